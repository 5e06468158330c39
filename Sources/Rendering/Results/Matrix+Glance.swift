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
      return DocumentTable(
        declaration.title, headings: ["What is asked"] + profiles.map(\.name),
        rows: rows.map { row in
          let marks = row.marks
          return [Span(row.parameter.documentation)]
            + profiles.indices.map { cell(row.clauses[$0], in: profiles[$0].scope, marks[$0]) }
        })
    }
  }

  private func cell(_ clause: any AnyClause, in scope: Scope, _ mark: Span?) -> Span {
    let other = clause.state == .disputed ? " (can be read another way)" : ""
    let mark = mark.map { " \($0.text)" } ?? ""
    return Span(
      ClauseText(clause, in: scope).brief + other + mark, clause.valueInWords == nil ? .quiet : .plain)
  }
}
