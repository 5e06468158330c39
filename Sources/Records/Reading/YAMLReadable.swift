public import YAML

/// A type that can be read from one YAML node.
public protocol YAMLReadable: Sendable {
  /// How the value is written.
  static var grammar: Grammar { get }
  /// Reads the value, or reports what is wrong and returns nil.
  init?(_ node: Node, _ diagnostics: inout Diagnostics)
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
    /// A word and its meaning.
    public init(_ word: String, _ meaning: String) {
      self.word = word
      self.meaning = meaning
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
    /// How its value is written.
    public let grammar: Grammar

    /// A key with what it holds.
    public init(name: String, documentation: String, isRequired: Bool, grammar: Grammar) {
      self.name = name
      self.documentation = documentation
      self.isRequired = isRequired
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
}

extension ScalarReadable {
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
      diagnostics.report(grammar.fault(for: scalar.text), at: node)
      return nil
    }
    return value
  }
}

extension Grammar {
  /// The fault of a text that does not fit.
  func fault(for text: String) -> Fault {
    guard case .options(let options) = form else { return .expected(expected) }
    return .notAmong(options.map(\.word), text)
  }
}

extension Array: YAMLReadable where Element: YAMLReadable {
  /// A list of elements.
  public static var grammar: Grammar {
    Grammar("a list, each item \(Element.grammar.expected)", .list(of: Element.grammar))
  }

  /// Reads a list; every item that cannot be read is reported.
  public init?(_ node: Node, _ diagnostics: inout Diagnostics) {
    guard case .sequence(let items) = node.content else {
      diagnostics.report(.expected(Self.grammar.expected), at: node)
      return nil
    }
    let values = items.compactMap { Element($0, &diagnostics) }
    guard values.count == items.count else { return nil }
    self = values
  }
}
