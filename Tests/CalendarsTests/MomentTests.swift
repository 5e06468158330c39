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
