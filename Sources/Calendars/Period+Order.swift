/// Which of two periods is the shorter, as far as that can be said for certain.
///
/// Two periods in the same unit are ordered by their counts. Otherwise each is held between the fewest and the most
/// calendar days that it can span, whatever the event and whether it is counted after the event or before it; the rules
/// are in `span` and suppose the standard conventions. Where those bounds do not overlap the order is certain. So
/// 15 working days are shorter than 4 weeks, 12 weeks are shorter than 3 months and 7 days are 1 week; but of
/// 10 working days and 2 weeks, 13 weeks and 3 months, or 24 hours and 1 day, neither is certainly the shorter.
extension Period {
  /// How two periods compare by length.
  public enum Order: String, CaseIterable, Sendable {
    case shorter, same, longer
  }

  /// How this period stands to another; nil where that depends on the event.
  public func order(against other: Period) -> Order? {
    if unit == other.unit { return count == other.count ? .same : count < other.count ? .shorter : .longer }
    let (mine, others) = (span, other.span)
    if mine.upperBound < others.lowerBound { return .shorter }
    if mine.lowerBound > others.upperBound { return .longer }
    return isExact && other.isExact ? .same : nil
  }

  /// Whether the period always spans the same number of calendar days, and ends with the day.
  private var isExact: Bool { unit == .days || unit == .weeks }

  /// The fewest and the most calendar days between the event's day and the last day.
  private var span: ClosedRange<Int> {
    switch unit {
    // An hour less or more where the clocks change.
    case .hours: (count - 1) / 24...(count + 24) / 24
    case .days: count...count
    case .weeks: count * 7...count * 7
    case .workingDays:
      // At the least, each further five working days take in one weekend, and there is no holiday. At the most, the
      // first day and each fifth after it stands behind a weekend, and four bank holidays intervene, with one more for
      // each 20 working days: more than any span from 1978 to 2111 has.
      count + 2 * ((count - 1) / 5)...Period.longestSpan(ofWeekdays: count + 4 + count / 20)
    case .months:
      // The shortest and the longest run of so many months, moved either way by at most four days to a working day.
      Period.shortestMonths(count) - 4...Period.longestMonths(count) + 4
    }
  }

  private static func longestSpan(ofWeekdays count: Int) -> Int {
    count + 2 * ((count + 4) / 5)
  }

  private static func shortestMonths(_ count: Int) -> Int {
    let days = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334]
    return count / 12 * 365 + days[count % 12]
  }

  private static func longestMonths(_ count: Int) -> Int {
    let days = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337]
    return count / 12 * 366 + days[count % 12]
  }
}
