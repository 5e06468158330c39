public import Cases
public import Records

/// One of the people or things that an answer names.
public enum Item: Hashable, Sendable {
  /// A person of the case, by label.
  case person(Label<Person>)
  /// Whoever was counted as one.
  case unit(CountedUnit)
  /// A word of a closed list.
  case word(AnyWord)
  /// Something that no list has a word for, as the middle of a sentence.
  case phrase(String)

  /// A word of a closed list.
  public static func word(_ word: some Word) -> Item { .word(AnyWord(word)) }

  /// The item as people read it.
  public var inWords: String {
    switch self {
    case .person(let label): label.text
    case .unit(let unit): unit.inWords
    case .word(let word): word.meaning
    case .phrase(let words): words
    }
  }
}

/// The people or things that an answer names: a set, which is told in the order in which it was found. The same in another order
/// is no other answer.
public struct Items: Sendable, ExpressibleByArrayLiteral {
  /// The items, each once, in the order in which they are told.
  public var inOrder: [Item] { items.elements }
  private var items = SearchableList<Item>()

  /// No item.
  public init() {}

  /// These items, each once.
  public init(_ items: some Sequence<Item>) { for item in items { insert(item) } }

  /// These items, each once.
  public init(arrayLiteral items: Item...) { self.init(items) }

  /// These words of a closed list, each once.
  public init(words: some Sequence<some Word>) { self.init(words.map { .word($0) }) }

  /// These people, each once.
  public init(people: some Sequence<Label<Person>>) { self.init(people.map { .person($0) }) }

  /// Whether there is none.
  public var isEmpty: Bool { items.isEmpty }

  /// Adds an item, unless it is there already.
  public mutating func insert(_ item: Item) { _ = items.insert(item) }

  /// Whether the item is among them.
  public func contains(_ item: Item) -> Bool { items.contains(item) }

  /// The items as people read them, in order.
  public var inWords: [String] { inOrder.map(\.inWords) }
}

extension Items: Hashable {
  /// Whether both hold the same, in whatever order.
  public static func == (left: Items, right: Items) -> Bool {
    left.items.count == right.items.count && left.inOrder.allSatisfy(right.contains)
  }
  /// Feeds the items to `hasher`, whatever their order.
  public func hash(into hasher: inout Hasher) { hasher.combine(Set(inOrder)) }
}
