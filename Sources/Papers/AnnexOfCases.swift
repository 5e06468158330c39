import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Rendering

/// What the annex tells of the cases: each is told by every part before the next, and none is kept.
struct AnnexOfCases {
  private var told: [PaperPart: [Block]]
  private var lines: [[Span]] = []
  private let evaluator: Evaluator

  /// The parts that go through the cases, before any.
  init(_ parts: [PaperPart], by evaluator: Evaluator) {
    self.evaluator = evaluator
    told = Dictionary(parts.filter(\.goesThroughCases).map { ($0, []) }) { first, _ in first }
  }

  /// Tells of one more case.
  mutating func add(_ comparison: Comparison) {
    guard !told.isEmpty else { return }
    lines.append(line(on: comparison))
    for part in told.keys {
      let blocks = blocks(of: part, on: comparison)
      told[part]? += blocks
    }
  }

  /// What a part says of the cases; nil of one that does not go through them.
  func blocks(of part: PaperPart) -> [Block]? {
    guard let found = told[part] else { return nil }
    switch part {
    case .overview:
      let table = DocumentTable(
        "Cases, and the questions that are answered differently", headings: ["Case", "Answered differently", "Which"],
        rows: lines)
      return [.heading(level: 2, "The cases in brief"), .table(table)]
    case .brief:
      let none = Block.paragraph([Span("No question is answered differently.")])
      return [.heading(level: 2, "Who says what")] + (found.isEmpty ? [none] : found)
    default: return found
    }
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

  /// The questions of one case that are answered differently, or would be on another reading or judgement, with who says what; nothing
  /// where there are none.
  private func brief(_ comparison: Comparison) -> [Block] {
    let different = comparison.rows.filter { $0.verdict == .different || comparison.isOpen($0) }
    return different.isEmpty
      ? [] : [.heading(level: 3, comparison.facts.title), .list(different.map { comparison.brief($0) })]
  }

  private func why(_ comparison: Comparison) -> [Block] {
    let keys = Set(comparison.rows.map(\.key))
    let explanations = Explanation.ofGroups(comparison.facts, comparison.authorities, by: evaluator) {
      keys.contains($0.key)
    }
    guard !explanations.isEmpty else { return [] }
    return titled("\(comparison.facts.title): which clauses make the difference", [])
      + explanations.flatMap {
        $0.document.blocks.demoted(by: 2)
      }
  }

  private func titled(_ title: String, _ blocks: [Block]) -> [Block] {
    [.heading(level: 2, title)] + blocks.demoted(by: 1)
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
