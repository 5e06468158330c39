public import Engine
import ProcedureKit
import Profiles
import Records

extension Comparison {
  /// The answers in a table, a column an authority: to the questions that are answered differently, or to all.
  public func columns(all: Bool) -> DocumentTable {
    let shown = rows.filter { all || $0.verdict == .different }
    return DocumentTable(
      all ? "Every answer, a column for each authority" : "Different answers, a column for each authority",
      headings: ["Question"] + authorities.map(\.profile.name),
      rows: shown.map { row in [Span(title(row))] + authorities.indices.map { cell(row, $0) } })
  }

  private func cell(_ row: Row, _ authority: Int) -> Span {
    guard let text = text(row, of: authority) else { return Span("–", .quiet) }
    let national = text.isNational ? " (national guidance)" : ""
    return Span(
      "\(text.standing.text) \(text.sentence(namingSource: false))\(national)",
      text.finding.status.isAnswered ? .plain : .quiet)
  }
}
