import Engine
import Profiles
import Records
import YAML

extension Workbench {
  /// A proposal file, opened at its form.
  func openedProposal(_ ask: PageRequest) -> PageReply {
    let text = OpenedCase.text(in: ask.fields)
    guard !text.isEmpty else {
      return .page(whatIfPage(["<li><a href=\"#file\">Choose a file, or paste the text of a proposal.</a></li>"]))
    }
    do throws(Diagnostics) {
      guard let form = try ProposalForm(opening: text, in: self) else {
        let sentence = "This proposal says something that the form has no field for. Use it with ‘quorate impact’."
        return .page(whatIfPage(["<li><a href=\"#yaml\">\(sentence)</a></li>"], holding: text))
      }
      guard form.address.utf8.count > FormSize.longestAddress else { return .redirect(to: form.address) }
      return .page(ProposingPage(form, Fields(), in: self).page)
    } catch {
      return .page(whatIfPage(HTML.mistakes(error, in: "yaml"), holding: text))
    }
  }
}

extension ProposalForm {
  /// The form of a proposal that was written as a file. Throws all that is wrong with it; nil where the form cannot hold all that it says.
  init?(opening text: String, in workbench: Workbench) throws(Diagnostics) {
    let source = Source(name: "your proposal", bytes: Array(text.utf8))
    var diagnostics = Diagnostics(in: source)
    if let kind = DocumentKind(of: source.bytes), kind != .proposal {
      diagnostics.report(.otherDocument(kind, needed: .proposal), at: Mark(line: 1, column: 1))
      throw diagnostics
    }
    let catalogue = workbench.evaluator.catalogue
    let proposal = try ProposalReader(catalogue, adoptingFrom: workbench.profiles).proposal(in: source)
    guard let base = workbench.profiles.first(where: { $0.authority == proposal.base }),
      let clauses = diagnostics.parse()?["clauses"], case .mapping(let entries) = clauses.content
    else { return nil }
    var fields = Fields([(ProposalField.title.name, proposal.title)])
    for entry in entries {
      guard let slot = catalogue.slot(of: entry.name) else { return nil }
      fields.all += Self.fields(of: entry, catalogue.parameters[slot].grammar)
    }
    self.init(fields, to: base, in: workbench)
    let held = try? self.text.proposal(in: workbench)
    guard let held, held.says(proposal) else { return nil }
  }

  /// What a clause of the file says, in the fields of the form.
  private static func fields(of entry: Node.Entry, _ grammar: Grammar) -> [(name: String, value: String)] {
    let (key, node) = (entry.name, entry.value)
    func name(_ part: ProposalField.Part) -> String { ProposalField.clause(key, part).name }
    let isConditional = ["for", "when", "provided"].contains { node[$0] != nil }
    let source: ClauseSource
    var values: [String] = []
    if let from = node["from"] {
      source = .authority(from.plainText)
    } else if node["silent"] != nil {
      source = .silence
    } else if let provisions = node["provisions"] {
      (source, values) = (.ownProvisions, [provisions.onOneLine])
    } else if isConditional {
      (source, values) = (.ownProvisions, ["[\(node.without("because").onOneLine)]"])
    } else if let judged = node["judged"] {
      (source, values) = (.ownJudgement, [judged.plainText])
    } else {
      source = .ownValue
      values = node["is"].map { ClauseValue(read: $0, grammar).texts } ?? []
    }
    return [("change", key), (name(.source), source.word)] + values.map { (name(.value), $0) }
      + (node["force"].map { [(name(.force), $0.plainText)] } ?? [])
      + (node["because"].map { [(name(.because), $0.plainText)] } ?? [])
  }
}

extension Proposal {
  /// Whether another says the same of the same clauses, for the same reasons.
  fileprivate func says(_ other: Proposal) -> Bool {
    base == other.base && title == other.title && changes.count == other.changes.count
      && zip(changes, other.changes).allSatisfy { mine, theirs in
        mine.slot == theirs.slot && mine.because == theirs.because && mine.clause.state == theirs.clause.state
          && mine.clause.force == theirs.clause.force && mine.clause.judged == theirs.clause.judged
          && mine.clause.saysSame(as: theirs.clause) && mine.clause.valueText == theirs.clause.valueText
      }
  }
}

extension Node {
  /// The text of a scalar; empty of anything else.
  fileprivate var plainText: String { if case .scalar(let scalar) = content { scalar.text } else { "" } }
}
