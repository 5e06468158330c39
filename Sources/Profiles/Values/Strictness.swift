import Calendars

/// How strict one clause's value is beside another's of the same parameter, how strictly either is said left aside.
public enum Strictness: Hashable, Sendable {
  case laxer, same, stricter

  /// The strictness for which the shorter period is the stricter.
  static func shorter(_ order: Period.Order?) -> Strictness? {
    switch order {
    case .shorter: .stricter
    case .same: .same
    case .longer: .laxer
    case nil: nil
    }
  }

  /// The strictness for which the longer period is the stricter.
  static func longer(_ order: Period.Order?) -> Strictness? { shorter(order)?.reversed }

  private var reversed: Strictness {
    switch self {
    case .laxer: .stricter
    case .same: .same
    case .stricter: .laxer
    }
  }
}

/// Which of two numbers is the stricter, for a parameter whose numbers have such an order.
public enum StricterNumber: Hashable, Sendable {
  case larger, smaller

  func strictness(of number: Int, against other: Int) -> Strictness {
    number == other ? .same : (number > other) == (self == .larger) ? .stricter : .laxer
  }
}

extension ProfileValue {
  /// No order.
  public func strictness(against other: Self) -> Strictness? { nil }
}

extension TimeRule {
  /// Of two rules of one kind that are measured from one event, the one that leaves less time is the stricter, where it is certain which that is.
  public func strictness(against other: TimeRule) -> Strictness? {
    guard terms.count == 1, other.terms.count == 1 else { return self == other ? .same : nil }
    switch (terms[0], other.terms[0]) {
    case (.after(let period, let event, let isExact), .after(let otherPeriod, let otherEvent, let isOtherExact)):
      return event == otherEvent && isExact == isOtherExact ? .shorter(period.order(against: otherPeriod)) : nil
    case (
      .before(let period, let event, let time, let isExact),
      .before(let otherPeriod, let otherEvent, let otherTime, let isOtherExact)
    ):
      guard event == otherEvent, isExact == isOtherExact else { return nil }
      let order = period.order(against: otherPeriod)
      guard order == .same, time != otherTime else { return .longer(order) }
      guard let time, let otherTime else { return nil }
      return time < otherTime ? .stricter : .laxer
    case (.pregnancy(let week, let days), .pregnancy(let otherWeek, let otherDays)):
      return StricterNumber.smaller.strictness(of: week * 7 + days, against: otherWeek * 7 + otherDays)
    default: return self == other ? .same : nil
    }
  }
}
