import Cases
import Records
package import YAML

/// What a case tells, as it would be written: a tree that becomes a case through the one reader of cases, or a file.
package indirect enum Telling: Hashable, Sendable {
  case text(String)
  case list([Telling])
  case record([Entry])

  /// A key with what is told under it.
  package struct Entry: Hashable, Sendable {
    package let key: String
    package var value: Telling

    /// A key with what is told under it.
    package init(key: String, value: Telling) {
      self.key = key
      self.value = value
    }
  }

  /// One step on the way to what is told.
  package enum Step: Hashable, Sendable {
    case key(String)
    case item(Int)
  }

  /// Nothing.
  package static let nothing = Telling.record([])

  /// What is told under a key; nil where nothing is.
  package subscript(_ key: String) -> Telling? {
    guard case .record(let entries) = self else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// What is told at the end of some steps; nil where nothing is.
  package func told(at steps: ArraySlice<Step>) -> Telling? {
    guard let step = steps.first else { return self }
    switch (step, self) {
    case (.key(let key), .record): return self[key]?.told(at: steps.dropFirst())
    case (.item(let index), .list(let items)) where items.indices.contains(index):
      return items[index].told(at: steps.dropFirst())
    default: return nil
    }
  }

  /// The items of a list; none where this is no list.
  package var items: [Telling] { if case .list(let items) = self { items } else { [] } }

  /// The text of a scalar; nil of anything else.
  package var text: String? { if case .text(let text) = self { text } else { nil } }

  /// Puts a value at the end of some steps; lists grow by items of which nothing is told.
  mutating func tell(_ value: Telling, at steps: ArraySlice<Step>) {
    guard let step = steps.first else {
      self = value
      return
    }
    switch step {
    case .key(let key):
      guard case .record(var entries) = self else { return }
      self = .nothing
      if let place = entries.firstIndex(where: { $0.key == key }) {
        entries[place].value.tell(value, at: steps.dropFirst())
      } else {
        var inner = if case .item? = steps.dropFirst().first { Telling.list([]) } else { Telling.nothing }
        inner.tell(value, at: steps.dropFirst())
        entries.append(Entry(key: key, value: inner))
      }
      self = .record(entries)
    case .item(let index):
      guard case .list(var items) = self else { return }
      self = .nothing
      while items.count <= index { items.append(.nothing) }
      items[index].tell(value, at: steps.dropFirst())
      self = .list(items)
    }
  }

  /// The same without what stands at the end of some steps, and without records and lists of which nothing is left.
  package func without(_ steps: ArraySlice<Step>) -> Telling? {
    guard let step = steps.first else { return nil }
    switch (step, self) {
    case (.key(let key), .record(let entries)):
      let left = entries.compactMap { entry -> Entry? in
        guard entry.key == key else { return entry }
        return entry.value.without(steps.dropFirst()).map { Entry(key: key, value: $0) }
      }
      return left.isEmpty ? nil : .record(left)
    case (.item(let index), .list(let items)):
      let left = items.enumerated().compactMap { place, item in
        place == index ? item.without(steps.dropFirst()) : item
      }
      return left.isEmpty ? nil : .list(left)
    default: return self
    }
  }

  /// The same without the items of lists that are a label, and without the people who have it.
  func without(label: String) -> Telling {
    switch self {
    case .text: return self
    case .list(let items):
      return .list(items.filter { $0 != .text(label) && $0["label"] != .text(label) }.map { $0.without(label: label) })
    case .record(let entries):
      return .record(entries.map { Entry(key: $0.key, value: $0.value.without(label: label)) })
    }
  }

  /// The same with keys in the order in which they are declared.
  func inOrder(of place: RecordPlace) -> Telling {
    guard case .record(let entries) = self else { return self }
    let sorted = entries.compactMap { entry in place.names.firstIndex(of: entry.key).map { ($0, entry) } }
      .sorted { $0.0 < $1.0 }
    return .record(
      sorted.map { index, entry in
        guard let inner = place.inner[index] else { return entry }
        let value: Telling =
          if case .list(let items) = entry.value { .list(items.map { $0.inOrder(of: inner) }) } else {
            entry.value.inOrder(of: inner)
          }
        return Entry(key: entry.key, value: value)
      })
  }

  /// The tree as it would be read, standing where `node` does.
  package func node(at node: Node) -> Node {
    switch self {
    case .text(let text): node.text(text)
    case .list(let items): node.sequence(items.map { $0.node(at: node) })
    case .record(let entries): node.mapping(entries.map { ($0.key, $0.value.node(at: node)) })
    }
  }

  /// The places of everything that can be left out by itself: the larger before the smaller.
  package var places: [[Step]] {
    switch self {
    case .text: return []
    case .list(let items):
      return items.indices.flatMap { index in
        [[.item(index)]] + items[index].places.map { [.item(index)] + $0 }
      }
    case .record(let entries):
      return entries.flatMap { entry in [[.key(entry.key)]] + entry.value.places.map { [.key(entry.key)] + $0 } }
    }
  }

  /// How many facts are told: texts, and lists of which nothing is told but that they are empty.
  package var count: Int {
    switch self {
    case .text: 1
    case .list(let items): max(1, items.reduce(0) { $0 + $1.count })
    case .record(let entries): max(1, entries.reduce(0) { $0 + $1.value.count })
    }
  }
}
