/// A number with the unit that follows it, as in `15 working days` or “three agencies”.
struct WrittenFigure: Hashable, CustomStringConvertible {
  let number: Int
  /// In the singular and without “calendar”; nil where no unit of time follows.
  let unit: String?

  /// The numbers that texts write in words.
  static let numbers = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
  ]
  private static let units = [
    "hour": "hour", "hours": "hour", "day": "day", "days": "day", "week": "week", "weeks": "week", "weekly": "week",
    "month": "month", "months": "month", "monthly": "month", "year": "year", "years": "year",
  ]

  /// The figure in digits.
  var description: String { unit.map { "\(number) \($0)\(number == 1 ? "" : "s")" } ?? "\(number)" }

  /// Whether both have the same number, and no two units; a week is seven days.
  func isSame(as other: WrittenFigure) -> Bool {
    if let days, let otherDays = other.days { return days == otherDays }
    return number == other.number && (unit == nil || other.unit == nil || unit == other.unit)
  }

  /// Whether both may be meant by one text: the same number in another unit, lengths of time that are nearly the same in two units, as three
  /// months and twelve weeks are, or numbers without a unit next to each other, as the ends of a range are.
  func mayMean(_ other: WrittenFigure) -> Bool {
    if number == other.number { return true }
    guard unit != other.unit else { return unit == nil && abs(number - other.number) == 1 }
    return lengths.contains { one in other.lengths.contains { abs(one - $0) * 10 <= max(one, $0) } }
  }

  /// How many hours it may be; of working days, those of the days themselves, or of the weeks that they make.
  private var lengths: [Int] {
    switch unit {
    case "hour": [number]
    case "day": [number * 24]
    case "working day": [number * 24, number * 24 * 7 / 5]
    case "week": [number * 24 * 7]
    case "month": [number * 24 * 30]
    case "year": [number * 24 * 365]
    default: []
    }
  }

  private var days: Int? { unit == "day" ? number : unit == "week" ? number * 7 : nil }

  /// The figures of a text, in digits or in words; of a time of day, its hour, and of an age of a pregnancy, its weeks.
  static func all(in text: String) -> [WrittenFigure] {
    let words = words(of: text)
    return words.indices.compactMap { index in
      let unit = unit(behind: index, words)
      // “At least a week before”.
      if words[index] == "a", unit != nil { return WrittenFigure(number: 1, unit: unit) }
      return (digits(of: words[index]) ?? numbers[words[index]]).map { WrittenFigure(number: $0, unit: unit) }
    }
  }

  /// The figures that a value has in digits: what it says in words is a word of a list.
  static func inDigits(in value: String) -> [WrittenFigure] {
    let words = words(of: value)
    return words.indices.compactMap { index in
      digits(of: words[index]).map { WrittenFigure(number: $0, unit: unit(behind: index, words)) }
    }
  }

  private static func digits(of word: String) -> Int? { Int(word.prefix { $0.isNumber && $0.isASCII }) }

  /// What is left of a value without its figures.
  static func frame(of value: String) -> [String] {
    words(of: value).filter { units[$0] == nil && $0 != "working" && $0 != "calendar" && digits(of: $0) == nil }
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == ":" || $0 == "+") }.map(String.init)
  }

  private static func unit(behind index: Int, _ words: [String]) -> String? {
    var next = words[(index + 1)...]
    // “Two (2) working days”.
    while let word = next.first, word == "calendar" || Int(word) != nil { next = next.dropFirst() }
    guard let word = next.first else { return nil }
    if word == "working", let unit = next.dropFirst().first.flatMap({ units[$0] }) { return "working \(unit)" }
    return units[word]
  }

  /// Whether a value and the words on which it rests have no figure in common, or the same with another unit. Where either has no
  /// figure there is nothing to compare.
  static func differ(_ value: String, _ anchored: String) -> Bool {
    let (values, anchors) = (all(in: value), all(in: anchored))
    guard !values.isEmpty, !anchors.isEmpty else { return false }
    return !values.contains { one in anchors.contains { one.isSame(as: $0) } }
  }
}
