import Cases
import Records

/// Somebody who usually comes to a conference: a row to fill in, of which nothing is told until it is.
struct UsualPerson {
  /// The label that the case gives, and what else is told of whoever has it.
  let label: String
  private let facts: [(key: String, word: String)]

  private init(_ label: String, _ profession: Profession, _ agency: Agency) {
    self.label = label
    facts = [("profession", profession.word), ("agency", agency.word)]
  }

  private init(_ label: String, _ role: Role) {
    self.label = label
    facts = [("role", role.word)]
  }

  /// Whom the short form offers, in the order of most lists of who was there.
  static let all = [
    UsualPerson("chair", .chair), UsualPerson("social worker", .socialWorker, .childrensSocialCare),
    UsualPerson("police officer", .policeOfficer, .police), UsualPerson("health visitor", .healthVisitor, .health),
    UsualPerson("school nurse", .schoolNurse, .health), UsualPerson("GP", .generalPractitioner, .health),
    UsualPerson("teacher", .teacher, .education), UsualPerson("mother", .parent), UsualPerson("father", .parent),
  ]

  /// Those of whom the case tells nothing yet.
  static func untold(in tree: FactTree) -> [UsualPerson] {
    let told = Set(tree.labels(of: "person"))
    return all.filter { !told.contains($0.label) }
  }

  /// Whether the form asks what the person thinks: the chair’s own view is a fact by itself.
  var hasView: Bool { !facts.contains { $0.word == Role.chair.word } }

  private var key: String { label.lowercased().replacing(" ", with: "-") }
  /// The name under which the form sends whether the person came.
  var cameName: String { "usual.\(key).came" }
  /// The name under which it sends what the person thinks.
  func sideName(ofView view: Int) -> String { "usual.\(key).side.\(view)" }

  /// The changes by which the case tells of the person, the last of `count` people.
  func changes(behind count: Int, came: String) -> [FactChange] {
    let person = FactPath([.key("people"), .item(count)])
    let said = [("label", label)] + facts.map { ($0.key, $0.word) } + (came.isEmpty ? [] : [("attended", came)])
    return [.add(to: FactPath([.key("people")]))] + said.map { .set(person.appending($0.0), to: $0.1) }
  }
}
