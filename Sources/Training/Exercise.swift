// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// The sentence of each fact is its documentation.

public import Cases
public import ProcedureKit
public import Records
public import YAML

/// One thing to predict: what some authorities' procedures find on one question about one sample case.
///
/// An exercise never holds the answers: those are computed, so that they cannot go stale.
public struct Exercise: Record {
  @Fact(required: "The key of the sample case.", key: "case") public var caseID = ""
  @Fact(required: "The full key of the question, such as `decision-making.decision`.") public var question = ""
  @Fact("The label of what the question is about, where the case has several of its kind.") public var about:
    Label<Subject>?
  @Fact("The authorities to be predicted; all of them, where the key is left out.") public var authorities: [String]?
  @Fact(required: "What the trainee is asked, in a sentence.") public var prompt = ""
  @Fact("What to think of before predicting.") public var hint: String?

  /// An exercise that asks nothing.
  public init() {}

  public static var noun: String { "an exercise" }

  /// An exercise without an authority asks nothing.
  public func check(_ node: Node, _ diagnostics: inout Diagnostics) {
    guard authorities?.isEmpty == true else { return }
    diagnostics.report(.noAuthority, at: node["authorities"] ?? node)
  }
}

extension Subject: LabelNamed {
  /// What a question is about is known by many labels.
  public static var kind: String? { nil }
}
