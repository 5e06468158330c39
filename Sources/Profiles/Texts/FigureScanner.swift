import Records
/// Finds the figures of a document that a rule could rest on: a number with a unit of time, a count of agencies, an age.
enum FigureScanner {
  /// A figure and where it stands among the words.
  struct Figure: Sendable {
    let words: ClosedRange<Int>
    let text: String
  }

  private static let units: Set<String> = [
    "day", "days", "hour", "hours", "week", "weeks", "month", "months", "monthly", "year", "years", "minute", "minutes",
    "agency", "agencies", "10am", "weekly", "observer",
  ]
  /// Words that may stand between a number and its unit.
  private static let fillers: Set<String> = [
    "working", "different", "other", "calendar", "more", "additional", "professional", "groups", "or",
  ]

  /// The figures among `words`, in order.
  static func figures(in words: [SourceWord]) -> [Figure] {
    let bare = words.map { trimmed($0.text) }
    var figures: [Figure] = []
    for (index, word) in bare.enumerated() {
      if let end = unit(after: index, bare), isNumber(word), !words[end].isCapitalised {
        figures.append(Figure(words: index...end, text: bare[index...end].joined(separator: " ")))
      } else if isJoined(word) || (isNumber(word) && isAge(index, bare)) {
        figures.append(Figure(words: index...index, text: word))
      }
    }
    return figures
  }

  /// The place of the unit that belongs to the number at `index`.
  private static func unit(after index: Int, _ words: [String]) -> Int? {
    var next = index + 1
    while next < words.count, next <= index + 5 {
      if units.contains(words[next]) { return next }
      guard fillers.contains(words[next]) else { return nil }
      next += 1
    }
    return nil
  }

  private static func isNumber(_ word: String) -> Bool {
    let digits = word.hasSuffix("th") || word.hasSuffix("nd") ? word.dropLast(2) : word[...]
    if (1...3).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }) { return true }
    return WrittenFigure.numbers[word] != nil
  }

  /// A number and its unit in one word: `10am`, `four-weekly`.
  private static func isJoined(_ word: String) -> Bool {
    if word == "10am" { return true }
    let parts = word.split(separator: "-").map(String.init)
    return parts.count == 2 && isNumber(parts[0]) && units.contains(parts[1])
  }

  /// Whether the number at `index` is an age: `age of ten`, `aged between 11 and 15`.
  private static func isAge(_ index: Int, _ words: [String]) -> Bool {
    words[max(0, index - 4)..<index].contains { $0 == "age" || $0 == "aged" }
  }

  private static func trimmed(_ word: String) -> String {
    let begun = String(String.UnicodeScalarView(word.unicodeScalars.drop { "([\"'".unicodeScalars.contains($0) }))
    return String(begun.trimmingSuffix { ".,;:)]\"'".contains($0) })
  }
}
