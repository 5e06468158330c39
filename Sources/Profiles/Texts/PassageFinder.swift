import Records

/// A paragraph of a text, or a list with what leads to it, that may answer a parameter, with a place ready to be copied.
public struct Passage: Hashable, Sendable {
  /// The section in which it stands; nil before the first heading.
  public let section: String?
  /// At most six words of its likeliest sentence, by which that is found again.
  public let anchor: String
  /// That sentence.
  public let sentence: String
  /// The lines of the passage, counted from 1.
  public let lines: ClosedRange<Int>
}

/// Looks in a text for the sentences that may answer a parameter: by the words of its declaration and of what others answer, and by
/// whether it wants a figure.
///
/// It knows no language: words are compared by their beginnings, and one that stands in few sentences counts for more.
public struct PassageFinder: Sendable {
  /// A sentence with what it is found by.
  private struct Candidate: Sendable {
    let words: Range<Int>
    let paragraph: Int
    let stems: Set<String>
    let leading: Set<String>
    let heading: Int?
    /// Where its first figure begins; nil where it has none.
    let figure: Int?
    let isDuty: Bool
  }

  private let text: SourceText
  private let words: [SourceWord]
  private let candidates: [Candidate]
  private let headings: [(line: Int, name: String, stems: Set<String>)]
  /// How much a word says: more, the fewer sentences have it.
  private let weights: [String: Double]

  /// The sentences of a text.
  public init(_ bytes: [UInt8]) {
    let text = SourceText(bytes)
    let words = text.words(in: 0..<text.lines.count)
    let headings = text.headings()
    let keys = Set(headings.map { SourceText.headingKey($0.name) })
    let figures = FigureScanner.figures(in: words)
    candidates = text.sentences(of: words, besides: keys).map { sentence in
      let own = words[sentence.words].map(\.text)
      let line = words[sentence.words.lowerBound].line
      return Candidate(
        words: sentence.words, paragraph: sentence.paragraph, stems: Set(own.compactMap(WordStem.telling)),
        leading: Set(words[sentence.leadIn].map(\.text).compactMap(WordStem.telling)),
        heading: headings.lastIndex { $0.line <= line },
        figure: figures.first { sentence.words.contains($0.words.lowerBound) }?.words.lowerBound,
        isDuty: Modality.isDuty(own))
    }
    self.text = text
    self.words = words
    self.headings = headings.map {
      ($0.line, $0.name, Set($0.name.split(separator: " ").compactMap { WordStem.telling(String($0)) }))
    }
    var counts: [String: Int] = [:]
    for candidate in candidates {
      for stem in candidate.stems.union(candidate.leading) { counts[stem, default: 0] += 1 }
    }
    let all = Double(candidates.count)
    weights = counts.mapValues { Self.magnitude(1 + all / Double($0)) }
  }

  /// The sentences that most likely answer a parameter, the likeliest first.
  ///
  /// `others` are answers of other authorities to the same parameter: what they say, and the words on which they rest.
  public func passages(for parameter: any AnyParameter, _ key: String, like others: [any AnyClause], count: Int = 3)
    -> [Passage]
  {
    var query: [String: Double] = [:]
    func add(_ text: String, _ weight: Double) {
      for stem in text.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "." }).compactMap({
        WordStem.telling(String($0))
      }) {
        query[stem, default: 0] += weight
      }
    }
    add(parameter.documentation, 2.5)
    add(key, 2)
    for other in others {
      for place in other.allPlaces {
        add(place.anchor, 1)
        add(place.section, 0.5)
      }
      if let value = other.valueInWords { add(value, 0.8) }
      if let note = other.note { add(note, 0.5) }
    }
    let wanted = query.sorted { $0.key < $1.key }
    let wantsFigure = parameter.unit != nil || others.contains { !WrittenFigure.all(in: $0.valueText ?? "").isEmpty }
    let scores = candidates.map { score($0, wanted, wantsFigure: wantsFigure && !parameter.isDescriptive) }
    let best = candidates.indices.filter { scores[$0] > 0 }.sorted { (scores[$0], $1) > (scores[$1], $0) }
    var seen: Set<Int> = []
    return best.filter { seen.insert(candidates[$0].paragraph).inserted }.prefix(count).map { passage(candidates[$0]) }
  }

  private func score(_ candidate: Candidate, _ wanted: [(key: String, value: Double)], wantsFigure: Bool) -> Double {
    let heading = candidate.heading.map { headings[$0].stems } ?? []
    var sum = 0.0
    for (stem, weight) in wanted {
      let word = weights[stem] ?? 1
      if candidate.stems.contains(stem) {
        sum += weight * word
      } else if candidate.leading.contains(stem) {
        sum += weight * word / 2
      } else if heading.contains(stem) {
        sum += weight * word * 0.8
      }
    }
    sum /= (30 + Double(candidate.stems.count)).squareRoot()
    if wantsFigure { sum *= candidate.figure != nil ? 1.5 : 0.7 }
    return candidate.isDuty ? sum * 1.1 : sum
  }

  private func passage(_ candidate: Candidate) -> Passage {
    let own = candidate.words.map { text.written(words[$0]) }
    let start = anchorStart(of: candidate)
    let anchor = own[start..<min(start + 6, own.count)].joined(separator: " ")
    return Passage(
      section: candidate.heading.map { headings[$0].name },
      anchor: anchor.trimmingSuffix { ".,;:".contains($0) }.filter { $0 != "*" && $0 != "_" }.printable,
      sentence: own.joined(separator: " ").printable, lines: lines(of: candidate.paragraph))
  }

  private func lines(of paragraph: Int) -> ClosedRange<Int> {
    let all = candidates.filter { $0.paragraph == paragraph }.map(\.words)
    let (first, last) = (all.first?.lowerBound ?? 0, (all.last?.upperBound ?? 1) - 1)
    return words[first].line + 1...words[last].line + 1
  }

  /// The logarithm to base 2, near enough.
  private static func magnitude(_ number: Double) -> Double { Double(number.exponent) + number.significand - 1 }

  /// Where six words of a sentence begin that hold its figure or its first verb of duty.
  private func anchorStart(of candidate: Candidate) -> Int {
    let own = words[candidate.words].map(\.text)
    let verb = own.firstIndex { Modality.isDuty([$0]) }
    let middle = candidate.figure.map { $0 - candidate.words.lowerBound } ?? verb ?? 0
    return max(0, min(middle - 2, own.count - 6))
  }
}
