/// A number with the unit that follows it, as in `15 working days` or “three agencies”.
struct WrittenFigure: Hashable {
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

  /// The figures of a text, in digits or in words.
  static func all(in text: String) -> [WrittenFigure] {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    return words.indices.compactMap { index in
      let digits = words[index].prefix { $0.isNumber && $0.isASCII }
      guard let number = Int(digits) ?? numbers[words[index]] else { return nil }
      return WrittenFigure(number: number, unit: unit(behind: index, words))
    }
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
    let common = values.flatMap { one in anchors.filter { $0.number == one.number }.map { (one.unit, $0.unit) } }
    return common.allSatisfy { value, anchor in value != nil && anchor != nil && value != anchor }
  }
}
