public import YAML

/// A mapping with a closed set of keys: its facts. Reading one reports unknown and missing keys and every bad value, all at once.
public protocol Record: YAMLReadable, Decodable {
  /// What the mapping describes, as in "a person at the conference".
  static var noun: String { get }
  /// A record that declares its facts and tells none.
  init()
  /// Checks what single keys cannot: called once all keys are read.
  func check(_ node: Node, _ diagnostics: inout Diagnostics)
}

extension Record {
  /// A mapping with the record's keys.
  public static var grammar: Grammar { Grammar("a mapping that describes \(noun)", .record(place.facts.map(\.key))) }

  /// The type itself.
  public static var record: (any Record.Type)? { Self.self }

  /// Reads every key, or reports all that is wrong.
  public init?(_ node: Node, _ diagnostics: inout Diagnostics) {
    guard let read = Self.told(node, at: nil, &diagnostics) else { return nil }
    self = read
  }

  /// Reads every key of a record at its place, or reports all that is wrong.
  public static func told(_ node: Node, at place: RecordPlace?, _ diagnostics: inout Diagnostics) -> Self? {
    guard case .mapping(let entries) = node.content else {
      diagnostics.report(.expected("a mapping that describes \(noun)"), at: node)
      return nil
    }
    let place = place ?? .root(of: Self.self)
    let decoder = RecordDecoder(entries, at: place, &diagnostics)
    swap(&decoder.diagnostics, &diagnostics)
    let read = try? Self(from: decoder)
    swap(&decoder.diagnostics, &diagnostics)
    for key in decoder.missingKeys { diagnostics.report(.missingKey(key), at: node.start) }
    read?.check(node, &diagnostics)
    return read
  }

  /// The record of which nothing is told.
  public static func untold(_ untold: (any Record)?) -> Self? { untold as? Self }

  /// Nothing more to check.
  public func check(_ node: Node, _ diagnostics: inout Diagnostics) {}
}
