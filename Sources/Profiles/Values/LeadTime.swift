public import Records
public import Calendars

/// How long before an event something must be done: `2 working days before`, `2 working days before, at 10:00`.
public struct LeadTime: ProfileValue, ScalarReadable, CustomStringConvertible {
  /// The least length of time before the event.
  public let period: Period
  /// The time of day on the last day, where the document gives one.
  public let time: ClockTime?
  /// Whether it must be done at that time and not earlier.
  public let isExact: Bool

  /// A lead of `period`.
  public init(_ period: Period, at time: ClockTime? = nil, isExact: Bool = false) {
    self.period = period
    self.time = time
    self.isExact = isExact
  }

  /// Said with each value.
  public static var unit: String? { "hours, days, working days, weeks or months, as the value says" }

  /// A period before the event, with a time of day where the document gives one.
  public static var grammar: Grammar {
    Grammar(
      "a lead time such as `2 working days before` or `2 working days before, at 10:00`",
      .text(
        pattern:
          "^(exactly )?[0-9]{1,4} (hours?|days?|working days?|weeks?|months?) before(, at [0-2][0-9]:[0-5][0-9])?$"))
  }

  /// The lead time that `text` says.
  public init?(text: String) {
    var rest = text[...]
    let exact = rest.hasPrefix("exactly ")
    if exact { rest = rest.dropFirst(8) }
    var time: ClockTime?
    if let comma = rest.firstIndex(of: ",") {
      let clause = rest[comma...]
      guard clause.hasPrefix(", at "), let clock = ClockTime(clause.dropFirst(5)) else { return nil }
      time = clock
      rest = rest[..<comma]
    }
    guard rest.hasSuffix(" before"), let period = Period(rest.dropLast(7)) else { return nil }
    self.init(period, at: time, isExact: exact)
  }

  /// The lead time as it is written.
  public var description: String {
    (isExact ? "exactly " : "") + "\(period) before" + (time.map { ", at \($0)" } ?? "")
  }
}
