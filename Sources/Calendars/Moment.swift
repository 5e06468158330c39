/// A day, and the time on it where that is known.
///
/// Moments have no order of their own: where a time is unknown there is none. `WorkingCalendar.isInTime(_:for:)` says
/// which of two comes first as far as that can be said.
public struct Moment: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// The time on the day; nil where it is unknown or where the whole day is meant.
  public let time: ClockTime?

  /// A time on a day, or a day whose time is unknown.
  public init(day: Day, time: ClockTime?) {
    self.day = day
    self.time = time
  }

  /// A day whose time is unknown.
  public init(_ day: Day) {
    self.init(day: day, time: nil)
  }

  /// Reads a day in any of the ways in which days are written, such as `2023-05-15` or `15 May 2023`, with a time behind it or without:
  /// `2023-05-15 10:00`, `15 May 2023 at 10:00`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    var reader = FieldReader(text)
    guard let day = Day(from: &reader) else { return nil }
    guard !reader.isAtEnd else {
      self.init(day)
      return
    }
    guard Self.joints.contains(where: { reader.skip(words: $0) }), let time = ClockTime(from: &reader), reader.isAtEnd
    else { return nil }
    self.init(day: day, time: time)
  }

  /// What may stand between a day and a time: of two that begin alike the longer comes first.
  private static let joints = [" at ", " "]

  /// A regular expression (ECMA-262) of a day of these years as it is read, with a time or without.
  package static func expression(in years: ClosedRange<Int>) -> String {
    "\(Day.expression(in: years))((\(joints.joined(separator: "|")))\(ClockTime.expression))?"
  }
}

extension Moment {
  /// Whether this ends before `other` as the last moment of something; a day without a time ends with the day.
  public func ends(before other: Moment) -> Bool {
    guard day == other.day else { return day < other.day }
    guard let time, let otherTime = other.time else { return time != nil && other.time == nil }
    return time < otherTime
  }
}

extension Moment: CustomStringConvertible {
  /// The moment as it is read: `2023-05-15` or `2023-05-15 10:00`.
  public var description: String {
    time.map { "\(day) \($0)" } ?? day.description
  }

  /// The moment in words, such as "Monday 15 May 2023 at 10:00".
  public var inWords: String {
    time.map { "\(day.inWords) at \($0)" } ?? day.inWords
  }
}

extension Moment {
  /// The moment so many elapsed hours later, or earlier where `hours` is negative; nil where the time is unknown.
  ///
  /// Hours are counted as they pass: a night in which the clocks go forward has one hour less. They must be few enough to be counted in
  /// minutes, as those of a period are.
  func adding(hours: Int) -> Moment? {
    time.flatMap { Clocks.moment(at: Clocks.elapsed(day, $0) + hours * 60) }
  }
}
