import Engine
import ProcedureKit
import Profiles
import Records
package import Rendering

extension BoardPaper {
  /// A paper as it is written: a few pages to be tabled, and its annex.
  package struct Written: Sendable {
    /// The paper: two to four pages.
    package let document: Document
    /// Everything else; nil where nobody asked for it.
    package let annex: Document?
    /// The answer, in two sentences.
    package let answer: String
  }

  /// The paper as it stands after the cases that it was told.
  package var written: Written {
    let rules = matrix(differencesOnly: false)
    let answer = answer(rules, counts)
    var document = Document([
      .heading(level: 1, paper.title), .paragraph([Span("The question:", .strong), Span(paper.question)]),
      .heading(level: 2, "The answer"), .paragraph([Span(answer, .strong)]),
    ])
    if let summary = paper.summary { document.blocks.append(.paragraph([Span(summary)])) }
    document.blocks.append(.paragraph([Span(scope)]))
    if profiles.count > 1 { document.blocks += differing(rules, counts) }
    document.blocks += outcomes.blocks + changes(counts) + leftOpen(rules, counts) + sources
    document.isPaper = true
    return Written(document: document, annex: annexed.map(annex), answer: answer)
  }

  /// The most columns of authorities for which a page is wide enough.
  static let widest = 7

  // MARK: The rules that differ

  /// The rules on which the documents differ, those on which the different answers of most cases rest first, as many as a page holds.
  private func differing(_ rules: Matrix, _ counts: CaseCounts) -> [Block] {
    let differing = rules.rows.filter { $0.difference == .rules }
    let ordered = differing.enumerated()
      .sorted { one, other in
        (-counts.bearing[one.element.slot, default: 0], one.offset)
          < (-counts.bearing[other.element.slot, default: 0], other.offset)
      }
      .map(\.element)
    let heading = Block.heading(level: 2, "The rules that differ")
    guard !ordered.isEmpty else {
      return [heading, .paragraph([Span("No two of the documents give different rules on these parameters.")])]
    }
    func table(_ rows: [[Span]]) -> DocumentTable {
      DocumentTable(
        profiles.count > Self.widest
          ? "What each document says, and how strictly"
          : "What each document says, how strictly, and where [in brackets]",
        headings: ["Parameter"] + profiles.map(\.name), rows: rows
      )
      .narrowed(to: Self.widest, "What is said, and by whom")
    }
    var shown: [[Span]] = []
    var notes = PaperNotes()
    var lines = 0
    for row in ordered {
      var noted = notes
      let cells =
        [Span(row.parameter.documentation)]
        + profiles.indices.map { cell(row.clauses[$0], profiles[$0].scope, noting: &noted) }
      let setRow = table([cells]).rows[0]
      // By how many lines a row is set where the columns share a page; one column beside the question has most of it.
      let width = setRow.count == 2 ? 80 : 96 / setRow.count
      lines += setRow.map { $0.text.count / width + 1 }.max() ?? 1
      guard lines + noted.lines <= (profiles.count > Self.widest ? 32 : 46) || shown.isEmpty else { break }
      shown.append(cells)
      notes = noted
    }
    let left = ordered.count - shown.count
    let others =
      left == 0
      ? ""
      : " \(left.spelt.capitalised) more \(left == 1 ? "rule differs; it stands" : "rules differ; they stand") in the annex."
    let inForce = rules.rows.count { $0.differsInForceAlone }
    let force =
      inForce == 0
      ? ""
      : " On \(inForce.spelt) more \(inForce == 1 ? "parameter" : "parameters") they give the same rule with different force."
    let order = counts.bearing.isEmpty ? "" : "Those on which the different answers of most cases rest come first."
    let disputed = shown.contains { $0.contains { $0.text.contains("≈") } } ? " ≈ can be read another way." : ""
    let remark = "\(order)\(disputed)\(others)\(force)"
    return [heading, .table(table(shown))] + notes.blocks
      + (remark.isEmpty ? [] : [.paragraph([Span(remark, .quiet)])])
  }

  private func cell(_ clause: any AnyClause, _ scope: Scope, noting notes: inout PaperNotes) -> Span {
    let text = ClauseText(clause, in: scope)
    guard clause.givesRule || clause.state == .disputed else { return Span(text.brief, .quiet) }
    let force = clause.force.map { " (\($0.word))" } ?? ""
    let said =
      clause.givesRule ? notes.beginning(of: clause.inBrief, upTo: 90) + force : "can be read in more ways than one"
    let other = clause.state == .disputed && clause.givesRule ? " ≈" : ""
    // The last part of a section's name is where its reader looks at last.
    // Where areas that say the same share a cell, each has sections of its own: they stand in the annex.
    let section = (profiles.count > Self.widest ? nil : clause.allPlaces.first).map { place in
      place.section.split(separator: " > ").last.map(String.init) ?? place.section
    }
    return Span(said + other + (section.map { " [\(notes.whole($0, upTo: 80))]" } ?? ""))
  }

  // MARK: What would change

  /// What would become of one area’s answers if another’s document stood in the place of its own; of a proposal, what it says.
  private func changes(_ counts: CaseCounts) -> [Block] {
    if let impact {
      return [.heading(level: 2, "What is proposed"), impact.proposed(by: basis.evaluator)]
    }
    let heading = Block.heading(level: 2, "What would change if one were adopted")
    guard profiles.count > 1, counts.cases > 0 else { return [] }
    let several = counts.cases == 1 ? "one case" : "\(counts.cases.spelt) cases"
    let remark =
      "Counted are the answers in the \(several) that would be others if the document above the column stood in the place of the "
      + "area’s own, among them ✗ those kept now and then not, and ✓ the other way round. Besides: ⚖ those that wait for people’s "
      + "judgement, – those no longer answered, + those answered only then."
    guard profiles.count <= Self.widest else {
      return [heading, .table(extremes(counts)), .paragraph([Span(remark, .quiet)])]
    }
    let table = DocumentTable(
      "Answers that would be others", headings: ["Now"] + profiles.map { "As \($0.name)" },
      rows: profiles.indices.map { now in
        [Span(profiles[now].name)]
          + profiles.indices.map { now == $0 ? Span("·", .quiet) : Span(counts.turns[now][$0].inWords) }
      })
    return [heading, .table(table), .paragraph([Span(remark, .quiet)])]
  }

  /// Of many documents, for each the one by which least would change and the one by which most would.
  private func extremes(_ counts: CaseCounts) -> DocumentTable {
    DocumentTable(
      "Answers that would be others, by the document that would change fewest and most",
      headings: ["Now", "Fewest", "Most"],
      rows: profiles.indices.map { now in
        let others = profiles.indices.filter { $0 != now }
        func count(_ other: Int) -> Int { counts.turns[now][other].all }
        let chosen = [others.min { count($0) < count($1) }, others.max { count($0) < count($1) }]
        return [Span(profiles[now].name)]
          + chosen.map { other in
            Span(other.map { "As \(profiles[$0].name): \(counts.turns[now][$0].inWords)" } ?? "–")
          }
      })
  }

  // MARK: What is left open

  private func leftOpen(_ rules: Matrix, _ counts: CaseCounts) -> [Block] {
    let states: [(heading: String, isCounted: (any AnyClause) -> Bool)] = [
      ("Says nothing on", { $0.state == .silent }), ("Sends elsewhere on", { $0.state == .deferred }),
      ("Can be read otherwise on", { $0.state == .disputed }), ("Leaves to judgement", \.leavesToJudgement),
    ]
    let untranscribed = ("Not transcribed yet", { (clause: any AnyClause) in clause.state == .untranscribed })
    let isDraft = rules.rows.contains { $0.clauses.contains(where: untranscribed.1) }
    let shown = states + (isDraft ? [untranscribed] : [])
    let hasCases = counts.cases > 0
    let inCases = [
      "Answers that wait for judgement", "Answers that another reading changes", "Questions that lack a fact",
    ]
    let table = DocumentTable(
      "Of \(rules.rows.count) parameters\(hasCases ? ", and of the answers in the cases" : "")",
      headings: ["Document"] + shown.map(\.heading) + (hasCases ? inCases : []),
      rows: profiles.indices.map { index in
        let said = shown.map { state in rules.rows.count { state.isCounted($0.clauses[index]) } }
        let open = counts.open[index]
        let found = hasCases ? [open.judgements, open.readings, open.untold] : []
        return [Span(profiles[index].name)] + (said + found).map { Span("\($0)") }
      })
    let nobody = rules.rows.count { row in row.clauses.allSatisfy { $0.state == .silent } }
    let parameters = nobody == 1 ? "one of these parameters" : "\(nobody.spelt) of these parameters"
    let remark =
      profiles.count < 2 || nobody == 0
      ? [] : [Block.paragraph([Span("On \(parameters) no document says anything, nor where to look.", .quiet)])]
    return [.heading(level: 2, "What the documents leave open"), .table(table)] + remark
  }
}

extension AnyClause {
  /// Whether the clause, or a condition of it, is a rule that only people can apply.
  fileprivate var leavesToJudgement: Bool { judged != nil || provisions.contains { $0.condition.provided != nil } }
}

extension Matrix.Row {
  /// Whether all that give a rule give the same, and not all as strictly.
  fileprivate var differsInForceAlone: Bool {
    let said = clauses.filter(\.givesRule)
    guard let first = said.first, difference != .rules, difference != .words else { return false }
    return said.dropFirst().contains { $0.saysSame(as: first) && !$0.saysSameAsStrictly(as: first) }
  }
}

extension CaseCounts.Turn {
  /// How many answers would be others or might be, or be there no longer or only then.
  fileprivate var all: Int { other + judged + lost + gained }

  /// The same in figures and marks.
  fileprivate var inWords: String {
    guard all > 0 else { return "none" }
    let marks = [("✗", missed), ("✓", kept), ("⚖", judged), ("–", lost), ("+", gained)].filter { $1 > 0 }.map {
      "\($0)\u{A0}\($1)"
    }
    return ((other > 0 ? [String(other)] : []) + marks).joined(separator: " · ")
  }
}

extension DocumentTable {
  /// The table as it is where a page is wide enough for its columns; else all cells of a row in one, each told once with the headings of those
  /// columns that have it.
  func narrowed(to widest: Int, _ heading: String) -> DocumentTable {
    guard headings.count > widest + 1 else { return self }
    return DocumentTable(
      caption, headings: [headings[0], heading],
      rows: rows.map { row in
        let cells = row.dropFirst().map(\.text)
        let told = cells.uniqued().map { cell in
          "\(cell): \(zip(headings.dropFirst(), cells).filter { $1 == cell }.map(\.0).listed())"
        }
        return [row[0], Span(told.joined(separator: "; "))]
      })
  }
}
