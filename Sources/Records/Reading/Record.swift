public import YAML

/// One key of a record: its spelling, its documentation, its type and where the value goes, declared once.
public struct Field<Owner: Sendable>: Sendable {
  /// The key as it is written.
  public let name: String
  /// What it holds, in a sentence.
  public let documentation: String
  /// Whether it may be left out.
  public let isRequired: Bool
  private let grammar: @Sendable () -> Grammar
  let assign: @Sendable (inout Owner, Node, inout Diagnostics) -> Void

  /// A key that may be left out.
  public init<Value: YAMLReadable>(
    _ name: String, _ path: any WritableKeyPath<Owner, Value?> & Sendable, _ documentation: String
  ) {
    self.name = name
    self.documentation = documentation
    isRequired = false
    grammar = { Value.grammar }
    assign = { owner, node, diagnostics in
      if let value = Value(node, &diagnostics) { owner[keyPath: path] = value }
    }
  }

  /// A list that may be left out, and is empty then.
  public init<Value: YAMLReadable>(
    list name: String, _ path: any WritableKeyPath<Owner, [Value]> & Sendable, _ documentation: String
  ) {
    self.name = name
    self.documentation = documentation
    isRequired = false
    grammar = { [Value].grammar }
    assign = { owner, node, diagnostics in
      if let value = [Value](node, &diagnostics) { owner[keyPath: path] = value }
    }
  }

  /// A key that must be there.
  public init<Value: YAMLReadable>(
    required name: String, _ path: any WritableKeyPath<Owner, Value> & Sendable, _ documentation: String
  ) {
    self.name = name
    self.documentation = documentation
    isRequired = true
    grammar = { Value.grammar }
    assign = { owner, node, diagnostics in
      if let value = Value(node, &diagnostics) { owner[keyPath: path] = value }
    }
  }

  /// The key with how its value is written. Worked out on request: reading needs only what the text holds.
  public var key: Grammar.Key {
    Grammar.Key(name: name, documentation: documentation, isRequired: isRequired, grammar: grammar())
  }
}

/// A mapping with a closed set of keys. Reading one reports unknown and missing keys and every bad value, all at once.
public protocol Record: YAMLReadable {
  /// What the mapping describes, as in "a person at the conference".
  static var noun: String { get }
  /// Its keys, in the order in which they are documented.
  static var fields: [Field<Self>] { get }
  /// A record that says nothing.
  init()
  /// Checks what single keys cannot: called once all keys are read.
  func check(_ node: Node, _ diagnostics: inout Diagnostics)
}

extension Record {
  /// A mapping with the record's keys.
  public static var grammar: Grammar { Grammar("a mapping that describes \(noun)", .record(fields.map(\.key))) }

  /// Reads every key, or reports all that is wrong.
  public init?(_ node: Node, _ diagnostics: inout Diagnostics) {
    self.init()
    guard case .mapping(let entries) = node.content else {
      diagnostics.report(.expected("a mapping that describes \(Self.noun)"), at: node)
      return nil
    }
    let fields = Self.fields
    for entry in entries {
      if let field = fields.first(where: { $0.name == entry.name }) {
        field.assign(&self, entry.value, &diagnostics)
      } else {
        diagnostics.report(.unknownKey(entry.name, among: fields.map(\.name)), at: entry.key)
      }
    }
    let written = entries.map(\.name)
    for field in fields where field.isRequired && !written.contains(field.name) {
      diagnostics.report(.missingKey(field.name), at: node.start)
    }
    check(node, &diagnostics)
  }

  /// Nothing more to check.
  public func check(_ node: Node, _ diagnostics: inout Diagnostics) {}
}

extension Fault {
  /// A key that is none of `known`, with the one probably meant.
  public static func unknownKey(_ word: String, among known: [String]) -> Fault {
    .unknownKey(near: Suggestion.nearest(to: word, among: known), known: known)
  }

  /// A word that is none of `known`, with the one probably meant.
  public static func notAmong(_ known: [String], _ word: String) -> Fault {
    .notAmong(known, near: Suggestion.nearest(to: word, among: known))
  }
}
