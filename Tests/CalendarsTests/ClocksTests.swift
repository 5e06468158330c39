import Calendars
import Testing

@Suite("Hours are counted as they pass")
struct ClocksTests {
  private let calendar = WorkingCalendar()

  @Test(
    "A night in which the clocks change has an hour less or more",
    arguments: [
      ("2023-03-25 16:00", 24, "2023-03-26 17:00"), ("2023-10-28 16:00", 24, "2023-10-29 15:00"),
      ("2023-03-26 00:30", 1, "2023-03-26 02:30"), ("2023-10-29 00:30", 2, "2023-10-29 01:30"),
      ("2023-10-29 00:30", 3, "2023-10-29 02:30"), ("2023-06-01 16:00", 24, "2023-06-02 16:00"),
      ("2023-01-01 16:00", 24, "2023-01-02 16:00"), ("2023-03-24 16:00", 48, "2023-03-26 17:00"),
      ("2024-03-30 12:00", 24, "2024-03-31 13:00"), ("2021-10-30 12:00", 24, "2021-10-31 11:00"),
    ])
  func night(_ start: String, _ hours: Int, _ end: String) throws {
    let period = try #require(Period(hours, .hours))
    #expect(calendar.last(period, after: try moment(start)) == (try moment(end)))
  }

  @Test("What was counted on can be counted back, and the minutes between are those that passed")
  func back() throws {
    let (before, after) = (try moment("2023-03-25 16:00"), try moment("2023-03-26 17:00"))
    #expect(calendar.last(try #require(Period(24, .hours)), before: after) == before)
    #expect(after.minutes(after: before) == 24 * 60)
    #expect(try moment("2023-10-29 15:00").minutes(after: moment("2023-10-28 16:00")) == 24 * 60)
    #expect(after.minutes(after: try moment("2023-03-25")) == nil)
  }

  @Test("An hour later is an hour later at every hour of ten years, but for the hour that a clock shows twice")
  func everyHour() throws {
    let hour = try #require(Period(1, .hours))
    var now = try moment("2020-01-01 00:00")
    var shown = 1
    let end = try moment("2030-01-01 00:00")
    while now != end, let next = calendar.last(hour, after: now), shown < 100_000 {
      // In spring one hour is not shown; in autumn the second showing of an hour is taken for the first.
      let minutes = try #require(next.minutes(after: now))
      #expect(minutes == 60 || minutes == 0, "\(now)")
      guard minutes == 60 else {
        now = Moment(day: next.day, time: ClockTime(hour: 2, minute: 0))
        continue
      }
      now = next
      shown += 1
    }
    #expect(now == end)
  }
}

@Suite("Bank holidays that are added")
struct MoreHolidaysTests {
  @Test("A day that is proclaimed later is no working day, and is named among those left out")
  func proclaimed() throws {
    let day = try #require(Day("2026-06-22"))
    let period = try #require(Period(15, .workingDays))
    let start = try #require(Moment("2026-06-08"))
    let calendar = WorkingCalendar(conventions: Conventions(holidays: Holidays(HolidayChanges(more: [day]))))
    #expect(WorkingCalendar().last(period, after: start)?.description == "2026-06-29")
    #expect(calendar.last(period, after: start)?.description == "2026-06-30")
    #expect(!calendar.isWorkingDay(day) && WorkingCalendar().isWorkingDay(day))
    #expect(calendar.holidays(after: start.day, through: try #require(Day("2026-06-30"))).map(\.day) == [day])
  }

  @Test("The days between two days that are left out are the published ones")
  func leftOut() throws {
    let days = WorkingCalendar().holidays(
      after: try #require(Day("2022-06-02")), through: try #require(Day("2022-06-24")))
    #expect(days.map(\.name) == ["Platinum Jubilee bank holiday"])
    let none = WorkingCalendar(conventions: Conventions(workingDay: .weekdays))
    #expect(none.holidays(after: try #require(Day("2022-06-01")), through: try #require(Day("2022-06-24"))).isEmpty)
  }
}
