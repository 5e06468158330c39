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

/// Looks in a text for the passages that may answer each parameter of a catalogue.
///
/// A sentence is the likelier, the more it has of the words of the parameter’s declaration and of what other authorities answer, and it has a
/// figure where one is wanted. What answers the parameters of one procedure stands together in most texts: so a sentence is likelier too in a
/// section, and near a paragraph, where the parameters of its procedure find theirs with most certainty.
public struct PassageFinder: Sendable {
  private let index: PassageIndex
  /// How well each sentence fits each parameter, by its own words.
  private let scores: [[Double]]
  /// How much likelier each sentence is for its procedure, by the place of the parameter’s procedure.
  private let likelihoods: [[Double]]
  private let procedures: [Int]

  /// The passages of a text. `others` are profiles of other authorities, read by the same catalogue: what they say, and the words on which
  /// they rest.
  public init(_ bytes: [UInt8], _ catalogue: Catalogue, like others: [Profile]) {
    let index = PassageIndex(bytes)
    let scores = catalogue.entries.map { entry in
      let clauses = others.filter { $0.clauses.indices.contains(entry.slot) }.map { $0.clauses[entry.slot] }
      let parameter = entry.parameter
      let wantsFigure = parameter.unit != nil || clauses.contains { !WrittenFigure.all(in: $0.valueText ?? "").isEmpty }
      return index.scores(Self.query(entry, clauses), wantsFigure: wantsFigure && !parameter.isDescriptive)
    }
    likelihoods = catalogue.sections.map { section in
      Self.likelihoods(of: section.parameters.map { scores[$0.slot] }, index.candidates)
    }
    self.index = index
    self.scores = scores
    procedures = catalogue.entries.map(\.procedure)
  }

  /// The words by which a parameter is looked for, with how much each counts.
  private static func query(_ entry: Catalogue.Entry, _ others: [any AnyClause]) -> [String: Double] {
    var query: [String: Double] = [:]
    func add(_ text: String, _ weight: Double) {
      for word in text.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "." }) {
        if let stem = WordStem.telling(word) { query[stem, default: 0] += weight }
      }
    }
    add(entry.parameter.documentation, 2.5)
    add(entry.fullKey, 2)
    for other in others {
      for place in other.allPlaces {
        add(place.anchor, 1)
        add(place.section, 0.5)
      }
      if let value = other.valueInWords { add(value, 0.8) }
      if let note = other.note { add(note, 0.5) }
    }
    return query
  }

  /// How much likelier each sentence is for a procedure whose parameters have these scores: by the best sentences of each, the sections in
  /// which they stand and the paragraphs near which they do.
  private static func likelihoods(of scores: [[Double]], _ candidates: [PassageIndex.Candidate]) -> [Double] {
    var sections: [Int?: Double] = [:]
    var paragraphs: [Int: Double] = [:]
    for scores in scores {
      let best = scores.indices.sorted { (scores[$0], $1) > (scores[$1], $0) }.prefix(8)
      guard let first = best.first, scores[first] > 0 else { continue }
      for candidate in best {
        // One that is not much worse than the best counts nearly as much; one that is counts for nothing.
        let share = scores[candidate] / scores[first]
        let weight = share * share * share * share * scores[first]
        sections[candidates[candidate].heading, default: 0] += weight
        for distance in -2...2 {
          let near = weight * (1 - Double(abs(distance)) / 3)
          paragraphs[candidates[candidate].paragraph + distance, default: 0] += near
        }
      }
    }
    let (mostOfSection, mostOfParagraph) = (sections.values.max() ?? 1, paragraphs.values.max() ?? 1)
    return candidates.map { candidate in
      1 + 0.8 * (sections[candidate.heading] ?? 0) / mostOfSection
        + 0.6 * (paragraphs[candidate.paragraph] ?? 0) / mostOfParagraph
    }
  }

  /// The passages that most likely answer the parameter of a slot, the likeliest first.
  public func passages(for slot: Int, count: Int = 3) -> [Passage] {
    let scores = zip(scores[slot], likelihoods[procedures[slot]]).map { $0 * $1 }
    var paragraphs: [Int: [Int]] = [:]
    for candidate in scores.indices where scores[candidate] > 0 {
      paragraphs[index.candidates[candidate].paragraph, default: []].append(candidate)
    }
    // A paragraph is as good as its best sentence, and a little better for each of the next two.
    var found: [(candidate: Int, score: Double)] = []
    for members in paragraphs.values {
      let best = members.sorted { (scores[$0], $1) > (scores[$1], $0) }
      found.append((best[0], best.dropFirst().prefix(2).reduce(scores[best[0]]) { $0 + 0.2 * scores[$1] }))
    }
    return found.sorted { ($0.score, $1.candidate) > ($1.score, $0.candidate) }.prefix(count).map {
      index.passage(index.candidates[$0.candidate])
    }
  }
}
