import Profiles
import Records

/// What rules ask of a case all the time, found once: who attended, how many come of which agency, and who has a label.
struct Lookups: Sendable {
  let attending: [Person]
  let absent: [Person]
  let unknown: [Person]
  let possibleMembers: [Person]
  let possibleMembersByAgency: [Agency?: Int]
  let peopleByAgency: [Agency?: Int]
  /// The agencies of those whose employers are told; nil among them where somebody’s employer is told and no agency.
  let agenciesOfEmployers: Set<Agency?>
  /// Where somebody stands among the people, by label.
  let people: [Label<Person>: Int]
  /// Where the view on a child stands among the views.
  let views: [Label<Child>: Int]

  init(of facts: Case) {
    let people = facts.people
    attending = people.filter { $0.attended == true }
    absent = people.filter { $0.attended == false }
    unknown = people.filter { $0.attended == nil }
    possibleMembers = people.filter { $0.role == .professional && $0.attended != false }
    possibleMembersByAgency = Self.counts(of: possibleMembers)
    peopleByAgency = Self.counts(of: people)
    agenciesOfEmployers = Set(people.filter { $0.employer != nil }.map(\.agency))
    self.people = Dictionary(zip(people.map(\.label), people.indices)) { first, _ in first }
    views = Dictionary(zip(facts.views.map(\.child), facts.views.indices)) { first, _ in first }
  }

  private static func counts(of people: [Person]) -> [Agency?: Int] {
    people.reduce(into: [:]) { $0[$1.agency, default: 0] += 1 }
  }
}

extension Case {
  private var found: Lookups { lookups ?? Lookups(of: self) }

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
    return told.contains(agency) || told.contains(nil)
  }
  /// The person with a label; nil where nobody among the people has it.
  public func person(_ label: Label<Person>?) -> Person? { label.flatMap { found.people[$0] }.map { people[$0] } }
  /// Where the view on a child stands among the views; nil where none is told.
  public func place(ofViewOn child: Label<Child>) -> Int? { found.views[child] }
  /// The view on a child; nil where none is told.
  public func view(on child: Label<Child>) -> View? { place(ofViewOn: child).map { views[$0] } }
  /// Whether everybody is named who came.
  public var isEverybodyNamed: Bool { othersAttended == false }
}
