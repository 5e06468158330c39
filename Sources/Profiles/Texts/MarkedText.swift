import Records

/// A text as its transcriber reads it: block by block, with what the clauses of a profile cover marked, and what is left.
public struct MarkedText: Sendable {
  /// How a sentence stands to the clauses.
  public enum Standing: Sendable {
    /// Some clause rests on it, or it is set aside.
    case covered
    /// It has a duty or a figure in it that no clause covers.
    case left
  }

  /// Words that follow one another and stand alike.
  public struct Part: Sendable {
    /// The words as they are written.
    public internal(set) var text: String
    /// How their sentence stands to the clauses; nil where there is nothing in it to be covered.
    public let standing: Standing?
    /// Whether they are the words of the place that was asked for.
    public let isPlace: Bool
  }

  /// A paragraph, an item of a list, or a heading.
  public struct Block: Sendable {
    /// Whether it looks like a heading.
    public let isHeading: Bool
    /// The section in which it stands, as a clause names it.
    public let section: String
    /// What it says.
    public internal(set) var parts: [Part] = []
    fileprivate let start: Int
  }

  /// The text in order.
  public private(set) var blocks: [Block] = []
  private let words: [SourceWord]

  /// A text with what `profile` covers of it; `place` is shown where it stands.
  public init(_ bytes: [UInt8], _ profile: Profile, at place: Place? = nil) {
    let text = SourceText(bytes)
    var places = TextPlaces(text, profile)
    for place in profile.clauses.flatMap(\.allPlaces) { _ = places.cover(place) }
    for passage in profile.figuresWithoutRule + profile.sentencesWithoutRule {
      _ = places.cover(Place(section: passage.at ?? "", anchor: passage.anchor))
    }
    words = places.words
    let here = place.flatMap(places.found)
    let sections = text.sections()
    let headings = text.headings()
    let standings = Self.standings(places, besides: Set(headings.map { SourceText.headingKey($0.name) }))
    let headingLines = Set(headings.map(\.line))
    var section = sections.beginning
    var next = 0
    var isOpen = false
    for (line, written) in text.lines.enumerated() {
      section = sections.byLine[line] ?? section
      let isHeading = headingLines.contains(line)
      let start = next
      while next < words.count, words[next].line == line { next += 1 }
      if start == next || isHeading || SourceText.isItem(written) { isOpen = false }
      guard start < next else { continue }
      if !isOpen { blocks.append(Block(isHeading: isHeading, section: section, start: start)) }
      isOpen = !isHeading
      for index in start..<next {
        let standing = isHeading ? nil : standings[index]
        blocks[blocks.count - 1].add(
          text.written(words[index]), standing: standing, isPlace: here?.contains(index) ?? false)
      }
    }
  }

  /// How the sentence of each word stands to the clauses.
  private static func standings(_ places: TextPlaces, besides headings: Set<String>) -> [Standing?] {
    var standings = [Standing?](repeating: nil, count: places.words.count)
    let duties = Set(places.duties.map(\.words.lowerBound))
    var figures: Set<Int> = []
    for figure in FigureScanner.figures(in: places.words) { figures.insert(figure.words.lowerBound) }
    for sentence in places.text.sentences(of: places.words, besides: headings) {
      let isLeft = duties.contains(sentence.words.lowerBound) || !figures.isDisjoint(with: sentence.words)
      let standing: Standing? = places.covers(sentence) ? .covered : isLeft ? .left : nil
      for index in sentence.words { standings[index] = standing }
    }
    return standings
  }

  /// Words that stand more often than so are looked for no further.
  private static let mostPlaces = 20

  /// The section in which some words stand, as a clause names it; nil where they stand nowhere, in several, or too often to be told.
  public func section(holding anchor: String) -> String? {
    var found: Set<String> = []
    var start = 0
    for _ in 0..<Self.mostPlaces {
      guard let place = SourceText.find(anchor, in: Array(words[start...])) else {
        return found.count == 1 ? found.first : nil
      }
      let word = start + place.lowerBound
      if let section = section(of: word) { found.insert(section) }
      guard found.count < 2 else { return nil }
      start = word + 1
    }
    return nil
  }

  private func section(of word: Int) -> String? { blocks.last { $0.start <= word }?.section }
}

extension MarkedText.Block {
  fileprivate mutating func add(_ word: String, standing: MarkedText.Standing?, isPlace: Bool) {
    if let last = parts.last, last.standing == standing, last.isPlace == isPlace {
      parts[parts.count - 1].text += " " + word
    } else {
      parts.append(MarkedText.Part(text: word, standing: standing, isPlace: isPlace))
    }
  }
}

extension SourceText {
  /// More parts than any section has that a reader would look up.
  private static let mostParts = 4
  /// A heading that stands more often is the head of a page.
  private static let mostOften = 4

  /// For each line with a heading what a clause calls the section that begins there, so that it is found in that line: by the name alone
  /// where no line before it reads the same, or behind a larger heading. What stands before all headings has the first line for its own.
  fileprivate func sections() -> (beginning: String, byLine: [Int: String]) {
    var lines: [String: [Int]] = [:]
    for (line, text) in self.lines.enumerated() {
      let key = Self.headingKey(text)
      if !key.isEmpty { lines[key, default: []].append(line) }
    }
    var found: [(line: Int, name: String, parts: Int)] = []
    for heading in headings() {
      let own = lines[Self.headingKey(heading.name)] ?? []
      guard own.count <= Self.mostOften else { continue }
      guard let before = own.last(where: { $0 < heading.line }) else {
        found.append((heading.line, heading.name, 1))
        continue
      }
      let larger = found.last.flatMap { $0.line > before && $0.parts < Self.mostParts ? $0 : nil }
      found.append(
        (
          heading.line, larger.map { "\($0.name) > \(heading.name)" } ?? heading.name,
          (larger?.parts ?? 0) + 1
        ))
    }
    let first = self.lines.first { !Self.headingKey($0).isEmpty } ?? ""
    return (
      String(first.trimming(while: \.isWhitespace)),
      Dictionary(found.map { ($0.line, $0.name) }, uniquingKeysWith: { $1 })
    )
  }
}
