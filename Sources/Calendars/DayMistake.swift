/// What is wrong with a text that is written like a day and is none. It holds nothing of the text.
public enum DayMistake: Hashable, Sendable, CaseIterable {
  /// The month has not so many days.
  case noSuchDay
  /// 29 February in a year that has none.
  case notALeapYear
  /// There are twelve months.
  case noSuchMonth
  /// There are twelve months, and the other number would be one: the day comes first.
  case monthFirst
  /// A day and a month, and no year.
  case yearMissing
  /// A year of two digits.
  case yearTooShort
  /// The day of the week, which nobody asks for, stands before it.
  case dayOfTheWeek
  /// A day, and behind it something that is no time of day.
  case noTimeOfDay

  /// What is wrong with `text`, which could not be read; nil where it is not written like a day at all.
  public init?(in text: String) {
    guard let found = WrittenDay.allCases.lazy.compactMap({ $0.mistake(in: text) }).first else { return nil }
    self = found
  }
}

extension WrittenDay {
  /// What is wrong with a text that is written in this way, whether or not there is such a day.
  fileprivate func mistake(in text: String) -> DayMistake? {
    guard !isMonthNamed || !Self.namesDayOfTheWeek(text) else { return .dayOfTheWeek }
    var reader = FieldReader(text)
    guard let first = reader.number(digits: isYearFirst ? 4...4 : 1...2), reader.skip(sign) else { return nil }
    var month: Int?
    if isMonthNamed {
      let word = reader.word()
      guard !word.isEmpty else { return nil }
      month = Self.monthNames.firstIndex { $0.contains { $0.lowercased() == word.lowercased() } }.map { $0 + 1 }
    } else {
      guard let number = reader.number(digits: isYearFirst ? 2...2 : 1...2) else { return nil }
      guard (1...12).contains(number) else {
        return (1...12).contains(first) && !isYearFirst ? .monthFirst : .noSuchMonth
      }
      month = number
    }
    guard let month else {
      // Of one word more that is no month's name a year says that a month is meant.
      return reader.skip(sign) && reader.number(digits: 2...4) != nil ? .noSuchMonth : nil
    }
    let longest = Day.length(ofMonth: month, year: 2000)
    guard !isYearFirst else {
      guard reader.skip(sign), let day = reader.number(digits: 2...2) else { return nil }
      return Self.mistake(day, longest, month, first) ?? (reader.isAtEnd ? nil : .noTimeOfDay)
    }
    guard (1...longest).contains(first) else { return .noSuchDay }
    guard !reader.isAtEnd else { return .yearMissing }
    guard reader.skip(sign) else { return nil }
    var shortened = reader
    guard let year = reader.number(digits: 4...4) else {
      return shortened.number(digits: 2...2) == nil ? nil : .yearTooShort
    }
    return Self.mistake(first, longest, month, year) ?? (reader.isAtEnd ? nil : .noTimeOfDay)
  }

  private static func mistake(_ day: Int, _ longest: Int, _ month: Int, _ year: Int) -> DayMistake? {
    guard (1...longest).contains(day) else { return .noSuchDay }
    return day > Day.length(ofMonth: month, year: year) ? .notALeapYear : nil
  }

  private static func namesDayOfTheWeek(_ text: String) -> Bool {
    guard let word = text.split(separator: " ").first?.prefix(while: \.isLetter), word.utf8.count > 2 else {
      return false
    }
    return Weekday.allCases.contains { $0.name.lowercased().hasPrefix(word.lowercased()) }
  }
}
