public import Cases
public import Profiles
import Records

/// One part of how a conference is run: the parameters that tell authorities apart, and the rule that turns a profile's
/// answers and a case into findings.
///
/// The stored properties of type `Parameter` are the procedure's parameters and those of type ``Question`` its questions;
/// their keys are the properties' names in kebab case, found once when the procedure is declared.
public protocol Procedure: Sendable {
  /// What the procedure is called as a heading, with a capital; the words of its key unless it says otherwise.
  static var title: String { get }
  /// What the procedure decides, in one sentence.
  static var summary: String { get }
  /// Cases that show what the procedure decides; they are its tests.
  static var examples: [Example] { get }
  /// Whether it bears on each conference by itself: it is asked of each review, too, whose views a case tells.
  static var bearsOnEachConference: Bool { get }
  /// Which of its parameters can contradict each other.
  var pairs: [ParameterPair] { get }
  /// Answers every question that bears on the case.
  func examine(_ facts: Case, _ inquiry: inout Inquiry)
}

extension Procedure {
  /// The procedure's key in profiles and findings: the type's name in kebab case.
  public static var key: String { "\(Self.self)".kebabCased }
  /// The words of the key.
  public static var title: String { key.spaced.capitalised }
  /// No example: for a procedure of which nothing can be computed.
  public static var examples: [Example] { [] }
  /// It bears on the case as a whole.
  public static var bearsOnEachConference: Bool { false }
  /// None of its parameters can contradict another.
  public var pairs: [ParameterPair] { [] }
  /// Answers nothing: for a procedure of which nothing can be computed.
  public func examine(_ facts: Case, _ inquiry: inout Inquiry) {}
}

/// A procedure with the keys of its parameters and questions.
public struct Declaration: Sendable {
  /// The procedure.
  public let procedure: any Procedure
  /// Its key.
  public let key: String
  /// What it is called as a heading.
  public let title: String
  /// What it decides, in one sentence.
  public let summary: String
  /// Its parameters, in the order of their declaration.
  public let parameters: [(key: String, parameter: any AnyParameter)]
  /// Its questions, in the order of their declaration.
  public let questions: [(key: String, question: Question)]

  /// Finds what `procedure` declares.
  public init(_ procedure: some Procedure) {
    self.procedure = procedure
    key = type(of: procedure).key
    title = type(of: procedure).title
    summary = type(of: procedure).summary
    var parameters: [(key: String, parameter: any AnyParameter)] = []
    var questions: [(key: String, question: Question)] = []
    for child in Mirror(reflecting: procedure).children {
      guard let name = child.label?.kebabCased else { continue }
      if let parameter = child.value as? any AnyParameter { parameters.append((name, parameter)) }
      if let question = child.value as? Question { questions.append((name, question)) }
    }
    self.parameters = parameters
    self.questions = questions
  }
}
