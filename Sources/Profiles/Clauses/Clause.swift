/// What a document says on one point.
public enum Position<Value: ProfileValue>: Hashable, Sendable {
  /// A rule: one provision, or several that hold under different conditions or beside one another.
  case stated([Provision<Value>])
  /// A rule that only people can apply, in a sentence of the transcriber’s own, and how strictly it is said.
  case judged(Statement, Force, [Place])
  /// No rule.
  case silent
  /// The reader is sent to a named other document, at these places.
  case deferred(to: String, [Place])
  /// Nobody has transcribed it yet.
  case untranscribed

  /// A rule without conditions.
  public static func stated(_ value: Value, _ force: Force, at places: [Place] = []) -> Position {
    .stated([Provision(value, force, places: places)])
  }

  /// The provisions, where there are some.
  public var provisions: [Provision<Value>] {
    if case .stated(let provisions) = self { provisions } else { [] }
  }

  /// Where it says so.
  public var places: [Place] {
    switch self {
    case .stated(let provisions): provisions.flatMap(\.places)
    case .judged(_, _, let places), .deferred(_, let places): places
    case .silent, .untranscribed: []
    }
  }

  /// How strictly it is said; of several provisions, as strictly as the strictest.
  public var force: Force? {
    switch self {
    case .stated(let provisions): provisions.map(\.force).strictest
    case .judged(_, let force, _): force
    case .silent, .deferred, .untranscribed: nil
    }
  }

  /// Whether both say the same, however strictly and wherever.
  public func saysSame(as other: Position) -> Bool {
    switch (self, other) {
    case (.stated(let mine), .stated(let others)): Set(mine.map(Said.init)) == Set(others.map(Said.init))
    case (.judged(let mine, _, _), .judged(let other, _, _)): mine == other
    case (.deferred(let mine, _), .deferred(let other, _)): mine == other
    case (.silent, .silent), (.untranscribed, .untranscribed): true
    default: false
    }
  }

  /// Whether both say the same, and each provision as strictly, wherever.
  public func saysSameAsStrictly(as other: Position) -> Bool {
    switch (self, other) {
    case (.stated(let mine), .stated(let others)): Set(mine.map(Said.strictly)) == Set(others.map(Said.strictly))
    default: saysSame(as: other) && force == other.force
    }
  }

  /// Whether both come to the same answer in every case, however strictly: of several provisions each is said as strictly, since the strictness
  /// of each decides which of them counts.
  public func comesToSame(as other: Position) -> Bool {
    provisions.count > 1 ? saysSameAsStrictly(as: other) : saysSame(as: other)
  }

  /// What a provision says, without where, and with how strictly where that is asked for.
  private struct Said: Hashable {
    let value: Value
    let condition: Condition
    var force: Force?

    init(_ provision: Provision<Value>) {
      value = provision.value
      condition = provision.condition
    }

    static func strictly(_ provision: Provision<Value>) -> Said {
      var said = Said(provision)
      said.force = provision.force
      return said
    }
  }
}

/// One way to read a disputed text.
public struct Reading<Value: ProfileValue>: Hashable, Sendable {
  /// The reading's name within its clause.
  public let name: String
  /// What the text says when read this way.
  public let position: Position<Value>
}

/// One authority's answer to one parameter.
public struct Clause<Value: ProfileValue>: AnyClause, Hashable {
  /// What the document says: the adopted reading's position where the text is disputed.
  public let position: Position<Value>
  /// What a reader of this clause should know.
  public let note: String?
  /// The readings of a disputed text; empty where it is not disputed.
  public let readings: [Reading<Value>]
  /// Which reading the clause follows; nil where the text is not disputed.
  public let adopted: Int?
  /// Why the profile adopts the reading that it adopts.
  public let because: String?
  /// Whether the clause stands in a national profile and not in the authority's own.
  public let isNational: Bool

  /// A clause whose text is not disputed.
  public init(_ position: Position<Value>, note: String? = nil) {
    self.init(position, note: note, readings: [], adopted: nil, because: nil, isNational: false)
  }

  /// A clause whose text is disputed.
  init(readings: [Reading<Value>], adopted: Int, because: String, note: String? = nil) {
    self.init(
      readings[adopted].position, note: note, readings: readings, adopted: adopted, because: because, isNational: false)
  }

  private init(
    _ position: Position<Value>, note: String?, readings: [Reading<Value>], adopted: Int?, because: String?,
    isNational: Bool
  ) {
    self.position = position
    self.note = note
    self.readings = readings
    self.adopted = adopted
    self.because = because
    self.isNational = isNational
  }

  /// The same clause, read as reading `index`; nil where it has no such reading.
  public func adopting(_ index: Int) -> Clause? {
    guard readings.indices.contains(index) else { return nil }
    return Clause(
      readings[index].position, note: note, readings: readings, adopted: index, because: because,
      isNational: isNational)
  }

  /// The same clause, said to stand in a national profile.
  public func asNational() -> Clause {
    Clause(position, note: note, readings: readings, adopted: adopted, because: because, isNational: true)
  }
}
