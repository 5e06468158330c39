/// A calendar day of the proleptic Gregorian calendar, without a time and without a time zone.
///
/// A day is one integer, so that comparing days and counting between them cost nothing. Whatever is read or computed
/// lies in the years 1 to 9999; only `init(number:)` can name a day outside them, and such a day does no harm.
public struct Day: Hashable, Comparable, Sendable {
  /// The number of days since 1 January 1970, which is day 0.
  public let number: Int32

  /// The day that is `number` days after 1 January 1970.
  @inlinable
  public init(number: Int32) {
    self.number = number
  }

  /// Nil unless the three numbers name a real date in the years 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  /// Reads `2023-05-15`, `15 May 2023` or `15/05/2023`; nil for anything else and for a date that does not exist.
  public init?(_ text: some StringProtocol) {
    var reader = FieldReader(text)
    self.init(from: &reader)
    guard reader.isAtEnd else { return nil }
  }

  /// Reads a day and leaves what follows to the caller.
  init?(from reader: inout FieldReader) {
    for form in WrittenDay.allCases {
      var rest = reader
      guard let day = form.read(&rest) else { continue }
      reader = rest
      self = day
      return
    }
    return nil
  }

  /// Whether `left` comes before `right`.
  @inlinable
  public static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }
}

extension Day: CustomStringConvertible {
  /// The date as `YYYY-MM-DD`.
  public var description: String { WrittenDay.numbers.write(self) }

  /// The date in words, such as "Monday 15 May 2023".
  public var inWords: String { "\(weekday.name) \(WrittenDay.words.write(self))" }

  /// The day and the month in short, such as "15 May" or "3 Sep".
  public var inShort: String {
    let (_, month, day) = parts
    return "\(day) \(Day.monthNames[month - 1].prefix(3))"
  }

  /// The same with the year, such as "15 May 2023".
  public var inShortWithYear: String { "\(inShort) \(parts.year)" }

  /// The names of the months, January first.
  public static let monthNames = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
  ]
}
