import Calendars
import Testing

/// What each convention and its alternatives give. In May 2023 the 1st, the 8th and the 29th were bank holidays, all of
/// them Mondays.
@Suite("Deadlines fall on the day that the conventions say")
struct DeadlineTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let period: String
    let event: String
    let expected: String?
    let conventions: Conventions

    init(_ period: String, _ event: String, _ expected: String?, _ conventions: Conventions = .standard) {
      self.period = period
      self.event = event
      self.expected = expected
      self.conventions = conventions
    }

    var testDescription: String { "\(period), \(event)" }
  }

  @Test(arguments: [
    // Days and weeks are calendar days, whatever day they end on.
    Example("2 days", "2023-05-26", "2023-05-28"), Example("4 weeks", "2023-05-01", "2023-05-29"),
    Example("10 working days", "2023-05-27", "2023-06-12"), Example("1 working day", "2023-05-26", "2023-05-30"),
    // Months are clamped, then moved back to a working day.
    Example("3 months", "2022-11-30", "2023-02-28"), Example("3 months", "2023-01-31", "2023-04-28"),
    Example("6 months", "2023-08-31", "2024-02-29"), Example("1 month", "2023-04-29", "2023-05-26"),
    Example("3 months", "2023-09-25", "2023-12-22"), Example("3 months", "2023-02-15", "2023-05-15"),
    // Hours elapse through the weekend, and need a time.
    Example("24 hours", "2023-05-26 15:00", "2023-05-27 15:00"), Example("24 hours", "2023-05-26", nil),
    Example("72 hours", "2023-05-26 15:00", "2023-05-29 15:00"),
    Example("1 hour", "2023-12-31 23:30", "2024-01-01 00:30"),
    // An event's time makes no difference to periods in whole days.
    Example("2 days", "2023-05-26 23:59", "2023-05-28"), Example("3 months", "2023-02-15 09:00", "2023-05-15"),
    // Outside the table of working days there is no answer; calendar days need no table.
    Example("1 working day", "1960-01-01", nil), Example("1 month", "2200-01-01", nil),
    Example("2 weeks", "1960-01-01", "1960-01-15"), Example("2 days", "9999-12-30", nil),
  ])
  func after(example: Example) throws {
    try expectLast(example, WorkingCalendar.last(_:after:))
  }

  @Test(arguments: [
    Example("2 working days", "2023-05-31", "2023-05-26"), Example("1 working day", "2023-05-30 10:00", "2023-05-26"),
    Example("2 days", "2023-05-30 10:00", "2023-05-28"), Example("1 week", "2023-05-30", "2023-05-23"),
    Example("8 weeks", "2023-06-26", "2023-05-01"), Example("3 months", "2023-05-31", "2023-02-28"),
    Example("3 months", "2024-05-31", "2024-02-29"), Example("3 months", "2023-08-29", "2023-05-26"),
    Example("1 month", "2023-06-20", "2023-05-19"), Example("24 hours", "2023-05-30 10:00", "2023-05-29 10:00"),
    Example("24 hours", "2023-05-30", nil), Example("1 hour", "2024-01-01 00:30", "2023-12-31 23:30"),
    Example("1 working day", "1978-01-01", nil), Example("2 days", "0001-01-02", nil),
  ])
  func before(example: Example) throws {
    try expectLast(example, WorkingCalendar.last(_:before:))
  }

  @Test(arguments: [
    Example("15 working days", "2023-04-20", "2023-05-11", Conventions(workingDay: .weekdays)),
    Example("15 working days", "2023-04-20", "2023-05-12", Conventions(eventDay: .dayOne)),
    Example("1 working day", "2023-04-20", "2023-04-20", Conventions(eventDay: .dayOne)),
    Example("1 working day", "2023-04-22", "2023-04-24", Conventions(eventDay: .dayOne)),
    Example("2 working days", "2023-04-22", "2023-04-24", Conventions(eventDay: .dayOne)),
    Example("2 days", "2023-04-20", "2023-04-21", Conventions(eventDay: .dayOne)),
    Example("1 week", "2023-04-20", "2023-04-26", Conventions(eventDay: .dayOne)),
    Example("3 months", "2023-02-15", "2023-05-15", Conventions(eventDay: .dayOne)),
    Example("24 hours", "2023-04-20 10:00", "2023-04-21 10:00", Conventions(eventDay: .dayOne)),
    Example("3 months", "2023-01-31", "2023-05-02", Conventions(months: .calendarThenWorkingDayAfter)),
    Example("3 months", "2023-01-31", "2023-05-02", Conventions(months: .thirteenWeeks)),
    Example("3 months", "2023-01-28", "2023-04-29", Conventions(months: .thirteenWeeks)),
    Example("6 months", "2023-01-31", "2023-08-01", Conventions(months: .thirteenWeeks)),
    Example("1 month", "2023-04-29", "2023-05-26", Conventions(months: .thirteenWeeks)),
    Example("24 hours", "2023-05-26 15:00", "2023-05-30 15:00", Conventions(hours: .sameTimeNextWorkingDay)),
    Example("48 hours", "2023-05-26 15:00", "2023-05-31 15:00", Conventions(hours: .sameTimeNextWorkingDay)),
    Example("24 hours", "2023-05-27 15:00", "2023-05-30 15:00", Conventions(hours: .sameTimeNextWorkingDay)),
    Example("4 hours", "2023-05-26 22:00", "2023-05-30 02:00", Conventions(hours: .sameTimeNextWorkingDay)),
    Example("36 hours", "2023-05-25 18:00", "2023-05-30 06:00", Conventions(hours: .sameTimeNextWorkingDay)),
    Example("4 hours", "2023-05-25 10:00", "2023-05-25 14:00", Conventions(hours: .sameTimeNextWorkingDay)),
    Example("24 hours", "2023-05-26", nil, Conventions(hours: .sameTimeNextWorkingDay)),
  ])
  func alternativesAfter(example: Example) throws {
    try expectLast(example, WorkingCalendar.last(_:after:))
  }

  @Test(arguments: [
    Example("1 working day", "2023-05-30", "2023-05-29", Conventions(workingDay: .weekdays)),
    Example("1 working day", "2023-05-30", "2023-05-25", Conventions(backwards: .clearDays)),
    Example("2 days", "2023-05-30", "2023-05-27", Conventions(backwards: .clearDays)),
    Example("1 week", "2023-05-30", "2023-05-22", Conventions(backwards: .clearDays)),
    Example("3 months", "2023-08-15", "2023-05-15", Conventions(backwards: .clearDays)),
    Example("2 days", "2023-05-30", "2023-05-28", Conventions(eventDay: .dayOne)),
    Example("3 months", "2023-08-29", "2023-05-30", Conventions(months: .calendarThenWorkingDayAfter)),
    Example("3 months", "2023-08-29", "2023-05-30", Conventions(months: .thirteenWeeks)),
    Example("6 months", "2023-08-29", "2023-02-28", Conventions(months: .thirteenWeeks)),
    Example("24 hours", "2023-05-30 10:00", "2023-05-26 10:00", Conventions(hours: .sameTimeNextWorkingDay)),
    Example("4 hours", "2023-05-30 02:00", "2023-05-26 22:00", Conventions(hours: .sameTimeNextWorkingDay)),
  ])
  func alternativesBefore(example: Example) throws {
    try expectLast(example, WorkingCalendar.last(_:before:))
  }

  private func expectLast(_ example: Example, _ last: (WorkingCalendar) -> (Period, Moment) -> Moment?) throws {
    let calendar = WorkingCalendar(conventions: example.conventions)
    let found = last(calendar)(try period(example.period), try moment(example.event))
    #expect(found == (try example.expected.map { try moment($0) }))
  }

  @Test(arguments: [
    ("2023-05-15", "2023-05-15", true, true as Bool?), ("2023-05-15 10:00", "2023-05-15", true, true),
    ("2023-05-15", "2023-05-15", false, nil), ("2023-05-15 17:00", "2023-05-15", false, true),
    ("2023-05-15 17:01", "2023-05-15", false, false), ("2023-05-15 17:01", "2023-05-15", true, true),
    ("2023-05-14", "2023-05-15", false, true), ("2023-05-16", "2023-05-15", false, false),
    ("2023-05-14 23:59", "2023-05-15 10:00", true, true), ("2023-05-16 00:00", "2023-05-15", true, false),
    ("2023-05-15", "2023-05-15 10:00", true, nil), ("2023-05-15 10:00", "2023-05-15 10:00", true, true),
    ("2023-05-15 10:01", "2023-05-15 10:00", true, false), ("2023-05-15 18:00", "2023-05-15 18:30", false, true),
    ("2023-05-16", "2023-05-15 10:00", true, false), ("2023-05-14", "2023-05-15 10:00", true, true),
  ])
  func inTime(done: String, due: String, wholeDay: Bool, expected: Bool?) throws {
    let calendar = WorkingCalendar(conventions: Conventions(lastDay: wholeDay ? .wholeDay : .officeHours))
    #expect(calendar.isInTime(try moment(done), for: try moment(due)) == expected)
  }

  @Test func theStandardIsTheFirstOfEach() {
    #expect(Conventions.standard == Conventions())
    #expect(Conventions.standard.workingDay == Conventions.WorkingDay.allCases.first)
    #expect(Conventions.standard.eventDay == Conventions.EventDay.allCases.first)
    #expect(Conventions.standard.backwards == Conventions.Backwards.allCases.first)
    #expect(Conventions.standard.months == Conventions.Months.allCases.first)
    #expect(Conventions.standard.hours == Conventions.Hours.allCases.first)
    #expect(Conventions.standard.lastDay == Conventions.LastDay.allCases.first)
    #expect(WorkingCalendar().conventions == .standard)
  }
}
