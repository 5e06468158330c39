/// The bank holidays of England and Wales, by rule.
///
/// The rules are those of the Banking and Financial Dealings Act 1971 and of the proclamations that have been made
/// every year under it since 1978, when the early May holiday was first kept. Days that followed no rule are data: see
/// `OneOffHoliday`. A holiday that is proclaimed after this was written is not here until it is added there.
public enum BankHolidays {
  /// The last year for which the government has published them. For a later year they are worked out by the same rules, and a proclamation
  /// may add or move a day.
  public static let lastPublishedYear = 2028

  /// The holidays of a year in date order; none outside the years 1 to 9999.
  ///
  /// They are right from 1978 on. For an earlier year they are what today's rules would have given.
  public static func englandAndWales(year: Int) -> [BankHoliday] {
    let oneOffs = OneOffHoliday.all.filter { $0.year == year }
    let replaced = oneOffs.compactMap(\.replaces)
    var holidays = Rule.allCases.compactMap { rule in
      replaced.contains(rule) ? nil : rule.holiday(year: year)
    }
    holidays += oneOffs.compactMap(\.holiday)
    holidays.sort { $0.day < $1.day }
    return holidays
  }

  /// The holidays that come every year.
  enum Rule: CaseIterable {
    case newYear, goodFriday, easterMonday, earlyMay, spring, summer, christmas, boxingDay

    var name: String {
      switch self {
      case .newYear: "New Year’s Day"
      case .goodFriday: "Good Friday"
      case .easterMonday: "Easter Monday"
      case .earlyMay: "Early May bank holiday"
      case .spring: "Spring bank holiday"
      case .summer: "Summer bank holiday"
      case .christmas: "Christmas Day"
      case .boxingDay: "Boxing Day"
      }
    }

    func holiday(year: Int) -> BankHoliday? {
      switch self {
      case .newYear: fixed(Day(year: year, month: 1, day: 1), daysMovedFromSaturday: 2, fromSunday: 1)
      case .goodFriday: kept(Easter.sunday(year: year)?.adding(days: -2))
      case .easterMonday: kept(Easter.sunday(year: year)?.adding(days: 1))
      case .earlyMay: kept(monday(onOrAfter: Day(year: year, month: 5, day: 1)))
      case .spring: kept(monday(onOrAfter: Day(year: year, month: 5, day: 25)))
      case .summer: kept(monday(onOrAfter: Day(year: year, month: 8, day: 25)))
      case .christmas: fixed(Day(year: year, month: 12, day: 25), daysMovedFromSaturday: 2, fromSunday: 2)
      case .boxingDay: fixed(Day(year: year, month: 12, day: 26), daysMovedFromSaturday: 2, fromSunday: 2)
      }
    }

    private func kept(_ day: Day?) -> BankHoliday? {
      day.map { BankHoliday(day: $0, name: name, isSubstitute: false) }
    }

    /// A holiday on a fixed date, kept on a later day where the date is at a weekend. Christmas Day and Boxing Day both
    /// move by two days from either day of the weekend, so that neither lands on the other.
    private func fixed(_ date: Day?, daysMovedFromSaturday: Int, fromSunday daysMovedFromSunday: Int) -> BankHoliday? {
      guard let date else { return nil }
      let move =
        switch date.weekday {
        case .saturday: daysMovedFromSaturday
        case .sunday: daysMovedFromSunday
        default: 0
        }
      return date.adding(days: move).map { BankHoliday(day: $0, name: name, isSubstitute: move > 0) }
    }

    private func monday(onOrAfter day: Day?) -> Day? {
      guard let day else { return nil }
      return day.adding(days: (8 - day.weekday.rawValue) % 7)
    }
  }
}
