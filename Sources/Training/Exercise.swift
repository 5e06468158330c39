// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// The sentence of each fact is its documentation.

public import Cases
package import ProcedureKit
package import Records
package import YAML

/// One thing to predict: what some authorities' procedures find on one question about one sample case.
///
/// An exercise never holds the answers: those are computed, so that they cannot go stale.
package struct Exercise: Record {
  @Fact(required: "The key of the sample case.", key: "case") package var caseID = ""
  @Fact(required: "The full key of the question, such as `decision-making.decision`.") package var question = ""
  @Fact("The label of what the question is about, where the case has several of its kind.") package var about:
    Label<Subject>?
  @Fact("The authorities to be predicted; all of them, where the key is left out.") package var authorities: [String]?
  @Fact(required: "What the trainee is asked, in a sentence.") package var prompt = ""
  @Fact("What to think of before predicting.") package var hint: String?

  /// An exercise that asks nothing.
  package init() {}

  package static var noun: String { "an exercise" }

  /// An exercise without an authority asks nothing.
  package func check(_ node: Node, _ diagnostics: inout Diagnostics) {
    guard authorities?.isEmpty == true else { return }
    diagnostics.report(.noAuthority, at: node["authorities"] ?? node)
  }
}

extension Subject: LabelNamed {
  /// What a question is about is known by many labels.
  package static var kind: String? { nil }
}
