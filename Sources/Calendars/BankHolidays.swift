/// The bank holidays of each part of the United Kingdom, by rule.
///
/// Of England and Wales the rules are those of the Banking and Financial Dealings Act 1971 and of the proclamations that have been made
/// every year under it since 1978, when the early May holiday was first kept. Of Scotland and Northern Ireland they are those that every
/// year of the published lists bears out, and nothing is known of earlier years. Days that followed no rule are data: see
/// `OneOffHoliday`. A holiday that is proclaimed after this was written is added by a profile, or by a file for all of them:
/// see ``HolidayChanges``.
public enum BankHolidays {
  /// The years of the lists that the government has published, against which every rule is held. For a later year holidays are worked
  /// out by the same rules, and a proclamation may add or move a day. Nothing else says which year is the last.
  public static let published = 2012...2028

  /// The holidays of a year in date order; none outside the years 1 to 9999.
  ///
  /// They are right from the division's first known year through the last published one. For any other year they are what today's rules give.
  public static func kept(in division: Division, year: Int) -> [BankHoliday] {
    let oneOffs = OneOffHoliday.all.filter { $0.year == year && $0.divisions.contains(division) }
    let replaced = oneOffs.compactMap(\.replaces)
    var holidays = Rule.allCases.compactMap { rule in
      rule.isKept(in: division) && !replaced.contains(rule) ? rule.holiday(year: year, in: division) : nil
    }
    holidays += oneOffs.compactMap(\.holiday)
    holidays.sort { $0.day < $1.day }
    return holidays
  }

  /// The holidays that come every year.
  enum Rule: CaseIterable {
    case newYear, secondJanuary, saintPatrick, goodFriday, easterMonday, earlyMay, spring, boyne, summer, saintAndrew,
      christmas, boxingDay

    var name: String {
      switch self {
      case .newYear: "New Year’s Day"
      case .secondJanuary: "2nd January"
      case .saintPatrick: "St Patrick’s Day"
      case .goodFriday: "Good Friday"
      case .easterMonday: "Easter Monday"
      case .earlyMay: "Early May bank holiday"
      case .spring: "Spring bank holiday"
      case .boyne: "Battle of the Boyne (Orangemen’s Day)"
      case .summer: "Summer bank holiday"
      case .saintAndrew: "St Andrew’s Day"
      case .christmas: "Christmas Day"
      case .boxingDay: "Boxing Day"
      }
    }

    func isKept(in division: Division) -> Bool {
      switch self {
      case .newYear, .goodFriday, .earlyMay, .spring, .summer, .christmas, .boxingDay: true
      case .easterMonday: division != .scotland
      case .secondJanuary, .saintAndrew: division == .scotland
      case .saintPatrick, .boyne: division == .northernIreland
      }
    }

    func holiday(year: Int, in division: Division) -> BankHoliday? {
      switch self {
      case .newYear: fixed(Day(year: year, month: 1, day: 1))
      case .secondJanuary: fixed(Day(year: year, month: 1, day: 2), behindAnother: true)
      case .saintPatrick: fixed(Day(year: year, month: 3, day: 17))
      case .goodFriday: kept(Easter.sunday(year: year)?.adding(days: -2))
      case .easterMonday: kept(Easter.sunday(year: year)?.adding(days: 1))
      case .earlyMay: kept(monday(onOrAfter: Day(year: year, month: 5, day: 1)))
      case .spring: kept(monday(onOrAfter: Day(year: year, month: 5, day: 25)))
      case .boyne: fixed(Day(year: year, month: 7, day: 12))
      case .summer: kept(monday(onOrAfter: Day(year: year, month: 8, day: division == .scotland ? 1 : 25)))
      case .saintAndrew: fixed(Day(year: year, month: 11, day: 30))
      case .christmas: fixed(Day(year: year, month: 12, day: 25), daysMovedFromSunday: 2)
      case .boxingDay: fixed(Day(year: year, month: 12, day: 26), daysMovedFromSunday: 2)
      }
    }

    private func kept(_ day: Day?) -> BankHoliday? {
      day.map { BankHoliday(day: $0, name: name, isSubstitute: false) }
    }

    /// A holiday on a fixed date, kept on a later day where the date is at a weekend. Christmas Day and Boxing Day both
    /// move by two days from either day of the weekend, so that neither lands on the other. What comes the day behind another such
    /// holiday moves on from the Monday too on which that one is kept where it falls on a Sunday.
    private func fixed(
      _ date: Day?, daysMovedFromSunday: Int = 1, behindAnother isSecond: Bool = false
    ) -> BankHoliday? {
      guard let date else { return nil }
      let move =
        switch date.weekday {
        case .saturday: 2
        case .sunday: isSecond ? 2 : daysMovedFromSunday
        case .monday: isSecond ? 1 : 0
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
