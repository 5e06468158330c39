import YAML

/// Hands a record its facts one after another, in the order in which they are declared: the order in which the compiler asks.
///
/// Every mistake is reported, and reading goes on; nothing is thrown.
final class RecordDecoder: Decoder {
  private let place: RecordPlace
  private let entries: [Node.Entry]
  /// The entry of each fact that is told.
  private var told: [Int?]
  private var index = 0
  var diagnostics: Diagnostics

  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  /// The facts that stand in `entries`. A key that is none of theirs is reported to `diagnostics`.
  init(_ entries: [Node.Entry], at place: RecordPlace, _ diagnostics: inout Diagnostics) {
    self.place = place
    self.entries = entries
    self.diagnostics = Diagnostics(in: diagnostics.source)
    told = Array(repeating: nil, count: place.names.count)
    for (index, entry) in entries.enumerated() {
      let name = entry.name
      if let fact = place.names.firstIndex(of: name) {
        told[fact] = index
      } else {
        diagnostics.report(.unknownKey(name, among: place.names), at: entry.key)
      }
    }
  }

  /// The facts of a record of which nothing is told.
  init(at place: RecordPlace) {
    self.place = place
    entries = []
    told = Array(repeating: nil, count: place.names.count)
    diagnostics = Diagnostics(in: Source(name: "", bytes: []))
  }

  /// The keys that must be there and are not.
  var missingKeys: [String] { zip(place.facts, told).compactMap { $0.isRequired && $1 == nil ? $0.name : nil } }

  /// The next fact.
  func next<Value>() throws -> Fact<Value> {
    guard told.indices.contains(index) else { throw NotARecord() }
    defer { index += 1 }
    let id = place.first.advanced(by: index)
    if let entry = told[index] {
      let node = entries[entry].value
      if let value = Value.told(node, at: place.inner[index], &diagnostics) { return Fact(value, id, at: node.start) }
    }
    if let value = Value.untold(place.untold[index]) { return Fact(value, id) }
    guard let value = place.facts[index].value as? Value else { throw NotARecord() }
    return Fact(value, id)
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(Facts(decoder: self))
  }
  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw NotARecord() }
  func singleValueContainer() throws -> any SingleValueDecodingContainer { throw NotARecord() }
}

/// A type was asked to be decoded that is no record of facts.
struct NotARecord: Error {}

/// The record as the compiler asks it for its facts, each by the property's name.
private struct Facts<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: RecordDecoder

  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { [] }
  func contains(_ key: Key) -> Bool { true }
  func decodeNil(forKey key: Key) -> Bool { false }
  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try Value(from: decoder) }
  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> { throw NotARecord() }
  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { throw NotARecord() }
  func superDecoder() throws -> any Decoder { throw NotARecord() }
  func superDecoder(forKey key: Key) throws -> any Decoder { throw NotARecord() }
}
