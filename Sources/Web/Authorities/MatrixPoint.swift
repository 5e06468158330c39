import Engine
import Profiles
import Records
import Rendering

/// A row of the matrix, and in what the authorities differ there, which is asked more than once.
struct MatrixPoint {
  let row: Matrix.Row
  let difference: Matrix.Row.Difference
  /// How good a hit it is among those that are searched for; the least is the best.
  var rank = 0

  /// How many points there are, and on how many of them the documents differ, and in what.
  static func summary(_ points: [MatrixPoint]) -> String {
    guard !points.isEmpty else { return "No point fits. Choose fewer words or another procedure." }
    func count(_ difference: Matrix.Row.Difference) -> Int { points.count { $0.difference == difference } }
    let parts = [
      (count(.rules), "give different rules on"), (count(.words), "each use words of their own on"),
      (count(.silences), "differ in silences alone on"), (count(.none), "say the same on"),
    ].filter { $0.0 > 0 }.map { "\($1) \($0)" }
    return "\(points.count) \(points.count == 1 ? "point" : "points"): the documents \(parts.listed())."
  }

  /// The point as a line of the table, with a cell for each profile.
  func line(of profiles: [Profile]) -> HTML {
    let cells = zip(zip(profiles, row.clauses), row.marks).map { pair, mark -> HTML in
      let (profile, clause) = pair
      return """
        <td><a href="\(row.address)#\(profile.authority)"\(" class=\"quiet\"", if: !clause.saysSomething)>\(clause.brief(in: profile))</a>\
        \(clause.tags.map { .tag($0) })\(mark.map { " <strong>\($0.text)</strong>" })</td>
        """
    }
    return """
      <tr><th scope="row"><a href="\(row.address)">\(row.parameter.documentation)</a></th>
      \(cells)</tr>
      """
  }
}

extension Matrix.Row {
  /// The page of the point.
  var address: String { Self.address(of: key) }

  /// The page of the point of a key.
  static func address(of key: String) -> String { "/authorities/parameter/\(Fields.encode(key))" }
}

extension AnyClause {
  /// What a reader should know beside the value: how strictly it is said, and where it is less certain than it looks.
  var tags: [String] {
    // Of several forces each stands with its provision.
    var tags = givesRule && Set(provisions.map(\.force)).count < 2 ? force.map { ["\($0)"] } ?? [] : []
    if state == .judged { tags.append("for people to judge") }
    if state == .deferred { tags.append("deferred") }
    if state == .disputed { tags.append("\(readingNames.count) readings") }
    return tags
  }

  /// What the clause says, in a few words.
  fileprivate func brief(in profile: Profile) -> String {
    ClauseText(self, in: profile.scope).value.shortened(to: 120)
  }
}
