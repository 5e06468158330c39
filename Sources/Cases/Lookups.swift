import Profiles
import Records

/// What rules ask of a case all the time, found once: who attended, how many come of which agency, and who has a label.
///
/// It is one reference, so that a case stays cheap to copy.
final class Lookups: Sendable {
  let attending: [Person]
  let absent: [Person]
  let unknown: [Person]
  let possibleMembers: [Person]
  let possibleMembersByAgency: [Agency?: Int]
  let peopleByAgency: [Agency?: Int]
  /// The agencies of those whose employers are told; nil among them where somebody’s employer is told and no agency.
  let agenciesOfEmployers: Set<Agency?>
  /// The labels of the people, in their order.
  let people: SearchableList<Label<Person>>
  /// The labels of the children on whom there is a view, in the order of the views.
  let views: SearchableList<Label<Child>>
  /// Where the case tells who came in the older spelling.
  let olderSpelling: OlderSpelling?

  init(of facts: Case, olderSpelling: OlderSpelling? = nil) {
    self.olderSpelling = olderSpelling
    let people = facts.people
    attending = people.filter { $0.attended == true }
    absent = people.filter { $0.attended == false }
    unknown = people.filter { $0.attended == nil }
    possibleMembers = people.filter { $0.role == .professional && $0.attended != false }
    possibleMembersByAgency = Self.counts(of: possibleMembers)
    peopleByAgency = Self.counts(of: people)
    agenciesOfEmployers = Set(people.filter { $0.employer != nil }.map(\.agency))
    self.people = SearchableList(people.map(\.label))
    views = SearchableList(facts.views.map(\.child))
  }

  private static func counts(of people: [Person]) -> [Agency?: Int] {
    people.reduce(into: [:]) { $0[$1.agency, default: 0] += 1 }
  }
}

/// What was found once of a case: no key tells it. A plain property of a plain type, since rules look into it all the time.
struct Prepared: Decodable, Sendable {
  /// What rules ask of the case all the time.
  var lookups: Lookups?
  /// The case behind one reference.
  var shared: SharedCase?

  /// Nothing, until the case has been read.
  init() {}
  /// Nothing: no text tells it.
  init(from decoder: any Decoder) {}
}

extension Case {
  private var found: Lookups { prepared.lookups ?? Lookups(of: self) }

  /// Those of whom the case says that they attended.
  public var attending: [Person] { found.attending }
  /// Those of whom it says that they did not.
  public var absent: [Person] { found.absent }
  /// Those of whom it does not say whether they did.
  public var perhapsAttending: [Person] { found.unknown }
  /// The professionals who attended, or of whom it does not say whether they did.
  public var possibleMembers: [Person] { found.possibleMembers }
  /// How many professionals of an agency attended or may have; where that is nil, of whom no agency is told.
  public func possibleMembers(of agency: Agency?) -> Int { found.possibleMembersByAgency[agency, default: 0] }
  /// How many people of an agency it names.
  public func people(of agency: Agency) -> Int { found.peopleByAgency[agency, default: 0] }
  /// Whether it tells the employer of somebody who comes of an agency, or may.
  public func tellsEmployer(of agency: Agency) -> Bool {
    let told = found.agenciesOfEmployers
    return !told.isEmpty && (told.contains(agency) || told.contains(nil))
  }
  /// The person with a label; nil where nobody among the people has it.
  public func person(_ label: Label<Person>?) -> Person? {
    guard let label, let place = place(of: label) else { return nil }
    return people[place]
  }
  /// Where the person with a label stands among the people; nil where nobody has it.
  public func place(of label: Label<Person>) -> Int? { found.people.place(of: label) }
  /// Where the view on a child stands among the views; nil where none is told.
  public func place(ofViewOn child: Label<Child>) -> Int? { found.views.place(of: child) }
  /// The view on a child; nil where none is told.
  public func view(on child: Label<Child>) -> View? {
    guard let place = place(ofViewOn: child) else { return nil }
    return views[place]
  }
  /// Whether everybody is named who came.
  public var isEverybodyNamed: Bool { othersAttended == false }
}

/// A case behind one reference: whoever holds it for a while copies none of its facts, of which there are hundreds.
public final class SharedCase: Sendable {
  /// The case.
  public let facts: Case

  init(_ facts: Case) { self.facts = facts }
}

extension Case {
  /// Finds once what rules ask of it all the time. A case that was read does not change any more.
  mutating func prepare(olderSpelling: OlderSpelling? = nil) {
    prepared.lookups = Lookups(of: self, olderSpelling: olderSpelling)
    prepared.shared = SharedCase(self)
  }

  /// The same case behind one reference.
  public var shared: SharedCase { prepared.shared ?? SharedCase(self) }
}
