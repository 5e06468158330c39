import Calendars
import Testing

@Suite("Times of day are read by the minute")
struct ClockTimeTests {
  @Test func everyMinuteRoundTrips() throws {
    for hour in 0..<24 {
      for minute in 0..<60 {
        let time = try #require(ClockTime(hour: hour, minute: minute))
        #expect(time.minutes == hour * 60 + minute)
        #expect(ClockTime(time.description) == time)
      }
    }
    #expect(ClockTime(hour: 9, minute: 5)?.description == "09:05")
  }

  @Test(arguments: [
    "24:00", "23:60", "9:00", "09:0", "0900", "09.00", "09:00 ", " 09:00", "09:00:00", "10am", "-1:00", "", "٠٩:٠٠",
  ])
  func refuses(text: String) {
    #expect(ClockTime(text) == nil)
  }

  @Test(arguments: [(24, 0), (-1, 0), (0, 60), (0, -1), (Int.max, Int.max), (Int.min, Int.min)])
  func refuses(hour: Int, minute: Int) {
    #expect(ClockTime(hour: hour, minute: minute) == nil)
  }

  @Test func order() throws {
    #expect(try #require(ClockTime("09:59")) < #require(ClockTime("10:00")))
  }
}
