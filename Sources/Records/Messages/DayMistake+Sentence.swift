import Calendars

extension DayMistake {
  /// What is wrong, as a sentence without its full stop.
  var sentence: String {
    switch self {
    case .noSuchDay: "there is no such day: that month has fewer days"
    case .notALeapYear: "there is no such day: that year is no leap year"
    case .noSuchMonth: "there is no such month"
    case .monthFirst: "there is no such month: the day comes first, as in `15/05/2023`"
    case .yearMissing: "the year is missing, as in `15 May 2023`"
    case .yearTooShort: "the year has four digits, as in `15/05/2023`"
    case .dayOfTheWeek: "expected a date without the day of the week, as in `15 May 2023`"
    case .noTimeOfDay: "expected nothing behind the date but one space and a time of day such as `10:00`"
    }
  }
}
