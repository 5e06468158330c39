/// How a moment is counted from another.
///
/// The same operation counts a deadline and tells afterwards how it was counted, so that the two cannot part.
public enum Reckoning: Hashable, Sendable {
  /// The last moment that is within a period after it.
  case within(Period)
  /// The last moment that is at least a period before it.
  case before(Period)
  /// The first moment that is no sooner than a period after it.
  case noSooner(Period)
  /// The last moment of so many periods after it, laid end to end.
  case endToEnd(Period, times: Int16)
  /// So many weeks and days before it, as a week of pregnancy is before the birth that is expected.
  case days(before: Int16)

  /// In what it is counted.
  public var unit: Period.Unit {
    switch self {
    case .within(let period), .before(let period), .noSooner(let period), .endToEnd(let period, _): period.unit
    case .days: .weeks
    }
  }

  /// Whether it is counted back.
  public var isBackwards: Bool {
    switch self {
    case .before, .days: true
    case .within, .noSooner, .endToEnd: false
    }
  }
}

extension WorkingCalendar {
  /// The moment that is so counted from another. Nil for hours from a day without a time, and outside the table.
  public func moment(_ reckoning: Reckoning, from start: Moment) -> Moment? {
    switch reckoning {
    case .within(let period): last(period, after: start)
    case .before(let period): last(period, before: start)
    case .noSooner(let period): first(period, after: start)
    case .endToEnd: ends(of: reckoning, from: start)?.last
    case .days(let count): start.day.adding(days: -Int(count)).map { Moment($0) }
    }
  }

  /// The ends of the periods that are counted one behind the other from `start`; nil where one of them cannot be counted.
  func ends(of reckoning: Reckoning, from start: Moment) -> [Moment]? {
    guard case .endToEnd(let period, let times) = reckoning else { return moment(reckoning, from: start).map { [$0] } }
    var ends: [Moment] = []
    for _ in 0..<max(1, times) {
      guard let next = last(period, after: ends.last ?? start) else { return nil }
      ends.append(next)
    }
    return ends
  }
}
