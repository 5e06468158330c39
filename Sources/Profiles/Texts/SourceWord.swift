import YAML

/// A word of a source document with the line it stands in.
struct SourceWord: Sendable {
  /// The word in small letters, without emphasis, with plain quotation marks and dashes.
  let text: String
  /// The line, counted from 0.
  let line: Int
  /// Where in the line it begins.
  let start: String.Index
  /// Whether the word begins with a capital, as in a heading.
  let isCapitalised: Bool
  /// Whether a sentence may begin with it: with a capital, a figure or an opening mark.
  let beginsSentence: Bool
}

extension SourceText {
  /// The words of some lines in order.
  func words(in range: Range<Int>) -> [SourceWord] {
    range.flatMap { line in
      lines[line].split { $0 == " " || $0 == "\t" }.compactMap { piece in
        let text = Self.plain(piece)
        return text.isEmpty
          ? nil
          : SourceWord(
            text: text, line: line, start: piece.startIndex,
            isCapitalised: piece.first { $0.isLetter }?.isUppercase == true,
            beginsSentence: piece.first.map { $0.isUppercase || $0.isNumber || !$0.isLetter } ?? false)
      }
    }
  }

  /// Where a word stands.
  func mark(of word: SourceWord) -> Mark {
    Mark(line: word.line + 1, column: lines[word.line][..<word.start].unicodeScalars.count + 1)
  }

  /// A word as it is written.
  func written(_ word: SourceWord) -> String {
    String(lines[word.line][word.start...].prefix { $0 != " " && $0 != "\t" })
  }

  /// A word as it is compared.
  static func plain(_ word: some StringProtocol) -> String {
    var result = ""
    for scalar in word.lowercased().unicodeScalars {
      switch scalar {
      case "*", "_", "\u{2060}": continue
      case "’", "‘": result.append("'")
      case "“", "”": result.append("\"")
      case "–", "—": result.append("-")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Where an anchor stands among words: the places of its first and last word; nil where it does not.
  ///
  /// The first word may follow, and the last precede, punctuation that the anchor does not have.
  static func find(_ anchor: String, in words: [SourceWord]) -> ClosedRange<Int>? {
    let wanted = anchor.split(separator: " ").map { plain($0) }
    guard let first = wanted.first, let last = wanted.last, wanted.count <= words.count else { return nil }
    return (0...(words.count - wanted.count)).lazy.compactMap { start -> ClosedRange<Int>? in
      let end = start + wanted.count - 1
      if wanted.count == 1 { return words[start].text.contains(first) ? start...end : nil }
      guard Self.ends(words[start].text, with: first), Self.begins(words[end].text, with: last) else { return nil }
      for offset in 1..<(wanted.count - 1) where words[start + offset].text != wanted[offset] { return nil }
      return start...end
    }.first
  }

  private static func ends(_ word: String, with end: String) -> Bool {
    word.hasSuffix(end) && word.dropLast(end.count).last?.isLetterOrDigit != true
  }

  private static func begins(_ word: String, with beginning: String) -> Bool {
    word.hasPrefix(beginning) && word.dropFirst(beginning.count).first?.isLetterOrDigit != true
  }
}

extension Character {
  fileprivate var isLetterOrDigit: Bool { isLetter || isNumber }
}
