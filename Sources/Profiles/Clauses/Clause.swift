import Records

/// What a document says on one point.
public enum Position<Value: ProfileValue>: Hashable, Sendable {
  /// A value, and how strictly it is said.
  case stated(Value, Force)
  /// No rule.
  case silent
  /// The reader is sent to a named other document.
  case deferred(to: String)
  /// Nobody has transcribed it yet.
  case untranscribed

  /// The value, where there is one.
  public var value: Value? {
    if case .stated(let value, _) = self { value } else { nil }
  }

  /// How strictly it is said, where it is said.
  public var force: Force? {
    if case .stated(_, let force) = self { force } else { nil }
  }
}

/// One way to read a disputed text.
public struct Reading<Value: ProfileValue>: Hashable, Sendable {
  /// The reading's name within its clause.
  public let name: String
  /// What the text says when read this way.
  public let position: Position<Value>
  /// Where it says so; a reading by which it says nothing may have no place.
  public let places: [Place]
}

/// One authority's answer to one parameter.
public struct Clause<Value: ProfileValue>: AnyClause, Hashable {
  /// What the document says: the adopted reading's position where the text is disputed.
  public let position: Position<Value>
  /// Where it says so.
  public let places: [Place]
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
  public init(_ position: Position<Value>, places: [Place] = [], note: String? = nil) {
    self.init(position, places: places, note: note, readings: [], adopted: nil, because: nil, isNational: false)
  }

  /// A clause whose text is disputed.
  init(readings: [Reading<Value>], adopted: Int, because: String, note: String? = nil) {
    self.init(
      readings[adopted].position, places: readings[adopted].places, note: note, readings: readings, adopted: adopted,
      because: because, isNational: false)
  }

  private init(
    _ position: Position<Value>, places: [Place], note: String?, readings: [Reading<Value>], adopted: Int?,
    because: String?, isNational: Bool
  ) {
    self.position = position
    self.places = places
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
      readings[index].position, places: readings[index].places, note: note, readings: readings, adopted: index,
      because: because, isNational: isNational)
  }

  /// The same clause, said to stand in a national profile.
  public func asNational() -> Clause {
    Clause(
      position, places: places, note: note, readings: readings, adopted: adopted, because: because, isNational: true)
  }
}
