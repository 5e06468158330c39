import Calendars
import Testing

@Suite("Periods are read and written in one spelling")
struct PeriodTests {
  @Test(arguments: [
    ("15 working days", 15, Period.Unit.workingDays), ("1 working day", 1, .workingDays), ("24 hours", 24, .hours),
    ("1 hour", 1, .hours), ("3 months", 3, .months), ("1 month", 1, .months), ("4 weeks", 4, .weeks),
    ("1 week", 1, .weeks), ("2 days", 2, .days), ("1 day", 1, .days), ("3650 days", 3650, .days),
  ])
  func reads(text: String, count: Int, unit: Period.Unit) throws {
    let period = try period(text)
    #expect(period.count == count)
    #expect(period.unit == unit)
    #expect(period.description == text)
  }

  @Test func everyPeriodRoundTrips() throws {
    for unit in Period.Unit.allCases {
      for count in 1...3650 {
        let period = try #require(Period(count, unit))
        #expect(Period(period.description) == period)
      }
    }
  }

  @Test(arguments: [
    "15 working day", "1 working days", "1 days", "2 day", "0 days", "0 day", "-1 days", "+1 day", "99999 days",
    "3651 days", "007 days", "01 day", "99999999999999999999999 days", "15  working days", "15 working  days",
    "15 working days ", " 15 working days", "15working days", "15", "days", "", "fifteen working days",
    "15 Working Days", "15 workingDays", "2 years", "1.5 hours", "٣ days", "3 months\n", "3\u{A0}months", "2 day s",
  ])
  func refuses(text: String) {
    #expect(Period(text) == nil)
  }

  @Test(arguments: [Int.min, -1, 0, 3651, Int.max], Period.Unit.allCases)
  func refuses(count: Int, unit: Period.Unit) {
    #expect(Period(count, unit) == nil)
  }
}
