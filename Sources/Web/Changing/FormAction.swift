/// What a form that was sent asks for.
enum FormAction {
  /// That the last step be undone.
  case undo
  /// One step more; none where it is empty.
  case change([FactChange])
}

extension FactTree {
  /// What the form asks for: what it changes, and the item that it adds or removes besides.
  func action(in fields: Fields) throws(CaseRefusal) -> FormAction {
    switch FormButton(in: fields) {
    case .undo: return .undo
    case .show: return .change(told(in: fields))
    case .add(let path): return .change(told(in: fields) + [.add(to: path)])
    case .remove(let path): return .change(told(in: fields) + [.remove(path)])
    case nil: throw .noSuchFact
    }
  }
}
