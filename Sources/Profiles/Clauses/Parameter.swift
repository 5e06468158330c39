public import Records
import Synchronization
public import YAML

/// Tells one declared parameter from every other in this process.
public struct ParameterID: Hashable, Comparable, Sendable {
  /// Counts up with each declaration.
  public let serial: Int

  private static let last = Atomic<Int>(-1)

  /// The next one.
  static func next() -> ParameterID {
    ParameterID(serial: last.add(1, ordering: .relaxed).newValue)
  }

  /// Whether `left` was declared before `right`.
  public static func < (left: ParameterID, right: ParameterID) -> Bool { left.serial < right.serial }
}

/// One question about how an authority works, declared once: its type and its sentence here, its key by the name of the
/// property that holds it.
public struct Parameter<Value: ProfileValue>: AnyParameter {
  /// Which parameter this is.
  public let id: ParameterID
  private let declared: DeclaredParameter

  /// A parameter that answers the numbered policy questions. Its value is counted in `unit`, or in the unit of its type.
  ///
  /// `stricter` says which of two numbers is the stricter; periods have that order from their type. Where `isSum`, the value adds up what
  /// the document counts apart, and is not a figure of its words.
  public init(
    _ documentation: String, in unit: String? = nil, stricter: StricterNumber? = nil, isSum: Bool = false,
    answers questions: Int...
  ) {
    self.id = .next()
    declared = DeclaredParameter(
      documentation: documentation, questions: questions, unit: unit ?? Value.unit, stricter: stricter, isSum: isSum)
  }
}

/// A parameter whatever the type of its value.
public protocol AnyParameter: Sendable {
  /// Which parameter this is.
  var id: ParameterID { get }
  /// What is asked, in one sentence.
  var documentation: String { get }
  /// The numbers of the policy questions that it answers.
  var questions: [Int] { get }
  /// In what its value is counted, where it is.
  var unit: String? { get }
  /// What kind of value it has, in a few words.
  var typeInWords: String { get }
  /// How its value is written.
  var grammar: Grammar { get }
  /// Whether the value adds up what the document counts apart, and is not a figure of its words.
  var isSum: Bool { get }
  /// Whether its value describes and no rule can compute with it.
  var isDescriptive: Bool { get }
  /// Reads a clause of this parameter in the form that profiles have.
  func clause(_ node: Node, _ diagnostics: inout Diagnostics) -> (any AnyClause)?
  /// Reads a bare value, or a clause that may leave out its force and its place: for examples and proposals.
  func brief(_ node: Node, force: Force?, at place: Place, _ diagnostics: inout Diagnostics) -> (any AnyClause)?
  /// A clause without a value.
  func clause(_ state: ValuelessForm) -> any AnyClause
  /// How strict the value of one clause is beside another's; nil where either has none, or where they have no order.
  func strictness(of clause: any AnyClause, against other: any AnyClause) -> Strictness?
}

/// The forms of a clause that hold no value.
public enum ValuelessForm: Hashable, Sendable {
  /// The document was read and gives no rule; the note says what comes near, if anything does.
  case silent(note: String?)
  /// Nobody has transcribed it yet.
  case untranscribed
}

/// What is declared of a parameter: one reference, so that a procedure is cheap to copy.
private final class DeclaredParameter: Sendable {
  let documentation: String
  let questions: [Int]
  let unit: String?
  let stricter: StricterNumber?
  let isSum: Bool

  init(documentation: String, questions: [Int], unit: String?, stricter: StricterNumber?, isSum: Bool) {
    self.documentation = documentation
    self.questions = questions
    self.unit = unit
    self.stricter = stricter
    self.isSum = isSum
  }
}

extension Parameter {
  /// What is asked, in one sentence.
  public var documentation: String { declared.documentation }
  /// The numbers of the policy questions that it answers.
  public var questions: [Int] { declared.questions }
  /// In what its value is counted, where it is.
  public var unit: String? { declared.unit }
  /// Whether the value adds up what the document counts apart.
  public var isSum: Bool { declared.isSum }

  /// What kind of value it has, in a few words.
  public var typeInWords: String { Value.typeInWords }
  /// How its value is written.
  public var grammar: Grammar { Value.grammar }
  /// Whether its value is a statement.
  public var isDescriptive: Bool { Value.self == Statement.self }

  /// Reads a clause of this parameter in the form that profiles have.
  public func clause(_ node: Node, _ diagnostics: inout Diagnostics) -> (any AnyClause)? {
    ClauseReader<Value>(manner: .full).read(node, &diagnostics)
  }

  /// Reads a bare value, or a clause that may leave out its force and its place.
  public func brief(
    _ node: Node, force: Force?, at place: Place, _ diagnostics: inout Diagnostics
  ) -> (any AnyClause)? {
    let forms = ClauseReader<Value>.forms.compactMap(\.first)
    if forms.contains(where: { node[$0] != nil }) {
      return ClauseReader<Value>(manner: ClauseManner(force: force, place: place)).read(node, &diagnostics)
    }
    return Value(node, &diagnostics).map { Clause(.stated($0, force ?? .must, at: [place])) }
  }

  /// A clause without a value.
  public func clause(_ state: ValuelessForm) -> any AnyClause {
    switch state {
    case .silent(let note): Clause<Value>(.silent, note: note)
    case .untranscribed: Clause<Value>(.untranscribed)
    }
  }

  /// How strict the value of one clause is beside another's; nil where either has none, or where they have no order.
  public func strictness(of clause: any AnyClause, against other: any AnyClause) -> Strictness? {
    guard let value = (clause as? Clause<Value>)?.position.only,
      let otherValue = (other as? Clause<Value>)?.position.only
    else { return nil }
    if let stricter = declared.stricter, let number = value as? Int, let otherNumber = otherValue as? Int {
      return stricter.strictness(of: number, against: otherNumber)
    }
    return value.strictness(against: otherValue)
  }
}

extension Position {
  /// The value of the only provision, where it holds without a condition or for kinds of conference alone.
  fileprivate var only: Value? {
    let provisions = provisions
    guard provisions.count == 1, let first = provisions.first, first.condition.circumstance == nil else { return nil }
    return first.value
  }
}

extension AnyParameter {
  /// What is said of a document that has no rule on this, without its subject: “does not say by when the conference is requested”.
  ///
  /// What is asked is declared as an indirect question, which stands behind “does not say” as it is, or as a thing of which is spoken.
  public var silence: String {
    let asked = documentation.prefix(1).lowercased() + String(documentation.dropFirst()).withoutFullStop
    return asked.hasPrefix("the ") ? "says nothing about \(asked)" : "does not say \(asked)"
  }
}
