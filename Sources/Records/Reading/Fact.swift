import Synchronization
public import YAML

/// One thing that a record can say: a key with its value, declared once.
///
///     @Fact("When the plan was outlined.", event: "Plan outlined") public var outlined: Moment?
///
/// The property's name in kebab case is the key and its type the grammar; the sentence is the documentation, and what a rule
/// says that cannot go on without the fact. `$outlined` is the fact itself: whether it is told, where, and how it is declared.
///
/// A fact is as small as its value and twelve bytes, and holds no reference: rules copy people and views all the time.
@propertyWrapper
public struct Fact<Value: YAMLReadable>: Sendable {
  /// What is told; nil, an empty list or a record of which nothing is told where nothing is.
  public let wrappedValue: Value
  /// Which fact it is.
  public let id: FactID
  @usableFromInline let line: UInt32
  @usableFromInline let column: UInt32

  @inlinable init(_ value: Value, _ id: FactID, at mark: Mark? = nil) {
    wrappedValue = value
    self.id = id
    line = UInt32(clamping: mark?.line ?? 0)
    column = UInt32(clamping: mark?.column ?? 0)
  }

  /// The fact itself.
  public var projectedValue: Fact { self }
  /// Whether it is told, be it as an empty list.
  public var isTold: Bool { line > 0 }
  /// Where its value is told.
  public var mark: Mark? { isTold ? Mark(line: Int(line), column: Int(column)) : nil }
  /// How it is declared.
  public var declaration: FactDeclaration { id.declaration }
}

extension Fact where Value: ExpressibleByNilLiteral & Equatable {
  /// Whether it is told that there is none: that something was never done.
  public var isDenied: Bool { isTold && wrappedValue == nil }
}

// MARK: Declaring

extension Fact {
  /// A fact that may be left out, and is `wrappedValue` then.
  ///
  /// `key` is for a key that no property can be named after, and `missing` for words that the documentation does not give: "the
  /// case does not say …". `event` is how what happened is told in order, with the names of other facts in braces.
  @inlinable public init(
    wrappedValue: Value, _ documentation: String, key: String? = nil, missing: String? = nil, event: String? = nil
  ) {
    self.init(wrappedValue, FactID())
    if DeclaredFacts.isAsking { declare(documentation, key: key, missing: missing, event: event) }
  }

  /// A fact that may be left out, and is unknown then.
  @inlinable public init(_ documentation: String, key: String? = nil, missing: String? = nil, event: String? = nil)
  where Value: ExpressibleByNilLiteral {
    self.init(wrappedValue: nil, documentation, key: key, missing: missing, event: event)
  }

  /// A record within the record; where it is left out, nothing of it is told.
  @inlinable public init(_ documentation: String, key: String? = nil, missing: String? = nil) where Value: Record {
    self.init(DeclaredFacts.untold(), FactID())
    if DeclaredFacts.isAsking { declare(documentation, key: key, missing: missing) }
  }

  /// A record within the record that must be told.
  @inlinable public init(required documentation: String, key: String? = nil) where Value: Record {
    self.init(DeclaredFacts.untold(), FactID())
    if DeclaredFacts.isAsking { declare(documentation, key: key, missing: nil, isRequired: true) }
  }

  /// A fact that must be told. Of a label, `gives` says that somebody is given it here, and `once` that it stands once.
  @inlinable public init(
    wrappedValue: Value, required documentation: String, key: String? = nil, missing: String? = nil,
    gives: Bool = false, once: Bool = false
  ) {
    self.init(wrappedValue, FactID())
    guard DeclaredFacts.isAsking else { return }
    declare(documentation, key: key, missing: missing, isRequired: true, gives: gives, once: once)
  }

  @usableFromInline func declare(
    _ documentation: String, key: String?, missing: String?, event: String? = nil, isRequired: Bool = false,
    gives: Bool = false, once: Bool = false
  ) {
    guard let list = DeclaredFacts.current else { return }
    let end = documentation.hasSuffix(".") ? documentation.dropLast() : documentation[...]
    let declaration = FactDeclaration(
      name: key ?? "", path: "", documentation: documentation,
      missing: missing ?? documentation.prefix(1).lowercased() + end.dropFirst(), event: event,
      isRequired: isRequired,
      label: Value.labelNoun.map { LabelUse(noun: $0, isGiven: gives, isOnce: once) }, grammar: { Value.grammar },
      record: Value.record
    ) { [wrappedValue] id, untold in BlankFact(Fact(Value.untold(untold) ?? wrappedValue, id)) }
    list.all.withLock { $0.append(declaration) }
  }
}

// MARK: Reading

extension Fact: Decodable {
  /// No fact stands alone: a record is asked for its facts.
  public init(from decoder: any Decoder) throws { throw NotARecord() }
}

extension KeyedDecodingContainer {
  /// The next fact of the record that is being read. The compiler, which asks for each by its key, prefers this to what it asks of any
  /// other type; inlined, the reading of each fact is made for its type.
  @inlinable public func decode<Value>(_ type: Fact<Value>.Type, forKey key: Key) throws -> Fact<Value> {
    let decoder = try superDecoder()
    if let reader = decoder as? RecordDecoder { return try reader.next() }
    guard let names = decoder as? FactNames else { throw NotARecord() }
    return try names.next(key.stringValue)
  }
}

/// A fact of which nothing is told, at its place.
@usableFromInline final class BlankFact<Value: YAMLReadable>: Sendable {
  @usableFromInline let fact: Fact<Value>
  init(_ fact: Fact<Value>) { self.fact = fact }
}

extension Fact: Equatable where Value: Equatable {
  /// Whether both say the same, wherever they say it.
  public static func == (left: Fact, right: Fact) -> Bool { left.wrappedValue == right.wrappedValue }
}

extension Fact: Hashable where Value: Hashable {
  /// Feeds what is told to `hasher`.
  public func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}

extension Fact where Value: RandomAccessCollection, Value.Element: Record {
  /// An item of the list of which nothing is told: a rule asks it for the fact that it needs of an item that is not there.
  public var untold: Value.Element { id.untold as? Value.Element ?? Value.Element() }

  /// The first item, or one of which nothing is told.
  public var first: Value.Element { wrappedValue.first ?? untold }

  /// The item at `offset`, or one of which nothing is told.
  public func item(_ offset: Int) -> Value.Element {
    guard wrappedValue.count > offset, offset >= 0 else { return untold }
    return wrappedValue[wrappedValue.index(wrappedValue.startIndex, offsetBy: offset)]
  }
}

/// A property of a record that no key tells, such as the text it was read from.
@propertyWrapper
public struct Beside<Value: ExpressibleByNilLiteral & Sendable>: Sendable, Decodable {
  /// What stands beside the facts.
  public var wrappedValue: Value

  /// Nothing, until somebody puts it there.
  public init() { wrappedValue = nil }
  /// Nothing: no text tells it.
  public init(from decoder: any Decoder) { self.init() }
}
