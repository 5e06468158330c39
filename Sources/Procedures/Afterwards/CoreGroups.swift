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
  let updatedPlanLimit = Parameter<TimeRule>(
    "How long after a core group the updated plan is sent to its members.", answers: 239)
  let minutesLimit = Parameter<TimeRule>("By when the minutes of a core group are with its members.", answers: 237)
  let earlierAskedBy = Parameter<Statement>("Who may ask for an earlier core group.", answers: 237)
  let updatedPlanTo = Parameter<Statement>("Who receives the updated plan.", answers: 239)
  let qualityAssuranceLimit = Parameter<TimeRule>(
    "How long the chair has to assure the quality of the plan.", answers: 240)
  let qualityAssuredEachTime = Parameter<Bool>(
    "Whether the quality of the plan is assured after every core group.", answers: 240)
  let membersIdentifiedBy = Parameter<Statement>("Who identifies the members of the core group.", answers: 241)
  let attendance = Parameter<Statement>("What is asked of its members.", answers: 242)
  let monitoredBy = Parameter<Statement>("Who monitors core groups.", answers: 243)

  let firstInTime = Question.deadline(
    "Did the core group first meet in time?", "The first core group", "met", planned: "is to meet")
  let laterInTime = Question.deadline(
    "Did this core group meet in time?", "This core group", "met", planned: "is to meet")
  let planUpdatedInTime = Question.deadline(
    "Was the plan updated in time after this core group?", "The plan", "was updated")
  let planSentInTime = Question.deadline(
    "Was the updated plan sent in time after this core group?", "The updated plan", "was sent")
  let minutesInTime = Question.deadline(
    "Were the minutes of this core group with its members in time?", "The minutes", "were with the members")
  let laterQualityAssuredInTime = Question.deadline(
    "Did the chair assure the quality of the plan in time after this core group?", "The quality of the plan",
    "was assured")
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
      inquiry.answer(planSentInTime, about: .coreGroup(index)) { clauses throws(Unanswered) in
        try clauses.deadline(updatedPlanLimit, done: group.$planSent.happening)
      }
      inquiry.answer(minutesInTime, about: .coreGroup(index)) { clauses throws(Unanswered) in
        try clauses.deadline(minutesLimit, done: group.$minutesSent.happening)
      }
      if index > 0 {
        inquiry.answer(laterQualityAssuredInTime, about: .coreGroup(index)) { clauses throws(Unanswered) in
          guard try clauses[qualityAssuredEachTime] else {
            throw .notApplicable(because: "it is assured once")
          }
          return try clauses.deadline(
            qualityAssuranceLimit, from: .planUpdated, done: group.$planQualityAssured.happening)
        }
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
      "A limit after an initial conference says nothing of the weeks after a review",
      clauses: "first-limit: { is: 10 working days after the conference, for: [initial, transfer-in] }",
      case: """
        conference: { kind: review, date: 2022-10-05 }
        plan: { made: yes }
        core-groups: [{ date: 2022-10-26 }]
        """,
      finds: ["first-in-time": "not-applicable"]),
    Example(
      "No more often than every four weeks",
      clauses: "interval: no sooner than 4 weeks after the core group before",
      case: """
        conference: { kind: initial, date: 2022-10-11 }
        plan: { made: yes }
        core-groups: [{ date: 2022-10-18 }, { date: 2022-11-22 }, { date: 2022-12-13 }]
        """,
      finds: [
        "later-in-time @ core group 2": "met: due 2022-11-15, done 2022-11-22",
        "later-in-time @ core group 3": "breached: due 2022-12-20, done 2022-12-13",
      ]),
    Example(
      "Monthly, and never more than six weeks apart: each with its own force",
      clauses: """
        interval:
          provisions:
            - { is: 1 month after the core group before, force: normally }
            - { is: 6 weeks after the core group before, force: must }
        """,
      case: """
        conference: { kind: initial, date: 2022-10-11 }
        plan: { made: yes }
        core-groups: [{ date: 2022-10-18 }, { date: 2022-11-22 }, { date: 2023-01-10 }]
        """,
      finds: [
        "later-in-time @ core group 2": "breached: due 2022-11-18, done 2022-11-22 (normally)",
        "later-in-time @ core group 3": "breached: due 2023-01-03, done 2023-01-10 (must)",
      ]),
    Example(
      "The second within six weeks of the initial conference, the second and third before the first review",
      clauses: """
        interval:
          provisions:
            - { is: 6 weeks after the initial conference, when: second-core-group, force: must }
            - { is: before the first review, when: second-core-group, force: should }
            - { is: before the first review, when: third-core-group, force: should }
        """,
      case: """
        conference: { kind: initial, date: 2023-03-01 }
        plan: { made: yes }
        core-groups: [{ date: 2023-03-10 }, { date: 2023-04-14 }, { date: 2023-06-02 }]
        reviews: [{ held: 2023-05-30 }]
        """,
      finds: [
        "later-in-time @ core group 2": "breached: due 2023-04-12, done 2023-04-14 (must)",
        "later-in-time @ core group 3": "breached: due 2023-05-30, done 2023-06-02 (should)",
      ]),
    Example(
      "The minutes of a core group are with its members two weeks before the next",
      clauses: """
        interval: 6 weeks after the core group before
        minutes-limit: at least 2 weeks before the core group after
        updated-plan-limit: 2 working days after the core group
        """,
      case: """
        conference: { kind: initial, date: 2023-03-01 }
        plan: { made: yes }
        core-groups: [{ date: 2023-03-10, minutes-sent: 2023-04-05, plan-sent: 2023-03-14 }, { date: 2023-04-18 }]
        """,
      finds: [
        "minutes-in-time @ core group 1": "breached: due 2023-04-04, done 2023-04-05",
        "plan-sent-in-time @ core group 1": "met: due 2023-03-14, done 2023-03-14",
        "later-in-time @ core group 2": "met: due 2023-04-21, done 2023-04-18",
      ]),
    Example(
      "The quality of the plan is assured again after the next core group",
      clauses: """
        quality-assurance-limit: 10 working days after the update of the plan after the first core group
        quality-assured-each-time: yes
        """,
      case: """
        conference: { kind: initial, date: 2023-03-01 }
        plan: { made: yes }
        core-groups:
          - { date: 2023-03-10, plan-updated: 2023-03-14 }
          - { date: 2023-04-06, plan-updated: 2023-04-06, plan-quality-assured: 2023-04-24 }
        """,
      finds: ["later-quality-assured-in-time @ core group 2": "met: due 2023-04-24, done 2023-04-24"]),
    Example(
      "Assured once and no more",
      clauses: "{ quality-assurance-limit: 10 working days after the conference, quality-assured-each-time: no }",
      case: """
        conference: { kind: initial, date: 2023-03-01 }
        plan: { made: yes }
        core-groups: [{ date: 2023-03-10 }, { date: 2023-04-06 }]
        """,
      finds: ["later-quality-assured-in-time @ core group 2": "not-applicable"]),
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
