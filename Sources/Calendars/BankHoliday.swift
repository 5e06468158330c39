/// One bank holiday: the day that is kept, and for what.
public struct BankHoliday: Hashable, Sendable {
  /// The day itself, the substitute where there is one.
  public let day: Day
  /// The name as the government publishes it, such as "Early May bank holiday".
  public let name: String
  /// Whether the day is published as a substitute for another on which the holiday would have fallen.
  public let isSubstitute: Bool

  /// A bank holiday.
  public init(day: Day, name: String, isSubstitute: Bool) {
    self.day = day
    self.name = name
    self.isSubstitute = isSubstitute
  }
}
