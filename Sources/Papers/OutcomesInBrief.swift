import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Rendering

/// The outcomes of the cases beside the facts that matter, as far as a page or two hold them.
struct OutcomesInBrief {
  /// How many cases there are.
  private let cases: Int
  /// The blocks of a few cases.
  private var told: [Block] = []
  /// A line for each of many cases: those first in which what one document keeps another does not.
  private var lines: [(isKept: Bool, cells: [Span])] = []
  /// Whether another reading would change some answer that is shown.
  private var hasTurns = false

  /// How many cases are told one by one; more are told a line each.
  private static let fewest = 6
  /// How many lines are told at most: the more documents, the more room these take elsewhere.
  private let most: Int

  /// Before any of so many cases, by so many documents.
  init(of cases: Int, documents: Int) {
    self.cases = cases
    most = documents > BoardPaper.widest ? 9 : 16
  }

  /// Tells of one more case.
  mutating func add(_ comparison: Comparison) {
    let different = comparison.rows.filter { $0.verdict == .different }
    let kept = different.filter(comparison.isKeptByOneAlone)
    let ordered = kept + different.filter { row in !kept.contains { $0.topic == row.topic } }
    if cases > Self.fewest {
      add(line: comparison, ordered, isKept: !kept.isEmpty)
    } else {
      tell(comparison, ordered)
    }
  }

  /// A line for the case. One in which what is kept here is missed there takes the place of the last other where there are too many.
  private mutating func add(line comparison: Comparison, _ rows: [Comparison.Row], isKept: Bool) {
    if lines.count == most {
      guard isKept, let place = lines.lastIndex(where: { !$0.isKept }) else { return }
      lines.remove(at: place)
    }
    let questions = rows.map(\.question.text).uniqued()
    let more = questions.count > 2 ? " and \(questions.count - 2) more" : ""
    let named = questions.prefix(2).joined(separator: " ")
    lines.append(
      (
        isKept,
        [
          Span(comparison.facts.title), Span((comparison.facts.lookAt ?? "").sentences(upTo: 110)),
          questions.isEmpty ? Span("no question", .quiet) : Span((isKept ? "✓ and ✗: " : "") + named + more),
        ]
      ))
  }

  /// The facts of the case, and its outcomes in a table.
  private mutating func tell(_ comparison: Comparison, _ rows: [Comparison.Row]) {
    told.append(.heading(level: 3, comparison.facts.title))
    if let lookAt = comparison.facts.lookAt { told.append(.paragraph([Span(lookAt)])) }
    // The story in one paragraph: a list takes twice the room.
    told += comparison.facts.inBrief.map { block in
      if case .list(let items) = block { .paragraph(items.flatMap(\.spans)) } else { block }
    }
    let shown = Array(rows.prefix(max(2, 14 / max(cases, 1))))
    guard let table = comparison.glance(of: shown, caption: "Answered differently") else {
      told.append(.paragraph([Span("No question is answered differently.")]))
      return
    }
    told.append(.table(table.narrowed(to: BoardPaper.widest, "What is found, and by whose document")))
    hasTurns = hasTurns || table.rows.contains { $0.contains { $0.text.contains("≈") } }
    let left = rows.count - shown.count
    if left > 0 {
      let questions = left == 1 ? "One more question is" : "\(left.spelt.capitalised) more questions are"
      told.append(.paragraph([Span("\(questions) answered differently; see the annex.", .quiet)]))
    }
  }

  /// What is told of the cases; nothing where there are none.
  var blocks: [Block] {
    guard cases > 0 else { return [] }
    let heading = Block.heading(level: 2, "What comes of it in the cases")
    guard cases > Self.fewest else {
      let key = "≈ another reading of the text comes to something else."
      return [heading] + told + (hasTurns ? [.paragraph([Span(key, .quiet)])] : [])
    }
    let table = DocumentTable(
      "The cases, and what is answered differently",
      headings: ["Case", "The facts that matter", "Answered differently"], rows: lines.map(\.cells))
    let left = cases - lines.count
    let marked = lines.contains(where: \.isKept) ? "✓ and ✗: what one document counts as kept, another does not." : ""
    let more = left == 0 ? "" : " \(left) more cases stand in the annex."
    return [heading, .table(table)] + (marked + more == "" ? [] : [.paragraph([Span(marked + more, .quiet)])])
  }
}
