/// A length of time as a procedure states it: a count and a unit, such as 15 working days.
///
/// How a period is counted from an event is not its own affair: see `WorkingCalendar` and `Conventions`.
public struct Period: Hashable, Sendable {
  /// What a period counts.
  public enum Unit: String, CaseIterable, Sendable {
    case hours, days, workingDays, weeks, months

    /// The word for one of this unit.
    var singular: String {
      switch self {
      case .hours: "hour"
      case .days: "day"
      case .workingDays: "working day"
      case .weeks: "week"
      case .months: "month"
      }
    }

    /// The word that agrees with the count.
    func word(for count: Int) -> String {
      count == 1 ? singular : singular + "s"
    }
  }

  /// How many of the unit, from 1 to 3650.
  public var count: Int { Int(length) }
  /// The count in few bytes: every deadline keeps how it was counted.
  private let length: UInt16
  /// What is counted.
  public let unit: Unit

  /// Nil unless the count is 1 to 3650.
  public init?(_ count: Int, _ unit: Unit) {
    guard count >= 1, count <= Period.longestCount else { return nil }
    length = UInt16(count)
    self.unit = unit
  }

  /// Reads a count, one space and a unit: `15 working days`, `1 working day`, `24 hours`, `3 months`, `4 weeks`.
  ///
  /// The unit must agree with the count, so that `1 days` is refused and so is `15 working day`.
  public init?(_ text: some StringProtocol) {
    var reader = FieldReader(text)
    guard let count = reader.number(through: Period.longestCount), reader.skip(" "),
      let unit = Unit.allCases.first(where: { reader.remainder(is: $0.word(for: count)) })
    else { return nil }
    self.init(count, unit)
  }

  private static let longestCount = 3650
}

extension Period: CustomStringConvertible {
  /// The period as it is read, such as "15 working days" or "1 working day".
  public var description: String { "\(count) \(unit.word(for: count))" }
}
