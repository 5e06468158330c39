import Calendars
import Cases
import ProcedureKit
import Profiles
import Records

/// How a conference comes about and is booked.
struct Convening: Procedure {
  static let summary = "How a conference comes about, who books it and by when, and who may move it."

  let trigger = Parameter<Statement>("What leads to an initial conference.", answers: 7)
  let decidedBy = Parameter<Statement>("Who decides that a conference is held.", answers: 8)
  let decisionRecorded = Parameter<Statement>("How the decision to hold a conference is recorded.", answers: 9)
  let requestsFromAgencies = Parameter<Statement>(
    "What follows when another agency asks for a conference.", answers: 10)
  let strategyDiscussionMembers = Parameter<Statement>("Who takes part in a strategy discussion.", answers: 11)
  let strategyDiscussionForm = Parameter<Statement>(
    "Whether a strategy discussion may be held by telephone, and whether there may be more than one.", answers: 12)
  let alternatives = Parameter<Statement>("Which other ways a strategy discussion considers.", answers: 13)
  let bookingLimit = Parameter<TimeRule>("By when the conference is requested.", answers: 14)
  let bookedBy = Parameter<Statement>("Who books the conference.", answers: 15)
  let bookingMethod = Parameter<Statement>("How the conference is booked.", answers: 16)
  let bookingInformation = Parameter<Statement>("What the booking contains.", answers: 17)
  let bookingPurpose = Parameter<Statement>("What the time between booking and conference is for.", answers: 18)
  let childrenConsidered = Parameter<Statement>("Which children the conference considers.", answers: 19)
  let rearrangedBy = Parameter<People>("Whose agreement a re-arranged or cancelled conference needs.", answers: 20)
  let rearrangedLimit = Parameter<Statement>("How late a re-arranged conference may be held.", answers: 21)
  let timeOfDay = Parameter<Statement>("At what time of day a conference is held.", answers: 22)

  let askedForInTime = Question.deadline("Was the conference asked for in time?", "The conference", "was asked for")
  let rearrangementAgreed = Question.requirement(
    "Did the right person agree that the conference be re-arranged?",
    met: "The conference was re-arranged with the agreement of {by}, who may agree to that.",
    breached: "The conference was re-arranged with the agreement of {by}; it needs that of {needed}.")
  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    inquiry.answer(askedForInTime) { clauses throws(Unanswered) in
      try clauses.require(bookingLimit)
      let conference = try facts.initialConference
      return try clauses.deadline(
        bookingLimit, done: conference.$askedFor.happening, provenBy: conference.$booked.happening)
    }
    inquiry.answer(rearrangementAgreed) { clauses throws(Unanswered) in
      guard facts.conference.$rearrangedBy.isTold else {
        throw .notApplicable(because: "the case tells of no re-arrangement")
      }
      return try clauses.suitable(
        rearrangedBy, facts.conference.$rearrangedBy, besides: facts.conference.$rearrangementConsulted,
        requestedBy: facts.conference.$rearrangementRequestedBy)
    }
  }
}

extension Convening {
  static let examples = [
    Example(
      "Two working days after the discussion that agreed the conference; a bank holiday does not count",
      clauses: "booking-limit: 2 working days after the strategy discussion that agreed the conference",
      case: """
        strategy-discussions:
          - { began: 2023-04-17 10:00, agreed-conference: no }
          - { began: 2023-04-28 14:00, agreed-conference: yes }
        conference: { kind: initial, asked-for: 2023-05-03 09:00 }
        """,
      finds: ["asked-for-in-time": "met: due 2023-05-03, done 2023-05-03 09:00"]),
    Example(
      "Twenty-four hours of the decision run on through the weekend",
      clauses: "booking-limit: 24 hours after the decision to hold a conference",
      case: "conference: { kind: initial, decided: 2023-05-12 15:00, asked-for: 2023-05-15 09:10 }",
      finds: ["asked-for-in-time": "breached: due 2023-05-13 15:00, done 2023-05-15 09:10"]),
    Example(
      "Without the time of the decision, 24 hours have no end",
      clauses: "booking-limit: 24 hours after the decision to hold a conference",
      case: "conference: { kind: initial, decided: 2023-05-12, asked-for: 2023-05-15 09:10 }",
      finds: ["asked-for-in-time": "undetermined: conference.decided"]),
    Example(
      "Booked late, and nobody says when it was asked for",
      clauses: "booking-limit: 2 working days after the strategy discussion that agreed the conference",
      case: """
        strategy-discussions: [{ began: 2023-01-18 10:00, agreed-conference: yes }]
        conference: { kind: initial, booked: 2023-01-25 }
        """,
      finds: ["asked-for-in-time": "undetermined: conference.asked-for"]),
    Example(
      "Only some posts may agree to re-arrange",
      clauses: "{ rearranged-by: [safeguarding-team-manager, service-manager] }",
      case: """
        strategy-discussions: [{ began: 2023-06-01, initiated-enquiries: yes }]
        conference: { kind: initial, date: 2023-06-22, rearranged-by: team-manager }
        """,
      finds: ["rearrangement-agreed": "breached"]),
    Example(
      "No rule is no rule",
      case: "conference: { kind: initial, date: 2023-06-22, rearranged-by: team-manager }",
      finds: ["rearrangement-agreed": "silent: rearranged-by", "asked-for-in-time": "silent: booking-limit"]),
  ]
}
