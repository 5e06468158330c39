import Profiles
import Records

/// One clause of a proposal as the form holds it: nothing of it is checked yet.
struct ProposedClause {
  /// The parameter’s key.
  let key: String
  /// The parameter’s slot.
  let slot: Int
  /// Where the proposed words come from.
  let source: ClauseSource
  /// The value.
  let value: ClauseValue
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
    let said = fields[name(.source)].map { ClauseSource($0) }
    isNew = said == nil
    source = said ?? ClauseSource(of: now)
    let given = fields.values(name(.value))
    value =
      given.isEmpty && !source.isOwn || isNew
      ? Self.value(of: now, parameter.grammar) : ClauseValue(sent: given, parameter.grammar)
    force = fields[name(.force)] ?? now.force?.word ?? Force.should.word
    because = fields[name(.because)] ?? "To be discussed."
  }

  /// The clause as another authority has it, which is taken over.
  init(_ entry: Catalogue.Entry, as donor: Profile, now: any AnyClause) {
    key = entry.fullKey
    slot = entry.slot
    isNew = false
    source = .authority(donor.authority)
    value = Self.value(of: now, entry.parameter.grammar)
    force = now.force?.word ?? Force.should.word
    because = "As \(donor.name) has it."
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

  /// A clause’s value as a form shows it.
  private static func value(of clause: any AnyClause, _ grammar: Grammar) -> ClauseValue {
    if let judged = clause.judged { return ClauseValue(sent: [judged], grammar) }
    guard let first = clause.provisions.first else { return ClauseValue(sent: [], grammar) }
    if ClauseSource(of: clause) == .ownProvisions { return ClauseValue(sent: [clause.provisionsText], grammar) }
    return ClauseValue(written: first.written, grammar)
  }

  /// The values that the form sends.
  var values: [String] { value.texts }
  /// What is written in one field.
  var text: String { values.first ?? "" }
}
