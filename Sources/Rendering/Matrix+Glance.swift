public import Comparisons
public import Engine
import ProcedureKit
import Profiles

extension Matrix {
  /// For each procedure a table of what its rules read: a row for each parameter, a column for each authority.
  ///
  /// What no rule reads is left to the clauses themselves: those are sentences, too long for a cell.
  public func glances(by evaluator: Evaluator) -> [Grid] {
    evaluator.declarations.enumerated().compactMap { index, declaration in
      let rows = rows.filter { $0.procedure == index && !$0.parameter.isDescriptive }
      guard !rows.isEmpty else { return nil }
      return Grid(
        "At a glance: \(declaration.key.spaced)", headings: ["What is asked"] + profiles.map(\.name),
        rows: rows.map { row in [Span(row.parameter.documentation)] + profiles.indices.map { cell(row, of: $0) } })
    }
  }

  private func cell(_ row: Row, of index: Int) -> Span {
    let clause = row.clauses[index]
    let mark = row.mark(of: index).map { " \($0.text)" } ?? ""
    let other = clause.state == .disputed ? " (can be read another way)" : ""
    guard let value = clause.valueInWords else {
      return clause.deferredTo == nil
        ? Span((clause.state == .untranscribed ? "not gathered" : "silent") + other, .quiet)
        : Span("elsewhere" + other, .quiet)
    }
    return Span(value + (clause.force.map { " (\($0))" } ?? "") + other + mark)
  }
}
