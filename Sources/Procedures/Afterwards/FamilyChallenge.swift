import Cases
import ProcedureKit
import Profiles
import Records

/// How a family may challenge a decision.
struct FamilyChallenge: Procedure {
  static let summary = "What a family can do who disagree with the decision."

  let parentsDisagree = Parameter<Statement>("What parents can do who disagree with the decision.", answers: 204)
  let childDisagrees = Parameter<Statement>("Whether the child can challenge the decision.", answers: 205)
  let heardBy = Parameter<Statement>("Who hears a challenge.", answers: 206)
  let remedy = Parameter<Statement>("What can come of a challenge.", answers: 207)
  let meanwhile = Parameter<Meanwhile>("What holds while a challenge is looked at.", answers: 207)
  let writtenLimit = Parameter<TimeRule>(
    "How soon what the chair cannot settle at once is put in writing.", answers: 204)
  let toldOfRight = Parameter<Statement>("Who tells the family of their right, and when.", answers: 208)
  let feedbackSought = Parameter<Statement>("Whether families are asked how they found the conference.", answers: 209)

  let holdsMeanwhile = Question("What holds while the challenge is looked at?", among: Meanwhile.self)
  let writtenInTime = Question.deadline(
    "Was the challenge put in writing in time?", "The challenge", "was put in writing")

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    for (index, challenge) in facts.challenges.enumerated() {
      inquiry.answer(holdsMeanwhile, about: .challenge(index)) { clauses throws(Unanswered) in
        .decided(try clauses.ruling(meanwhile))
      }
      inquiry.answer(writtenInTime, about: .challenge(index)) { clauses throws(Unanswered) in
        _ = try clauses.provisions(writtenLimit)
        if try known(challenge.$settledAtOnce) { throw .notApplicable(because: "the chair settled it at once") }
        return try clauses.deadline(writtenLimit, done: challenge.$inWriting.happening)
      }
    }
  }
}

/// What holds while a challenge to a decision is looked at.
enum Meanwhile: String, Choice, Outcome {
  case decisionStands = "The decision stands while the challenge is looked at."
  case decisionSuspended = "The decision does not take effect while the challenge is looked at."
}

extension FamilyChallenge {
  static let examples = [
    Example(
      "The decision stands meanwhile; what is not settled at once is put in writing within 28 days",
      clauses: "{ meanwhile: decision-stands, written-limit: 28 days after the conference }",
      case: """
        conference: { kind: initial, date: 2024-03-12 }
        challenges:
          - { made: 2024-03-12, settled-at-once: no, in-writing: 2024-04-10 }
          - { made: 2024-03-12, settled-at-once: yes }
        """,
      finds: [
        "holds-meanwhile @ challenge 1": "decision-stands",
        "written-in-time @ challenge 1": "breached: due 2024-04-09, done 2024-04-10",
        "written-in-time @ challenge 2": "not-applicable",
      ]),
    Example(
      "The decision waits for what comes of the challenge", clauses: "meanwhile: decision-suspended",
      case: "challenges: [{ made: 2024-03-12 }]", finds: ["holds-meanwhile @ challenge 1": "decision-suspended"]),
    Example(
      "Without a rule", case: "challenges: [{ made: 2024-03-12 }]",
      finds: [
        "holds-meanwhile @ challenge 1": "silent: meanwhile", "written-in-time @ challenge 1": "silent: written-limit",
      ]),
  ]
}
