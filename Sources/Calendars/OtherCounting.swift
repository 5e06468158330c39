/// One point of counting taken another way than the calendar takes it.
public struct OtherCounting: Hashable, Sendable {
  /// The point, as a profile’s `calendar` names it, such as `working-day`.
  public let point: String
  /// How it is taken, in words.
  public let meaning: String
  /// The conventions with that one changed.
  public let conventions: Conventions
}

extension Conventions {
  /// Every other way of counting that differs from this one on one point.
  public var others: [OtherCounting] {
    func ways<Way: CaseIterable & Equatable & RawRepresentable<String>>(
      _ point: String, _ path: WritableKeyPath<Conventions, Way>
    ) -> [OtherCounting] {
      Way.allCases.filter { $0 != self[keyPath: path] }.map { way in
        var conventions = self
        conventions[keyPath: path] = way
        return OtherCounting(point: point, meaning: way.rawValue, conventions: conventions)
      }
    }
    return ways("working-day", \.workingDay) + ways("event-day", \.eventDay) + ways("backwards", \.backwards)
      + ways("months", \.months) + ways("hours", \.hours) + ways("last-day", \.lastDay)
  }
}
