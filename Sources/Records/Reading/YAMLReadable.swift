public import YAML

/// A type that can be read from one YAML node.
public protocol YAMLReadable: Sendable {
  /// How the value is written.
  static var grammar: Grammar { get }
  /// Reads the value, or reports what is wrong and returns nil.
  init?(_ node: Node, _ diagnostics: inout Diagnostics)

  /// Whose label it is, in a word, or the labels in it; nil for every other value.
  static var labelNoun: String? { get }
  /// The type of record that it is, or that it holds; nil for every other value.
  static var record: (any Record.Type)? { get }
  /// Reads the value of a fact, whose records stand at `place`.
  static func told(_ node: Node, at place: RecordPlace?, _ diagnostics: inout Diagnostics) -> Self?
  /// What a fact is that is not told; nil where its declaration says it. `untold` is a record that it holds of which nothing is told.
  static func untold(_ untold: (any Record)?) -> Self?
  /// Whether the node says that there is none, as `no` does of a day on which something was done.
  static func isDenied(by node: Node) -> Bool
}

extension YAMLReadable {
  /// No label.
  public static var labelNoun: String? { nil }
  /// No record.
  public static var record: (any Record.Type)? { nil }
  /// Reads the value, wherever it stands.
  @inlinable public static func told(_ node: Node, at place: RecordPlace?, _ diagnostics: inout Diagnostics) -> Self? {
    Self(node, &diagnostics)
  }
  /// What the declaration says.
  public static func untold(_ untold: (any Record)?) -> Self? { nil }
  /// Never: for what a case cannot deny.
  public static func isDenied(by node: Node) -> Bool { false }
}

/// How a value is written: for messages, for the reference and for editors.
public struct Grammar: Hashable, Sendable {
  /// The shape of the YAML.
  public indirect enum Form: Hashable, Sendable {
    /// A text that matches a regular expression (ECMA-262), or any text.
    case text(pattern: String?)
    /// One of these words, each with what it means.
    case options([Option])
    /// A list.
    case list(of: Grammar)
    /// A mapping from these words to values.
    case mapping(from: Grammar, to: Grammar)
    /// A mapping with keys of its own.
    case record([Key])
    /// Either of several.
    case either([Grammar])
  }

  /// A word that may be written and what it means.
  public struct Option: Hashable, Sendable {
    /// The word as it is written.
    public let word: String
    /// What it means, as the end of a sentence.
    public let meaning: String
    /// To what it belongs among the words of a long list; nil where nothing is said of that.
    public let group: String?
    /// How texts speak of it besides.
    public let spoken: [String]
    /// A word and its meaning.
    public init(_ word: String, _ meaning: String, group: String? = nil, spoken: [String] = []) {
      self.word = word
      self.meaning = meaning
      self.group = group
      self.spoken = spoken
    }
  }

  /// A key of a record.
  public struct Key: Hashable, Sendable {
    /// The key as it is written.
    public let name: String
    /// What it holds, in a sentence.
    public let documentation: String
    /// Whether it may be left out.
    public let isRequired: Bool
    /// What is done with the labels that it holds; nil where it holds none.
    public let label: LabelUse?
    /// How its value is written.
    public let grammar: Grammar

    /// A key with what it holds.
    public init(
      name: String, documentation: String, isRequired: Bool, label: LabelUse? = nil, grammar: Grammar
    ) {
      self.name = name
      self.documentation = documentation
      self.isRequired = isRequired
      self.label = label
      self.grammar = grammar
    }
  }

  /// What is expected, as in "a period such as `15 working days`".
  public let expected: String
  /// The shape of the YAML.
  public let form: Form

  /// A grammar with its description and shape.
  public init(_ expected: String, _ form: Form = .text(pattern: nil)) {
    self.expected = expected
    self.form = form
  }
}

/// A value that is written as one text.
public protocol ScalarReadable: YAMLReadable {
  /// The value that `text` says, or nil.
  init?(text: String)
  /// What is wrong with a text that says no value.
  static func fault(for text: String) -> Fault
}

extension ScalarReadable {
  /// It is not written as the grammar has it.
  public static func fault(for text: String) -> Fault { grammar.fault(for: text) }

  /// Reads the value from a scalar.
  public init?(_ node: Node, _ diagnostics: inout Diagnostics) {
    guard let value = Self.reading(node, &diagnostics) else { return nil }
    self = value
  }

  /// The value of a scalar, for a type that has more to check before it takes it.
  public static func reading(_ node: Node, _ diagnostics: inout Diagnostics) -> Self? {
    guard case .scalar(let scalar) = node.content else {
      diagnostics.report(.expected(grammar.expected), at: node)
      return nil
    }
    if scalar.text.isEmpty, scalar.isPlain {
      diagnostics.report(.noValue, at: node)
      return nil
    }
    guard let value = Self(text: scalar.text) else {
      diagnostics.report(fault(for: scalar.text), at: node)
      return nil
    }
    return value
  }
}

extension Grammar {
  /// The keys of a record; none where this is none.
  public var keys: [Key] { if case .record(let keys) = form { keys } else { [] } }
  /// How an item of a list is written; nil where this is no list.
  public var element: Grammar? { if case .list(let element) = form { element } else { nil } }
  /// The key under which such a record is given its label; nil where it is given none.
  public var givenLabel: Key? { keys.first { $0.label?.isGiven == true } }

  /// The fault of a text that does not fit.
  func fault(for text: String) -> Fault {
    guard case .options(let options) = form else { return .expected(expected) }
    return .notAmong(options.map(\.word), text, groups: WordGroup.of(options))
  }
}

extension Optional: YAMLReadable where Wrapped: YAMLReadable {
  /// How the value is written where there is one.
  public static var grammar: Grammar { Wrapped.grammar }
  /// Whose label the value is, or holds.
  public static var labelNoun: String? { Wrapped.labelNoun }
  /// The record that the value is, or holds.
  public static var record: (any Record.Type)? { Wrapped.record }

  /// Reads the value.
  public init?(_ node: Node, _ diagnostics: inout Diagnostics) {
    guard let value = Wrapped(node, &diagnostics) else { return nil }
    self = .some(value)
  }

  /// Reads the value, whose records stand at `place`.
  @inlinable public static func told(_ node: Node, at place: RecordPlace?, _ diagnostics: inout Diagnostics) -> Self? {
    if Wrapped.isDenied(by: node) { return .some(nil) }
    return Wrapped.told(node, at: place, &diagnostics).map { .some($0) }
  }

  /// Unknown.
  @inlinable public static func untold(_ untold: (any Record)?) -> Self? { .some(nil) }
}

extension Array: YAMLReadable where Element: YAMLReadable {
  /// A list of elements.
  public static var grammar: Grammar {
    Grammar("a list, each item \(Element.grammar.expected)", .list(of: Element.grammar))
  }
  /// Whose label each item is.
  public static var labelNoun: String? { Element.labelNoun }
  /// The record that each item is.
  public static var record: (any Record.Type)? { Element.record }

  /// Reads a list; every item that cannot be read is reported.
  public init?(_ node: Node, _ diagnostics: inout Diagnostics) {
    guard let items = Self.told(node, at: nil, &diagnostics) else { return nil }
    self = items
  }

  /// Reads a list whose items stand at `place`.
  @inlinable public static func told(_ node: Node, at place: RecordPlace?, _ diagnostics: inout Diagnostics) -> Self? {
    guard case .sequence(let items) = node.content else {
      diagnostics.report(.expected(grammar.expected), at: node)
      return nil
    }
    let values = items.compactMap { Element.told($0, at: place, &diagnostics) }
    return values.count == items.count ? values : nil
  }

  /// Empty.
  @inlinable public static func untold(_ untold: (any Record)?) -> Self? { [] }
}
