import Cases
import Profiles
import Records

/// One change of a case's facts.
enum FactChange: Hashable, Sendable {
  /// A fact is now this text, or unknown where the text is empty. The items of a list stand one in a line each; a lone
  /// line break says that there are none.
  case set(FactPath, to: String)
  /// A list has one item more, of which nothing is known.
  case add(to: FactPath)
  /// A list has this item no longer, and nothing in the case names whom it described.
  case remove(FactPath)

  /// What it is about.
  var path: FactPath {
    switch self {
    case .set(let path, _), .add(let path), .remove(let path): path
    }
  }
}

extension FactTree {
  /// The items of a list as the text that sets it; the same as unknown where it is nil.
  static func text(ofItems items: [String]?) -> String {
    guard let items else { return "" }
    return items.isEmpty ? "\n" : items.joined(separator: "\n")
  }

  /// Makes one change.
  mutating func apply(_ change: FactChange) throws(CaseRefusal) {
    switch change {
    case .set(let path, let text): try set(path, to: text)
    case .add(let path):
      var item: [Entry] = []
      if path.parts.count == 1, let given = Self.givenLabel(inListAt: path.parts[0]), let label = given.label {
        item = [Entry(key: given.name, value: .text(freeLabel(of: label.noun)))]
      }
      try update(path) { list, grammar throws(CaseRefusal) in
        guard grammar.recordElement != nil else { throw .noSuchFact }
        return .list((list?.items ?? []) + [.record(item)])
      }
    case .remove(let path): try remove(path)
    }
  }

  private mutating func set(_ path: FactPath, to text: String) throws(CaseRefusal) {
    let old = self[path]?.text
    try update(path) { _, grammar throws(CaseRefusal) in
      switch grammar.form {
      case .text, .options: return text.isEmpty ? nil : .text(text)
      case .list(let element) where element.keys.isEmpty:
        return text.isEmpty ? nil : .list(text.split(separator: "\n").map { .text(String($0)) })
      case .mapping: return text.isEmpty ? nil : .record(lines: text)
      default: throw .noSuchFact
      }
    }
    // Whoever is given another label keeps what the case says of them, unless that label is somebody else's.
    guard path.parts.count == 3, let given = Self.givenLabel(inListAt: path.parts[0]),
      path.parts[2] == .key(given.name), let noun = given.label?.noun, let old, !text.isEmpty
    else { return }
    let labels = labels(of: noun)
    guard !labels.contains(old), labels.count(where: { $0 == text }) == 1 else { return }
    self = replacing(old, of: noun, with: text) ?? self
  }

  private mutating func remove(_ path: FactPath) throws(CaseRefusal) {
    guard case .item? = path.parts.last, self[path] != nil else { throw .noSuchFact }
    let given = path.parts.count == 2 ? Self.givenLabel(inListAt: path.parts[0]) : nil
    let gone = given.flatMap { self[path.appending($0.name)]?.text }
    try update(path) { _, _ throws(CaseRefusal) in nil }
    guard let noun = given?.label?.noun, let gone, !labels(of: noun).contains(gone) else { return }
    self = replacing(gone, of: noun, with: nil) ?? self
  }

  /// Puts what `change` makes of the value at a path in its place; nil takes it out.
  private mutating func update(
    _ path: FactPath, _ change: (FactTree?, Grammar) throws(CaseRefusal) -> FactTree?
  ) throws(CaseRefusal) {
    self = try Self.updated(self, at: path.parts[...], by: Self.grammar, change) ?? .record([])
  }

  private static func updated(
    _ tree: FactTree?, at path: ArraySlice<FactPath.Part>, by grammar: Grammar,
    _ change: (FactTree?, Grammar) throws(CaseRefusal) -> FactTree?
  ) throws(CaseRefusal) -> FactTree? {
    guard let part = path.first else { return try change(tree, grammar) }
    let rest = path.dropFirst()
    if let element = grammar.element {
      guard case .item(let place) = part, var items = tree?.items, items.indices.contains(place) else {
        throw .noSuchFact
      }
      if let value = try updated(items[place], at: rest, by: element, change) {
        items[place] = value
      } else if rest.isEmpty {
        items.remove(at: place)
      } else {
        items[place] = .record([])
      }
      return items.isEmpty ? nil : .list(items)
    }
    let keys = grammar.keys
    guard case .key(let name) = part, let order = keys.firstIndex(where: { $0.name == name }) else {
      throw .noSuchFact
    }
    var entries = tree?.entries ?? []
    let index = entries.firstIndex { $0.key == name }
    let value = try updated(index.map { entries[$0].value }, at: rest, by: keys[order].grammar, change)
    switch (index, value) {
    case (let index?, let value?): entries[index].value = value
    case (let index?, nil): entries.remove(at: index)
    case (nil, let value?):
      let later = Set(keys[order...].map(\.name))
      entries.insert(
        Entry(key: name, value: value), at: entries.firstIndex { later.contains($0.key) } ?? entries.endIndex)
    case (nil, nil): break
    }
    return entries.isEmpty ? nil : .record(entries)
  }
}
