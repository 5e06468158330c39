/// Words of a long list that belong together, as a message shows them.
public struct WordGroup: Hashable, Sendable {
  /// What they have in common; nil where the words themselves say it.
  public let name: String?
  /// The words.
  public let words: [String]

  /// The words of a list by what each belongs to, in the order of the list; none where no word belongs to anything.
  static func of(_ options: [Grammar.Option]) -> [WordGroup] {
    guard options.contains(where: { $0.group != nil }) else { return [] }
    return grouped(options.map { ($0.word, $0.group ?? "others") }).map { WordGroup(name: $0, words: $1) }
  }

  /// Full keys such as `minutes.limit` by what stands before their full stop; none where some word is no such key.
  private static func ofKeys(_ words: [String]) -> [WordGroup] {
    let heads = words.compactMap { word in word.firstIndex(of: ".").map { String(word[..<$0]) } }
    guard heads.count == words.count, Set(heads).count > 1 else { return [] }
    return grouped(Array(zip(words, heads))).map { WordGroup(name: nil, words: $1) }
  }

  private static func grouped(_ words: [(word: String, group: String)]) -> [(String, [String])] {
    var groups: [(name: String, words: [String])] = []
    for (word, name) in words {
      if let same = groups.firstIndex(where: { $0.name == name }) {
        groups[same].words.append(word)
      } else {
        groups.append((name, [word]))
      }
    }
    return groups
  }

  /// The words of a list behind what introduces them, in parts that may each begin a line.
  static func parts(_ introduction: String, _ words: [String], _ groups: [WordGroup] = []) -> [String] {
    let groups = groups.isEmpty ? ofKeys(words) : groups
    guard !groups.isEmpty else { return ["\(introduction): \(words.joined(separator: ", "))"] }
    let lines = groups.map { group in
      (group.name.map { "\($0): " } ?? "") + group.words.joined(separator: ", ")
    }
    return ["\(introduction):"] + lines.dropLast().map { $0 + ";" } + lines.suffix(1)
  }
}

extension String {
  /// The text in lines of so many characters at most, parted at spaces; a longer word has a line of its own.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      if let last = lines.last, last.unicodeScalars.count + 1 + word.unicodeScalars.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
