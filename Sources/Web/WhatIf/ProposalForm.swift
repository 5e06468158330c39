import Engine
import Profiles
import Records
import YAML

/// What somebody proposes on the page What if, as it stands in the address: clauses of one authority, and what each would say instead.
struct ProposalForm {
  /// The authority whose clauses would change.
  let base: Profile
  /// What the proposal is called.
  let title: String
  /// The clauses that would change, in the order in which they were chosen.
  let clauses: [ProposedClause]
  /// Whether the address names a clause that there is none of.
  let namesUnknown: Bool

  /// The proposal that `fields` hold for an authority.
  init(_ fields: Fields, to base: Profile, in workbench: Workbench) {
    self.base = base
    title = fields["title"] ?? "A proposal for \(base.name)"
    let catalogue = workbench.evaluator.catalogue
    var keys: [String] = []
    for key in fields.values("change") where !keys.contains(key) { keys.append(key) }
    clauses = keys.compactMap { key in
      catalogue.slot(of: key).map { ProposedClause(key, fields, now: base.clauses[$0], catalogue.parameters[$0], $0) }
    }
    namesUnknown = clauses.count < keys.count
  }

  /// The proposal that `fields` carry on from the page What if, where they name its authority; nil where they hold none.
  init?(_ fields: Fields, in workbench: Workbench) {
    guard let base = workbench.profiles.first(where: { $0.authority == fields["base"] }) else { return nil }
    self.init(fields, to: base, in: workbench)
  }

  /// The proposal as fields of an address.
  var fields: Fields { Fields([("title", title)] + clauses.flatMap(\.fields)) }

  /// The page that shows it.
  var address: String { "/what-if/\(Fields.encode(base.authority))?\(fields.encoded)" }

  /// The clauses that say something new: one that was only just chosen still says what it says today.
  var written: [ProposedClause] { clauses.filter { !$0.isNew } }

  /// The proposal as a text.
  var text: ProposalText { ProposalText(self) }
}

/// One clause of a proposal as the form holds it: nothing of it is checked yet.
struct ProposedClause {
  /// The parameter’s key.
  let key: String
  /// The parameter’s slot.
  let slot: Int
  /// How its value is written.
  let grammar: Grammar
  /// Where the proposed words come from: `value`, `silent`, or an authority’s key.
  let source: String
  /// The value, or the items of a list.
  let values: [String]
  /// How strictly it is said.
  let force: String
  /// Why it is proposed.
  let because: String
  /// Whether it was chosen and nothing was said of it yet.
  let isNew: Bool

  /// What `fields` say of the clause; what they leave out is as the authority has it today.
  init(_ key: String, _ fields: Fields, now: any AnyClause, _ parameter: any AnyParameter, _ slot: Int) {
    self.key = key
    self.slot = slot
    grammar = parameter.grammar
    isNew = fields["\(key).how"] == nil
    source = fields["\(key).how"] ?? "value"
    let given = fields.values("\(key).is")
    values = given.isEmpty && source != "value" || isNew ? Self.values(of: now, parameter.grammar) : given
    force = fields["\(key).force"] ?? now.force?.word ?? Force.should.word
    because = fields["\(key).because"] ?? "To be discussed."
  }

  /// The name of one of its fields.
  func name(_ part: String) -> String { "\(key).\(part)" }

  /// The clause as fields of an address.
  var fields: [(name: String, value: String)] {
    [("change", key)]
      + (isNew
        ? []
        : [(name("how"), source)] + values.map { (name("is"), $0) } + [
          (name("force"), force), (name("because"), because),
        ])
  }

  /// A clause’s value as a form shows it: a list item by item.
  private static func values(of clause: any AnyClause, _ grammar: Grammar) -> [String] {
    guard let text = clause.valueText else { return [] }
    guard case .list = grammar.form, case .sequence(let items)? = try? YAML.parse(Array(text.utf8)).content else {
      return [text]
    }
    return items.compactMap { item in if case .scalar(let scalar) = item.content { scalar.text } else { nil } }
  }
}
