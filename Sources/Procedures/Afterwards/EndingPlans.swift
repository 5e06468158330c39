import Calendars
import Cases
import ProcedureKit
import Profiles
import Records

/// When a plan may end.
struct EndingPlans: Procedure {
  static let summary = "On what grounds a plan may end, who agrees, and what holds at a first review."

  let mainCriterion = Parameter<Statement>("What must be so for a plan to end.", answers: 250)
  let grounds = Parameter<WordSet<EndingGround>>("The grounds on which a plan may end.", answers: 250, 251)
  let atFirstReview = Parameter<FirstReviewEnding>("Whether a plan may end at the first review.", answers: 252)
  let firstReviewAgreedBy = Parameter<People>("Who agrees to a plan ending at the first review.", answers: 253)
  let exceptionalGrounds = Parameter<WordSet<EndingGround>>(
    "What is exceptional enough for a plan to end at the first review.", answers: 254)
  let viewsTaken = Parameter<Statement>("Whose views are taken before a plan ends.", answers: 255)
  let alternativeAgreedBy = Parameter<People>("Who agrees the plan that follows.", answers: 256)
  let lookedAfter = Parameter<Statement>("What becomes of the plan where the child becomes looked after.", answers: 257)
  let afterwards = Parameter<Statement>("What follows when a plan ends.", answers: 258)

  let groundAllowed = Question.requirement(
    "Is there a ground on which the plan may end?",
    met: "The plan may end on this ground: {ground}.", breached: "The plan may not end on this ground: {ground}.")
  let firstReviewAllowed = Question.requirement(
    "May the plan end at the first review?",
    met: "The plan may end at the first review.",
    breached: "The plan may not end at the first review. Lacking: {lacking}.")
  let alternativeAgreed = Question.requirement(
    "Did the right person agree the plan that follows?",
    met: "The plan that follows was agreed by {by}.",
    breached: "The plan that follows was agreed by {by}; it needs {needed}.")

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    for (index, ending) in facts.endings.enumerated() {
      inquiry.answer(groundAllowed, about: .ending(index)) { clauses throws(Unanswered) in
        let grounds = try clauses.ruling(grounds)
        let ground = try known(ending.$ground)
        return .requirement(grounds.contains(ground), .words("ground", ground.meaning))
      }
      inquiry.answer(firstReviewAllowed, about: .ending(index)) { clauses throws(Unanswered) in
        guard try isAtFirstReview(ending, facts) else {
          throw .notApplicable(because: "the plan did not end at the first review")
        }
        guard try clauses.ruling(atFirstReview) == .onlyExceptionally else { return .requirement(true) }
        var lacking = Items()
        if let exceptional = try clauses.ifStated(exceptionalGrounds),
          !exceptional.contains(try known(ending.$ground))
        {
          lacking.insert(.phrase("an exceptional ground"))
        }
        if let people = try clauses.ifStated(firstReviewAgreedBy) {
          let agreed = try known(ending.$agreedBy)
          let needed = [people.anyOf] + people.besides.filter { $0.manner == .and }.map { [$0.member] }
          for members in needed
          where !members.contains(where: { member in agreed.contains { member.includes($0) == true } }) {
            lacking.insert(.phrase("the agreement of \(members.map(\.inWords).listed("or"))"))
          }
        }
        return .complete(missing: lacking)
      }
      guard let alternative = ending.alternative, alternative != .none else { continue }
      inquiry.answer(alternativeAgreed, about: .ending(index)) { clauses throws(Unanswered) in
        try clauses.suitable(alternativeAgreedBy, ending.$alternativeAgreedBy)
      }
    }
  }

  /// Whether the plan ended on the day of the first review.
  private func isAtFirstReview(_ ending: Ending, _ facts: Case) throws(Unanswered) -> Bool {
    let on = try known(ending.$on)
    return on.day == (try known(facts.$reviews.first.$held)).day
  }
}

/// Whether a plan may end at the first review.
enum FirstReviewEnding: String, Choice {
  case onlyExceptionally = "only in exceptional circumstances"
  case freely = "as at any other review"
}

extension EndingPlans {
  private static let ending = """
    children: [{ label: child A }]
    reviews: [{ held: 2023-08-25 }]
    endings:
      - child: child A
        on: 2023-08-25
        ground: court-order
        agreed-by: [team-manager]
        alternative: child-in-need-plan
        alternative-agreed-by: social-worker

    """

  static let examples = [
    Example(
      "At the first review only exceptionally, with agreement",
      clauses: """
        grounds: [no-longer-at-risk, court-order]
        at-first-review: only-exceptionally
        first-review-agreed-by: [team-manager, and: service-manager]
        exceptional-grounds: [court-order, perpetrator-left]
        alternative-agreed-by: [team-manager]
        """,
      case: ending,
      finds: [
        "ground-allowed @ child A": "met",
        "first-review-allowed @ child A": "breached: lacks the agreement of a service manager",
        "alternative-agreed @ child A": "breached",
      ]),
    Example(
      "Without such a rule", case: ending,
      finds: [
        "first-review-allowed @ child A": "silent: at-first-review", "ground-allowed @ child A": "silent: grounds",
      ]),
    Example(
      "A plan that ended before the first review did not end at it", clauses: "at-first-review: only-exceptionally",
      case: """
        children: [{ label: child A }]
        reviews: [{ held: 2023-08-25 }]
        endings: [{ child: child A, on: 2023-07-01, ground: died }]
        """,
      finds: ["first-review-allowed @ child A": "not-applicable"]),
  ]
}
