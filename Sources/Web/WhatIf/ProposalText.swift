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
      add("    is: \(clause.value.yaml)", from: clause.field(.value))
      add("    force: \(clause.force.quotedForYAML)", from: clause.field(.force))
    case .ownProvisions:
      add("    provisions: \(clause.text.yamlOnOneLine)", from: clause.field(.value))
    case .ownJudgement:
      add("    judged: \(clause.text.quotedForYAML)", from: clause.field(.value))
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
