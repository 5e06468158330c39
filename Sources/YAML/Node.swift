/// One value of a YAML text, with the place where it stands.
///
/// A value that the text gives by an alias (`*name`) stands where the alias stands; what is inside it stands where it
/// was written. Where a value has an anchor (`&name`), its place begins with the anchor.
public struct Node: Sendable {
  /// What a value is made of.
  public enum Content: Sendable {
    /// A single text.
    case scalar(Scalar)

    /// A list of values, in the order of the text.
    case sequence([Node])

    /// Keys with their values, in the order of the text; no key occurs twice.
    case mapping([Entry])
  }

  /// A single text, exactly as it was meant: quotes, escapes and folding are resolved, and nothing else is.
  ///
  /// No text is ever taken for a number, a date or a truth value: `no`, `1e3` and `~` are texts. A value that is left
  /// out is a plain, empty text.
  public struct Scalar: Sendable, Equatable {
    /// The text.
    public let text: String

    /// Whether the text was written as it is, neither in quotes nor as a block.
    public let isPlain: Bool

    /// A text that was written as it is.
    package static func plain(_ text: String) -> Scalar { Scalar(text: text, isPlain: true) }
  }

  /// One key of a mapping, with its value.
  public struct Entry: Sendable {
    /// The key, which is always a scalar.
    public let key: Node

    /// The value.
    public let value: Node

    /// The text of the key.
    public var name: String {
      guard case .scalar(let scalar) = key.content else { return "" }
      return scalar.text
    }

    /// Whether the key is this one, which is asked much oftener than what it is.
    func isNamed(_ name: String) -> Bool {
      guard case .scalar(let scalar) = key.content else { return false }
      return scalar.text == name
    }
  }

  /// What the value is made of.
  public let content: Content

  /// Where the value begins.
  public let start: Mark

  /// The place just past the last character of the value.
  public let end: Mark
}

extension Node {
  /// The value under `key`; nil where there is none, or where this is no mapping.
  public subscript(key: String) -> Node? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.firstIndex { $0.isNamed(key) }.map { entries[$0].value }
  }

  /// The items of a list; nil where this is none.
  package var items: [Node]? { if case .sequence(let items) = content { items } else { nil } }

  /// The same mapping without one of its keys.
  public func without(_ key: String) -> Node {
    guard case .mapping(let entries) = content else { return self }
    return Node(content: .mapping(entries.filter { $0.name != key }), start: start, end: end)
  }

  /// The same mapping with one entry more, at its end, which stands where `node` does.
  package func adding(_ name: String, _ content: Content, at node: Node) -> Node {
    guard case .mapping(let entries) = self.content else { return self }
    func standing(_ content: Content) -> Node { Node(content: content, start: node.start, end: node.end) }
    let key = standing(.scalar(.plain(name)))
    return Node(content: .mapping(entries + [Entry(key: key, value: standing(content))]), start: start, end: end)
  }

  /// The same mapping with the list under `key` in the order of what `orders` finds for its items; as it is, where it finds none.
  public func ordering<Order: Comparable>(_ key: String, by orders: ([Node]) -> [Order]?) -> Node {
    guard case .mapping(let entries) = content, case .sequence(let items)? = self[key]?.content, items.count > 1,
      let orders = orders(items), orders.count == items.count
    else { return self }
    let sorted = items.indices.sorted { (orders[$0], $0) < (orders[$1], $1) }.map { items[$0] }
    let changed = entries.map { entry in
      guard entry.name == key else { return entry }
      return Entry(
        key: entry.key, value: Node(content: .sequence(sorted), start: entry.value.start, end: entry.value.end))
    }
    return Node(content: .mapping(changed), start: start, end: end)
  }

  /// A text in place of the value.
  package func text(_ text: String) -> Node {
    Node(content: .scalar(Scalar(text: text, isPlain: true)), start: start, end: end)
  }

  /// A list in place of the value.
  package func sequence(_ items: [Node]) -> Node { Node(content: .sequence(items), start: start, end: end) }

  /// A mapping in place of the value.
  package func mapping(_ entries: [(key: String, value: Node)]) -> Node {
    Node(content: .mapping(entries.map { Entry(key: text($0.key), value: $0.value) }), start: start, end: end)
  }

  /// The same value at another place, as an alias has it.
  func standing(from start: Mark, to end: Mark) -> Node {
    Node(content: content, start: start, end: end)
  }
}
