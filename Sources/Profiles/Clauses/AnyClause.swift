import Records

/// A clause whatever the type of its value: what a comparison of parameters shows.
public protocol AnyClause: Sendable {
  /// Which of the forms the clause has.
  var state: ClauseState { get }
  /// How strictly the adopted position is said.
  var force: Force? { get }
  /// Where the adopted position stands.
  var places: [Place] { get }
  /// Where the clause stands, whichever way its text is read.
  var allPlaces: [Place] { get }
  /// What a reader of this clause should know.
  var note: String? { get }
  /// The adopted value as it is written, where there is one.
  var valueText: String? { get }
  /// The adopted value as the end of a sentence, where there is one.
  var valueInWords: String? { get }
  /// The document to which the reader is sent, where the clause defers.
  var deferredTo: String? { get }
  /// The names of the readings; empty where the text is not disputed.
  var readingNames: [String] { get }
  /// Which reading the clause follows.
  var adopted: Int? { get }
  /// Why that one.
  var because: String? { get }
  /// Whether the clause stands in a national profile.
  var isNational: Bool { get }
  /// The same clause read another way.
  func rereading(_ index: Int) -> (any AnyClause)?
  /// The same clause, said to stand in a national profile.
  func national() -> any AnyClause
  /// What `visitor` makes of the clause, whose type it is told.
  func accept<Visitor: ClauseVisitor>(_ visitor: Visitor) -> Visitor.Result
}

extension AnyClause {
  /// Whether the document gives a rule on the point or says where there is one.
  public var saysSomething: Bool { valueText != nil || deferredTo != nil }

  /// Whether both clauses say the same, however strictly: the same value, the same other document, or both nothing.
  public func saysSame(as other: any AnyClause) -> Bool {
    valueText == other.valueText && deferredTo == other.deferredTo
      && (state == .untranscribed) == (other.state == .untranscribed)
  }
}

/// Something that is done to clauses of every type.
public protocol ClauseVisitor {
  associatedtype Result
  /// What comes of it.
  func visit<Value>(_ clause: Clause<Value>) -> Result
}

/// The forms of a clause.
public enum ClauseState: String, Choice {
  case stated = "the document gives a rule"
  case silent = "the document was read and gives no rule"
  case deferred = "the document sends the reader to another on this point"
  case disputed = "the text can be read in more than one way"
  case untranscribed = "nobody has transcribed it yet"
}

extension Clause {
  /// Which of the forms the clause has.
  public var state: ClauseState {
    if adopted != nil { return .disputed }
    return switch position {
    case .stated: .stated
    case .silent: .silent
    case .deferred: .deferred
    case .untranscribed: .untranscribed
    }
  }

  /// How strictly the adopted position is said.
  public var force: Force? { position.force }
  /// The adopted value as it is written.
  public var valueText: String? { position.value?.written }
  /// The adopted value as the end of a sentence.
  public var valueInWords: String? { position.value?.inWords }
  /// Where the clause stands, whichever way its text is read.
  public var allPlaces: [Place] { readings.isEmpty ? places : readings.flatMap(\.places) }
  /// The names of the readings.
  public var readingNames: [String] { readings.map(\.name) }

  /// The document to which the reader is sent.
  public var deferredTo: String? {
    if case .deferred(let document) = position { document } else { nil }
  }

  /// The same clause read another way.
  public func rereading(_ index: Int) -> (any AnyClause)? { adopting(index) }
  /// The same clause, said to stand in a national profile.
  public func national() -> any AnyClause { asNational() }
  /// What `visitor` makes of the clause.
  public func accept<Visitor: ClauseVisitor>(_ visitor: Visitor) -> Visitor.Result { visitor.visit(self) }
}
