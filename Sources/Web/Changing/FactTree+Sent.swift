extension CaseHistory {
  /// The steps after the form was sent: one more with what it changes, or one fewer where the last is to be undone.
  func steps(after fields: Fields) throws(Refusal) -> [[FactChange]] {
    let press = (fields["press"] ?? "").split(separator: ":", maxSplits: 1)
    if press.first == "undo" { return Array(steps.dropLast()) }
    var step = now.tree.changes(in: fields)
    if press.count == 2 {
      guard let path = FactPath(press[1]) else { throw .noSuchFact }
      switch press[0] {
      case "add": step.append(.add(to: path))
      case "remove": step.append(.remove(path))
      default: throw .noSuchFact
      }
    }
    return step.isEmpty ? steps : steps + [step]
  }
}
