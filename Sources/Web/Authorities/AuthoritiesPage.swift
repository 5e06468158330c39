import Engine
import ProcedureKit
import Profiles
import Records
import Rendering

/// `/authorities`: every point that the documents are asked about, and what each authority's says.
extension Workbench {
  func authoritiesPage(_ ask: PageRequest) -> PageReply {
    let filter = MatrixFilter(ask.fields)
    if let procedure = filter.procedure, !evaluator.declarations.contains(where: { $0.key == procedure }) {
      return missing("procedure", procedure, among: evaluator.declarations.map(\.key))
    }
    if let unknown = filter.authorities.first(where: { id in !profiles.contains { $0.authority == id } }) {
      return missing("authority", unknown, among: profiles.map(\.authority))
    }
    let own = profiles.filter { filter.includes($0) }
    let matrix = Matrix(
      own + (filter.hasNations ? nations : []), by: evaluator, where: { filter.procedure ?? $0 == $0 })
    let points = matrix.rows.compactMap { row -> MatrixPoint? in
      var point = MatrixPoint(row: row, difference: row.difference)
      guard let rank = filter.rank(point, of: evaluator.declarations[row.procedure]) else { return nil }
      point.rank = rank
      return point
    }
    let names = HTML.listed(profiles.map { "<a href=\"\($0.address)\">\($0.name)</a>" })
    return .page(
      Page(
        filter.procedure.map { "Authorities: \($0.spaced)" } ?? "Authorities", .authorities,
        """
        <h1>Authorities</h1>
        <p>What each authority’s document says, point by point. Each answer leads to its section and to what the others say.</p>
        <p>The whole profile of one authority: \(names).</p>
        \(form(filter))
        <p data-announce><strong>\(MatrixPoint.summary(points))</strong></p>
        \(filter.isOverview ? overview(of: points, filter) : tables(of: points, in: matrix, filter))
        """))
  }

  /// The reply to a word that names nothing.
  func missing(_ kind: String, _ word: String, among known: [String]) -> PageReply {
    let near = Suggestion.nearest(to: word, among: known).map { " Did you mean “\($0)”?" } ?? ""
    return .missing("There is no \(kind) “\(word.shortened(to: 60))” here.\(near)")
  }

  /// The form that narrows down what is shown.
  private func form(_ filter: MatrixFilter) -> HTML {
    let procedures: [HTML] =
      [
        .option("", "Choose from a list", isChosen: false),
        .option(MatrixFilter.whole, "All of them", isChosen: filter.isWhole),
      ] + evaluator.declarations.map { .option($0.key, $0.title, isChosen: $0.key == filter.procedure) }
    let authorities = profiles.map { profile -> HTML in
      .box("authority", profile.authority, "\(profile.name)", isTicked: filter.includes(profile))
    }
    let kinds = MatrixFilter.Kind.allCases.map { HTML.option($0.rawValue, $0.name, isChosen: $0 == filter.kind) }
    let national = HTML.box("national", "yes", "with the national figures", isTicked: filter.hasNations)
    return """
      <form method="get" action="/authorities" data-live class="filters">
      <div class="field"><label for="procedure">Procedure</label>
      <select id="procedure" name="procedure">
      \(procedures)
      </select></div>
      <div class="field"><label for="text">Words in the question or the answer</label>
      <input type="search" id="text" name="text" value="\(filter.text)" maxlength="100" aria-describedby="text-hint">
      <span class="hint" id="text-hint">Words of practice such as quorum, ICPC or tie find what is meant: see the <a href="/glossary">glossary</a>.</span></div>
      <fieldset class="field"><legend>Authorities</legend>
      <div class="choices">
      \(authorities)
      </div></fieldset>
      <div class="field"><label for="differences">Show</label>
      <select id="differences" name="differences">
      \(kinds)
      </select></div>
      \(national, if: !nations.isEmpty)
      <button class="button">Show</button>
      </form>
      """
  }

  /// The procedures and how many of their points are shown, each leading to its own.
  private func overview(of points: [MatrixPoint], _ filter: MatrixFilter) -> HTML {
    let rows = sections(of: points).map { declaration, points -> HTML in
      """
      <tr><th scope="row"><a href="\(filter.address(of: declaration.key))">\(declaration.title)</a>\
      <span class="hint">\(declaration.summary)</span></th>\
      <td>\(points.count)</td><td>\(points.count { $0.difference == .rules })</td></tr>
      """
    }
    return """
      <div class="scroll" tabindex="0" role="group" aria-label="Procedures">
      <table>
      <caption>Procedures</caption>
      <thead><tr><th scope="col">Procedure</th><th scope="col">Points</th><th scope="col">Different rules</th></tr></thead>
      <tbody>
      \(rows)
      </tbody>
      </table>
      </div>
      """
  }

  /// The points, a table for each procedure and a column for each authority.
  private func tables(of points: [MatrixPoint], in matrix: Matrix, _ filter: MatrixFilter) -> HTML {
    let headings = matrix.profiles.map { "<th scope=\"col\">\($0.name)</th>" as HTML }
    let tables = sections(of: points).map { declaration, points -> HTML in
      """
      <section class="matrix">
      <h2 id="\(declaration.key)">\(declaration.title)</h2>
      <p>\(declaration.summary)\(" \(MatrixPoint.summary(points))", if: filter.procedure == nil)</p>
      <div class="scroll" tabindex="0" role="group" aria-label="\(declaration.title)">
      <table>
      <caption class="visually-hidden">\(declaration.title)</caption>
      <thead><tr><th scope="col">Point</th>\(headings)</tr></thead>
      <tbody>
      \(points.map { $0.line(of: matrix.profiles) })
      </tbody>
      </table>
      </div>
      </section>
      """
    }
    return "\(tables)"
  }

  /// The points by the procedure that reads them: the procedures with the best hits first, and in each the best hits first.
  private func sections(of points: [MatrixPoint]) -> [(declaration: Declaration, points: [MatrixPoint])] {
    Dictionary(grouping: points, by: \.row.procedure)
      .map { procedure, points in
        let ordered = points.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        return (procedure: procedure, points: ordered.map(\.element))
      }
      .sorted { ($0.points.first?.rank ?? 0, $0.procedure) < ($1.points.first?.rank ?? 0, $1.procedure) }
      .map { (evaluator.declarations[$0.procedure], $0.points) }
  }
}
