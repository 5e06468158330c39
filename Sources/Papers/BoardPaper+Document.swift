package import Cases
import Engine
import ProcedureKit
import Profiles
import Records
package import Rendering

extension BoardPaper {
  /// The paper for people: the question, its parts, and what it rests on. Tells `progress` of each case of which it says why.
  package func document(progress: (Case) -> Void = { _ in }) -> Document {
    var document = Document([
      .heading(level: 1, paper.title),
      .paragraph([Span("The question:", .strong), Span(paper.question)]),
    ])
    if let summary = paper.summary { document.blocks.append(.paragraph([Span(summary)])) }
    document.blocks.append(.paragraph([Span(scope)]))
    for part in paper.shows { document.blocks += blocks(of: part, progress) }
    document.blocks += foundations
    return document
  }

  private var scope: String {
    let names = profiles.map(\.name).listed()
    let cases =
      comparisons.isEmpty ? "" : comparisons.count == 1 ? ", and one case" : ", and \(comparisons.count) cases"
    let fillings = paper.national == true ? " National guidance fills silences where that is marked." : ""
    return
      "This paper compares the written procedures of \(names)\(cases). What a document does not say is left unsaid.\(fillings)"
  }

  private func blocks(of part: PaperPart, _ progress: (Case) -> Void) -> [Block] {
    let evaluator = basis.evaluator
    switch part {
    case .clauses: return documents("What the documents say", differencesOnly: false)
    case .differences: return documents("Where the documents differ", differencesOnly: true)
    case .likeness:
      let likeness = Similarity(profiles, by: evaluator, where: paper.isAbout)
      return [.heading(level: 2, "How alike they are"), .picture(.likeness(likeness))]
    case .silences: return silences
    case .overview: return [.heading(level: 2, "The cases in brief"), .table(overview)]
    case .brief:
      let found = comparisons.flatMap(brief)
      let none = Block.paragraph([Span("No question is answered differently.")])
      return [.heading(level: 2, "Who says what")] + (found.isEmpty ? [none] : found)
    case .cases:
      return comparisons.flatMap { comparison in
        titled(comparison.facts.title, comparison.body(reasons: .counted))
      }
    case .why:
      return comparisons.flatMap { comparison in
        progress(comparison.facts)
        return why(comparison)
      }
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

  private var overview: DocumentTable {
    DocumentTable(
      "Cases, and the questions that are answered differently", headings: ["Case", "Answered differently", "Which"],
      rows: comparisons.map { comparison in
        let different = comparison.rows.filter { $0.verdict == .different }
        let questions = different.map(\.question.text).uniqued()
        let answered = comparison.rows.count { $0.verdict != .unanswered }
        return [
          Span(comparison.facts.title), Span("\(different.count) of \(answered)"),
          questions.isEmpty ? Span("–", .quiet) : Span(questions.joined(separator: " ")),
        ]
      })
  }
}
