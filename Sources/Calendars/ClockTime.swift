/// A time of day to the minute, on the 24-hour clock, from 00:00 to 23:59.
public struct ClockTime: Hashable, Comparable, Sendable {
  /// The number of minutes since midnight, from 0 to 1439.
  public let minutes: Int

  /// The number of minutes in a day.
  static let minutesPerDay = 1440

  /// The caller vouches for 0 to 1439 minutes.
  init(uncheckedMinutes minutes: Int) {
    self.minutes = minutes
  }

  /// Nil unless the hour is 0 to 23 and the minute 0 to 59.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// A regular expression (ECMA-262) of a time as it is read.
  package static let expression = "([01][0-9]|2[0-3]):[0-5][0-9]"

  /// Reads exactly `HH:MM`, such as `09:30`; nil for anything else, `24:00` included.
  public init?(_ text: some StringProtocol) {
    var reader = FieldReader(text)
    self.init(from: &reader)
    guard reader.isAtEnd else { return nil }
  }

  /// Reads `HH:MM` and leaves what follows to the caller.
  init?(from reader: inout FieldReader) {
    guard let hour = reader.number(digits: 2...2), reader.skip(":"), let minute = reader.number(digits: 2...2) else {
      return nil
    }
    self.init(hour: hour, minute: minute)
  }

  /// Whether `left` is earlier in the day than `right`.
  public static func < (left: ClockTime, right: ClockTime) -> Bool {
    left.minutes < right.minutes
  }
}

extension ClockTime: CustomStringConvertible {
  /// The time as `HH:MM`.
  public var description: String {
    "\((minutes / 60).padded(to: 2)):\((minutes % 60).padded(to: 2))"
  }
}
