public import Engine
import ProcedureKit
import Profiles
import Records

extension Matrix {
  /// For each procedure a table of what its rules read: a row for each parameter, a column for each authority.
  ///
  /// What no rule reads is left to the clauses themselves: those are sentences, too long for a cell.
  public func glances(by evaluator: Evaluator) -> [DocumentTable] {
    evaluator.declarations.enumerated().compactMap { index, declaration in
      let rows = rows.filter { $0.procedure == index && !$0.parameter.isDescriptive }
      guard !rows.isEmpty else { return nil }
      return glance(of: rows, caption: declaration.title, inFull: false) { _ in nil }
    }
  }

  /// Some of the parameters in a table, a column for each authority; `link` says where a parameter leads, where it leads anywhere. Where
  /// `inFull`, the document to which a deferred clause sends its reader is named.
  public func glance(
    of rows: [Row], caption: String, inFull: Bool, linking link: (Row) -> String?
  ) -> DocumentTable {
    DocumentTable(
      caption, headings: ["Parameter"] + profiles.map(\.name),
      rows: rows.map { row in
        let marks = row.marks
        return [Span(row.parameter.documentation, link: link(row))]
          + profiles.indices.map { cell(row.clauses[$0], in: profiles[$0].scope, marks[$0], inFull: inFull) }
      }, foldsLongCells: true)
  }

  private func cell(_ clause: any AnyClause, in scope: Scope, _ mark: Span?, inFull: Bool) -> Span {
    let text = ClauseText(clause, in: scope)
    let other = clause.state == .disputed ? " (can be read another way)" : ""
    let mark = mark.map { " \($0.text)" } ?? ""
    return Span((inFull ? text.position : text.brief) + other + mark, clause.saysSomething ? .plain : .quiet)
  }
}
