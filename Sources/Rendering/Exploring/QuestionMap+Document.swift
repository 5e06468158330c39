package import Engine
import ProcedureKit
import Profiles
import Records

extension QuestionMap {
  /// The map for people, as it branches: at each fork a fact with what can be told of it, and behind the last what is found.
  package func document(by evaluator: Evaluator) -> Document {
    var document = Document([
      .heading(level: 1, "\(question.text) \(profile.name)"), .paragraph([Span(bounds.sentence(of: rows.count))]),
    ])
    document.blocks.append(.list(branches(rows[...], after: 0, by: evaluator)))
    document.blocks.append(.paragraph([Span(ExploringBounds.words, .quiet)]))
    return document
  }

  /// The map as a decision table: a column for each fact, and one for what is found.
  package func table(by evaluator: Evaluator) -> CSVTable {
    CSVTable(
      headings: columns.map(\.heading) + ["Outcome", "Finding", "Clauses"],
      rows: rows.map { row in
        row.conditions.map { $0 ?? "–" } + [
          row.findings.map { $0.status.word }.listed(), sentences(row, by: evaluator).joined(separator: " "),
          clauses(row).joined(separator: ", "),
        ]
      })
  }

  /// The map for programs.
  package func json(by evaluator: Evaluator) -> JSON {
    [
      "question": key, "authority": profile.authority, "digest": profile.digest,
      "complete": !bounds.isReached, "situations": bounds.count, "bounds": ExploringBounds.words,
      "unvaried": bounds.unvaried, "facts": columns.map(\.heading),
      "rows": rows.map { row -> JSON in
        [
          "conditions": JSON.object(
            zip(columns, row.conditions).compactMap { column, words in words.map { (column.heading, $0.json) } }),
          "findings": row.findings.map { finding -> JSON in
            [
              "status": finding.status.word, "force": finding.force?.word,
              "outcome": finding.inShort(evaluator.catalogue),
            ]
          },
          "sentences": sentences(row, by: evaluator), "clauses": clauses(row),
          "case": row.told.file(id: "situation", title: question.text, lookAt: nil),
        ]
      },
    ]
  }

  /// What follows where so many steps of some rows are told, which have these in common.
  private func branches(_ rows: ArraySlice<Row>, after depth: Int, by evaluator: Evaluator) -> [ListItem] {
    guard let first = rows.first else { return [] }
    guard depth < first.steps.count else { return outcomes(first, by: evaluator) }
    var items: [ListItem] = []
    var rest = rows
    while let row = rest.first {
      let step = row.steps[depth]
      let alike = rest.prefix { depth < $0.steps.count && $0.steps[depth] == step }
      let found = branches(alike, after: depth + 1, by: evaluator)
      let fact = Span("\(columns[step.column].heading): \(step.words).", .strong)
      // What is found stands beside the last fact, and not under it.
      let isLast = alike.count == 1 && row.steps.count == depth + 1 && found.count == 1
      items.append(isLast ? ListItem([fact] + found[0].spans) : ListItem([fact], found))
      rest = rest.dropFirst(alike.count)
    }
    return items
  }

  private func outcomes(_ row: Row, by evaluator: Evaluator) -> [ListItem] {
    guard !row.findings.isEmpty else { return [ListItem([Span("· not asked", .quiet)])] }
    let keys = clauses(row)
    let sentences = sentences(row, by: evaluator)
    return zip(row.findings, sentences).map { finding, sentence in
      ListItem(
        [finding.standing, Span(sentence)] + (keys.isEmpty ? [] : [Span("[\(keys.joined(separator: ", "))]", .quiet)]))
    }
  }

  /// What is found in the row’s case, in sentences.
  func sentences(_ row: Row, by evaluator: Evaluator) -> [String] {
    let authority = AuthorityFindings(row.facts, profile, clauses, by: evaluator, isReread: false)
    return row.findings.map { Sentence(question, of: authority).text(of: $0, namingSource: false) }
  }

  /// The full keys of the clauses that the row rests on.
  func clauses(_ row: Row) -> [String] {
    let slots = row.findings.reduce(ParameterSet()) { $0.union($1.reliedOn) }.slots
    return slots.filter { clauses.all[$0].givesRule }.map { clauses.catalogue.keys[$0] }
  }
}

extension ExploringBounds {
  /// How far a map goes.
  func sentence(of rows: Int) -> String {
    let whole =
      isReached
      ? "Not whole: the bound of \(most) situations was reached, and there may be other outcomes."
      : "Whole within its bounds, by \(count) situations."
    let unvaried =
      self.unvaried.isEmpty ? "" : " Asked for and not varied: \(self.unvaried.listed())."
    return "\(rows) \(rows == 1 ? "row" : "rows"). \(whole)\(unvaried)"
  }
}
