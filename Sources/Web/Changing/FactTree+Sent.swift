/// What a form that was sent asks for.
enum FormAction {
  /// That the last step be undone.
  case undo
  /// One step more; none where it is empty.
  case change([FactChange])
}

extension FactTree {
  /// What the form asks for: what it changes, and the item that it adds or removes besides.
  func press(in fields: Fields) throws(CaseOpeningError) -> FormAction {
    let press = (fields["press"] ?? "").split(separator: ":", maxSplits: 1)
    if press.first == "undo" { return .undo }
    var step = changes(in: fields)
    if press.count == 2 {
      guard let path = FactPath(press[1]) else { throw .noSuchFact }
      switch press[0] {
      case "add": step.append(.add(to: path))
      case "remove": step.append(.remove(path))
      default: throw .noSuchFact
      }
    }
    return .change(step)
  }
}
