public import Cases
public import ProcedureKit
public import Profiles
import Records

/// Evaluates cases under clauses by the procedures it is given. It knows none of them by name.
///
/// Evaluation is pure: the same case, clauses and calendar give the same findings.
public struct Evaluator: Sendable {
  /// The procedures in order.
  public let declarations: [Declaration]
  /// Their parameters.
  public let catalogue: Catalogue
  private let procedures: [any Procedure]
  private let places: [QuestionID: QuestionPlace]
  /// Every question, in the order of the procedures.
  public let questions: [QuestionPlace]

  /// The procedures, each with its part of the catalogue.
  public var sections: [(declaration: Declaration, section: Catalogue.Section)] {
    Array(zip(declarations, catalogue.sections))
  }

  /// A question with its procedure.
  public struct QuestionPlace: Sendable {
    /// The question's full key: procedure, full stop, question.
    public let key: String
    /// The place of its procedure among the declarations.
    public let procedure: Int
    /// Its place among all questions.
    public let order: Int
    /// The question.
    public let question: Question
  }

  /// An evaluator by these procedures, and by those that somebody adds to them, of which a profile need not speak. Throws where two have
  /// one key or share a parameter.
  public init(_ common: [any Procedure], adding added: [any Procedure] = []) throws(Catalogue.Fault) {
    let procedures = common + added
    self.procedures = procedures
    declarations = procedures.map { Declaration($0) }
    catalogue = try Catalogue(
      declarations.map { ($0.key, $0.parameters) }, pairs: declarations.flatMap(\.procedure.pairs),
      common: common.count)
    var questions: [QuestionID: QuestionPlace] = [:]
    for (index, declaration) in declarations.enumerated() {
      for (key, question) in declaration.questions {
        questions[question.id] = QuestionPlace(
          key: "\(declaration.key).\(key)", procedure: index, order: questions.count, question: question)
      }
    }
    places = questions
    self.questions = questions.values.sorted { $0.order < $1.order }
  }

  /// What the procedure of this key is called as a heading.
  public func title(of procedure: String) -> String {
    declarations.first { $0.key == procedure }?.title ?? procedure
  }

  /// The question of a finding, with its key.
  public func place(of question: QuestionID) -> QuestionPlace? { places[question] }

  /// The clauses of a profile that was read by this evaluator's catalogue.
  public func clauses(of profile: Profile) -> Clauses { Clauses(profile, catalogue) }

  /// What all procedures find in the case.
  public func evaluate(_ facts: Case, under clauses: Clauses) -> [Finding] {
    var inquiry = Inquiry(of: facts.shared, under: clauses, reserving: 96)
    for place in procedures.indices { procedures[place].examine(facts, &inquiry) }
    if facts.reviewed == nil { return inquiry.findings }
    return inquiry.findings + facts.findingsAtReviews(by: procedures, under: clauses)
  }

  /// What some procedures find in the case, by their places among the declarations.
  public func evaluate(_ facts: Case, under clauses: Clauses, only chosen: Set<Int>) -> [Finding] {
    var inquiry = Inquiry(of: facts.shared, under: clauses)
    for place in procedures.indices where chosen.contains(place) {
      procedures[place].examine(facts, &inquiry)
    }
    let some = procedures.indices.filter(chosen.contains).map { procedures[$0] }
    return inquiry.findings + facts.findingsAtReviews(by: some, under: clauses)
  }
}
