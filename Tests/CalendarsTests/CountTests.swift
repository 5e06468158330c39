import Calendars
import TestSupport
import Testing

@Suite("How a day was counted is told by the operation that counted it")
struct CountTests {
  private let calendar = WorkingCalendar()

  @Test("Easter is left out by name, and the weekend as one")
  func easter() throws {
    let period = try #require(Period("3 working days"))
    let start = Moment(try #require(Day("2023-04-06")))
    let count = try #require(calendar.count(.within(period), from: start))
    #expect("\(count.end)" == "2023-04-13")
    #expect(
      count.leftOut.map { "\($0.day) \($0.holiday ?? "weekend")" } == [
        "2023-04-07 Good Friday", "2023-04-08 weekend", "2023-04-09 weekend", "2023-04-10 Easter Monday",
      ])
    #expect(
      count.others.map { "\($0.way.point): \($0.end.map(\.description) ?? "none")" } == [
        "working-day: 2023-04-11", "event-day: 2023-04-12", "last-day: 2023-04-13 17:00",
      ])
  }

  @Test("Months that end on no working day are told with the day from which they were moved")
  func months() throws {
    let start = Moment(try #require(Day("2023-09-25")))
    let period = try #require(Period("3 months"))
    let count = try #require(calendar.count(.within(period), from: start))
    #expect("\(count.end)" == "2023-12-22" && count.moved.map(\.description) == ["2023-12-25"])
    #expect(calendar.holiday(on: count.moved[0]) == "Christmas Day")
    let plain = try #require(calendar.count(.within(period), from: Moment(count.end.day)))
    #expect(plain.moved.isEmpty && plain.leftOut.isEmpty)
  }

  @Test("A time of day that the rule gives closes its day, by every convention")
  func time() throws {
    let reckoning = Reckoning.before(try #require(Period("2 working days")))
    let start = Moment(try #require(Day("2023-05-31")))
    let count = try #require(calendar.count(reckoning, from: start, at: ClockTime("10:00")))
    #expect("\(count.end)" == "2023-05-26 10:00")
    #expect(!count.others.contains { $0.way.point == "last-day" })
  }

  @Test("Nothing is told of what cannot be counted")
  func uncounted() throws {
    let day = Moment(try #require(Day("2023-05-31")))
    #expect(calendar.count(.within(try #require(Period("24 hours"))), from: day) == nil)
    let early = Moment(try #require(Day("1960-01-01")))
    #expect(calendar.count(.within(try #require(Period("1 working day"))), from: early) == nil)
  }

  /// Working days are what lies between less what was left out: found by subtraction, where the calendar looks them up.
  @Test("The days between, less those left out, are as many as the rule says", arguments: 0..<400 as Range<UInt64>)
  func subtraction(_ seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let first = try #require(Day("1990-01-01"))
    let last = try #require(Day("2090-12-31"))
    let start = dice.day(first, last)
    let number = Int.random(in: 1...90, using: &dice)
    let period = try #require(Period(number, .workingDays))
    for reckoning in [Reckoning.within(period), .before(period)] {
      let count = try #require(calendar.count(reckoning, from: Moment(start)))
      #expect(abs(Int(count.end.day.number) - Int(start.number)) - count.leftOut.count == number)
      #expect(
        count.leftOut.allSatisfy { !calendar.isWorkingDay($0.day) && ($0.holiday == nil) == $0.day.weekday.isWeekend })
      #expect(calendar.moment(reckoning, from: Moment(start)) == count.end)
    }
  }

  @Test("Whatever is counted by whatever convention ends where the calendar says", arguments: 0..<300 as Range<UInt64>)
  func everyWay(_ seed: UInt64) throws {
    var dice = Dice(seed: 1_000 + seed)
    let time = Bool.random(using: &dice) ? ClockTime(hour: Int.random(in: 0...23, using: &dice), minute: 30) : nil
    let first = try #require(Day("1990-01-01"))
    let start = Moment(day: dice.day(first, try #require(Day("2090-12-31"))), time: time)
    let unit = try #require(Period.Unit.allCases.randomElement(using: &dice))
    let period = try #require(Period(Int.random(in: 1...40, using: &dice), unit))
    let ways = [Conventions.standard] + Conventions.standard.others.map(\.conventions)
    for conventions in ways {
      let calendar = WorkingCalendar(conventions: conventions)
      let reckonings = [Reckoning.within(period), .before(period), .endToEnd(period, times: 3), .days(before: 60)]
      for reckoning in reckonings {
        let counted = calendar.count(reckoning, from: start)
        #expect(counted?.end == calendar.moment(reckoning, from: start).map(calendar.closing))
        // What another convention is said to give is what it gives.
        for (way, end) in counted?.others ?? [] {
          let other = WorkingCalendar(conventions: way.conventions)
          #expect(end == other.moment(reckoning, from: start).map(other.closing) && end != counted?.end)
        }
      }
      #expect(calendar.count(.noSooner(period), from: start)?.end == calendar.first(period, after: start))
    }
  }

  @Test("Periods end to end are counted one behind the other")
  func endToEnd() throws {
    let month = try #require(Period("1 month"))
    let start = Moment(try #require(Day("2023-03-31")))
    let end = try #require(calendar.moment(.endToEnd(month, times: 2), from: start))
    let between = try #require(calendar.last(month, after: start))
    #expect(end == calendar.last(month, after: between) && "\(end)" == "2023-05-26")
  }

  @Test(
    "Universal time is an hour behind in summer",
    arguments: [("2026-05-15 00:30", "2026-05-14 23:30"), ("2026-01-15 12:30", "2026-01-15 12:30")])
  func universal(_ shown: String, _ universal: String) throws {
    #expect(Moment(shown)?.inGreenwichTime == Moment(universal))
    #expect(Moment("2026-05-15").map(\.inGreenwichTime) == .some(nil))
  }
}
