import Cases
import Profiles
import Records

extension FactTree {
  /// The labels that the case gives to its children, or to its people, in order.
  func labels(of noun: String) -> [String] {
    entries.flatMap { entry in
      guard let given = Self.givenLabel(inListAt: .key(entry.key)), given.label?.noun == noun else { return [String]() }
      return entry.value.items.compactMap { $0[given.name]?.text }
    }
  }

  /// A label that nobody in the case has yet.
  func freeLabel(of noun: String) -> String {
    let taken = Set(labels(of: noun))
    var number = 1
    while taken.contains("\(noun) \(number)") { number += 1 }
    return "\(noun) \(number)"
  }

  /// The key under which an item of a case's list is given its label; nil where it is given none.
  static func givenLabel(inListAt part: FactPath.Part) -> Grammar.Key? {
    guard case .key(let list) = part else { return nil }
    return grammar.keys.first { $0.name == list }?.grammar.recordElement?.givenLabel
  }

  /// The tree with every mention of a label replaced, or taken out where `new` is nil: from lists the label, and where
  /// somebody must be named, the whole item. Nil where nothing is left.
  func replacing(
    _ old: String, of noun: String, with new: String?, by grammar: Grammar = FactTree.grammar
  ) -> FactTree? {
    switch self {
    case .text: return self
    case .list(let items):
      guard let element = grammar.element else { return self }
      let left = items.compactMap { $0.replacing(old, of: noun, with: new, by: element) }
      return left.isEmpty && !items.isEmpty ? nil : .list(left)
    case .record(let entries):
      var left: [Entry] = []
      for entry in entries {
        guard let key = grammar.keys.first(where: { $0.name == entry.key }) else { continue }
        let value =
          key.label?.noun == noun && key.label?.isGiven == false
          ? entry.value.replacingText(old, with: new)
          : entry.value.replacing(old, of: noun, with: new, by: key.grammar)
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
