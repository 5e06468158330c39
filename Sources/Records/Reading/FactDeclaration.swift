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
  /// What it is where it is left out, for a type that does not say that by itself.
  let value: any Sendable
  /// The record, or the item of the list, of which nothing is told.
  var untold: (any Record)?

  init(
    name: String, path: String, documentation: String, missing: String, event: String?, isRequired: Bool,
    label: LabelUse?, grammar: @escaping @Sendable () -> Grammar, record: (any Record.Type)?, value: any Sendable
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
    self.value = value
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
  private let index: UInt32

  /// No fact: what a record has that was not read.
  init() { index = 0 }
  private init(index: UInt32) { self.index = index }

  /// All declarations at their places, in the order in which the records were first read; the first stands for none.
  private static let table = Mutex<[FactDeclaration]>([
    FactDeclaration(
      name: "", path: "", documentation: "", missing: "", event: nil, isRequired: false, label: nil,
      grammar: { String.grammar }, record: nil, value: ())
  ])

  /// Enters declarations that stand one after another, and returns the first of them.
  static func enter(_ declarations: [FactDeclaration]) -> FactID {
    table.withLock { table in
      defer { table += declarations }
      return FactID(index: UInt32(table.count))
    }
  }

  /// The fact that stands so many after this one.
  func advanced(by count: Int) -> FactID { FactID(index: index + UInt32(count)) }

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
final class DeclaredFacts: Sendable {
  @TaskLocal static var current: DeclaredFacts?
  let all = Mutex<[FactDeclaration]>([])

  /// What the properties of a record declare, in order.
  static func of<Owner: Record>(_ owner: Owner.Type) -> [FactDeclaration] {
    let list = DeclaredFacts()
    let empty = $current.withValue(list) { Owner() }
    let facts = Mirror(reflecting: empty).children.filter { $0.value is any AnyFact }
    return zip(facts, list.all.withLock { $0 }).map { property, declared in
      var declaration = declared
      // The property is stored under its name and an underscore.
      if declaration.name.isEmpty { declaration.name = String((property.label ?? "").dropFirst()).kebabCased }
      return declaration
    }
  }
}

private protocol AnyFact {}
extension Fact: AnyFact {}
