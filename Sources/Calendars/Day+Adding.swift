extension Day {
  /// The day so many calendar days later, or earlier where `days` is negative; nil outside the years 1 to 9999.
  public func adding(days: Int) -> Day? {
    let (sum, overflow) = Int(number).addingReportingOverflow(days)
    guard !overflow, Day.written.contains(sum) else { return nil }
    return Day(number: Int32(truncatingIfNeeded: sum))
  }

  /// The same day of the month so many calendar months later, or earlier where `months` is negative.
  ///
  /// Where that month is too short the result is its last day: 31 January and one month give 28 or 29 February.
  /// Nil outside the years 1 to 9999.
  public func adding(months: Int) -> Day? {
    let (year, month, day) = parts
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow else { return nil }
    let newYear = sum.floorDivided(by: 12)
    let newMonth = sum - newYear * 12 + 1
    return Day(
      year: newYear, month: newMonth, day: Swift.min(day, Day.length(ofMonth: newMonth, year: newYear)))
  }

  /// The numbers of 1 January of the year 1 and of 31 December 9999: the days that can be written.
  private static let written = -719_162...2_932_896
}
