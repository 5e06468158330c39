import Profiles
import Records
import YAML

/// One clause of a proposal as the form holds it: nothing of it is checked yet.
struct ProposedClause {
  /// The parameter’s key.
  let key: String
  /// The parameter’s slot.
  let slot: Int
  /// How its value is written.
  let grammar: Grammar
  /// Where the proposed words come from.
  let source: ClauseSource
  /// The value, or several words of a closed list.
  let values: [String]
  /// How strictly it is said.
  let force: String
  /// Why it is proposed.
  let because: String
  /// Whether it was chosen and nothing was said of it yet.
  let isNew: Bool

  /// What `fields` say of the clause; what they leave out is as the authority has it today.
  init(_ key: String, _ fields: Fields, now: any AnyClause, _ parameter: any AnyParameter, _ slot: Int) {
    func name(_ part: ProposalField.Part) -> String { ProposalField.clause(key, part).name }
    self.key = key
    self.slot = slot
    grammar = parameter.grammar
    let said = fields[name(.source)].map { ClauseSource($0) }
    isNew = said == nil
    source = said ?? ClauseSource(of: now)
    let given = fields.values(name(.value))
    values = given.isEmpty && !source.isOwn || isNew ? Self.values(of: now, parameter.grammar) : given
    force = fields[name(.force)] ?? now.force?.word ?? Force.should.word
    because = fields[name(.because)] ?? "To be discussed."
  }

  /// One of its fields.
  func field(_ part: ProposalField.Part) -> ProposalField { .clause(key, part) }

  /// The clause as fields of an address.
  var fields: [(name: String, value: String)] {
    let chosen = [("change", key)]
    guard !isNew else { return chosen }
    return chosen + [(field(.source).name, source.word)] + values.map { (field(.value).name, $0) }
      + [(field(.force).name, force), (field(.because).name, because)]
  }

  /// A clause’s value as a form shows it: words of a closed list one by one.
  private static func values(of clause: any AnyClause, _ grammar: Grammar) -> [String] {
    if let judged = clause.judged { return [judged] }
    guard let text = clause.valueText else { return [] }
    if ClauseSource(of: clause) == .ownProvisions { return [text.provisions] }
    guard case .sequence(let items)? = try? YAML.parse(Array(text.utf8)).content else { return [text] }
    let words = items.compactMap { item in if case .scalar(let scalar) = item.content { scalar.text } else { nil } }
    return words.count == items.count && areWords(words, of: grammar) ? words : [text]
  }

  /// Whether the value is words of a closed list, each with a box of its own; else it is written.
  var isTicked: Bool { Self.areWords(values, of: grammar) }

  private static func areWords(_ values: [String], of grammar: Grammar) -> Bool {
    switch grammar.form {
    case .list, .either:
      let words = grammar.options.map(\.word)
      return !words.isEmpty && values.allSatisfy(words.contains)
    case .text, .options, .mapping, .record: return false
    }
  }
}

extension String {
  /// The list of a clause’s provisions, as a profile writes it, without the mapping in which it stands.
  fileprivate var provisions: String {
    let (start, end) = ("{ provisions: ", " }")
    return hasPrefix(start) && hasSuffix(end) ? String(dropFirst(start.count).dropLast(end.count)) : self
  }
}
