public import YAML

/// Hands a record its facts one after another, in the order in which they are declared: the order in which the compiler asks.
///
/// Every mistake is reported, and reading goes on; nothing is thrown.
@usableFromInline final class RecordDecoder: Decoder {
  @usableFromInline let place: RecordPlace
  @usableFromInline let entries: [Node.Entry]
  /// The entry of each fact that is told.
  @usableFromInline var told: [Int?]
  @usableFromInline var index = 0
  @usableFromInline var diagnostics: Diagnostics

  @usableFromInline let codingPath: [any CodingKey] = []
  @usableFromInline let userInfo: [CodingUserInfoKey: Any] = [:]

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
  var missingKeys: [String] { place.required.filter { told[$0] == nil }.map { place.names[$0] } }

  /// The next fact.
  @inlinable func next<Value>() throws -> Fact<Value> {
    guard index < told.count else { throw NotARecord() }
    defer { index += 1 }
    if let entry = told[index] {
      let node = entries[entry].value
      if let value = Value.told(node, at: place.inner[index], &diagnostics) {
        return Fact(value, place.first.advanced(by: index), at: node.start)
      }
    }
    guard let blank = place.blanks[index] as? BlankFact<Value> else { throw NotARecord() }
    return blank.fact
  }

  @usableFromInline func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(FactsByKey(decoder: self))
  }
  @usableFromInline func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw NotARecord() }
  @usableFromInline func singleValueContainer() throws -> any SingleValueDecodingContainer { throw NotARecord() }
}

/// A type was asked to be decoded that is no record of facts.
@usableFromInline struct NotARecord: Error {
  @usableFromInline init() {}
}

/// The record as the compiler asks it for its facts. It has no facts of its own: who asks for one asks the decoder.
struct FactsByKey<Key: CodingKey, Giver: Decoder & AnyObject>: KeyedDecodingContainerProtocol {
  /// Who gives the facts, one after another.
  let decoder: Giver

  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { [] }
  func contains(_ key: Key) -> Bool { true }
  func decodeNil(forKey key: Key) -> Bool { false }
  /// What stands beside the facts.
  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try Value(from: decoder) }
  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> { throw NotARecord() }
  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { throw NotARecord() }
  func superDecoder() throws -> any Decoder { decoder }
  func superDecoder(forKey key: Key) throws -> any Decoder { decoder }
}
