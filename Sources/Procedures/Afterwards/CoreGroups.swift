import Calendars
import Cases
import ProcedureKit
import Profiles
import Records

/// The core group that carries the plan.
struct CoreGroups: Procedure {
  static let summary = "When the core group meets, and what becomes of the plan after it."

  let firstLimit = Parameter<TimeRule>("How long after the conference the core group first meets.", answers: 236)
  let interval = Parameter<TimeRule>("By when a later core group meets.", answers: 237)
  let planUpdateLimit = Parameter<TimeRule>("How long after a core group the plan is updated.", answers: 238)
  let updatedPlanTo = Parameter<Statement>("Who receives the updated plan.", answers: 239)
  let qualityAssuranceLimit = Parameter<TimeRule>(
    "How long the chair has to assure the quality of the plan.", answers: 240)
  let membersIdentifiedBy = Parameter<Statement>("Who identifies the members of the core group.", answers: 241)
  let attendance = Parameter<Statement>("What is asked of its members.", answers: 242)
  let monitoredBy = Parameter<Statement>("Who monitors core groups.", answers: 243)

  let firstInTime = Question.deadline("Did the core group first meet in time?", "The first core group", "met")
  let laterInTime = Question.deadline("Did this core group meet in time?", "This core group", "met")
  let planUpdatedInTime = Question.deadline(
    "Was the plan updated in time after this core group?", "The plan", "was updated")
  let qualityAssuredInTime = Question.deadline(
    "Did the chair assure the quality of the plan in time?", "The quality of the plan", "was assured")

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    guard facts.plan.made != false else { return }
    inquiry.answer(firstInTime) { clauses throws(Unanswered) in
      _ = try clauses.provisions(firstLimit)
      _ = try known(facts.plan.$made)
      return try clauses.deadline(firstLimit, done: facts.$coreGroups.first.$date.happening)
    }
    for (index, group) in facts.coreGroups.enumerated() {
      if index > 0 {
        inquiry.answer(laterInTime, about: .coreGroup(index)) { clauses throws(Unanswered) in
          try clauses.deadline(interval, done: group.$date.happening)
        }
      }
      inquiry.answer(planUpdatedInTime, about: .coreGroup(index)) { clauses throws(Unanswered) in
        try clauses.deadline(planUpdateLimit, done: group.$planUpdated.happening)
      }
    }
    inquiry.answer(qualityAssuredInTime) { clauses throws(Unanswered) in
      _ = try clauses.provisions(qualityAssuranceLimit)
      _ = try known(facts.plan.$made)
      return try clauses.deadline(qualityAssuranceLimit, done: facts.$planQualityAssured.happening)
    }
  }
}

extension CoreGroups {
  private static let spring = """
    conference: { kind: initial, date: 2023-04-06 }
    plan: { made: yes }
    core-groups:
      - { date: 2023-04-24, plan-updated: 2023-04-26 }
      - { date: 2023-05-23, plan-updated: 2023-05-26 }
    plan-quality-assured: 2023-05-15

    """

  static let examples = [
    Example(
      "Ten working days over Easter, then every four weeks",
      clauses: """
        first-limit: 10 working days after the conference
        interval: 4 weeks after the core group before
        plan-update-limit: 2 working days after the core group
        quality-assurance-limit: 10 working days after the update of the plan after the first core group
        """,
      case: spring,
      finds: [
        "first-in-time": "met: due 2023-04-24, done 2023-04-24",
        "later-in-time @ core group 2": "breached: due 2023-05-22, done 2023-05-23",
        "plan-updated-in-time @ core group 1": "met: due 2023-04-26, done 2023-04-26",
        "plan-updated-in-time @ core group 2": "breached: due 2023-05-25, done 2023-05-26",
        "quality-assured-in-time": "breached: due 2023-05-12, done 2023-05-15",
      ]),
    Example(
      "Measured from the conference, the second core group is late and the quality assurance later",
      clauses: """
        interval: 4 weeks after the end of the interval before
        quality-assurance-limit: 10 working days after the conference
        """,
      case: spring,
      finds: [
        "first-in-time": "silent: first-limit",
        "later-in-time @ core group 2": "breached: due 2023-05-04, done 2023-05-23",
        "quality-assured-in-time": "breached: due 2023-04-24, done 2023-05-15",
      ]),
  ]
}
