import Calendars
import Testing

/// Values as the tests write them; a test fails where one cannot be read.
func day(_ text: String) throws -> Day {
  try #require(Day(text), "not a day: \(text)")
}

func moment(_ text: String) throws -> Moment {
  try #require(Moment(text), "not a moment: \(text)")
}

func period(_ text: String) throws -> Period {
  try #require(Period(text), "not a period: \(text)")
}
