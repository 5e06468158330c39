public import Calendars

/// A slip of the pen that would explain why one day is before another.
public enum Slip: Hashable, Sendable {
  /// The day is so many years too early, or the other too late.
  case years(Int)
  /// Day and month of the day that is too early are exchanged.
  case exchangedHere
  /// Day and month of the other are exchanged.
  case exchangedThere

  /// The most days between two things that a slip is taken to have parted.
  private static let near = 183
  /// The most years that a slip is taken to be off.
  private static let mostYears = 99

  /// The slips that would explain why `day` is before `other`.
  public static func between(_ day: Day, _ other: Day) -> [Slip] {
    guard day < other else { return [] }
    func isNear(_ earlier: Day, _ later: Day) -> Bool { (0...near).contains(Int(later.number) - Int(earlier.number)) }
    var slips: [Slip] = []
    let years = (1...mostYears).first { years in day.adding(months: 12 * years).map { isNear(other, $0) } ?? false }
    if let years { slips.append(.years(years)) }
    if let exchanged = day.exchanged, isNear(other, exchanged) { slips.append(.exchangedHere) }
    if let exchanged = other.exchanged, isNear(exchanged, day) { slips.append(.exchangedThere) }
    return slips
  }

  /// The slip as the middle of a question.
  func guess(of other: String) -> String {
    switch self {
    case .years(let years):
      let span = years == 1 ? "a year" : "\(years) years"
      return "\(span) too early here, or too late in ‘\(other)’"
    case .exchangedHere: return "day and month exchanged here"
    case .exchangedThere: return "day and month exchanged in ‘\(other)’"
    }
  }
}

extension Day {
  /// The same date with day and month exchanged; nil where there is none, or where it is the same.
  fileprivate var exchanged: Day? {
    let (year, month, day) = parts
    return day == month ? nil : Day(year: year, month: day, day: month)
  }
}
