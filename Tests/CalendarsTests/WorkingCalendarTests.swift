import Calendars
import TestSupport
import Testing

@Suite("Working days are counted as a second method counts them")
struct WorkingCalendarTests {
  let calendar = WorkingCalendar()

  @Test(arguments: [
    ("2020-04-20", "2020-05-12"), ("2022-05-20", "2022-06-14"), ("2022-09-05", "2022-09-27"),
    ("2023-04-20", "2023-05-15"), ("2025-12-15", "2026-01-08"), ("2027-12-10", "2028-01-05"),
  ])
  func fifteenWorkingDays(from: String, to: String) throws {
    #expect(calendar.day(15, workingDaysAfter: try day(from)) == (try day(to)))
    #expect(calendar.day(15, workingDaysBefore: try day(to)) == (try day(from)))
    #expect(calendar.workingDays(after: try day(from), through: try day(to)) == 15)
    #expect(calendar.last(try period("15 working days"), after: try moment(from)) == (try moment(to)))
    #expect(calendar.last(try period("15 working days"), after: try moment(from + " 10:00")) == (try moment(to)))
  }

  @Test func countOfNought() throws {
    let (friday, saturday, tuesday) = (try day("2023-05-26"), try day("2023-05-27"), try day("2023-05-30"))
    #expect(calendar.day(0, workingDaysAfter: friday) == friday)
    #expect(calendar.day(0, workingDaysBefore: friday) == friday)
    #expect(calendar.day(0, workingDaysAfter: saturday) == tuesday)
    #expect(calendar.day(0, workingDaysBefore: saturday) == friday)
    #expect(calendar.day(1, workingDaysAfter: friday) == tuesday)
    #expect(calendar.day(1, workingDaysAfter: saturday) == tuesday)
    #expect(calendar.day(1, workingDaysBefore: tuesday) == friday)
    #expect(calendar.day(1, workingDaysBefore: saturday) == friday)
  }

  /// Against the published holidays: thousands of dates, each with a count of its own.
  @Test(arguments: Division.allCases)
  func agreesWithAWalkerOverThePublishedList(division: Division) throws {
    let calendar = WorkingCalendar(conventions: Conventions(holidays: Holidays(of: division)))
    let walker = Walker(holidays: Set(try PublishedHolidays.all(division).map(\.day.number)))
    var random = Dice(seed: 3)
    for _ in 0..<5_000 {
      let start = random.day(try day("2013-01-01"), try day("2027-12-31"))
      try expectAgreement(of: calendar, with: walker, from: start, count: Int.random(in: 0...180, using: &random))
      let end = random.day(try day("2012-01-01"), try day("2028-12-31"))
      #expect(calendar.workingDays(after: start, through: end) == walker.workingDays(after: start, through: end))
      #expect(calendar.isWorkingDay(end) == walker.isWorkingDay(end.number))
    }
  }

  @Test(arguments: Conventions.WorkingDay.allCases)
  func agreesWithAWalkerOverTheWholeTable(convention: Conventions.WorkingDay) throws {
    let calendar = WorkingCalendar(conventions: Conventions(workingDay: convention))
    let holidays = (1978...2111).flatMap { BankHolidays.kept(in: .englandAndWales, year: $0) }.map(\.day.number)
    let walker = Walker(holidays: convention == .weekdays ? [] : Set(holidays))
    var random = Dice(seed: 4)
    for _ in 0..<5_000 {
      let start = random.day(try day("1978-04-01"), try day("2111-09-30"))
      try expectAgreement(of: calendar, with: walker, from: start, count: Int.random(in: 0...50, using: &random))
    }
    for number in try day("1978-01-01").number...day("2111-12-31").number {
      #expect(calendar.isWorkingDay(Day(number: number)) == walker.isWorkingDay(number))
    }
  }

  private func expectAgreement(
    of calendar: WorkingCalendar, with walker: Walker, from start: Day, count: Int
  ) throws {
    #expect(calendar.day(count, workingDaysAfter: start) == walker.day(count, from: start, step: 1))
    #expect(calendar.day(count, workingDaysBefore: start) == walker.day(count, from: start, step: -1))
    let end = try #require(calendar.day(count, workingDaysAfter: start))
    if count > 0 { #expect(calendar.workingDays(after: start, through: end) == count) }
    #expect(calendar.workingDays(after: end, through: start) == -walker.workingDays(after: start, through: end))
  }

  @Test func countingBackwardsIsNegative() throws {
    #expect(calendar.workingDays(after: try day("2023-05-15"), through: try day("2023-05-15")) == 0)
    #expect(calendar.workingDays(after: try day("2023-05-12"), through: try day("2023-05-15")) == 1)
    #expect(calendar.workingDays(after: try day("2023-05-15"), through: try day("2023-05-12")) == -1)
  }

  @Test func edgesOfTheTable() throws {
    let (first, last) = (try day("1978-01-01"), try day("2111-12-31"))
    let before = try #require(first.adding(days: -1))
    let after = try #require(last.adding(days: 1))
    #expect(calendar.day(1, workingDaysAfter: first) == (try day("1978-01-03")))
    #expect(calendar.day(1, workingDaysBefore: first) == nil)
    #expect(calendar.day(0, workingDaysBefore: first) == nil)
    #expect(calendar.day(1, workingDaysAfter: last) == nil)
    #expect(calendar.day(1, workingDaysBefore: last) == (try day("2111-12-30")))
    #expect(calendar.workingDays(after: first, through: last) != nil)
    for outside in [before, after] {
      #expect(calendar.day(0, workingDaysAfter: outside) == nil)
      #expect(calendar.day(0, workingDaysBefore: outside) == nil)
      #expect(calendar.workingDays(after: outside, through: first) == nil)
      #expect(calendar.workingDays(after: last, through: outside) == nil)
    }
    let all = try #require(calendar.workingDays(after: first, through: last))
    #expect(calendar.day(all, workingDaysAfter: first) != nil)
    #expect(calendar.day(all + 1, workingDaysAfter: first) == nil)
  }

  @Test func workingDaysOutsideTheTableFollowTheRules() throws {
    #expect(!calendar.isWorkingDay(try day("2112-01-01")))
    #expect(!calendar.isWorkingDay(try day("2112-12-26")))
    #expect(calendar.isWorkingDay(try day("2112-12-28")))
    #expect(!calendar.isWorkingDay(try day("2112-12-31")))
    #expect(WorkingCalendar(conventions: Conventions(workingDay: .weekdays)).isWorkingDay(try day("2112-01-01")))
  }

  @Test(arguments: [Int32.min, -719_163, 0, 2_922, 51_864, 2_932_897, Int32.max])
  func nothingTraps(number: Int32) throws {
    let day = Day(number: number)
    _ = calendar.isWorkingDay(day)
    for count in [Int.min, -1, 65_536, Int.max - 1, Int.max] {
      #expect(calendar.day(count, workingDaysAfter: day) == nil)
      #expect(calendar.day(count, workingDaysBefore: day) == nil)
    }
    for other in [Int32.min, 0, 20_000, Int32.max] {
      _ = calendar.workingDays(after: day, through: Day(number: other))
    }
    for unit in Period.Unit.allCases {
      let longest = try #require(Period(3650, unit))
      for hours in Conventions.Hours.allCases {
        for months in Conventions.Months.allCases {
          let calendar = WorkingCalendar(conventions: Conventions(months: months, hours: hours))
          for event in [Moment(day), Moment(day: day, time: ClockTime("23:59"))] {
            _ = calendar.last(longest, after: event)
            _ = calendar.last(longest, before: event)
          }
        }
      }
    }
  }
}
