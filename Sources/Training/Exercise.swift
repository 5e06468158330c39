public import Cases
public import Records
public import YAML

/// One thing to predict: what some authorities' procedures find on one question about one sample case.
///
/// An exercise never holds the answers: those are computed, so that they cannot go stale.
public struct Exercise: Record {
  /// The key of the sample case.
  public internal(set) var caseID = ""
  /// The full key of the question: procedure, full stop, question.
  public internal(set) var question = ""
  /// What the question is about, where the case has several of its kind.
  public internal(set) var about: Label?
  /// The authorities to be predicted; nil where it is all of them.
  public internal(set) var authorities: [String]?
  /// What the trainee is asked, in a sentence.
  public internal(set) var prompt = ""
  /// What to think of before predicting.
  public internal(set) var hint: String?

  /// An exercise that asks nothing.
  public init() {}

  /// What the record describes.
  public static var noun: String { "an exercise" }
  /// The keys.
  public static let fields: [Field<Exercise>] = [
    Field(required: "case", \.caseID, "The key of the sample case."),
    Field(required: "question", \.question, "The full key of the question, such as `decision-making.decision`."),
    Field("about", \.about, "The label of what the question is about, where the case has several of its kind."),
    Field("authorities", \.authorities, "The authorities to be predicted; all of them, where the key is left out."),
    Field(required: "prompt", \.prompt, "What the trainee is asked, in a sentence."),
    Field("hint", \.hint, "What to think of before predicting."),
  ]

  /// An exercise without an authority asks nothing.
  public func check(_ node: Node, _ diagnostics: inout Diagnostics) {
    guard authorities?.isEmpty == true else { return }
    diagnostics.report(
      .expected("at least one authority, or no key `authorities` for all of them"),
      at: node["authorities"] ?? node)
  }
}
