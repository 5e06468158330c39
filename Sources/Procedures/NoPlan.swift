import Cases
import ProcedureKit
import Profiles

/// What follows where no plan is made.
struct NoPlan: Procedure {
  static let title = "Where no plan is made"
  static let summary = "What is considered where a conference makes no plan."
  static let examples: [Example] = []

  let considered = Parameter<Statement>("What must be considered where no plan is made.", answers: 210)
  let firstReviewSetBy = Parameter<Statement>("Who sets the first review of a child in need, and when.", answers: 211)
  let sameAfterPlan = Parameter<Statement>("Whether the same holds for children who come off a plan.", answers: 212)

  func examine(_ file: Case, _ inquiry: inout Inquiry) {}
}
