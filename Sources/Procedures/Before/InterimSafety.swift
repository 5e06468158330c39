import Calendars
import Cases
import ProcedureKit
import Profiles
import Records

/// What keeps the children safe until the conference.
struct InterimSafety: Procedure {
  static let summary = "Whether a plan keeps the children safe until the conference, and for how long."

  let planNeeded = Parameter<Bool>("Whether there is a plan for the time until the conference.", answers: 33)
  let lastsUntil = Parameter<InterimEnd>("Until when that plan lasts.", answers: 34)
  let basis = Parameter<Statement>("What that plan rests on.", answers: 35)

  let planInPlace = Question.requirement(
    "Was there a plan for the time until the conference?",
    met: "A plan for the time until the conference was agreed.",
    breached: "No plan was agreed for the time until the conference.",
    planned: "A plan for the time until the conference is to be agreed by then.",
    plannedBreach: "A plan for the time until the conference is to be agreed only after it.")
  let coversUntil = Question.date(
    "Until when does the plan before the conference last?", "Such a plan is to last until {until}, on {due}.")

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    inquiry.answer(planInPlace) { clauses throws(Unanswered) in
      try clauses.require(planNeeded)
      let conference = try facts.initialConference
      guard try clauses.ruling(planNeeded) else { throw .notApplicable(because: "no such plan is asked for") }
      let plan = facts.interimPlan
      if plan.exists == false { return .requirement(false) }
      let agreed = try known(plan.$agreed)
      let date = try known(conference.$date)
      return clauses.requirement(agreed.day <= date, settledOn: min(agreed.day, date))
    }
    inquiry.answer(coversUntil) { clauses throws(Unanswered) in
      try clauses.require(lastsUntil)
      let conference = try facts.initialConference
      let until = try clauses.ruling(lastsUntil)
      let end: Moment
      switch until {
      case .conference, .outlinePlan: end = Moment(try known(conference.$date))
      case .detailedPlan: end = try known(facts.$coreGroups.first.$date)
      }
      return Answer(.deadline(due: end, done: nil, .open), [.words("until", until.meaning)])
    }
  }
}

/// Until when the plan before the conference lasts.
enum InterimEnd: String, Choice {
  case conference = "the conference"
  case outlinePlan = "the conference’s outline plan"
  case detailedPlan = "the first core group’s detailed plan"
}

extension InterimSafety {
  static let examples = [
    Example(
      "A plan agreed before the conference, lasting until its outline plan",
      clauses: "{ plan-needed: yes, lasts-until: outline-plan }",
      case: """
        conference: { kind: initial, date: 2023-05-16 }
        interim-plan: { agreed: 2023-04-20 }
        """,
      finds: ["plan-in-place": "met", "covers-until": "due: 2023-05-16"]),
    Example(
      "Read another way, the same plan lasts until the core group's detailed plan",
      clauses: "{ plan-needed: yes, lasts-until: detailed-plan }",
      case: """
        conference: { kind: initial, date: 2023-05-16 }
        interim-plan: { exists: no }
        core-groups: [{ date: 2023-05-25 }]
        """,
      finds: ["plan-in-place": "breached", "covers-until": "due: 2023-05-25"]),
    Example(
      "A plan that is to be agreed is not agreed yet",
      clauses: "plan-needed: yes",
      case: """
        told-on: 2023-04-19
        conference: { kind: initial, date: 2023-05-16 }
        interim-plan: { agreed: 2023-04-20 }
        """,
      finds: ["plan-in-place": "due: met as is planned"]),
    Example(
      "A plan that the case does not mention is unknown, not missing",
      clauses: "plan-needed: yes",
      case: "conference: { kind: initial, date: 2023-05-16 }",
      finds: ["plan-in-place": "undetermined: interim-plan.agreed", "covers-until": "silent: lasts-until"]),
  ]
}
