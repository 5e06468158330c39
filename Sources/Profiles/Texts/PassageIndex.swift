import Records

/// The sentences of a text, with what they are found by.
///
/// It knows no language: words are compared by their beginnings, and one that stands in few sentences counts for more.
struct PassageIndex: Sendable {
  /// A sentence of the text.
  struct Candidate: Sendable {
    let words: Range<Int>
    /// The paragraph in which it stands: a list belongs to the paragraph that leads to it.
    let paragraph: Int
    /// The section in which it stands; nil before the first heading.
    let heading: Int?
    /// Where its first figure begins; nil where it has none.
    let figure: Int?
    let isDuty: Bool
    /// What the length of the sentence takes off its score.
    let length: Double
  }

  let text: SourceText
  let words: [SourceWord]
  let candidates: [Candidate]
  let headings: [String]
  /// Where a stem stands: in which sentences, and how much it tells of each.
  private let postings: [String: [(candidate: Int, weight: Double)]]

  init(_ bytes: [UInt8]) {
    let text = SourceText(bytes)
    let words = text.words(in: 0..<text.lines.count)
    let headings = text.headings()
    let keys = Set(headings.map { SourceText.headingKey($0.name) })
    let figures = FigureScanner.figures(in: words)
    let titles = headings.map { Set($0.name.split(separator: " ").compactMap { WordStem.telling($0) }) }
    var candidates: [Candidate] = []
    var places: [String: [(candidate: Int, weight: Double)]] = [:]
    var counts: [String: Int] = [:]
    for (index, sentence) in text.sentences(of: words, besides: keys).enumerated() {
      let own = words[sentence.words].map(\.text)
      let line = words[sentence.words.lowerBound].line
      let stems = Set(own.compactMap { WordStem.telling($0) })
      let leading = Set(words[sentence.leadIn].compactMap { WordStem.telling($0.text) }).subtracting(stems)
      let heading = headings.lastIndex { $0.line <= line }
      let above = (heading.map { titles[$0] } ?? []).subtracting(stems).subtracting(leading)
      for stem in stems.union(leading) { counts[stem, default: 0] += 1 }
      for (found, weight) in [(stems, 1), (leading, 0.5), (above, 0.8)] {
        for stem in found { places[stem, default: []].append((index, weight)) }
      }
      candidates.append(
        Candidate(
          words: sentence.words, paragraph: sentence.paragraph, heading: heading,
          figure: figures.first { sentence.words.contains($0.words.lowerBound) }?.words.lowerBound,
          isDuty: Modality.isDuty(own), length: (30 + Double(stems.count)).squareRoot()))
    }
    let all = Double(candidates.count)
    postings = places.reduce(into: [:]) { postings, place in
      let rarity = counts[place.key].map { Self.magnitude(1 + all / Double($0)) } ?? 1
      postings[place.key] = place.value.map { ($0.candidate, $0.weight * rarity) }
    }
    self.text = text
    self.words = words
    self.candidates = candidates
    self.headings = headings.map(\.name)
  }

  /// How well each sentence fits the stems of `query`, each with its weight.
  func scores(_ query: [String: Double], wantsFigure: Bool) -> [Double] {
    var scores = candidates.map { _ in 0.0 }
    // In one order, so that sums of fractions come out the same each time.
    for (stem, weight) in query.sorted(by: { $0.key < $1.key }) {
      for place in postings[stem] ?? [] { scores[place.candidate] += weight * place.weight }
    }
    for (index, candidate) in candidates.enumerated() {
      scores[index] /= candidate.length
      if wantsFigure { scores[index] *= candidate.figure != nil ? 1.5 : 0.7 }
      if candidate.isDuty { scores[index] *= 1.1 }
    }
    return scores
  }

  /// The logarithm to base 2, near enough.
  private static func magnitude(_ number: Double) -> Double { Double(number.exponent) + number.significand - 1 }

  /// The passage of a sentence: its paragraph, with an anchor out of the sentence.
  func passage(_ candidate: Candidate) -> Passage {
    let own = candidate.words.map { text.written(words[$0]) }
    let start = anchorStart(of: candidate)
    let anchor = own[start..<min(start + 6, own.count)].joined(separator: " ")
    return Passage(
      section: candidate.heading.map { headings[$0] },
      anchor: anchor.trimmingSuffix { ".,;:".contains($0) }.filter { $0 != "*" && $0 != "_" }.printable,
      sentence: own.joined(separator: " ").printable, lines: lines(of: candidate.paragraph))
  }

  private func lines(of paragraph: Int) -> ClosedRange<Int> {
    let all = candidates.filter { $0.paragraph == paragraph }.map(\.words)
    let (first, last) = (all.first?.lowerBound ?? 0, (all.last?.upperBound ?? 1) - 1)
    return words[first].line + 1...words[last].line + 1
  }

  /// Where six words of a sentence begin that hold its figure or its first verb of duty.
  private func anchorStart(of candidate: Candidate) -> Int {
    let own = words[candidate.words].map(\.text)
    let verb = own.firstIndex { Modality.isDuty([$0]) }
    let middle = candidate.figure.map { $0 - candidate.words.lowerBound } ?? verb ?? 0
    return max(0, min(middle - 2, own.count - 6))
  }
}
