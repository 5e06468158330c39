import Cases
import Profiles
import Records

extension Grammar.Key {
  /// Whose label the key holds, where it names somebody of whom the case speaks elsewhere.
  var labelUse: LabelUse? {
    grammar == Label.grammar || grammar.element == Label.grammar ? LabelUse(under: name) : nil
  }
}

extension FactTree {
  /// The labels that the case gives to its children, or to its people, in order.
  func labels(of use: LabelUse) -> [String] {
    entries.filter { use.lists.contains($0.key) }
      .flatMap { $0.value.items.compactMap { $0[LabelUse.key]?.text } }
  }

  /// A label that nobody in the case has yet.
  func freeLabel(of use: LabelUse) -> String {
    let taken = Set(labels(of: use))
    var number = 1
    while taken.contains("\(use.noun) \(number)") { number += 1 }
    return "\(use.noun) \(number)"
  }

  /// Whose label stands at `path`, where it is there that somebody is given one.
  static func labelUse(givenAt path: FactPath) -> LabelUse? {
    guard path.parts.count == 3, path.parts[2] == .key(LabelUse.key), case .key(let list) = path.parts[0] else {
      return nil
    }
    return [LabelUse.child, .person].first { $0.lists.contains(list) }
  }

  /// The tree with every mention of a label replaced, or taken out where `new` is nil: from lists the label, and where
  /// somebody must be named, the whole item. Nil where nothing is left.
  func replacing(
    _ old: String, of use: LabelUse, with new: String?, by grammar: Grammar = FactTree.grammar
  ) -> FactTree? {
    switch self {
    case .text: return self
    case .list(let items):
      guard let element = grammar.element else { return self }
      let left = items.compactMap { $0.replacing(old, of: use, with: new, by: element) }
      return left.isEmpty && !items.isEmpty ? nil : .list(left)
    case .record(let entries):
      var left: [Entry] = []
      for entry in entries {
        guard let key = grammar.keys.first(where: { $0.name == entry.key }) else { continue }
        let value =
          key.labelUse == use
          ? entry.value.replacingText(old, with: new)
          : entry.value.replacing(old, of: use, with: new, by: key.grammar)
        if let value {
          left.append(Entry(key: entry.key, value: value))
        } else if key.isRequired {
          return nil
        }
      }
      return .record(left)
    }
  }

  private func replacingText(_ old: String, with new: String?) -> FactTree? {
    switch self {
    case .text(let text): text == old ? new.map { .text($0) } : self
    case .list(let items): .list(items.compactMap { $0.replacingText(old, with: new) })
    case .record: self
    }
  }
}
