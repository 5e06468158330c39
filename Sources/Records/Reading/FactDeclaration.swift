import Synchronization

/// How a fact is declared, at one place of a case: what it is called, how it is written, and how people speak of it.
public struct FactDeclaration: Sendable {
  /// The key as it is written.
  public internal(set) var name: String
  /// The keys that lead to it, parted by full stops, as in `plan.outlined`.
  public internal(set) var path: String
  /// What it holds, in a sentence.
  public let documentation: String
  /// What is missing where it is not told: "the case does not say …".
  public let missing: String
  /// What happened, where the fact says when something did: a line with a capital and without a full stop.
  public let event: String?
  /// Whether it may be left out.
  public let isRequired: Bool
  /// What is done with the labels that it holds; nil where it holds none.
  public let label: LabelUse?
  let grammar: @Sendable () -> Grammar
  /// The type of the record that it holds, or of the records in its list.
  let record: (any Record.Type)?
  /// The fact where it is left out: a `BlankFact` with this name, which holds this record where it holds one.
  let blank: @Sendable (FactID, (any Record)?) -> any AnyObject & Sendable
  /// The record, or the item of the list, of which nothing is told.
  var untold: (any Record)?

  init(
    name: String, path: String, documentation: String, missing: String, event: String?, isRequired: Bool,
    label: LabelUse?, grammar: @escaping @Sendable () -> Grammar, record: (any Record.Type)?,
    blank: @escaping @Sendable (FactID, (any Record)?) -> any AnyObject & Sendable
  ) {
    self.name = name
    self.path = path
    self.documentation = documentation
    self.missing = missing
    self.event = event
    self.isRequired = isRequired
    self.label = label
    self.grammar = grammar
    self.record = record
    self.blank = blank
  }

  /// The key with how its value is written. Worked out on request: reading needs only what the text holds.
  public var key: Grammar.Key {
    Grammar.Key(
      name: name, documentation: documentation, isRequired: isRequired, label: label, grammar: grammar())
  }
}

/// What is done with the labels that a key holds.
public struct LabelUse: Hashable, Sendable {
  /// Whose labels they are, in a word.
  public let noun: String
  /// Whether somebody is given the label here, by which others name them.
  public let isGiven: Bool
  /// Whether it stands once: what is given is given to nobody else, and what is named is named by no other item of the list.
  public let isOnce: Bool
}

/// Which fact it is, of all that have been declared.
public struct FactID: Hashable, Sendable {
  @usableFromInline let index: UInt32

  /// No fact: what a record has that was not read.
  @inlinable init() { index = 0 }
  @inlinable init(index: UInt32) { self.index = index }

  /// All declarations at their places, in the order in which the records were first read; the first stands for none.
  private static let table = Mutex<[FactDeclaration]>([
    FactDeclaration(
      name: "", path: "", documentation: "", missing: "", event: nil, isRequired: false, label: nil,
      grammar: { String.grammar }, record: nil
    ) { id, _ in BlankFact(Fact("", id)) }
  ])

  /// Enters declarations that stand one after another, and returns the first of them.
  static func enter(_ declarations: [FactDeclaration]) -> FactID {
    table.withLock { table in
      defer { table += declarations }
      return FactID(index: UInt32(table.count))
    }
  }

  /// The fact that stands so many after this one.
  @inlinable func advanced(by count: Int) -> FactID { FactID(index: index + UInt32(count)) }

  /// How the fact is declared.
  public var declaration: FactDeclaration { Self.table.withLock { $0[Int(index)] } }
  /// The record, or the item of the list, of which nothing is told.
  var untold: (any Record)? { Self.table.withLock { $0[Int(index)].untold } }

  /// The fact of a record at one place that is this fact in a record of the same type at another, where `here` and `there` are one and the
  /// same fact of both.
  public func moved(from here: FactID, to there: FactID) -> FactID {
    FactID(index: UInt32(clamping: Int(index) - Int(here.index) + Int(there.index)))
  }
}

/// The facts that a record declares while it is made for that.
@usableFromInline final class DeclaredFacts: Sendable {
  @TaskLocal static var current: DeclaredFacts?
  /// How many records are being made for that: in nearly every moment none, which is quickly seen.
  private static let asking = Atomic(0)
  let all = Mutex<[FactDeclaration]>([])

  /// Whether somewhere a record is made to declare its facts.
  @usableFromInline static var isAsking: Bool { asking.load(ordering: .relaxed) > 0 }

  /// What the properties of a record declare, in order.
  static func of<Owner: Record>(_ owner: Owner.Type) -> [FactDeclaration] {
    let list = DeclaredFacts()
    asking.add(1, ordering: .relaxed)
    _ = $current.withValue(list) { Owner() }
    asking.subtract(1, ordering: .relaxed)
    let declared = list.all.withLock { $0 }
    let names = FactNames(of: declared)
    _ = try? Owner(from: names)
    return zip(declared, names.all).map { declared, name in
      var declaration = declared
      if declaration.name.isEmpty { declaration.name = name.kebabCased }
      return declaration
    }
  }

  /// A record of which nothing is told, within one that may be declaring its facts: those of this one are its own.
  @usableFromInline static func untold<Inner: Record>() -> Inner {
    isAsking ? $current.withValue(nil) { Inner() } : Inner()
  }
}

/// Gives a record its facts as they are where nothing is told, and learns the names of the properties, by which the compiler asks.
@usableFromInline final class FactNames: Decoder {
  private(set) var all: [String] = []
  private let declared: [FactDeclaration]

  @usableFromInline let codingPath: [any CodingKey] = []
  @usableFromInline let userInfo: [CodingUserInfoKey: Any] = [:]

  init(of declared: [FactDeclaration]) { self.declared = declared }

  /// The fact of the property that is called so.
  @usableFromInline func next<Value>(_ name: String) throws -> Fact<Value> {
    guard declared.indices.contains(all.count),
      let blank = declared[all.count].blank(FactID(), nil) as? BlankFact<Value>
    else { throw NotARecord() }
    all.append(name)
    return blank.fact
  }

  @usableFromInline func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(FactsByKey(decoder: self))
  }
  @usableFromInline func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw NotARecord() }
  @usableFromInline func singleValueContainer() throws -> any SingleValueDecodingContainer { throw NotARecord() }
}
