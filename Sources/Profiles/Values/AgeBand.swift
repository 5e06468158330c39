public import Records

/// The ages of children for whom something holds, both ends in one value, so that they are read and changed together.
///
/// Written `from 11` (from the eleventh birthday), `over 10` (from the day after the tenth birthday), `11 to 15` (until the day before the
/// sixteenth birthday) or `up to 15`.
public struct AgeBand: ProfileValue, ScalarReadable, CustomStringConvertible {
  /// Where a band of ages begins.
  public enum Start: Hashable, Sendable {
    /// On a birthday.
    case from(Int)
    /// On the day after a birthday.
    case over(Int)
  }

  /// Where the band begins; nil where it has no such end.
  public let start: Start?
  /// The last age in whole years; nil where the band has no such end.
  public let through: Int?

  /// The text of a band.
  public static var grammar: Grammar {
    let age = "(0|1[0-9]|[1-9])"
    return Grammar(
      "ages in whole years, such as `from 11`, `over 10`, `11 to 15` or `up to 15`, the lower first",
      .text(pattern: "^((from|over|up to) \(age)|\(age) to \(age))$"))
  }

  /// The band that `text` says; nil where it says none, or one that holds no age.
  public init?(text: String) {
    func age(_ word: Substring) -> Int? {
      guard let age = Int(word), (0..<20).contains(age), String(age) == word else { return nil }
      return age
    }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard let last = words.last.flatMap(age) else { return nil }
    switch words.dropLast() {
    case ["from"]: (start, through) = (.from(last), nil)
    case ["over"]: (start, through) = (.over(last), nil)
    case ["up", "to"]: (start, through) = (nil, last)
    default:
      guard words.count == 3, words[1] == "to", let first = age(words[0]), first <= last else { return nil }
      (start, through) = (.from(first), last)
    }
  }

  /// The band as it is written.
  public var description: String {
    switch (start, through) {
    case (.from(let first)?, let last?): "\(first) to \(last)"
    case (.from(let first)?, nil): "from \(first)"
    case (.over(let age)?, _): "over \(age)"
    case (nil, let last): "up to \(last ?? 0)"
    }
  }

  /// The band as a sentence has it, behind “children”.
  public var inWords: String {
    switch (start, through) {
    case (.from(let first)?, let last?): "aged from \(first) to \(last)"
    case (.from(let first)?, nil): "aged \(first) or older"
    case (.over(let age)?, _): "over the age of \(age)"
    case (nil, let last): "aged up to \(last ?? 0)"
    }
  }
}
