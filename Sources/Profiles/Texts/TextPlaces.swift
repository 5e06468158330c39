import Records

/// The places of a profile in its text: which words they cover, and which sentences.
struct TextPlaces {
  let text: SourceText
  let words: [SourceWord]
  /// The sentences that lay a duty on somebody.
  let duties: [SourceSentence]
  /// The places of the words that some anchor covers.
  private(set) var covered: Set<Int> = []
  private var anchors: [(words: Range<Int>, anchor: String)] = []
  private let headings: Set<String>
  private let sentences: [SourceSentence]
  private let bare: [String]
  /// The numbers of the text, whatever they count.
  let numbers: Set<Int>

  /// The places that `profile` names.
  init(_ text: SourceText, _ profile: Profile) {
    self.text = text
    let words = text.words(in: 0..<text.lines.count)
    self.words = words
    let passages = profile.figuresWithoutRule + profile.sentencesWithoutRule
    let sections = profile.clauses.flatMap(\.allPlaces).map(\.section) + passages.compactMap(\.at)
    headings = Set(sections.flatMap(SourceText.parts).map(SourceText.headingKey)).subtracting([""])
    sentences = text.sentences(of: words, besides: headings)
    let bare = words.map {
      String($0.text.trimmingSuffix { !$0.isLetter && !$0.isNumber }.drop { "([\"'".contains($0) })
    }
    self.bare = bare
    numbers = Set(WrittenFigure.all(in: text.lines.joined(separator: " ")).map(\.number))
    // What a list says in fragments belongs to the sentence that leads to it.
    duties = sentences.filter { sentence in
      let isFragment = !sentence.leadIn.isEmpty && !text.endsSentence(words[sentence.words.upperBound - 1])
      return !isFragment && Modality.isDuty(Array(bare[sentence.words]))
    }
  }

  /// Where a place stands among the words.
  func found(_ place: Place) -> ClosedRange<Int>? {
    guard let section = section(of: place) else { return nil }
    return SourceText.find(place.anchor, in: Array(words[section])).map {
      ($0.lowerBound + section.lowerBound)...($0.upperBound + section.lowerBound)
    }
  }

  /// The words of a place’s section.
  private func section(of place: Place) -> Range<Int>? {
    guard let lines = text.section(place.section, among: headings) else { return nil }
    let start = words.firstIndex { $0.line >= lines.lowerBound } ?? words.count
    return start..<(words.firstIndex { $0.line >= lines.upperBound } ?? words.count)
  }

  /// Notes what a place covers; whether its section is there, and its anchor in it.
  mutating func cover(_ place: Place) -> (isSection: Bool, isAnchor: Bool) {
    guard let section = section(of: place) else { return (false, false) }
    guard let found = found(place) else { return (true, false) }
    covered.formUnion(found)
    anchors.append((section, place.anchor))
    return (true, true)
  }

  /// Whether the words stand anywhere in the text.
  func isAnywhere(_ anchor: String) -> Bool { SourceText.find(anchor, in: words) != nil }

  /// The words of a place with the two that follow them, in which the unit of its figure may stand.
  func words(at place: Place) -> String {
    guard let found = found(place) else { return place.anchor }
    return words[found.lowerBound...min(found.upperBound + 2, words.count - 1)].map(\.text).joined(separator: " ")
  }

  /// The sentence in which a place stands, with what leads to it and the list to which it leads; the anchor where it stands in none.
  func passage(at place: Place) -> String {
    guard let found = found(place) else { return place.anchor }
    let around = sentences.filter { $0.words.overlaps(Range(found)) }
    if around.isEmpty { return words(at: place) }
    return around.flatMap { Array(words[$0.leadIn]) + Array(words[$0.withList]) }.map(\.text).joined(separator: " ")
  }

  /// How strictly the sentence around some words speaks; of an item of a list, the sentence that leads to it too.
  func forces(around found: ClosedRange<Int>) -> Set<Force> {
    guard let sentence = sentences.first(where: { $0.words.overlaps(Range(found)) }) else { return [] }
    return Modality.forces(of: Array(bare[sentence.leadIn] + bare[sentence.words]))
  }

  /// Whether some anchor covers a word of a sentence, or of the list to which it leads. One that stands several times in its section covers
  /// each sentence that has it.
  func covers(_ sentence: SourceSentence) -> Bool {
    if sentence.withList.contains(where: covered.contains) { return true }
    let own = Array(words[sentence.words])
    return anchors.contains { $0.words.overlaps(sentence.words) && SourceText.find($0.anchor, in: own) != nil }
  }

  /// The first words of a sentence, by which its reader finds it.
  func beginning(of sentence: SourceSentence) -> String {
    let first = sentence.words.prefix(6)
    return first.map { text.written(words[$0]).filter { $0 != "*" } }.joined(separator: " ")
      + (sentence.words.count > 6 ? " …" : "")
  }
}
