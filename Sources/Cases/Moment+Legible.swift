public import Calendars
public import Profiles
public import YAML

/// The years in which the events of a case may lie: those for which bank holidays are computed.
let eventYears = 1990...2100
/// The years in which a child of a case may be born.
let birthYears = 1970...2100

extension Moment: Legible {
  /// A date, with a time of day or without.
  public static var grammar: Grammar {
    Grammar(
      "a date such as `2023-05-15`, or a date and time such as `2023-05-15 10:00`",
      .text(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-2][0-9]:[0-5][0-9])?$"))
  }

  /// Reads a date, with a time or without.
  public init?(_ node: Node, _ problems: inout Problems) {
    guard let text = String(node, &problems) else { return nil }
    guard let moment = Moment(text) else {
      problems.report(.expected(Self.grammar.expected), at: node)
      return nil
    }
    guard eventYears.contains(moment.day.year) else {
      problems.report(.outsideCalendar(from: eventYears.lowerBound, through: eventYears.upperBound), at: node)
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

extension Day: Legible {
  /// A date.
  public static var grammar: Grammar {
    Grammar("a date such as `2023-05-15`", .text(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))
  }

  /// Reads a date.
  public init?(_ node: Node, _ problems: inout Problems) {
    guard let text = String(node, &problems) else { return nil }
    guard let day = Day(text) else {
      problems.report(.expected(Self.grammar.expected), at: node)
      return nil
    }
    guard birthYears.contains(day.year) else {
      problems.report(.outsideCalendar(from: birthYears.lowerBound, through: birthYears.upperBound), at: node)
      return nil
    }
    self = day
  }
}

extension ClockTime: ScalarLegible {
  /// A time of day.
  public static var grammar: Grammar {
    Grammar("a time of day such as `10:00`", .text(pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"))
  }

  /// The time that `text` says.
  public init?(text: String) { self.init(text) }
}
