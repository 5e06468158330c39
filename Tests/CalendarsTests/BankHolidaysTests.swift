import Calendars
import Testing

@Suite("Bank holidays are those that were published")
struct BankHolidaysTests {
  @Test(arguments: PublishedHolidays.years, Division.allCases)
  func equalsThePublishedList(year: Int, division: Division) throws {
    let published = try PublishedHolidays.all(division).filter { $0.day.year == year }
    #expect(BankHolidays.kept(in: division, year: year) == published)
  }

  @Test(arguments: [(.englandAndWales, 140), (.scotland, 157), (.northernIreland, 174)] as [(Division, Int)])
  func thePublishedListIsReadWhole(division: Division, count: Int) throws {
    let all = try PublishedHolidays.all(division)
    #expect(all.count == count)
    #expect(Set(all.map(\.day.year)) == Set(PublishedHolidays.years))
    #expect(BankHolidays.published == PublishedHolidays.years)
  }

  @Test("What is changed takes the place of what the rules give, each day once and by its own name")
  func changes() throws {
    let days = try ["2026-01-02", "2026-12-25", "2026-12-29", "2026-12-30", "2026-06-15"].map(day)
    let changes = HolidayChanges(
      more: [days[4], days[1]], less: [days[0]], local: [days[2]], closed: [days[3], days[2]], published: 2030)
    let holidays = Holidays(of: .scotland, changes)
    let added = Set(holidays.days(in: 2026)).subtracting(BankHolidays.kept(in: .scotland, year: 2026))
    #expect(
      added.sorted { $0.day < $1.day }.map { "\($0.day) \($0.name)" } == [
        "2026-06-15 bank holiday", "2026-12-29 local holiday", "2026-12-30 offices closed",
      ])
    #expect(holidays.days(in: 2026).map(\.day) == Set(holidays.days(in: 2026).map(\.day)).sorted())
    #expect(!holidays.days(in: 2026).map(\.day).contains(days[0]))
    #expect(holidays.knownYears == 2012...2030 && Holidays().knownYears == 1978...2028)
    let calendar = WorkingCalendar(conventions: Conventions(holidays: holidays))
    #expect(days.map(calendar.isWorkingDay) == [true, false, false, false, false])
    #expect(calendar.day(1, workingDaysAfter: try day("2026-12-24"))?.description == "2026-12-31")
    // Where bank holidays are working days too, the offices are closed all the same, and on no other day.
    let weekdays = WorkingCalendar(conventions: Conventions(workingDay: .weekdays, holidays: holidays))
    #expect(days.map(weekdays.isWorkingDay) == [true, true, false, false, true])
    #expect(weekdays.holidays(after: days[1], through: try day("2026-12-31")).map(\.day) == [days[2], days[3]])
  }

  @Test("Of a place that lists its holidays nothing is known but these")
  func listed() throws {
    let days = try ["2025-05-09", "2026-05-11"].map(day)
    let holidays = Holidays(of: nil, HolidayChanges(more: days))
    #expect(holidays.knownYears == 2025...2026 && Holidays(of: nil).knownYears == nil)
    #expect(Holidays(of: nil, HolidayChanges(more: days, published: 2027)).knownYears == 2025...2027)
    let calendar = WorkingCalendar(conventions: Conventions(holidays: holidays))
    #expect(try [days[0], days[1], day("2025-12-25")].map(calendar.isWorkingDay) == [false, false, true])
  }

  @Test(
    arguments: [
      (1995, "05-08", "05-01"), (1999, "12-31", nil), (2002, "06-03", "05-27"), (2002, "06-04", nil),
      (2011, "04-29", nil), (2012, "06-04", "05-28"), (2012, "06-05", nil), (2020, "05-08", "05-04"),
      (2022, "06-02", "05-30"), (2022, "06-03", nil), (2022, "09-19", nil), (2023, "05-08", nil), (1981, "07-29", nil),
    ] as [(Int, String, String?)])
  func oneOffDays(year: Int, kept: String, notKept: String?) throws {
    let days = BankHolidays.kept(in: .englandAndWales, year: year).map(\.day.description)
    #expect(days.contains("\(year)-\(kept)"))
    if let notKept { #expect(!days.contains("\(year)-\(notKept)")) }
  }

  @Test(arguments: 1978...2111, Division.allCases)
  func everyYearIsWellFormed(year: Int, division: Division) {
    let holidays = BankHolidays.kept(in: division, year: year)
    let days = holidays.map(\.day)
    #expect((8...12).contains(holidays.count))
    #expect(days == Set(days).sorted())
    #expect(days.allSatisfy { $0.year == year && !$0.weekday.isWeekend })
  }

  /// Another algorithm than the module's: the "anonymous" one of 1876.
  @Test func easterBySecondAlgorithm() throws {
    for year in 1583...9999 {
      let (a, b, c) = (year % 19, year / 100, year % 100)
      let (d, e) = (b / 4, b % 4)
      let g = (b - (b + 8) / 25 + 1) / 3
      let h = (19 * a + b - d - g + 15) % 30
      let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7
      let n = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114
      let easter = try #require(Day(year: year, month: n / 31, day: n % 31 + 1))
      let holidays = BankHolidays.kept(in: .englandAndWales, year: year)
      #expect(easter.weekday == .sunday)
      #expect(holidays.first { $0.name == "Good Friday" }?.day == easter.adding(days: -2))
      #expect(holidays.first { $0.name == "Easter Monday" }?.day == easter.adding(days: 1))
    }
  }

  /// Easter Mondays that tables of the moon get wrong without their exceptions, and the earliest and latest.
  @Test(arguments: [
    "1981-04-20", "2000-04-24", "2008-03-24", "2011-04-25", "2038-04-26", "2049-04-19", "2076-04-20", "2285-03-23",
    "1818-03-23",
  ])
  func knownEasterMondays(text: String) throws {
    let monday = try day(text)
    #expect(
      BankHolidays.kept(in: .englandAndWales, year: monday.year).contains {
        $0.name == "Easter Monday" && $0.day == monday
      })
  }

  @Test(arguments: [Int.min, -1, 0, 10_000, Int.max])
  func noneOutsideTheYears(year: Int) {
    #expect(BankHolidays.kept(in: .englandAndWales, year: year).isEmpty)
  }
}
