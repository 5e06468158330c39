import Calendars
import Foundation
import TestSupport
import Testing

@Suite("Days are those of the calendar, and no others")
struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thursday), ("1969-12-31", -1, .wednesday), ("2000-02-29", 11_016, .tuesday),
    ("2023-05-15", 19_492, .monday), ("0001-01-01", -719_162, .monday), ("9999-12-31", 2_932_896, .friday),
  ])
  func knownDays(text: String, number: Int32, weekday: Weekday) throws {
    let day = try day(text)
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.description == text)
  }

  @Test func everyDayOfFourCenturiesRoundTrips() throws {
    var previous = try day("1799-12-31")
    for number in try day("1800-01-01").number...day("2200-12-31").number {
      let day = Day(number: number)
      let (year, month, dayOfMonth) = day.parts
      #expect(Day(year: year, month: month, day: dayOfMonth) == day)
      #expect(Day(day.description) == day)
      #expect(Day("\(dayOfMonth) \(Day.monthNames[month - 1]) \(year)") == day)
      #expect(Day("\(dayOfMonth)/\(month)/\(year)") == day)
      #expect(previous < day)
      #expect(day.weekday.rawValue == previous.weekday.rawValue % 7 + 1)
      previous = day
    }
  }

  @Test func agreesWithFoundation() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    var random = Dice(seed: 1)
    for _ in 0..<2_000 {
      let day = random.day(try day("1700-01-01"), try day("2600-12-31"))
      let date = Date(timeIntervalSince1970: Double(day.number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      #expect(day.year == parts.year)
      #expect(day.month == parts.month)
      #expect(day.day == parts.day)
      #expect(day.weekday.rawValue % 7 + 1 == parts.weekday)
    }
  }

  @Test(arguments: [
    "2023-02-30", "2023-02-29", "1900-02-29", "2023-04-31", "2023-13-01", "2023-00-10", "2023-01-00", "2023-01-32",
    "0000-01-01", "10000-01-01", "-001-01-01", "+023-01-01", "2023-5-15", "23-05-15", "2023/05/15", "1505/2023",
    "2023-05-15 ",
    " 2023-05-15", "2023-05-15T10:00", "2023-05-15\n", "20230515", "2023-05", "", "٢٠٢٣-٠٥-١٥", "2023-05-1５",
    "2023–05–15", "2023-05-15\u{301}", "2023-05-15\0", "15 May", "15 May 23", "15 MAY 2023", "15  May 2023",
    "15 Mays 2023",
    "015 May 2023", "0 May 2023", "30 February 2023", "29 Feb 2023", "29/02/2023", "05/13/2023", "15/05/23", "15/05",
    "15-05-2023",
    "15/005/2023", "Monday 15 May 2023", "15th May 2023", "15 May 2023 10:00", "15 May\u{A0}2023",
  ])
  func refuses(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(
    "A day is read as people write it, the day first, with the month in full or in short",
    arguments: [
      ("15 May 2023", "2023-05-15"), ("15/05/2023", "2023-05-15"), ("1/5/2023", "2023-05-01"),
      ("01/05/2023", "2023-05-01"),
      ("05/12/2023", "2023-12-05"), ("1 May 2023", "2023-05-01"), ("01 May 2023", "2023-05-01"),
      ("1 sep 2023", "2023-09-01"),
      ("1 Sept 2023", "2023-09-01"), ("1 september 2023", "2023-09-01"), ("29 February 2024", "2024-02-29"),
      ("29/02/2024", "2024-02-29"), ("31/12/9999", "9999-12-31"), ("1 Jun 0001", "0001-06-01"),
    ])
  func asPeopleWriteIt(text: String, expected: String) throws {
    #expect(try day(text) == day(expected))
  }

  @Test func readsSubstrings() throws {
    let line = "on 2024-02-29, a Thursday"
    let start = try #require(line.firstIndex(of: "2"))
    #expect(Day(line[start...].prefix(10)) == (try day("2024-02-29")))
  }

  @Test(arguments: [(2023, 2, 29), (2023, 0, 1), (2023, 1, 0), (0, 1, 1), (10_000, 1, 1), (Int.max, Int.max, Int.max)])
  func refuses(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
    #expect(Day(year: -year, month: -month, day: -day) == nil)
  }

  @Test(arguments: [
    ("2023-05-15", "Monday 15 May 2023"), ("2024-02-29", "Thursday 29 February 2024"),
    ("2028-01-05", "Wednesday 5 January 2028"), ("2022-12-31", "Saturday 31 December 2022"),
  ])
  func words(text: String, words: String) throws {
    #expect(try day(text).inWords == words)
  }

  @Test(arguments: [
    ("2023-01-31", 1, "2023-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2023-12-31", 2, "2024-02-29"),
    ("2022-12-31", 2, "2023-02-28"), ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
    ("2023-03-31", -1, "2023-02-28"), ("2023-05-31", -3, "2023-02-28"), ("2024-05-31", -3, "2024-02-29"),
    ("2023-08-31", 3, "2023-11-30"), ("2023-08-30", 3, "2023-11-30"), ("2023-01-15", -1, "2022-12-15"),
    ("2023-11-30", 3, "2024-02-29"), ("2023-05-15", 0, "2023-05-15"), ("2099-11-30", 3, "2100-02-28"),
  ])
  func monthsAreClamped(text: String, months: Int, expected: String) throws {
    #expect(try day(text).adding(months: months) == day(expected))
  }

  @Test func addingDays() throws {
    #expect(try day("2024-02-28").adding(days: 2) == day("2024-03-01"))
    #expect(try day("2023-01-01").adding(days: -1) == day("2022-12-31"))
    #expect(try day("9999-12-30").adding(days: 1) == day("9999-12-31"))
    #expect(try day("9999-12-31").adding(days: 1) == nil)
    #expect(try day("0001-01-01").adding(days: -1) == nil)
    #expect(try day("9999-12-01").adding(months: 1) == nil)
    #expect(try day("0001-01-31").adding(months: -1) == nil)
  }

  @Test(arguments: [Int32.min, Int32.min + 1, -719_163, -1, 0, 2_932_897, Int32.max - 1, Int32.max])
  func nothingTraps(number: Int32) {
    let day = Day(number: number)
    #expect(!day.description.isEmpty)
    #expect(!day.inWords.isEmpty)
    #expect((1...12).contains(day.month))
    #expect((1...31).contains(day.day))
    for count in [Int.min, Int.min + 1, Int.max, Int.max - 1] {
      #expect(day.adding(days: count) == nil)
      #expect(day.adding(months: count) == nil)
    }
  }
}
