import Engine
import Profiles
import Records

/// What somebody proposes on the page What if, as it stands in the address: clauses of one authority, and what each would say instead.
struct ProposalForm {
  /// The authority whose clauses would change.
  let base: Profile
  /// What the proposal is called.
  let title: String
  /// The clauses that would change, in the order in which they were chosen.
  private(set) var clauses: [ProposedClause]
  /// Whether the address names a clause that there is none of.
  let namesUnknown: Bool

  /// The proposal that `fields` hold for an authority.
  init(_ fields: Fields, to base: Profile, in workbench: Workbench) {
    self.base = base
    title = fields[ProposalField.title.name] ?? "A proposal for \(base.name)"
    let catalogue = workbench.evaluator.catalogue
    var keys: [String] = []
    for key in fields.values("change") where !keys.contains(key) { keys.append(key) }
    clauses = keys.compactMap { key in
      catalogue.slot(of: key).map { ProposedClause(key, fields, now: base.clauses[$0], catalogue.parameters[$0], $0) }
    }
    namesUnknown = clauses.count < keys.count
    if let adopted = fields["adopt"].flatMap({ AdoptedProcedure($0, in: workbench) }) { adopt(adopted, in: catalogue) }
  }

  /// The proposal that `fields` carry on from the page What if, where they name its authority; nil where they hold none.
  init?(_ fields: Fields, in workbench: Workbench) {
    guard let base = workbench.profiles.first(where: { $0.authority == fields["base"] }) else { return nil }
    self.init(fields, to: base, in: workbench)
  }

  /// Takes over every clause of a procedure that says something else in another authority.
  private mutating func adopt(_ adopted: AdoptedProcedure, in catalogue: Catalogue) {
    for slot in adopted.slots(for: base, in: catalogue) {
      let clause = ProposedClause(catalogue.entries[slot], as: adopted.donor, now: base.clauses[slot])
      if let place = clauses.firstIndex(where: { $0.slot == slot }) {
        clauses[place] = clause
      } else {
        clauses.append(clause)
      }
    }
  }

  /// The proposal as fields of an address.
  var fields: Fields { Fields([(ProposalField.title.name, title)] + clauses.flatMap(\.fields)) }

  /// The page on which a proposal to its authority is made.
  var page: String { "/what-if/\(Fields.encode(base.authority))" }

  /// The page that shows it.
  var address: String { "\(page)?\(fields.encoded)" }

  /// What its file is called.
  var fileName: String { "\(base.authority)-proposal.yaml" }

  /// The proposal as fields that other pages carry, with the authority to which it is made.
  var carried: Fields { Fields([("base", base.authority)] + fields.all) }

  /// The clauses that say something new: one that was only just chosen still says what it says today.
  var written: [ProposedClause] { clauses.filter { !$0.isNew } }

  /// The proposal as a text.
  var text: ProposalText { ProposalText(self) }
}
