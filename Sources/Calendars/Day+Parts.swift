/// Between a day's number and its year, month and day of the month.
///
/// Both directions count years from March, so that the leap day is the last of its year, in eras of 400 years, which
/// are all of the same length (146,097 days).
extension Day {
  /// The year, the month (1 to 12) and the day of the month (1 to 31), computed together.
  public var parts: (year: Int, month: Int, day: Int) {
    let sinceEpoch = Int(number) + Day.epochSinceMarchOfYear0
    let era = sinceEpoch.floorDivided(by: Day.eraLength)
    let dayOfEra = sinceEpoch - era * Day.eraLength
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year, 1 to 9999.
  public var year: Int { parts.year }
  /// The month, 1 to 12.
  public var month: Int { parts.month }
  /// The day of the month, from 1.
  public var day: Int { parts.day }

  /// The day of the week.
  public var weekday: Weekday {
    // 1 January 1970 was a Thursday, three days after a Monday.
    let sinceMonday = Int(number) + 3
    return Weekday(daysAfterMonday: sinceMonday - sinceMonday.floorDivided(by: 7) * 7)
  }

  /// The caller vouches for a real date in the years 1 to 9999.
  init(uncheckedYear year: Int, month: Int, day: Int) {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear.floorDivided(by: 400)
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(number: Int32(truncatingIfNeeded: era * Day.eraLength + dayOfEra - Day.epochSinceMarchOfYear0))
  }

  /// The number of days in a month; the month must be 1 to 12.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static let eraLength = 146_097
  private static let epochSinceMarchOfYear0 = 719_468
}

extension Int {
  /// The quotient rounded towards minus infinity; the divisor must be positive.
  func floorDivided(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
