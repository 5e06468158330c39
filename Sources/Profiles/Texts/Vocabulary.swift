import Records

/// The words of which a value lists some, with the phrases by which a text speaks of them.
///
/// A value that is one word of several says how something is done, and texts say that in all manner of ways; one that lists words names things,
/// which have names in the text too.
struct Vocabulary {
  /// A word with its phrases, each as the stems that follow one another, the longest first.
  private struct Entry {
    let word: String
    let phrases: [[String]]
    let meaning: [String]
  }

  private let entries: [Entry]

  /// The words of which the values of `grammar` list some; none where they are no lists. `terms` are the document’s own names for some.
  init(_ grammar: Grammar, _ terms: [String: String]) {
    entries = Self.listed(in: grammar).compactMap { option in
      // What is “other” has no name.
      guard !WordStem.phrase(option.word.spaced).isEmpty else { return nil }
      let meaning = WordStem.phrase(option.meaning)
      let names = [option.word.spaced, terms[option.word]].compactMap(\.self) + option.spoken
      let phrases = names.map { WordStem.phrase($0) } + (meaning.count < 3 ? [meaning] : [])
      return Entry(word: option.word, phrases: phrases.filter { !$0.isEmpty }, meaning: meaning)
    }
  }

  private static func listed(in grammar: Grammar) -> [Grammar.Option] {
    switch grammar.form {
    case .list(let element): options(in: element)
    case .either(let forms): forms.lazy.map { listed(in: $0) }.first { !$0.isEmpty } ?? []
    default: []
    }
  }

  private static func options(in grammar: Grammar) -> [Grammar.Option] {
    switch grammar.form {
    case .options(let options): options
    case .either(let forms): forms.lazy.map { options(in: $0) }.first { !$0.isEmpty } ?? []
    default: []
    }
  }

  /// The words that a value lists, as it is written.
  func named(in written: String) -> Set<String> {
    guard !entries.isEmpty else { return [] }
    let known = Set(entries.map(\.word))
    var outside = ""
    for (index, part) in written.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    where index.isMultiple(of: 2) {
      outside += part
    }
    return known.intersection(outside.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init))
  }

  /// Where a passage, by its stems, names which words. A phrase within a longer one is none: an assistant team manager is no team manager.
  func mentions(in passage: [String]) -> [(word: String, place: Range<Int>)] {
    var found: [(word: String, place: Range<Int>)] = []
    var takenBy = passage.map { _ in 0 }
    let all = entries.flatMap { entry in entry.phrases.map { (word: entry.word, phrase: $0) } }
    for (word, phrase) in all.sorted(by: { $0.phrase.count > $1.phrase.count }) where phrase.count <= passage.count {
      for start in 0...(passage.count - phrase.count) where passage[start...].starts(with: phrase) {
        let place = start..<start + phrase.count
        guard place.contains(where: { takenBy[$0] <= phrase.count }) else { continue }
        found.append((word, place))
        for index in place { takenBy[index] = max(takenBy[index], phrase.count) }
      }
    }
    return found
  }

  /// The words that a passage names beside one of `named`, as a list does: at most three telling words stand between them. What ends with the
  /// same word is the same by another name.
  func words(beside named: Set<String>, in passage: [String]) -> Set<String> {
    let mentions = mentions(in: passage)
    var listed = mentions.filter { named.contains($0.word) }
    var others = mentions.filter { other in
      !named.contains(other.word) && !listed.contains { $0.place.upperBound == other.place.upperBound }
    }
    var found: Set<String> = []
    // One that stands beside another that was left out stands in the same list.
    while let next = others.firstIndex(where: { other in listed.contains { Self.areNear($0.place, other.place) } }) {
      found.insert(others[next].word)
      listed.append(others.remove(at: next))
    }
    return found
  }

  private static func areNear(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    max(one.lowerBound, other.lowerBound) - min(one.upperBound, other.upperBound) <= 3
  }

  /// Whether a passage may speak of a word: it has half of the stems of one of its names or of its meaning.
  func mayName(_ word: String, _ passage: Set<String>) -> Bool {
    guard let entry = entries.first(where: { $0.word == word }) else { return true }
    return (entry.phrases + [entry.meaning]).contains { phrase in
      phrase.count { passage.contains($0) } * 2 >= phrase.count
    }
  }
}
