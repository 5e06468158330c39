import Engine
import ProcedureKit
import Profiles
import Records
import Rendering

/// `/authorities`: every parameter about which the documents are asked, and what each authority's says.
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
    let parameters = matrix.rows.compactMap { row -> MatrixParameter? in
      var parameter = MatrixParameter(row: row, difference: row.difference)
      guard let rank = filter.rank(parameter, of: evaluator.declarations[row.procedure]) else { return nil }
      parameter.rank = rank
      return parameter
    }
    let names = HTML.listed(profiles.map { "<a href=\"\($0.address)\">\($0.name)</a>" })
    let title = title(of: filter)
    return .page(
      Page(
        title, .authorities,
        """
        <h1>\(title)</h1>
        <p>What each authority’s document says, parameter by parameter. Each parameter leads to the sections and to what they say in full.</p>
        <p>The whole profile of one authority: \(names).</p>
        \(site == nil ? form(filter) : narrowed)
        <p data-announce><strong>\(MatrixParameter.summary(parameters))</strong></p>
        \(filter.isOverview ? overview(of: parameters, filter) : tables(of: parameters, in: matrix, filter))
        """))
  }

  /// The reply to a word that names nothing.
  func missing(_ kind: String, _ word: String, among known: [String]) -> PageReply {
    let near = Suggestion.nearest(to: word, among: known).map { " Did you mean “\($0)”?" } ?? ""
    return .missing("There is no \(kind) “\(word.shortened(to: 60))” here.\(near)")
  }

  /// What is shown, so that the pages of a site are told apart.
  private func title(of filter: MatrixFilter) -> String {
    if let procedure = filter.procedure { return "Authorities: \(procedure.spaced)" }
    guard site != nil else { return "Authorities" }
    if !filter.text.isEmpty { return "Authorities: what they say on “\(filter.text)”" }
    return filter.isWhole ? "Authorities: \(filter.kind.name)" : "Authorities"
  }

  /// In place of the form, what a site offers: all procedures at once, and the parameters on which the documents give different rules.
  private var narrowed: HTML {
    let kinds = [MatrixFilter.Kind.rules, .all].map { kind -> HTML in
      let fields = Fields([("procedure", MatrixFilter.whole), ("differences", kind.rawValue)].filter { !$0.1.isEmpty })
      return .item("/authorities?\(fields.encoded)", "All procedures: \(kind.name)")
    }
    return """
      <ul class="no-print">
      \(.item("/authorities", "The procedures"))
      \(kinds)
      </ul>
      """
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

  /// The procedures and how many of their parameters are shown, each leading to its own.
  private func overview(of parameters: [MatrixParameter], _ filter: MatrixFilter) -> HTML {
    let rows = sections(of: parameters).map { declaration, parameters in
      [
        Span(declaration.title, link: filter.address(of: declaration.key)), Span(declaration.summary),
        Span("\(parameters.count)"), Span("\(parameters.count { $0.difference == .rules })"),
      ]
    }
    let headings = ["Procedure", "What it is about", "Parameters", "Different rules"]
    return HTML(Document([.table(DocumentTable("Procedures", headings: headings, rows: rows))]))
  }

  /// The parameters, a table for each procedure and a column for each authority.
  private func tables(of parameters: [MatrixParameter], in matrix: Matrix, _ filter: MatrixFilter) -> HTML {
    let tables = sections(of: parameters).map { declaration, parameters -> HTML in
      let table = matrix.glance(of: parameters.map(\.row), caption: declaration.title, inFull: true, linking: \.address)
      return """
        <section class="matrix">
        <h2 id="\(declaration.key)">\(declaration.title)</h2>
        <p>\(declaration.summary)\(" \(MatrixParameter.summary(parameters))", if: filter.procedure == nil)</p>
        \(HTML(Document([.table(table)])))
        </section>
        """
    }
    return "\(tables)"
  }

  /// The parameters by the procedure that reads them: the procedures with the best hits first, and in each the best hits first.
  private func sections(of parameters: [MatrixParameter]) -> [(declaration: Declaration, parameters: [MatrixParameter])]
  {
    Dictionary(grouping: parameters, by: \.row.procedure)
      .map { procedure, parameters in
        let ordered = parameters.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        return (procedure: procedure, parameters: ordered.map(\.element))
      }
      .sorted { ($0.parameters.first?.rank ?? 0, $0.procedure) < ($1.parameters.first?.rank ?? 0, $1.procedure) }
      .map { (evaluator.declarations[$0.procedure], $0.parameters) }
  }
}
