import Calendars
import Cases
import ProcedureKit
import Profiles
import Records

/// What is done to prepare a conference and the family for it.
struct PreparationForConference: Procedure {
  static let summary =
    "When the social worker speaks with the chair, whether the chair meets the family, and when people arrive."

  let liaison = Parameter<TimeRule>(
    "How long before the conference the social worker speaks with the chair.", answers: 106)
  let planBefore = Parameter<TimeRule>(
    "How long before a conference the plan is with the parents and the chair.", answers: 131)
  let concernsToChair = Parameter<TimeRule>(
    "By when those who know of a concern or a difficulty speak with the chair.", answers: 106)
  let chairMeetsFamily = Parameter<Bool>("Whether the chair meets the family before the conference.", answers: 107)
  let familyInvitedBefore = Parameter<Int>(
    "For how many minutes before the start the family is invited.", in: "minutes", answers: 108)
  let familyArrivesBefore = Parameter<Int>(
    "How many minutes before the start the family arrives.", in: "minutes", answers: 108)
  let professionalsArriveBefore = Parameter<Int>(
    "How many minutes before the start professionals arrive.", in: "minutes", answers: 108)
  let punctuality = Parameter<Statement>("Whether conferences start on time.", answers: 109)
  let preparingParents = Parameter<Statement>("How parents are prepared.", answers: 110)
  let parentsStayAway = Parameter<Statement>("What is done where parents do not attend.", answers: 111)

  let spokeInTime = Question.deadline(
    "Did the social worker speak with the chair in time?", "The social worker", "spoke with the chair",
    planned: "is to speak with the chair")
  let concernsToldInTime = Question.deadline(
    "Was the concern told to the chair in time?", "The concern", "was told to the chair")
  let planSharedInTime = Question.deadline(
    "Was the plan with the parents and the chair in time?", "The plan", "was with the parents and the chair")
  let familyMetChair = Question.requirement(
    "Did the chair meet the family before the conference?",
    met: "The chair met the family before the conference.",
    breached: "The chair did not meet the family before the conference.")
  let familyInvitedInTime = Question.deadline(
    "Was the family invited for a time early enough?", "The family", "was invited to come")
  let familyArrivedInTime = Question.deadline(
    "Did the family arrive in time?", "The family", "arrived", planned: "is to arrive")
  let professionalsArrivedInTime = Question.deadline(
    "Did the professionals arrive in time?", "The professionals", "arrived", planned: "are to arrive")

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    let preparation = facts.preparation
    guard facts.$preparation.isTold else { return }
    inquiry.answer(spokeInTime) { clauses throws(Unanswered) in
      try clauses.deadline(liaison, done: preparation.$socialWorkerSpokeWithChair.happening)
    }
    if preparation.$concernToldToChair.isTold {
      inquiry.answer(concernsToldInTime) { clauses throws(Unanswered) in
        try clauses.deadline(concernsToChair, done: preparation.$concernToldToChair.happening)
      }
    }
    if preparation.$planShared.isTold {
      inquiry.answer(planSharedInTime) { clauses throws(Unanswered) in
        try clauses.deadline(planBefore, done: preparation.$planShared.happening)
      }
    }
    inquiry.answer(familyMetChair) { clauses throws(Unanswered) in
      guard try clauses.ruling(chairMeetsFamily) else { throw .notApplicable(because: "this is not asked for") }
      return .requirement(
        try known(preparation.$chairMetFamily))
    }
    inquiry.answer(familyInvitedInTime) { clauses throws(Unanswered) in
      try arrival(try clauses.ruling(familyInvitedBefore), preparation.$familyInvitedFor, facts.conference, &clauses)
    }
    inquiry.answer(familyArrivedInTime) { clauses throws(Unanswered) in
      try arrival(try clauses.ruling(familyArrivesBefore), preparation.$familyArrived, facts.conference, &clauses)
    }
    inquiry.answer(professionalsArrivedInTime) { clauses throws(Unanswered) in
      try arrival(
        try clauses.ruling(professionalsArriveBefore), preparation.$professionalsArrived, facts.conference, &clauses)
    }
  }

  private func arrival(
    _ minutes: Int, _ arrived: Fact<ClockTime?>, _ conference: Conference, _ clauses: inout Consultation
  ) throws(Unanswered) -> Answer {
    let day = try known(conference.$date)
    let starts = try known(conference.$starts).minutes - minutes
    let due = try known(ClockTime(hour: max(0, starts) / 60, minute: max(0, starts) % 60), from: conference.$starts)
    let done = arrived.wrappedValue.map { Moment(day: day, time: $0) }
    return try clauses.deadline(Moment(day: day, time: due), done: Happening(done, from: arrived))
  }
}

extension PreparationForConference {
  static let examples = [
    Example(
      "A week before, and a quarter of an hour",
      clauses:
        "{ liaison: at least 7 days before the conference, chair-meets-family: yes, family-arrives-before: 15, professionals-arrive-before: 15 }",
      case: """
        conference: { kind: initial, date: 2023-06-15, starts: 10:00 }
        preparation:
          social-worker-spoke-with-chair: 2023-06-08
          chair-met-family: no
          family-arrived: 09:45
          professionals-arrived: 09:50
        """,
      finds: [
        "spoke-in-time": "met: due 2023-06-08, done 2023-06-08", "family-met-chair": "breached",
        "family-arrived-in-time": "met: due 2023-06-15 09:45, done 2023-06-15 09:45",
        "professionals-arrived-in-time": "breached: due 2023-06-15 09:45, done 2023-06-15 09:50",
        "family-invited-in-time": "silent: family-invited-before",
      ]),
    Example(
      "A duty to invite the family early is kept or not by the invitation, whenever the family comes",
      clauses: "{ family-invited-before: 15, concerns-to-chair: in good time before the conference }",
      case: """
        conference: { kind: initial, date: 2023-02-15, starts: 13:30 }
        preparation: { family-invited-for: 13:15, family-arrived: 13:25, concern-told-to-chair: 2023-02-08 }
        """,
      finds: [
        "family-invited-in-time": "met: due 2023-02-15 13:15, done 2023-02-15 13:15",
        "family-arrived-in-time": "silent: family-arrives-before",
        "concerns-told-in-time": "judgement: concerns-to-chair; if so met; if not breached",
      ]),
    Example(
      "Parents may be spoken of with the chair at least a day before, counted in hours",
      clauses: "liaison: at least 24 hours before the conference",
      case: """
        conference: { kind: initial, date: 2023-02-15, starts: 13:30 }
        preparation: { social-worker-spoke-with-chair: 2023-02-14 14:00 }
        """,
      finds: ["spoke-in-time": "breached: due 2023-02-14 13:30, done 2023-02-14 14:00"]),
    Example(
      "The plan is with the parents and the chair two days before",
      clauses: "plan-before: { is: at least 48 hours before the conference, force: should }",
      case: """
        conference: { kind: review, date: 2023-02-15, starts: 13:30 }
        preparation: { plan-shared: 2023-02-13 14:00 }
        """,
      finds: ["plan-shared-in-time": "breached: due 2023-02-13 13:30, done 2023-02-13 14:00 (should)"]),
  ]
}
