public import Engine
import Profiles
import Records

extension Matrix {
  /// A row for each authority's clause on each parameter.
  public var table: CSVTable {
    let headings = [
      "parameter", "asks", "authority", "state", "value", "force", "order", "in words", "section", "anchor", "note",
    ]
    let rows = rows.flatMap { row in
      zip(profiles, row.clauses).enumerated().map { index, pair in
        let (profile, clause) = pair
        let order = row.strictest.contains(index) ? "strictest" : row.laxest.contains(index) ? "laxest" : ""
        return
          [
            row.key, row.parameter.documentation, profile.name, clause.state.word, clause.valueText ?? "",
            clause.force?.word ?? "", order, clause.valueInWords ?? clause.deferredTo ?? "",
            clause.places.first?.section ?? "",
            clause.places.first?.anchor ?? "", clause.note ?? "",
          ]
      }
    }
    return CSVTable(headings: headings, rows: rows)
  }
}
