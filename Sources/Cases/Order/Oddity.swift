public import Calendars
import Records

/// Something that a case tells and that may be so, though it is odd: to be looked at before outcomes are relied on.
public enum Oddity: Hashable, Sendable {
  /// A fact with the day that it tells.
  public struct Told: Hashable, Sendable {
    /// The full key of the fact.
    public let key: String
    /// The day that it tells.
    public let day: Day

    var inWords: String { "‘\(key)’ (\(day.inWords))" }
  }

  /// What usually comes after something is told to be before it.
  case unusualOrder(Told, before: Told)
  /// More than a year lies between two things that are seldom so far apart.
  case yearsApart(Told, Told)
  /// A meeting on a day on which nobody works: a weekend, or the bank holiday of this name; it says where, if it is one in some of the
  /// places alone that are looked at.
  case noWorkingDay(Told, holiday: String?, in: [Division])
  /// A list of which some items have no day, so that the order in which they are written holds.
  case orderAsWritten(list: String)
  /// A birth expected long before the conference, of which nothing is told.
  case birthUntold(due: Told, conference: Told)
  /// A birth expected so long after another day that the pregnancy had not begun on it.
  case pregnancyNotBegun(due: Told, Told)
  /// A birth far from the day on which it was expected.
  case birthFarFromDue(born: Told, due: Told)
  /// Things dated after the day up to which the case is told.
  case planned(toldOn: Told)
  /// An agency that had contact with the child as one fact has it, and no direct contact as another does.
  case contactOfOneKind(String, String)

  /// What kind of oddity it is, for programs.
  public var word: String {
    switch self {
    case .unusualOrder: "unusual-order"
    case .yearsApart: "years-apart"
    case .noWorkingDay: "no-working-day"
    case .orderAsWritten: "order-as-written"
    case .birthUntold: "birth-untold"
    case .pregnancyNotBegun: "pregnancy-not-begun"
    case .birthFarFromDue: "birth-far-from-due"
    case .planned: "planned"
    case .contactOfOneKind: "contact-of-one-kind"
    }
  }

  /// The oddity in a sentence, with the keys of its facts.
  public var sentence: String {
    switch self {
    case .unusualOrder(let later, let earlier): "\(later.inWords) comes before \(earlier.inWords)."
    case .yearsApart(let earlier, let later): "More than a year lies between \(earlier.inWords) and \(later.inWords)."
    case .noWorkingDay(let told, let holiday?, let places):
      "\(told.inWords) is a bank holiday\(places.isEmpty ? "" : " in \(places.map(\.rawValue).listed())"): \(holiday)."
    case .noWorkingDay(let told, nil, _): "\(told.inWords) is at a weekend."
    case .orderAsWritten(let list):
      "Not every item of ‘\(list)’ has its day: the order in which they are written is taken for the order in which they were."
    case .birthUntold(let due, let conference):
      "\(due.inWords) is \(Oddity.weeks(due, conference)) before \(conference.inWords), and no birth is told."
    case .pregnancyNotBegun(let due, let other):
      "\(due.inWords) is \(Oddity.weeks(other, due)) after \(other.inWords), when the pregnancy had not begun."
    case .birthFarFromDue(let born, let due):
      "\(born.inWords) and \(due.inWords) are \(Oddity.weeks(born, due)) apart."
    case .planned(let toldOn):
      "What is dated after \(toldOn.inWords) is planned: what is found of it is what would be so."
    case .contactOfOneKind(let key, let other):
      "‘\(key)’ names an agency that, by ‘\(other)’, had no direct contact with the child and family."
    }
  }

  private static func weeks(_ one: Told, _ other: Told) -> String {
    let weeks = abs(Int(one.day.number) - Int(other.day.number)) / 7
    return weeks == 1 ? "1 week" : "\(weeks) weeks"
  }
}
