import Engine
import Profiles
import Records
import Rendering
import YAML

/// A proposal written as YAML, a line for each field of the form: what is wrong in a line is shown at its field.
///
/// Nothing is checked here. All mistakes come from the reader of proposals.
struct ProposalText {
  /// The text.
  private(set) var yaml = ""
  /// For each line, the field that it was written from.
  private var fields: [ProposalField] = []

  /// The proposal’s text.
  init(_ proposing: ProposalForm) {
    add("proposal: 1", from: .title)
    add("base: \(proposing.base.authority.quotedForYAML)", from: .title)
    add("title: \(proposing.title.quotedForYAML)", from: .title)
    add(proposing.written.isEmpty ? "clauses: {}" : "clauses:", from: .title)
    for clause in proposing.written { add(clause) }
  }

  private mutating func add(_ clause: ProposedClause) {
    add("  \(clause.key):", from: clause.field(.source))
    switch clause.source {
    case .ownValue:
      add("    is: \(Self.value(clause))", from: clause.field(.value))
      add("    force: \(clause.force.quotedForYAML)", from: clause.field(.force))
    case .ownProvisions:
      add("    provisions: \(Self.yaml(clause))", from: clause.field(.value))
    case .ownJudgement:
      add("    judged: \((clause.values.first ?? "").quotedForYAML)", from: clause.field(.value))
      add("    force: \(clause.force.quotedForYAML)", from: clause.field(.force))
    case .silence: add("    silent: yes", from: clause.field(.source))
    case .authority(let key): add("    from: \(key.quotedForYAML)", from: clause.field(.source))
    }
    add("    because: \(clause.because.quotedForYAML)", from: clause.field(.because))
  }

  private mutating func add(_ line: String, from field: ProposalField) {
    yaml += line + "\n"
    fields.append(field)
  }

  /// What is wrong with the proposal, each at the field of the form that it is about.
  func mistakes(_ diagnostics: Diagnostics) -> [ProposalMistake] {
    diagnostics.all.map { mistake in
      let line = (mistake.mark?.line ?? 0) - 1
      return ProposalMistake(
        field: fields.indices.contains(line) ? fields[line] : .title, sentence: mistake.fullSentence)
    }
  }

  /// The proposal that it says. Throws all that is wrong with it.
  func proposal(in workbench: Workbench) throws(Diagnostics) -> Proposal {
    try ProposalReader(workbench.evaluator.catalogue, adoptingFrom: workbench.profiles)
      .proposal(in: Source(name: "proposal", bytes: Array(yaml.utf8)))
  }

  /// A value on one line. Where it is neither a text nor words of a list, the form holds YAML, which is read and written anew.
  private static func value(_ clause: ProposedClause) -> String {
    if clause.isTicked { return "[" + clause.values.map(\.quotedForYAML).joined(separator: ", ") + "]" }
    switch clause.grammar.form {
    case .text, .options: return (clause.values.first ?? "").quotedForYAML
    case .list, .mapping, .record, .either: return yaml(clause)
    }
  }

  /// The YAML that the form holds, read and written anew on one line.
  private static func yaml(_ clause: ProposedClause) -> String {
    let text = clause.values.first ?? ""
    return (try? YAML.parse(Array(text.utf8)))?.onOneLine ?? text.quotedForYAML
  }
}

/// Something that is wrong with a proposal.
struct ProposalMistake: Hashable {
  /// The field of the form in which it stands.
  let field: ProposalField
  /// What is wrong and what to do, in sentences.
  let sentence: String
}

extension [ProposalMistake] {
  /// What is wrong in a field first; nil where nothing is.
  func sentence(at field: ProposalField) -> String? { first { $0.field == field }?.sentence }
}

extension Node {
  /// The node as YAML on one line, every text in quotation marks.
  fileprivate var onOneLine: String {
    switch content {
    case .scalar(let scalar): scalar.text.quotedForYAML
    case .sequence(let items): "[" + items.map(\.onOneLine).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{ " + entries.map { "\($0.name.quotedForYAML): \($0.value.onOneLine)" }.joined(separator: ", ") + " }"
    }
  }
}
