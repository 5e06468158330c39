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
    let own = profiles.filter { filter.authorities.isEmpty || filter.authorities.contains($0.authority) }
    let matrix = Matrix(
      own + (filter.hasNations ? nations : []), by: evaluator, where: { filter.procedure ?? $0 == $0 })
    let points = matrix.rows.map { ($0, $0.difference) }.filter(filter.finds)
    return .page(
      Page(
        filter.procedure.map { "Authorities: \($0.spaced)" } ?? "Authorities", .authorities,
        content: templates.fill(
          "authorities",
          [
            "procedures": procedureChoices(filter), "authorities": authorityChoices(filter),
            "kinds": MatrixFilter.Kind.allCases.map {
              ["value": $0.rawValue, "name": $0.name, "isChosen": $0 == filter.kind]
            }, "national": filter.hasNations, "hasNations": !nations.isEmpty,
            "text": filter.text, "summary": summary(points), "isOverview": filter.isOverview,
            "isWhole": filter.procedure == nil,
            "headings": matrix.profiles.map { ["name": $0.name, "id": $0.authority] },
            "sections": sections(of: points, in: matrix, filter), "people": profiles.map(\.sketch),
          ])))
  }

  /// The reply to a word that names nothing.
  func missing(_ kind: String, _ word: String, among known: [String]) -> PageReply {
    let near = Suggestion.nearest(to: word, among: known).map { " Did you mean “\($0)”?" } ?? ""
    return .missing("There is no \(kind) “\(word.shortened(to: 60))” here.\(near)")
  }

  private func procedureChoices(_ filter: MatrixFilter) -> [[String: Any]] {
    let all = [("", "Choose from a list", false), (MatrixFilter.whole, "All of them", filter.isWhole)]
    let each = evaluator.declarations.map { ($0.key, $0.title, $0.key == filter.procedure) }
    return (all + each).map { ["value": $0, "name": $1, "isChosen": $2] }
  }

  private func authorityChoices(_ filter: MatrixFilter) -> [[String: Any]] {
    profiles.map { profile in
      let isChosen = filter.authorities.isEmpty || filter.authorities.contains(profile.authority)
      return ["id": profile.authority, "name": profile.name, "isChosen": isChosen]
    }
  }

  /// A row of the matrix, and in what the authorities differ there, which is asked more than once.
  private typealias Point = (row: Matrix.Row, difference: Matrix.Row.Difference)

  private func summary(_ points: [Point]) -> String {
    guard !points.isEmpty else { return "No point fits. Choose fewer words or another procedure." }
    func count(_ difference: Matrix.Row.Difference) -> Int { points.count { $0.difference == difference } }
    return "\(points.count) \(points.count == 1 ? "point" : "points"): the documents give different rules on "
      + "\(count(.rules)), each use words of their own on \(count(.words)), differ in silences alone on \(count(.silences)), and say the same on \(count(.none))."
  }

  private func sections(of points: [Point], in matrix: Matrix, _ filter: MatrixFilter) -> [[String: Any]] {
    Dictionary(grouping: points, by: \.row.procedure).sorted { $0.key < $1.key }.map { index, points in
      let declaration = evaluator.declarations[index]
      return [
        "key": declaration.key, "name": declaration.title, "summary": declaration.summary,
        "address": filter.address(of: declaration.key), "points": points.count,
        "rules": points.count { $0.difference == .rules }, "count": summary(points),
        "rows": filter.isOverview ? [] : points.map { view(of: $0.row, in: matrix) },
      ]
    }
  }

  private func view(of row: Matrix.Row, in matrix: Matrix) -> [String: Any] {
    let cells = zip(zip(matrix.profiles, row.clauses), row.marks).map { pair, mark -> [String: Any] in
      let (profile, clause) = pair
      return [
        "address": "\(row.address)#\(profile.authority)", "value": clause.brief(in: profile),
        "isSilent": !clause.saysSomething, "tags": clause.tags,
        "marks": mark.map { [$0.text] } ?? [],
      ]
    }
    return ["asks": row.parameter.documentation, "key": row.key, "address": row.address, "cells": cells]
  }
}

extension Matrix.Row {
  /// The page of the point.
  var address: String { "/authorities/parameter/\(Fields.encode(key))" }
}

extension AnyClause {
  /// What a reader should know beside the value: how strictly it is said, and where it is less certain than it looks.
  var tags: [String] {
    var tags = valueText == nil ? [] : force.map { ["\($0)"] } ?? []
    if state == .deferred { tags.append("deferred") }
    if state == .disputed { tags.append("\(readingNames.count) readings") }
    return tags
  }

  /// What the clause says, in a few words.
  fileprivate func brief(in profile: Profile) -> String {
    guard profile.scope == .authority || state != .untranscribed else { return "no figure" }
    return ClauseText(self).value.shortened(to: 120)
  }
}
