package import Cases
import Engine
import ProcedureKit
import Profiles
import Records
package import Rendering

extension BoardPaper {
  /// The paper for people: the question, its parts, and what it rests on. Tells `progress` of each case.
  package func document(progress: (Case) -> Void = { _ in }) -> Document {
    var document = Document([
      .heading(level: 1, paper.title),
      .paragraph([Span("The question:", .strong), Span(paper.question)]),
    ])
    if let summary = paper.summary { document.blocks.append(.paragraph([Span(summary)])) }
    document.blocks.append(.paragraph([Span(scope)]))
    let told = blocksOfCases(progress)
    for part in paper.shows { document.blocks += told[part] ?? blocks(of: part) }
    document.blocks += foundations
    return document
  }

  private var scope: String {
    let names = profiles.map(\.name).listed()
    let told = cases.isEmpty ? "" : cases.count == 1 ? ", and one case" : ", and \(cases.count) cases"
    let fillings = paper.national == true ? " National guidance fills silences where that is marked." : ""
    return
      "This paper compares the written procedures of \(names)\(told). What a document does not say is left unsaid.\(fillings)"
  }

  /// The parts that go through the cases: each case is compared once, and told by every part before the next.
  private func blocksOfCases(_ progress: (Case) -> Void) -> [PaperPart: [Block]] {
    let parts = paper.shows.filter(\.goesThroughCases)
    guard !parts.isEmpty else { return [:] }
    var told = Dictionary(parts.map { ($0, [Block]()) }) { first, _ in first }
    var lines: [[Span]] = []
    for comparison in comparisons {
      progress(comparison.facts)
      lines.append(line(on: comparison))
      for part in parts { told[part]? += blocks(of: part, on: comparison) }
    }
    if told[.overview] != nil {
      let table = DocumentTable(
        "Cases, and the questions that are answered differently", headings: ["Case", "Answered differently", "Which"],
        rows: lines)
      told[.overview] = [.heading(level: 2, "The cases in brief"), .table(table)]
    }
    if let found = told[.brief] {
      let none = Block.paragraph([Span("No question is answered differently.")])
      told[.brief] = [.heading(level: 2, "Who says what")] + (found.isEmpty ? [none] : found)
    }
    return told
  }

  /// What a part that goes through the cases says of one; the overview says it in a line of its table.
  private func blocks(of part: PaperPart, on comparison: Comparison) -> [Block] {
    switch part {
    case .brief: brief(comparison)
    case .cases: titled(comparison.facts.title, comparison.body(reasons: .counted))
    case .why: why(comparison)
    default: []
    }
  }

  private func blocks(of part: PaperPart) -> [Block] {
    let evaluator = basis.evaluator
    switch part {
    case .clauses: return documents("What the documents say", differencesOnly: false)
    case .differences: return documents("Where the documents differ", differencesOnly: true)
    case .likeness:
      let likeness = Similarity(profiles, by: evaluator, where: paper.isAbout)
      return [.heading(level: 2, "How alike they are"), .picture(.likeness(likeness))]
    case .silences: return silences
    case .overview, .brief, .cases, .why: return []
    case .impact:
      guard let impact else { return [] }
      return [.heading(level: 2, "What the proposal would change")]
        + impact.document(by: evaluator).blocks.demoted(by: 2)
    }
  }

  /// The questions of one case that are answered differently, or would be on another reading or judgement, with who says what; nothing
  /// where there are none.
  private func brief(_ comparison: Comparison) -> [Block] {
    let different = comparison.rows.filter { $0.verdict == .different || comparison.isOpen($0) }
    return different.isEmpty
      ? [] : [.heading(level: 3, comparison.facts.title), .list(different.map { comparison.brief($0) })]
  }

  /// The rules at a glance, and then every clause with its place.
  private func documents(_ title: String, differencesOnly: Bool) -> [Block] {
    let matrix = matrix(differencesOnly: differencesOnly)
    return [.heading(level: 2, title)] + matrix.glances(by: basis.evaluator).map { .table($0) }
      + [.heading(level: 2, "\(title), clause by clause")] + matrix.sections(by: basis.evaluator).demoted(by: 1)
  }

  private func titled(_ title: String, _ blocks: [Block]) -> [Block] {
    [.heading(level: 2, title)] + blocks.demoted(by: 1)
  }

  func matrix(differencesOnly: Bool) -> Matrix {
    Matrix(profiles, by: basis.evaluator, differencesOnly: differencesOnly, where: paper.isAbout)
  }

  private func why(_ comparison: Comparison) -> [Block] {
    let keys = Set(comparison.rows.map(\.key))
    let explanations = Explanation.ofGroups(comparison.facts, comparison.authorities, by: basis.evaluator) {
      keys.contains($0.key)
    }
    guard !explanations.isEmpty else { return [] }
    return titled("\(comparison.facts.title): which clauses make the difference", [])
      + explanations.flatMap {
        $0.document.blocks.demoted(by: 2)
      }
  }

  /// A case in a line of the overview.
  private func line(on comparison: Comparison) -> [Span] {
    let different = comparison.rows.filter { $0.verdict == .different }
    let questions = different.map(\.question.text).uniqued()
    let answered = comparison.rows.count { $0.verdict != .unanswered }
    return [
      Span(comparison.facts.title), Span("\(different.count) of \(answered)"),
      questions.isEmpty ? Span("–", .quiet) : Span(questions.joined(separator: " ")),
    ]
  }
}
