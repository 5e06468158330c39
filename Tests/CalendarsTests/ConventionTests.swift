import Calendars
import TestSupport
import Testing

/// Deadlines by a second method: days are walked one by one, months by their dates, and hours by a list of the nights in which the clocks
/// change. It shares nothing with the calendar but the names of the conventions.
private struct SecondMethod {
  let conventions: Conventions
  private let walker: Walker

  init(_ conventions: Conventions, holidays: Set<Int32>) {
    self.conventions = conventions
    let more = conventions.holidays.changes.more.map(\.number)
    walker = Walker(holidays: conventions.workingDay == .weekdays ? [] : holidays.union(more))
  }

  /// The number-th of the days that count, those of the event's own day and of the days from it on in one direction.
  private func counted(_ count: Int, from day: Int32, step: Int32, isFirst: Bool, _ counts: (Int32) -> Bool) -> Int32 {
    var (day, number) = (day, isFirst ? 1 : 0)
    while number < count {
      day += step
      if counts(day) { number += 1 }
    }
    while !counts(day) { day += step }
    return day
  }

  func last(_ period: Period, _ event: Moment, forwards: Bool) -> Moment? {
    let step: Int32 = forwards ? 1 : -1
    let isFirst = forwards && conventions.eventDay == .dayOne
    let clear = !forwards && conventions.backwards == .clearDays ? 1 : 0
    func day(_ count: Int, _ counts: (Int32) -> Bool) -> Moment {
      Moment(Day(number: counted(count + clear, from: event.day.number, step: step, isFirst: isFirst, counts)))
    }
    switch period.unit {
    case .days: return day(period.count) { _ in true }
    case .weeks: return day(period.count * 7) { _ in true }
    case .workingDays: return day(period.count, walker.isWorkingDay)
    case .months: return Moment(Day(number: month(period.count, event.day, step)))
    case .hours: return hours(period.count, event, step)
    }
  }

  /// The same date in the month so many months away, or the last of its days, found by walking through the months between.
  private func month(_ count: Int, _ day: Day, _ step: Int32) -> Int32 {
    if conventions.months == .thirteenWeeks, count % 3 == 0 { return day.number + step * Int32(count / 3 * 91) }
    var number = day.number
    for _ in 0..<count {
      let month = Day(number: number).month
      // To the first day of the next month, or to the last of the month before.
      while Day(number: number).month == month { number += step }
    }
    let month = Day(number: number).month
    while Day(number: number - 1).month == month { number -= 1 }
    while Day(number: number).day < day.day, Day(number: number + 1).month == month { number += 1 }
    let isAfter = conventions.months == .calendarThenWorkingDayAfter
    while !walker.isWorkingDay(number) { number += isAfter ? 1 : -1 }
    return number
  }

  private func hours(_ count: Int, _ event: Moment, _ step: Int32) -> Moment? {
    guard let time = event.time else { return nil }
    guard conventions.hours == .sameTimeNextWorkingDay else {
      return SecondClock.moment(count * Int(step), after: event)
    }
    var day = event.day.number
    for _ in 0..<(count / 24) { day = counted(1, from: day, step: step, isFirst: false, walker.isWorkingDay) }
    let start = Moment(day: Day(number: day), time: time)
    guard let end = SecondClock.moment(count % 24 * Int(step), after: start) else { return nil }
    var number = end.day.number
    while !walker.isWorkingDay(number) { number += step }
    return Moment(day: Day(number: number), time: end.time)
  }
}

/// The clocks of the United Kingdom by the dates on which they changed.
private enum SecondClock {
  /// When they went forward and back, as published, at 01:00 Greenwich time.
  private static let summers = [
    ("2022-03-27", "2022-10-30"), ("2023-03-26", "2023-10-29"), ("2024-03-31", "2024-10-27"),
    ("2025-03-30", "2025-10-26"),
    ("2026-03-29", "2026-10-25"),
  ].compactMap { first, last in Day(first).flatMap { first in Day(last).map { (hour(first), hour($0)) } } }

  private static func hour(_ day: Day) -> Int { Int(day.number) * 1440 + 60 }
  private static func isSummer(_ passed: Int) -> Bool { summers.contains { $0.0 <= passed && passed < $0.1 } }

  static func moment(_ hours: Int, after start: Moment) -> Moment? {
    guard let time = start.time, let midnight = ClockTime("00:00") else { return nil }
    // What the clock shows is an hour more in summer. Of an hour that is shown twice the first is meant, which is in summer.
    let shown =
      Int(start.day.number) * 1440
      + (Moment(day: start.day, time: time).shownMinutes(
        after: Moment(day: start.day, time: midnight)) ?? 0)
    let passed = (isSummer(shown - 60) ? shown - 60 : shown) + hours * 60
    let end = passed + (isSummer(passed) ? 60 : 0)
    let day = end >= 0 ? end / 1440 : (end - 1439) / 1440
    return Moment(
      day: Day(number: Int32(day)), time: ClockTime(hour: (end - day * 1440) / 60, minute: (end - day * 1440) % 60))
  }
}

@Suite("Every convention is counted as a second method counts it")
struct ConventionTests {
  /// The conventions that are adopted, each other way of one point, and all points the other way at once.
  private static let all: [Conventions] =
    [.standard] + Conventions.standard.others.map(\.conventions) + [
      Conventions(
        workingDay: .weekdays, eventDay: .dayOne, backwards: .clearDays, months: .thirteenWeeks,
        hours: .sameTimeNextWorkingDay, lastDay: .officeHours),
      Conventions(
        eventDay: .dayOne, backwards: .clearDays, months: .calendarThenWorkingDayAfter, hours: .sameTimeNextWorkingDay,
        holidays: Holidays(HolidayChanges(more: [Day("2024-02-29"), Day("2023-06-30")].compactMap { $0 }))),
    ]

  private static let periods = [
    "1 day", "2 days", "10 days", "28 days", "1 week", "12 weeks", "1 working day", "2 working days", "10 working days",
    "15 working days", "1 month", "3 months", "6 months", "12 months", "13 months",
  ]

  @Test("each day of three years, in days, weeks, working days and months, forwards and back", arguments: all.indices)
  func days(_ index: Int) throws {
    let conventions = Self.all[index]
    let calendar = WorkingCalendar(conventions: conventions)
    let second = SecondMethod(conventions, holidays: Set(try PublishedHolidays.all().map(\.day.number)))
    let periods = try Self.periods.map(period)
    for number in try day("2023-01-01").number...day("2025-12-31").number {
      let event = Moment(Day(number: number))
      for period in periods {
        let (after, before) = (second.last(period, event, forwards: true), second.last(period, event, forwards: false))
        #expect(calendar.last(period, after: event) == after, "\(period) after \(event)")
        #expect(calendar.last(period, before: event) == before, "\(period) before \(event)")
      }
    }
  }

  @Test("hours of each day of three years, from five times of day", arguments: all.indices)
  func hours(_ index: Int) throws {
    let conventions = Self.all[index]
    let calendar = WorkingCalendar(conventions: conventions)
    let second = SecondMethod(conventions, holidays: Set(try PublishedHolidays.all().map(\.day.number)))
    for number in try day("2023-01-01").number...day("2025-12-31").number {
      for time in ["00:00", "00:30", "01:30", "10:00", "23:59"] {
        let event = Moment(day: Day(number: number), time: ClockTime(time))
        for count in [1, 4, 24, 36, 72] {
          let period = try #require(Period(count, .hours))
          #expect(
            calendar.last(period, after: event) == second.last(period, event, forwards: true), "\(count), \(event)")
          #expect(
            calendar.last(period, before: event) == second.last(period, event, forwards: false), "\(count), \(event)")
        }
      }
    }
  }

  @Test("what is in time, too late or too early, with and without its time, whenever the day ends")
  func sides() throws {
    let days = ["2024-02-28", "2024-02-29", "2024-03-01"]
    let times = ["", " 00:00", " 16:59", " 17:00", " 17:01", " 23:59"]
    let moments = try days.flatMap { day in try times.map { try moment(day + $0) } }
    for isOffice in [false, true] {
      let calendar = WorkingCalendar(conventions: Conventions(lastDay: isOffice ? .officeHours : .wholeDay))
      for due in moments {
        for done in moments {
          // By the text in which moments are written, which stand in the order of time.
          let end = due.time == nil ? "\(due.day) \(isOffice ? "17:00" : "23:59")" : due.description
          let range = done.time == nil ? ["\(done.day) 00:00", "\(done.day) 23:59"] : [done.description]
          let sides = Set(range.map { $0 <= end })
          #expect(calendar.isInTime(done, for: due) == (sides.count == 1 ? sides.first : nil), "\(done) for \(due)")
          let begin = due.time == nil ? "\(due.day) 00:00" : due.description
          let begun = Set(range.map { $0 >= begin })
          #expect(
            calendar.isNotTooEarly(done, for: due) == (begun.count == 1 ? begun.first : nil), "\(done) from \(due)")
        }
      }
    }
  }

  @Test(
    "of two last moments the one that leaves less time ends before the other",
    arguments: [
      ("2024-02-29", "2024-03-01 00:00", true), ("2024-02-29 23:59", "2024-02-29", true),
      ("2024-02-29", "2024-02-29", false), ("2024-02-29 10:00", "2024-02-29 10:01", true),
      ("2024-02-29 10:00", "2024-02-29 10:00", false),
    ])
  func order(_ one: String, _ other: String, _ isBefore: Bool) throws {
    #expect(try moment(one).ends(before: moment(other)) == isBefore)
    #expect(try !moment(other).ends(before: moment(one)))
  }

  @Test(
    "no sooner than so many months is not before the date, though something due by then is due by the working day before",
    arguments: [
      ("2023-01-29", "2023-04-28", "2023-04-29"), ("2023-11-30", "2024-02-29", "2024-02-29"),
      ("2022-11-30", "2023-02-28", "2023-02-28"),
    ])
  func months(_ event: String, _ last: String, _ first: String) throws {
    let (calendar, months) = (WorkingCalendar(), try period("3 months"))
    #expect(calendar.last(months, after: try moment(event)) == (try moment(last)))
    #expect(calendar.first(months, after: try moment(event)) == (try moment(first)))
  }
}
