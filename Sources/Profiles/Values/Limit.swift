public import Records
public import Calendars

/// How long after an event something may be done: `15 working days`, or `exactly 15 working days`.
public struct Limit: ProfileValue, ScalarReadable, CustomStringConvertible {
  /// The length of time.
  public let period: Period
  /// Whether it must be done on the last day itself and not before.
  public let isExact: Bool

  /// A limit of `period`.
  public init(_ period: Period, isExact: Bool = false) {
    self.period = period
    self.isExact = isExact
  }

  /// Said with each value.
  public static var unit: String? { "hours, days, working days, weeks or months, as the value says" }

  /// A period, with `exactly` before it where it is no mere limit.
  public static var grammar: Grammar {
    Grammar(
      "a period such as `15 working days`, `24 hours`, `3 months` or `4 weeks`",
      .text(pattern: "^(exactly )?[0-9]{1,4} (hours?|days?|working days?|weeks?|months?)$"))
  }

  /// The limit that `text` says.
  public init?(text: String) {
    let exact = text.hasPrefix("exactly ")
    guard let period = Period(exact ? text.dropFirst(8) : text[...]) else { return nil }
    self.init(period, isExact: exact)
  }

  /// The limit as it is written.
  public var description: String { (isExact ? "exactly " : "") + period.description }
}
