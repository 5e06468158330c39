import Calendars
import Cases
import ProcedureKit
import Profiles
import Records

/// The core group that carries the plan.
struct CoreGroups: Procedure {
  static let summary = "When the core group meets, and what becomes of the plan after it."

  let firstLimit = Parameter<Limit>("How long after the conference the core group first meets.", answers: 236)
  let interval = Parameter<Limit>(
    "How long after the event it is measured from a later core group meets.", answers: 237)
  let intervalFrom = Parameter<IntervalStart>("The event from which a later core group is measured.", answers: 237)
  let planUpdateLimit = Parameter<Limit>("How long after a core group the plan is updated.", answers: 238)
  let updatedPlanTo = Parameter<Statement>("Who receives the updated plan.", answers: 239)
  let qualityAssuranceLimit = Parameter<Limit>(
    "How long the chair has to assure the quality of the plan.", answers: 240)
  let qualityAssuranceFrom = Parameter<AssuranceStart>("The event from which that time runs.", answers: 240)
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
      let limit = try clauses.ruling(firstLimit)
      _ = try known(facts.plan.$made)
      return try clauses.deadline(limit, after: facts.conference.end, done: facts.$coreGroups.first.$date.event)
    }
    for (index, group) in facts.coreGroups.enumerated() {
      if index > 0 {
        inquiry.answer(laterInTime, about: .coreGroup(index)) { clauses throws(Unanswered) in
          let limit = try clauses.ruling(interval)
          let start =
            switch try clauses[intervalFrom] {
            case .previousCoreGroup: facts.coreGroups[index - 1].$date.event
            case .conference: try measured(index, limit, from: facts.conference, clauses.calendar)
            }
          return try clauses.deadline(limit, after: start, done: group.$date.event)
        }
      }
      inquiry.answer(planUpdatedInTime, about: .coreGroup(index)) { clauses throws(Unanswered) in
        try clauses.deadline(
          try clauses.ruling(planUpdateLimit), after: group.$date.event, done: group.$planUpdated.event)
      }
    }
    inquiry.answer(qualityAssuredInTime) { clauses throws(Unanswered) in
      let limit = try clauses.ruling(qualityAssuranceLimit)
      _ = try known(facts.plan.$made)
      let start =
        switch try clauses[qualityAssuranceFrom] {
        case .conference: facts.conference.end
        case .planUpdatedAfterFirstCoreGroup: facts.$coreGroups.first.$planUpdated.event
        }
      return try clauses.deadline(limit, after: start, done: facts.$planQualityAssured.event)
    }
  }

  /// The start of the interval in which core group `index` falls, where intervals are laid end to end from the conference.
  private func measured(
    _ index: Int, _ limit: Limit, from conference: Conference, _ calendar: WorkingCalendar
  ) throws(Unanswered) -> Event {
    guard index > 1 else { return conference.end }
    var start = try conference.end.known()
    for _ in 1..<index {
      guard let next = calendar.last(limit.period, after: start) else {
        throw .undetermined(needs: conference.end.missingTime)
      }
      start = next
    }
    return Event(start, from: conference.$date)
  }
}

/// The event from which a later core group is measured.
enum IntervalStart: String, Choice {
  case previousCoreGroup = "the core group before"
  case conference = "the conference, one interval after another"
}

/// The event from which the time for the chair's quality assurance runs.
enum AssuranceStart: String, Choice {
  case planUpdatedAfterFirstCoreGroup = "the updating of the plan after the first core group"
  case conference = "the conference"
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
        first-limit: 10 working days
        interval: 4 weeks
        interval-from: previous-core-group
        plan-update-limit: 2 working days
        quality-assurance-limit: 10 working days
        quality-assurance-from: plan-updated-after-first-core-group
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
        interval: 4 weeks
        interval-from: conference
        quality-assurance-limit: 10 working days
        quality-assurance-from: conference
        """,
      case: spring,
      finds: [
        "first-in-time": "silent: first-limit",
        "later-in-time @ core group 2": "breached: due 2023-05-04, done 2023-05-23",
        "quality-assured-in-time": "breached: due 2023-04-24, done 2023-05-15",
      ]),
  ]
}
