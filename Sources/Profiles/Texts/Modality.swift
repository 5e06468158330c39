/// The modal verbs of a sentence: whether it lays a duty on somebody, and how strictly it speaks.
enum Modality {
  /// Ways in which a sentence says how strictly it is meant, in words that follow one another.
  private static let phrases: [(words: [String], force: Force, isDuty: Bool)] = [
    (["must"], .must, true), (["shall"], .must, true), (["will"], .must, true), (["is", "to"], .must, true),
    (["are", "to"], .must, true), (["has", "to"], .must, true), (["have", "to"], .must, true),
    (["required", "to"], .must, true), (["may", "only"], .must, true), (["may", "not"], .must, true),
    (["can", "only"], .must, true), (["cannot"], .must, true), (["should"], .should, true),
    (["ought", "to"], .should, true), (["needs", "to"], .should, true), (["need", "to"], .should, true),
    (["expected", "to"], .should, true), (["normally"], .normally, false), (["usually"], .normally, false),
    (["routinely"], .normally, false), (["where", "possible"], .normally, false),
    (["wherever", "possible"], .normally, false), (["if", "possible"], .normally, false),
    (["ordinarily"], .normally, false),
    (["may"], .may, false), (["can"], .may, false), (["could"], .may, false), (["might"], .may, false),
    (["option"], .may, false), (["aim"], .guide, false), (["aims"], .guide, false), (["aims", "to"], .guide, false),
    (["good", "practice"], .guide, false), (["best", "practice"], .guide, false), (["guidance"], .guide, false),
  ]

  /// Whether the words lay a duty on somebody.
  static func isDuty(_ words: [String]) -> Bool { phrases.contains { $0.isDuty && stands($0.words, in: words) } }

  /// How strictly the words speak, in any of their verbs; nothing where they have none that tells.
  static func forces(of words: [String]) -> Set<Force> {
    let words = withoutMonths(words)
    let told = phrases.filter { stands($0.words, in: words) }.map(\.force)
    return Set(told + (words.firstIndex(of: "may").map { isOnly(words[$0...]) } ?? false ? [.must] : []))
  }

  /// Whether what may be done may be done in one way only, as in "may be ended only by a review": that is a must.
  private static func isOnly(_ words: ArraySlice<String>) -> Bool { words.prefix(10).contains("only") }

  /// The words without the month of May, which stands before a year or behind a day.
  private static func withoutMonths(_ words: [String]) -> [String] {
    words.indices.filter { place in
      guard words[place] == "may" else { return true }
      let isBeforeYear = place + 1 < words.count && words[place + 1].count == 4 && Int(words[place + 1]) != nil
      return !isBeforeYear && (place == 0 || Int(words[place - 1]) == nil)
    }.map { words[$0] }
  }

  /// Whether the words deny something.
  static func denies(_ text: String) -> Bool {
    text.split { !$0.isLetter && $0 != "'" }.contains { denials.contains(String($0)) || $0.hasSuffix("n't") }
  }

  private static let denials: Set<String> = [
    "no", "not", "never", "none", "nobody", "nor", "neither", "without", "cannot", "except", "unless",
  ]

  private static func stands(_ phrase: [String], in words: [String]) -> Bool {
    words.indices.contains { words[$0...].starts(with: phrase) }
  }
}
