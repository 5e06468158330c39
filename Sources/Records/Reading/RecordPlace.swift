import Synchronization

/// A record at its place: `plan` in a case, or each item of `people`. Its facts have their full keys there.
public final class RecordPlace: Sendable {
  /// How the record's facts are declared, in order.
  public let facts: [FactDeclaration]
  /// Their keys.
  public let names: [String]
  /// Those that must be told, by their places among the facts.
  let required: [Int]
  /// What is done with the labels that they hold.
  public let labels: [LabelUse?]
  /// The one that gives the record its label; nil where none does.
  public let givenLabel: FactDeclaration?
  /// The one that names another, which no other item of the list names; nil where there is none.
  public let labelOnce: FactDeclaration?
  /// The first of them; the others follow it.
  @usableFromInline let first: FactID
  /// The places of the records within, by the facts that hold them.
  public let inner: [RecordPlace?]
  /// The facts where nothing is told, each a `BlankFact`.
  @usableFromInline let blanks: [any AnyObject & Sendable]

  private init<Owner: Record>(_ owner: Owner.Type, under path: String) {
    var facts = DeclaredFacts.of(owner)
    for index in facts.indices { facts[index].path = path + facts[index].name }
    inner = facts.map { fact in fact.record.map { RecordPlace($0, under: fact.path + ".") } }
    for index in facts.indices {
      if let place = inner[index] { facts[index].untold = facts[index].record?.untold(at: place) }
    }
    self.facts = facts
    names = facts.map(\.name)
    required = facts.indices.filter { facts[$0].isRequired }
    labels = facts.map(\.label)
    givenLabel = facts.first { $0.label?.isGiven == true }
    labelOnce = facts.first { $0.label.map { $0.isOnce && !$0.isGiven } ?? false }
    let first = FactID.enter(facts)
    self.first = first
    blanks = facts.enumerated().map { index, fact in fact.blank(first.advanced(by: index), fact.untold) }
  }

  private static let roots = Mutex<[ObjectIdentifier: RecordPlace]>([:])

  /// The place of a record that stands in no other. Found once: a record's facts never change.
  static func root<Owner: Record>(of owner: Owner.Type) -> RecordPlace {
    roots.withLock { roots in
      if let known = roots[ObjectIdentifier(owner)] { return known }
      let place = RecordPlace(owner, under: "")
      roots[ObjectIdentifier(owner)] = place
      return place
    }
  }
}

extension Record {
  /// The record's place where it stands in no other.
  public static var place: RecordPlace { .root(of: Self.self) }

  /// The record at its place of which nothing is told.
  fileprivate static func untold(at place: RecordPlace) -> Self? { try? Self(from: RecordDecoder(at: place)) }

  /// The record of which nothing is told: unlike `init()`, its facts know their keys.
  public static var untold: Self { UntoldRecords.of(Self.self) }
}

/// The records of which nothing is told, each made once.
private enum UntoldRecords {
  private static let known = Mutex<[ObjectIdentifier: any Record]>([:])

  static func of<Owner: Record>(_ owner: Owner.Type) -> Owner {
    let place = RecordPlace.root(of: owner)
    return known.withLock { known in
      if let record = known[ObjectIdentifier(owner)] as? Owner { return record }
      let record = Owner.untold(at: place) ?? Owner()
      known[ObjectIdentifier(owner)] = record
      return record
    }
  }
}
