import Records

/// A clause whatever the type of its value: what a comparison of parameters shows.
public protocol AnyClause: Sendable {
  /// Which of the forms the clause has.
  var state: ClauseState { get }
  /// The provisions of the adopted position; empty where it gives none.
  var provisions: [ProvisionText] { get }
  /// How strictly the adopted position is said; of several provisions, as strictly as the strictest.
  var force: Force? { get }
  /// Where the adopted position stands.
  var places: [Place] { get }
  /// Where the clause stands, whichever way its text is read.
  var allPlaces: [Place] { get }
  /// What a reader of this clause should know.
  var note: String? { get }
  /// The adopted value as it is written, where there is one.
  var valueText: String? { get }
  /// The provisions of the adopted position as a list on one line, as a profile writes them.
  var provisionsText: String { get }
  /// The adopted value as the end of a sentence, where there is one.
  var valueInWords: String? { get }
  /// The rule that only people can apply, where the clause holds one.
  var judged: String? { get }
  /// Whether the document gives a rule on the point, if only one that people apply.
  var givesRule: Bool { get }
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
  /// Whether both clauses say the same, however strictly: the same values under the same conditions, the same other document, or both
  /// nothing.
  func saysSame(as other: any AnyClause) -> Bool
  /// Whether both say the same, and each provision as strictly.
  func saysSameAsStrictly(as other: any AnyClause) -> Bool
  /// Whether both come to the same answer in every case, however strictly.
  func comesToSame(as other: any AnyClause) -> Bool
  /// What `visitor` makes of the clause, whose type it is told.
  func accept<Visitor: ClauseVisitor>(_ visitor: Visitor) -> Visitor.Result
}

extension AnyClause {
  /// Whether the document gives a rule on the point or says where there is one.
  public var saysSomething: Bool { givesRule || deferredTo != nil }

  /// The same clause read as the reading of this name has it; nil where it has none.
  public func rereading(named name: String) -> (any AnyClause)? {
    readingNames.firstIndex(of: name).flatMap { rereading($0) }
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
  case judged = "the document gives a rule that only people can apply"
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
    case .judged: .judged
    case .silent: .silent
    case .deferred: .deferred
    case .untranscribed: .untranscribed
    }
  }

  /// The provisions of the adopted position.
  public var provisions: [ProvisionText] {
    position.provisions.map {
      ProvisionText(
        written: $0.value.written, inWords: $0.value.inWords, force: $0.force, places: $0.places,
        condition: $0.condition)
    }
  }

  /// How strictly the adopted position is said.
  public var force: Force? { position.force }
  /// Where the adopted position stands.
  public var places: [Place] { position.places }
  /// Where the clause stands, whichever way its text is read.
  public var allPlaces: [Place] { readings.isEmpty ? places : readings.flatMap(\.position.places) }
  /// The names of the readings.
  public var readingNames: [String] { readings.map(\.name) }

  /// The adopted value as it is written: one value, or all provisions with their conditions.
  public var valueText: String? {
    let provisions = position.provisions
    guard let first = provisions.first else { return nil }
    if provisions.count == 1, first.condition == .none { return first.value.written }
    return "{ provisions: \(provisionsText) }"
  }

  /// The provisions of the adopted position as a list on one line.
  public var provisionsText: String {
    let all = position.provisions.map {
      "{ is: \(Self.quoted($0.value))\($0.condition.written), force: \($0.force.word) }"
    }
    return "[\(all.joined(separator: ", "))]"
  }

  /// A value within a mapping on one line: a text in quotation marks where it holds a comma.
  private static func quoted(_ value: Value) -> String {
    guard value.written.contains(","), case .text = Value.grammar.form else { return value.written }
    return value.written.quotedForYAML
  }

  /// The adopted value as the end of a sentence.
  public var valueInWords: String? {
    if let judged { return judged }
    let provisions = provisions
    let isMixed = Set(provisions.map(\.force)).count > 1
    let all = provisions.map { $0.inFull + (isMixed ? " (\($0.force.word))" : "") }
    return all.isEmpty ? nil : all.joined(separator: "; ")
  }

  /// The rule that only people can apply.
  public var judged: String? {
    if case .judged(let sentence, _, _) = position { sentence.text } else { nil }
  }

  /// Whether the document gives a rule on the point, if only one that people apply.
  public var givesRule: Bool { !position.provisions.isEmpty || judged != nil }

  /// The document to which the reader is sent.
  public var deferredTo: String? {
    if case .deferred(let document, _) = position { document } else { nil }
  }

  /// The same clause read another way.
  public func rereading(_ index: Int) -> (any AnyClause)? { adopting(index) }
  /// The same clause, said to stand in a national profile.
  public func national() -> any AnyClause { asNational() }
  /// Whether both clauses say the same, however strictly.
  public func saysSame(as other: any AnyClause) -> Bool {
    (other as? Clause<Value>).map { position.saysSame(as: $0.position) } ?? false
  }
  /// Whether both say the same, and each provision as strictly.
  public func saysSameAsStrictly(as other: any AnyClause) -> Bool {
    (other as? Clause<Value>).map { position.saysSameAsStrictly(as: $0.position) } ?? false
  }

  /// Whether both come to the same answer in every case, however strictly.
  public func comesToSame(as other: any AnyClause) -> Bool {
    (other as? Clause<Value>).map { position.comesToSame(as: $0.position) } ?? false
  }
  /// What `visitor` makes of the clause.
  public func accept<Visitor: ClauseVisitor>(_ visitor: Visitor) -> Visitor.Result { visitor.visit(self) }
}
