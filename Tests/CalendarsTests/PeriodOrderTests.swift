import Calendars
import Testing

@Suite("A period is longer than another where it is so from every day")
struct PeriodOrderTests {
  @Test(arguments: [
    ("10 working days", "15 working days", Period.Order.shorter), ("15 working days", "4 weeks", .shorter),
    ("20 working days", "3 weeks", .longer), ("12 weeks", "3 months", .shorter), ("14 weeks", "3 months", .longer),
    ("7 days", "1 week", .same), ("1 week", "7 days", .same), ("3 months", "3 months", .same),
    ("24 hours", "3 days", .shorter), ("96 hours", "2 days", .longer), ("6 weeks", "1 month", .longer),
    ("6 months", "15 working days", .longer), ("24 hours", "48 hours", .shorter),
    ("10 working days", "2 weeks", nil), ("13 weeks", "3 months", nil), ("24 hours", "1 day", nil),
    ("4 weeks", "1 month", nil), ("20 working days", "1 month", nil), ("1 working day", "1 day", nil),
    ("2 days", "1 working day", nil), ("168 hours", "1 week", nil),
    // In the nights in which the clocks change.
    ("24 hours", "2 days", nil), ("72 hours", "2 days", nil),
  ])
  func order(left: String, right: String, expected: Period.Order?) throws {
    let (first, second) = (try period(left), try period(right))
    #expect(first.order(against: second) == expected)
    #expect(second.order(against: first) == expected.map(opposite))
  }

  /// What is called certain holds for every event: the fewest and the most days that a period spans, over every day
  /// from 1982 to 2107, after the event and before it.
  @Test(arguments: [
    "1 working day", "2 working days", "3 working days", "5 working days", "6 working days", "10 working days",
    "14 working days", "15 working days", "20 working days", "25 working days", "65 working days", "120 working days",
    "250 working days", "1 week", "1 month", "2 months", "3 months", "4 months", "6 months", "11 months", "12 months",
    "26 months", "24 hours", "25 hours", "47 hours", "100 hours",
  ])
  func certaintyHolds(text: String) throws {
    let period = try period(text)
    let calendar = WorkingCalendar()
    var fewest = Int32.max
    var most = Int32.min
    for number in try day("1982-01-01").number...day("2107-12-31").number {
      let event = Moment(day: Day(number: number), time: ClockTime(hour: number % 2 == 0 ? 0 : 23, minute: 30))
      let after = try #require(calendar.last(period, after: event)).day.number - number
      let before = try #require(calendar.last(period, before: event)).day.number - number
      fewest = min(fewest, after, -before)
      most = max(most, after, -before)
    }
    // An autumn night can be so long that 24 hours end on the day on which they began.
    if fewest > 0 { #expect(period.order(against: try #require(Period(Int(fewest), .days))) != .longer) }
    #expect(period.order(against: try #require(Period(Int(most), .days))) != .shorter)
  }

  private func opposite(_ order: Period.Order) -> Period.Order {
    switch order {
    case .shorter: .longer
    case .same: .same
    case .longer: .shorter
    }
  }
}
