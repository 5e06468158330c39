import Engine
import Profiles
import Records
import Rendering

/// A parameter as the matrix shows it, and in what the authorities differ on it, which is asked more than once.
struct MatrixParameter {
  let row: Matrix.Row
  let difference: Matrix.Row.Difference
  /// How good a hit it is among those that are searched for; the least is the best.
  var rank = 0

  /// How many parameters there are, and on how many of them the documents differ, and in what.
  static func summary(_ parameters: [MatrixParameter]) -> String {
    guard !parameters.isEmpty else { return "No parameter fits. Choose fewer words or another procedure." }
    func count(_ difference: Matrix.Row.Difference) -> Int { parameters.count { $0.difference == difference } }
    let parts = [
      (count(.rules), "give different rules on"), (count(.words), "each use words of their own on"),
      (count(.silences), "differ in silences alone on"), (count(.none), "say the same on"),
    ].filter { $0.0 > 0 }.map { "\($1) \($0)" }
    let noun = parameters.count == 1 ? "parameter" : "parameters"
    return "\(parameters.count) \(noun): the documents \(parts.listed())."
  }
}

extension Matrix.Row {
  /// The page of the parameter.
  var address: String { Self.address(of: key) }

  /// The page of the parameter of a key.
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
}
