/// A list or mapping that has begun and not yet ended.
struct Frame {
  /// The key that a mapping is waiting to see the value of.
  enum Key {
    case none
    case accepted(Node)
    case refused(end: Mark)
  }

  /// What is wrong with a key.
  enum Refusal {
    case notAScalar
    case duplicate(firstAt: Mark)
  }

  // Up to this many keys are compared one by one, which is quicker than hashing them.
  private static let fewKeys = 12

  let start: Mark
  let isMapping: Bool

  /// The number of the anchor, if there is one.
  let anchor: Int?

  /// How many values had been counted when this one began.
  let countBefore: Int

  /// How deep lists and mappings stand inside one another in this one, itself included.
  private(set) var height = 1

  private var items: [Node] = []
  private var entries: [Node.Entry] = []
  private var key = Key.none
  private var places: [String: Mark] = [:]
  private var end: Mark?

  init(start: Mark, isMapping: Bool, anchor: Int?, countBefore: Int) {
    self.start = start
    self.isMapping = isMapping
    self.anchor = anchor
    self.countBefore = countBefore
    // Most mappings have a few keys, and growing to them one by one costs more than the little room left over.
    if isMapping { entries.reserveCapacity(4) }
  }

  /// The end of the key whose value comes next, if a value comes next.
  var endOfKey: Mark? {
    switch key {
    case .none: nil
    case .accepted(let key): key.end
    case .refused(let end): end
    }
  }

  /// Takes the next item, key or value, and says what is wrong with it if it is a key.
  mutating func add(_ node: Node, height: Int) -> Refusal? {
    self.height = max(self.height, height + 1)
    end = node.end
    guard isMapping else {
      items.append(node)
      return nil
    }
    switch key {
    case .none:
      return take(key: node)
    case .accepted(let key):
      entries.append(Node.Entry(key: key, value: node))
    case .refused:
      break
    }
    key = .none
    return nil
  }

  /// Passes over an item, key or value that has already been found at fault.
  mutating func skip(to end: Mark) {
    self.end = end
    guard isMapping else { return }
    if case .none = key { key = .refused(end: end) } else { key = .none }
  }

  /// The whole list or mapping. One without brackets ends with the last thing in it, and not, as the parser says, where
  /// the next thing begins.
  func complete(bracketsEnd: Mark?) -> Node {
    Node(
      content: isMapping ? .mapping(entries) : .sequence(items),
      start: start,
      end: bracketsEnd ?? end ?? start)
  }

  private mutating func take(key node: Node) -> Refusal? {
    guard case .scalar(let scalar) = node.content else {
      key = .refused(end: node.end)
      return .notAScalar
    }
    if let first = firstPlace(of: scalar.text, at: node.start) {
      key = .refused(end: node.end)
      return .duplicate(firstAt: first)
    }
    key = .accepted(node)
    return nil
  }

  private mutating func firstPlace(of name: String, at place: Mark) -> Mark? {
    if entries.count < Self.fewKeys {
      return entries.first { $0.name == name }?.key.start
    }
    if places.isEmpty {
      for entry in entries { places[entry.name] = entry.key.start }
    }
    if let first = places[name] { return first }
    places[name] = place
    return nil
  }
}
