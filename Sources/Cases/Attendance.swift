import Profiles
import Records

/// The people of a case by whether they attended the conference.
struct Attendance: Sendable {
  let attending: [Person]
  let absent: [Person]
  let unknown: [Person]

  init(of people: [Person]) {
    attending = people.filter { $0.attended == true }
    absent = people.filter { $0.attended == false }
    unknown = people.filter { $0.attended == nil }
  }
}

extension Case {
  private var found: Attendance { attendance ?? Attendance(of: people) }

  /// Those of whom the case says that they attended.
  public var attending: [Person] { found.attending }
  /// Those of whom it says that they did not.
  public var absent: [Person] { found.absent }
  /// Those of whom it does not say whether they did.
  public var perhapsAttending: [Person] { found.unknown }
  /// Whether everybody is named who came.
  public var isEverybodyNamed: Bool { othersAttended == false }
}
