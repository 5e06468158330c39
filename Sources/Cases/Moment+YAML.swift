public import Calendars
import Profiles
public import Records
public import YAML

/// The years in which the events of a case may lie: those for which bank holidays are computed.
let eventYears = 1990...2100

extension Moment: ScalarReadable {
  /// A date, with a time of day or without; or that it never was.
  public static var grammar: Grammar {
    Grammar(
      "a date such as \(Day.writtenSo), with a time such as `2023-05-15 10:00` where it is known, or `no` for what was never done",
      .text(pattern: "^(\(expression(in: eventYears))|no)$"))
  }

  /// Whether the node says that it never was.
  public static func isDenied(by node: Node) -> Bool {
    if case .scalar(let scalar) = node.content { scalar.text == "no" } else { false }
  }

  /// The date, and the time if there is one, that `text` says.
  public init?(text: String) { self.init(text) }

  /// What is wrong with a text that is no date.
  public static func fault(for text: String) -> Records.Fault {
    DayMistake(in: text).map { .wrongDate($0) } ?? .expected(grammar.expected)
  }

  /// Reads a date, with a time or without, in the years of events.
  public init?(_ node: Node, _ diagnostics: inout Diagnostics) {
    guard let moment = Self.reading(node, &diagnostics) else { return nil }
    guard eventYears.contains(moment.day.year) else {
      diagnostics.report(.outsideEventYears, at: node)
      return nil
    }
    self = moment
  }

  /// Whether this is certainly earlier than `other`, on the same day or an earlier one.
  func isEarlier(than other: Moment) -> Bool {
    if day != other.day { return day < other.day }
    guard let time, let otherTime = other.time else { return false }
    return time < otherTime
  }
}

extension Day {
  /// Reports the day of a record where it is an event's and lies outside the years of events.
  static func checkEventYear(of fact: Fact<Day?>, in node: Node, _ diagnostics: inout Diagnostics) {
    guard let day = fact.wrappedValue, !eventYears.contains(day.year) else { return }
    diagnostics.report(.outsideEventYears, at: node[fact.declaration.name] ?? node)
  }
}

extension Records.Fault {
  /// An event in a year for which no bank holidays are computed.
  static var outsideEventYears: Records.Fault {
    .outsideCalendar(from: eventYears.lowerBound, through: eventYears.upperBound)
  }
}

extension ClockTime: ScalarReadable {
  /// A time of day.
  public static var grammar: Grammar {
    Grammar("a time of day such as `10:00`", .text(pattern: "^\(expression)$"))
  }

  /// The time that `text` says.
  public init?(text: String) { self.init(text) }
}
