/// What words of a text are compared by: their beginnings, without the endings that tell number and time.
enum WordStem {
  /// The stem of a word; nothing for a word of one or two letters.
  static func of(_ word: some StringProtocol) -> String? {
    var stem = String(SourceText.plain(word).filter(\.isLetter))
    guard stem.count > 2 else { return nil }
    for ending in ["ings", "ing", "edly", "ed", "ies", "es", "s", "ly"]
    where stem.hasSuffix(ending) && stem.count - ending.count > 3 {
      stem = String(stem.dropLast(ending.count))
      break
    }
    return stem.count > 7 ? String(stem.prefix(7)) : stem
  }

  /// The stem by which a word tells one sentence from another, short enough for “exclude” and “exclusion” to share it; nothing for a word
  /// that every text has.
  static func telling(_ word: some StringProtocol) -> String? {
    let plain = String(SourceText.plain(word).filter(\.isLetter))
    return little.contains(plain) || common.contains(plain) ? nil : of(plain).map { String($0.prefix(5)) }
  }

  /// The stems of a phrase in order, without its little words. Every plan and every conference is one for child protection.
  static func phrase(_ words: some StringProtocol) -> [String] {
    var stems: [String] = []
    for piece in words.split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "’" }) {
      let word = SourceText.plain(possessor(Substring(piece)))
      if word == "protection", stems.last == "child" {
        stems.removeLast()
      } else if word.count > 1, !little.contains(word) {
        stems.append(of(word) ?? word)
      }
    }
    return stems
  }

  /// A word without what says that something is somebody’s.
  private static func possessor(_ word: Substring) -> Substring {
    ["'s", "’s"].contains(where: word.hasSuffix) ? word.dropLast(2) : word
  }

  private static let little: Set<String> = [
    "the", "and", "for", "that", "this", "with", "whom", "what", "when", "which", "who", "how", "its", "are", "has",
    "have", "was", "were", "not", "may", "must", "will", "should", "shall", "from", "their", "there", "they", "than",
    "then", "any", "all", "been", "such", "does", "whether", "where", "into", "upon", "other", "another",
    "of", "in", "to", "by", "or", "is", "be", "it", "he", "an", "as", "at", "on", "if", "we", "us", "so", "no", "do",
  ]
  /// Words of nearly every sentence about conferences.
  private static let common: Set<String> = ["child", "children", "conference", "conferences", "protection"]
}
