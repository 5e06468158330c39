/// A way in which people write a day. Reader, writer and pattern come from one description, so that they cannot part.
enum WrittenDay: CaseIterable {
  /// `2023-05-15`: as every file and program writes it.
  case numbers
  /// `15 May 2023`: as people do, the month in full or by its first letters.
  case words
  /// `15/05/2023`: the day first.
  case slashes

  /// What stands between the three fields.
  var sign: Unicode.Scalar {
    switch self {
    case .numbers: "-"
    case .words: " "
    case .slashes: "/"
    }
  }

  /// Whether the year comes first and the day last, each number with all its digits; else the other way round, where the first nine
  /// days and months may have one.
  var isYearFirst: Bool { self == .numbers }
  var isMonthNamed: Bool { self == .words }
  private var digits: ClosedRange<Int> { isYearFirst ? 2...2 : 1...2 }

  /// How the name of a month may be written: in full or by its first letters, with a capital or without.
  static let monthNames: [[String]] = Day.monthNames.map { name in
    let forms = [name, String(name.prefix(3))] + (name == "September" ? ["Sept"] : [])
    return Set(forms).sorted { $0.count > $1.count }
  }

  /// Reads the day from the beginning of a text and leaves what follows to the caller; nil where none stands there that there is.
  func read(_ reader: inout FieldReader) -> Day? {
    var numbers: [Int] = []
    for field in 0..<3 {
      guard field == 0 || reader.skip(sign), let number = number(field, &reader) else { return nil }
      numbers.append(number)
    }
    if !isYearFirst { numbers.reverse() }
    return Day(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  private func number(_ field: Int, _ reader: inout FieldReader) -> Int? {
    if field == 1, isMonthNamed {
      let word = reader.word()
      return Self.monthNames.firstIndex { $0.contains(word.capitalisedFirst) }.map { $0 + 1 }
    }
    return (field == 0) == isYearFirst && field != 1 ? reader.number(digits: 4...4) : reader.number(digits: digits)
  }

  /// The day as it is written so.
  func write(_ day: Day) -> String {
    let (year, month, day) = day.parts
    let written = [
      year.padded(to: 4), isMonthNamed ? Day.monthNames[month - 1] : month.padded(to: 2),
      isMonthNamed ? String(day) : day.padded(to: 2),
    ]
    return (isYearFirst ? written : written.reversed()).joined(separator: String(sign))
  }
}

// MARK: Pattern

extension WrittenDay {
  /// A regular expression (ECMA-262) of the days of these years that there are, 29 February in leap years alone.
  func expression(in years: ClosedRange<Int>) -> String {
    let (short, long) = ([4, 6, 9, 11], [1, 3, 5, 7, 8, 10, 12])
    let common = [
      parts(Array(1...28), months: Array(1...12)), parts([29, 30], months: (short + long).sorted()),
      parts([31], months: long),
    ]
    return [
      joined("(\(common.joined(separator: "|")))", Self.expression(ofYears: Array(years))),
      joined(parts([29], months: [2]), Self.expression(ofYears: years.filter(Day.isLeap))),
    ].joined(separator: "|")
  }

  private func joined(_ day: String, _ year: String) -> String {
    isYearFirst ? "\(year)\(sign)\(day)" : "\(day)\(sign)\(year)"
  }

  private func parts(_ days: [Int], months: [Int]) -> String {
    func numbers(_ numbers: [Int]) -> String {
      let written = numbers.map { $0 > 9 ? String($0) : isYearFirst ? "0\($0)" : "0?\($0)" }
      return "(\(written.joined(separator: "|")))"
    }
    let names = months.flatMap { Self.monthNames[$0 - 1] }.map { name in
      "[\(name.prefix(1))\(name.prefix(1).lowercased())]\(name.dropFirst())"
    }
    let month = isMonthNamed ? "(\(names.joined(separator: "|")))" : numbers(months)
    return isYearFirst ? "\(month)\(sign)\(numbers(days))" : "\(numbers(days))\(sign)\(month)"
  }

  /// An expression of years of four digits, those that differ in their last two digits together.
  private static func expression(ofYears years: [Int]) -> String {
    var decades: [(century: Int, tens: [Int], ones: [Int])] = []
    for (decade, group) in Dictionary(grouping: years, by: { $0 / 10 }).sorted(by: { $0.key < $1.key }) {
      let ones = group.map { $0 % 10 }
      if let same = decades.firstIndex(where: { $0.century == decade / 10 && $0.ones == ones }) {
        decades[same].tens.append(decade % 10)
      } else {
        decades.append((decade / 10, [decade % 10], ones))
      }
    }
    func digits(_ digits: [Int]) -> String { "[\(digits.map(String.init).joined())]" }
    return
      "(\(decades.map { "\($0.century.padded(to: 2))\(digits($0.tens))\(digits($0.ones))" }.joined(separator: "|")))"
  }
}

extension Day {
  /// A regular expression (ECMA-262) of a day of these years, in each of the ways in which one is read.
  package static func expression(in years: ClosedRange<Int>) -> String {
    "(\(WrittenDay.allCases.map { $0.expression(in: years) }.joined(separator: "|")))"
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
