/// Words that somebody searches for: whole words, in singular or plural, numbers in letters or digits; and for a word of practice what
/// is meant by it.
public struct WordSearch: Sendable {
  /// What must be found, each in one of several ways: words that follow one another.
  private let parts: [[[String]]]

  /// Searches for all words of a text.
  public init(_ text: String) {
    var rest = Self.words(text)[...]
    var parts: [[[String]]] = []
    while let word = rest.first {
      if let (name, ways) = Self.terms.first(where: { rest.starts(with: $0.name) }) {
        parts.append(ways)
        rest = rest.dropFirst(name.count)
      } else {
        parts.append([[word]])
        rest = rest.dropFirst()
      }
    }
    self.parts = parts
  }

  /// Whether nothing is searched for.
  public var isEmpty: Bool { parts.isEmpty }

  /// In how many of the texts, from the first on, all is found; nil where it is not found in all of them together.
  ///
  /// With what matters most standing first, the least number is the best hit.
  public func rank(in texts: [String]) -> Int? {
    var place: [[String]] = []
    for (index, text) in texts.enumerated() {
      place.append(Self.words(text))
      if parts.allSatisfy({ ways in place.contains { words in ways.contains { Self.stand($0, in: words) } } }) {
        return index
      }
    }
    return nil
  }

  private static func stand(_ phrase: [String], in words: [String]) -> Bool {
    guard let first = phrase.first, words.count >= phrase.count else { return false }
    return (0...(words.count - phrase.count)).contains { start in
      words[start] == first && words[start...].starts(with: phrase)
    }
  }

  /// Each name of a word of practice with the ways in which it is found, the longer names first.
  private static let terms: [(name: [String], ways: [[String]])] =
    Glossary.practice.flatMap { term in
      let names = ([term.word] + term.also).map(words)
      let ways = names + term.finds.map(words)
      return names.map { (name: $0, ways: ways) }
    }.sorted { $0.name.count > $1.name.count }

  /// The words of a text, each in the one form in which it is compared.
  static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isOfWord }.map { word in
      numbers[String(word)] ?? singular(String(word))
    }
  }

  /// A word without the ending of the plural. What is no plural loses its end on both sides alike.
  private static func singular(_ word: String) -> String {
    guard word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") else { return word }
    return word.count > 4 && word.hasSuffix("ies") ? word.dropLast(3) + "y" : String(word.dropLast())
  }

  private static let numbers: [String: String] = {
    let words = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]
    return Dictionary(uniqueKeysWithValues: words.enumerated().map { ($0.element, String($0.offset + 1)) })
  }()
}

extension Character {
  /// Whether words in small letters are made of it. Nearly all that is searched is ASCII, and looking up properties takes long.
  fileprivate var isOfWord: Bool {
    guard let ascii = asciiValue else { return isLetter || isNumber }
    return (0x61...0x7A).contains(ascii) || (0x30...0x39).contains(ascii)
  }
}
