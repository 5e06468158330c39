import Engine
import ProcedureKit
import Profiles
import Records
import Rendering

extension BoardPaper {
  /// Where each document says nothing, and where it sends its reader elsewhere: counted first, then named.
  var silences: [Block] {
    let matrix = matrix(differencesOnly: false)
    return [.heading(level: 2, "Where each area is silent"), .table(counts(matrix))]
      + profiles.indices.flatMap { index in
        [.heading(level: 3, profiles[index].name), .list(items(matrix, of: index))]
      }
  }

  private func counts(_ matrix: Matrix) -> DocumentTable {
    let sections = basis.evaluator.declarations.enumerated().filter { paper.isAbout($0.element.key) }
    return DocumentTable(
      "On how many points each document is silent, or sends its reader elsewhere",
      headings: ["Procedure", "Points"] + profiles.map(\.name),
      rows: sections.map { place, declaration in
        let rows = matrix.rows.filter { $0.procedure == place }
        return [Span(declaration.title), Span("\(rows.count)")]
          + profiles.indices.map { index in
            let states = rows.map { $0.clauses[index].state }
            let deferred = states.count { $0 == .deferred }
            let silent = "\(states.count { $0 == .silent }) silent"
            return Span(deferred == 0 ? silent : "\(silent), \(deferred) elsewhere")
          }
      })
  }

  /// Procedure by procedure, what one document leaves unsaid, with what comes near.
  private func items(_ matrix: Matrix, of authority: Int) -> [ListItem] {
    basis.evaluator.declarations.enumerated().compactMap { place, declaration in
      let unsaid = matrix.rows.filter { row in
        row.procedure == place && [.silent, .deferred].contains(row.clauses[authority].state)
      }
      guard !unsaid.isEmpty else { return nil }
      return ListItem([Span(declaration.title, .strong)], unsaid.map { item($0, of: authority) })
    }
  }

  private func item(_ row: Matrix.Row, of authority: Int) -> ListItem {
    let clause = row.clauses[authority]
    var spans = [Span(row.parameter.documentation)]
    if let document = clause.deferredTo { spans.append(Span("It sends its reader to the \(document).", .quiet)) }
    if let note = clause.note { spans.append(Span(note, .quiet)) }
    if let places = ClauseText(clause).places { spans.append(Span("[\(places)]", .quiet)) }
    return ListItem(spans)
  }
}
