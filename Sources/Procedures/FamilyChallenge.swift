import Cases
import ProcedureKit
import Profiles

/// How a family may challenge a decision.
struct FamilyChallenge: Procedure {
  static let summary = "What a family can do who disagree with the decision."
  static let examples: [Example] = []

  let parentsDisagree = Parameter<Statement>("What parents can do who disagree with the decision.", answers: 204)
  let childDisagrees = Parameter<Statement>("Whether the child can challenge the decision.", answers: 205)
  let heardBy = Parameter<Statement>("Who hears a challenge.", answers: 206)
  let remedy = Parameter<Statement>("What can come of a challenge.", answers: 207)
  let toldOfRight = Parameter<Statement>("Who tells the family of their right, and when.", answers: 208)
  let feedbackSought = Parameter<Statement>("Whether families are asked how they found the conference.", answers: 209)

  func examine(_ file: Case, _ inquiry: inout Inquiry) {}
}
