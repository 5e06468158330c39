import Calendars
import Testing

@Suite("A moment is a day, with its time where that is known")
struct MomentTests {
  @Test(arguments: ["2023-05-15", "2023-05-15 10:00", "2024-02-29 00:00", "2024-02-29 23:59"])
  func roundTrips(text: String) throws {
    #expect(try moment(text).description == text)
  }

  @Test func parts() throws {
    #expect(try moment("2023-05-15") == Moment(day("2023-05-15")))
    #expect(try moment("2023-05-15 10:00") == Moment(day: day("2023-05-15"), time: ClockTime("10:00")))
  }

  @Test(arguments: [
    "15 May 2023 10:00", "15/05/2023 10:00", "15 May 2023 at 10:00", "15/5/2023 at 10:00", "2023-05-15 at 10:00",
  ])
  func asPeopleWriteIt(text: String) throws {
    #expect(try moment(text) == moment("2023-05-15 10:00"))
  }

  @Test(
    "What is written like a day and is none is told by what is wrong with it",
    arguments: [
      ("2023-02-30", .noSuchDay), ("30 February 2024", .noSuchDay), ("30 February", .noSuchDay),
      ("31/04/2023", .noSuchDay),
      ("0/05/2023", .noSuchDay), ("2023-05-00", .noSuchDay), ("31/02", .noSuchDay), ("2023-02-29", .notALeapYear),
      ("29 Feb 2023", .notALeapYear), ("29/02/1900 10:00", .notALeapYear), ("05/13/2023", .monthFirst),
      ("5/31/2023 10:00", .monthFirst), ("13/13/2023", .noSuchMonth), ("2023-13-05", .noSuchMonth),
      ("2023-00-05", .noSuchMonth),
      ("15 Mai 2023", .noSuchMonth), ("15 May", .yearMissing), ("29 February", .yearMissing), ("15/05", .yearMissing),
      ("15/05/23", .yearTooShort), ("15 May 23", .yearTooShort), ("Monday 15 May 2023", .dayOfTheWeek),
      ("Mon, 15 May 2023", .dayOfTheWeek), ("2023-05-15T10:00", .noTimeOfDay), ("15 May 2023 25:00", .noTimeOfDay),
      ("15/05/2023 9:30", .noTimeOfDay), ("15 May 2023", nil), ("2023-05-15 10:00", .noTimeOfDay), ("soon", nil),
      ("", nil),
      ("2023-5-1", nil), ("15.05.2023", nil), ("7 days", nil), ("7 days or so", nil),
    ] as [(String, DayMistake?)])
  func mistakes(text: String, expected: DayMistake?) {
    #expect(DayMistake(in: text) == expected)
  }

  @Test func words() throws {
    #expect(try moment("2023-05-15").inWords == "Monday 15 May 2023")
    #expect(try moment("2023-05-15 10:00").inWords == "Monday 15 May 2023 at 10:00")
  }

  @Test(arguments: [
    "2023-05-15 ", "2023-05-15  10:00", "2023-05-15T10:00", "2023-05-15 24:00", "2023-02-30 10:00", "10:00",
    "2023-05-15 10:00 ", "2023-05-15 1000", "2023-05-15\t10:00", "2023-05-15, 10:00", "",
  ])
  func refuses(text: String) {
    #expect(Moment(text) == nil)
  }
}
