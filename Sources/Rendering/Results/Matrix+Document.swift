public import Engine
import ProcedureKit
import Profiles
import Records

extension Matrix {
  /// The parameters for people: under each, what every authority says, with force and section, and who is silent.
  public func document(by evaluator: Evaluator) -> Document {
    var document = Document([
      .heading(level: 1, "How \(profiles.map(\.name).listed()) run child protection conferences")
    ])
    document.blocks.append(.paragraph([Span(summary)]))
    let authorities = profiles.filter { $0.scope == .authority }
    if isWhole, authorities.count > 1 {
      document.blocks += [
        .heading(level: 2, "How alike they are"), .picture(.likeness(Similarity(authorities, by: evaluator))),
      ]
    }
    document.blocks += sections(by: evaluator)
    return document
  }

  /// The procedures one after another, each with its parameters, for a document that has a title of its own.
  public func sections(by evaluator: Evaluator) -> [Block] {
    evaluator.declarations.enumerated().flatMap { index, declaration -> [Block] in
      let rows = rows.filter { $0.procedure == index }
      guard !rows.isEmpty else { return [] }
      return [.heading(level: 2, declaration.title), .paragraph([Span(declaration.summary)])]
        + rows.flatMap { [.heading(level: 3, $0.parameter.documentation), .list(items($0))] }
    }
  }

  private var summary: String {
    let clauses = rows.flatMap(\.clauses)
    let counts = ClauseState.allCases.compactMap { state -> String? in
      let count = clauses.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(state)"
    }
    return "\(rows.count) parameters, \(profiles.count) authorities, \(clauses.count) clauses: \(counts.listed())."
  }

  /// The authorities that say something each in a line, and those that are silent together.
  private func items(_ row: Row) -> [ListItem] {
    var items: [ListItem] = []
    var silent: [String] = []
    var notGathered: [String] = []
    let marks = row.marks
    for (index, (profile, clause)) in zip(profiles, row.clauses).enumerated() {
      switch clause.state {
      case .silent where clause.note == nil: silent.append(profile.name)
      case .untranscribed where profile.scope == .national: notGathered.append(profile.name)
      default: items.append(item(clause, of: profile, marks[index]))
      }
    }
    if !silent.isEmpty {
      items.append(ListItem([Span("\(silent.listed()):", .quiet), Span(ClauseText.silence + ".", .quiet)]))
    }
    if !notGathered.isEmpty {
      items.append(
        ListItem([Span("\(notGathered.listed()):", .quiet), Span(ClauseText.notGathered + ".", .quiet)]))
    }
    return items
  }

  private func item(_ clause: any AnyClause, of profile: Profile, _ mark: Span?) -> ListItem {
    let text = ClauseText(clause)
    var under = clause.note.map { [ListItem([Span($0, .quiet)])] } ?? []
    for reading in text.readings where !reading.isAdopted {
      under.append(ListItem([Span("Or, read as “\(reading.name)”: \(reading.position)", .quiet)]))
    }
    if let because = clause.because { under.append(ListItem([Span("Read as it is because: \(because)", .quiet)])) }
    let position = text.position
    return ListItem(
      [Span(profile.name + ":", .strong), Span(position.hasSuffix(".") ? position : position + ".")]
        + (mark.map { [$0] } ?? []) + (text.places.map { [Span("[\($0)]", .quiet)] } ?? []),
      under)
  }
}

extension Matrix.Row {
  /// For each authority, a mark where its value is the strictest or the laxest.
  public var marks: [Span?] {
    let (strictest, laxest) = (strictest, laxest)
    return clauses.indices.map { index in
      strictest.contains(index)
        ? Span("▲ strictest value", .strong) : laxest.contains(index) ? Span("▽ laxest value", .strong) : nil
    }
  }
}
