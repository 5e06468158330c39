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

extension Limit {
  /// The shorter limit is the stricter, where it is certain which is the shorter.
  public func strictness(against other: Limit) -> Strictness? {
    isExact == other.isExact ? .shorter(period.order(against: other.period)) : nil
  }
}

extension LeadTime {
  /// The longer lead is the stricter, and of two equal ones that with the earlier time of day.
  public func strictness(against other: LeadTime) -> Strictness? {
    guard isExact == other.isExact, let order = period.order(against: other.period) else { return nil }
    guard order == .same, let time, let otherTime = other.time, time != otherTime else {
      return order == .same && (time == nil) != (other.time == nil) ? nil : .longer(order)
    }
    return time < otherTime ? .stricter : .laxer
  }
}

extension PregnancyPoint {
  /// The earlier point is the stricter, where both are counted the same way.
  public func strictness(against other: PregnancyPoint) -> Strictness? {
    switch (self, other) {
    case (.before(let lead), .before(let other)): lead.strictness(against: other)
    case (.week(let week, let days), .week(let otherWeek, let otherDays)):
      StricterNumber.smaller.strictness(of: week * 7 + days, against: otherWeek * 7 + otherDays)
    default: nil
    }
  }
}
