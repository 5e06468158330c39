import Calendars
import Cases
import ProcedureKit
import Profiles
import Records

/// Children who move in or out under a plan.
struct Transfer: Procedure {
  static let summary =
    "When a conference is held for a child who moves in under another authority’s plan, and what follows a move out."

  let limit = Parameter<TimeRule>("By when the transfer conference is held.", answers: 49)
  let delayAsInitial = Parameter<Bool>(
    "Whether a transfer conference may be delayed as an initial conference may.", answers: 27, 49)
  let plansMayEnd = Parameter<Bool>("Whether a plan may end at a transfer conference.", answers: 49)
  let arrivalToldTo = Parameter<Statement>("Who is told that a child under a plan has arrived.", answers: 50)
  let temporaryMarker = Parameter<Statement>("What marks the child’s file on arrival.", answers: 51)
  let originatingAuthority = Parameter<Statement>("What is asked of the authority the child comes from.", answers: 52)
  let sentWithNotification = Parameter<WordSet<TransferPaper>>(
    "What the authority the child comes from sends with its notification.", answers: 52)
  let allocation = Parameter<Statement>("Who takes the case while the transfer is pending.", answers: 53)
  let establishedFirst = Parameter<Statement>("What must be established first.", answers: 54)
  let firstReview = Parameter<TimeRule>("How long after the transfer conference the first review is held.", answers: 55)
  let laterReviews = Parameter<TimeRule>(
    "How long after one review the next is held, for a child who moved in.", answers: 55)
  let departureToldTo = Parameter<Statement>(
    "Who is told that a child under a plan has moved away, and when.", answers: 56)
  let responsibility = Parameter<Statement>("Who is responsible for the child until the transfer.", answers: 57)
  let markerUntil = Parameter<Statement>("Until when the child’s file stays marked after a move away.", answers: 58)
  let betweenTeams = Parameter<Statement>(
    "What is done when a case passes between teams of the authority.", answers: 59)

  let heldInTime = Question.deadline(
    "Was the transfer conference held in time?", "The transfer conference", "was held",
    excused: "The transfer conference was held on {done}, {late} after {due}, as an authorised delay allows.")
  let delayAuthorised = Question.requirement(
    "Was the delay of the transfer conference authorised as it must be?",
    met: "The delay was authorised as the document asks.",
    breached: "The delay was not authorised as the document asks: {lacking}.",
    planned: "The delay is to be authorised as the document asks.",
    plannedBreach: "The delay is not to be authorised as the document asks; it is lacking: {lacking}.")
  let papersSent = Question.requirement(
    "Did the other authority send what belongs with its notification?",
    met: "The other authority sent what belongs with its notification.",
    breached: "The other authority did not send {lacking}.")
  let noPlanEnded = Question.requirement(
    "Was no plan ended at the transfer conference?",
    met: "No plan was ended at the transfer conference.",
    breached: "A plan was ended at the transfer conference.",
    planned: "No plan is to be ended at the transfer conference.",
    plannedBreach: "A plan is to be ended at the transfer conference.")
  let firstReviewInTime = Question.deadline(
    "Was the first review after the transfer held in time?", "The first review", "was held")
  let laterReviewInTime = Question.deadline(
    "Was a later review after the transfer held in time?", "This review", "was held")

  private let initialConference: InitialConference
  private let reviews: Reviews

  init(_ initialConference: InitialConference, _ reviews: Reviews) {
    self.initialConference = initialConference
    self.reviews = reviews
  }

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    guard facts.$transferIn.isTold || facts.conference.kind == .transferIn else { return }
    guard facts.conference.kind ?? .transferIn == .transferIn else { return }
    inquiry.answer(heldInTime) { clauses throws(Unanswered) in
      let answer = try clauses.deadline(limit, done: facts.conference.start)
      guard answer.missed != nil, facts.$delay.isTold, try clauses.ifStated(delayAsInitial) == true else {
        return answer
      }
      return try initialConference.excused(answer, facts, &clauses)
    }
    if facts.$delay.isTold {
      inquiry.answer(delayAuthorised) { clauses throws(Unanswered) in
        guard try clauses.ruling(delayAsInitial) else { throw .notApplicable(because: "it may not be delayed") }
        return try initialConference.authorisation(facts, &clauses) { clauses throws(Unanswered) in
          try clauses.due(limit).moment
        }
      }
    }
    if facts.transferIn.$papers.isTold {
      inquiry.answer(papersSent) { clauses throws(Unanswered) in
        let papers = try known(facts.transferIn.$papers)
        return .complete(
          missing: try clauses.missing(sentWithNotification) { paper, _ in papers.contains(paper) })
      }
    }
    for (index, ending) in facts.endings.enumerated() {
      inquiry.answer(noPlanEnded, about: .ending(index)) { clauses throws(Unanswered) in
        guard try !clauses.ruling(plansMayEnd) else { throw .notApplicable(because: "a plan may end there") }
        let (end, date) = (try known(ending.$on).day, try known(facts.conference.$date))
        return clauses.requirement(end != date, settledOn: date)
      }
    }
    inquiry.answer(firstReviewInTime) { clauses throws(Unanswered) in
      try clauses.require(firstReview)
      try reviews.requireBornChild(facts, &clauses)
      return try clauses.deadline(firstReview, done: facts.$reviews.first.$held.happening)
    }
    for index in facts.reviews.indices.dropFirst() {
      inquiry.answer(laterReviewInTime, about: .review(index)) { clauses throws(Unanswered) in
        try clauses.deadline(laterReviews, done: facts.reviews[index].$held.happening)
      }
    }
  }
}

extension Transfer {
  private static let move = """
    transfer-in: { notified: 2025-12-10, requested: 2025-12-15, agreed-permanent: 2025-12-19 }
    conference: { kind: transfer-in, date: 2026-01-09 }

    """

  static let examples = [
    Example(
      "Over Christmas, fifteen working days of the request end on 8 January",
      clauses: "{ limit: 15 working days after the request for a transfer conference }", case: move,
      finds: ["held-in-time": "breached: due 2026-01-08, done 2026-01-09"]),
    Example(
      "Counted from the agreement that the move is permanent the same conference is in time",
      clauses: "{ limit: 15 working days after the agreement that the move is permanent }", case: move,
      finds: ["held-in-time": "met: due 2026-01-14, done 2026-01-09"]),
    Example(
      "Read as a day and not a limit, the same conference is too early",
      clauses: "{ limit: exactly 15 working days after the agreement that the move is permanent }", case: move,
      finds: ["held-in-time": "breached: due 2026-01-14, done 2026-01-09"]),
    Example(
      "Reviews after the transfer; a last day on a Saturday is met by the Friday before",
      clauses:
        "{ limit: 15 working days after the notification of the move, first-review: 3 months after the conference, later-reviews: 6 months after the review before }",
      case: move + "reviews: [{ held: 2026-04-09 }, { held: 2026-10-12 }]",
      finds: [
        "held-in-time": "breached: due 2026-01-05, done 2026-01-09",
        "first-review-in-time": "met: due 2026-04-09, done 2026-04-09",
        "later-review-in-time @ review 2": "breached: due 2026-10-09, done 2026-10-12",
      ]),
    Example(
      "An authorised delay reaches a transfer conference where the document says so",
      clauses: """
        limit: 15 working days after the notification of the move
        delay-as-initial: yes
        initial-conference.delay-grounds: [complex-enquiries]
        initial-conference.delay-authorised-by: [strategic-manager]
        """,
      case: move + "delay: { ground: complex-enquiries, authorised-by: strategic-manager }",
      finds: ["held-in-time": "met: due 2026-01-05, done 2026-01-09, excused", "delay-authorised": "met"]),
    Example(
      "Elsewhere it does not",
      clauses: """
        limit: 15 working days after the notification of the move
        initial-conference.delay-grounds: [complex-enquiries]
        initial-conference.delay-authorised-by: [strategic-manager]
        """,
      case: move + "delay: { ground: complex-enquiries, authorised-by: strategic-manager }",
      finds: [
        "held-in-time": "breached: due 2026-01-05, done 2026-01-09", "delay-authorised": "silent: delay-as-initial",
      ]),
    Example(
      "Or is said not to; and a plan may end there",
      clauses:
        "{ limit: 15 working days after the notification of the move, delay-as-initial: no, plans-may-end: yes }",
      case: move + """
        children: [{ label: child A }]
        endings: [{ child: child A, on: 2026-01-09 }]
        delay: { ground: complex-enquiries, authorised-by: strategic-manager }
        """,
      finds: [
        "held-in-time": "breached: due 2026-01-05, done 2026-01-09", "delay-authorised": "not-applicable",
        "no-plan-ended @ child A": "not-applicable",
      ]),
    Example(
      "The time that the document has, and nobody comes off the register there",
      clauses: "{ limit: 21 days after the notification of the move, plans-may-end: no }",
      case: move + """
        children: [{ label: child A }]
        endings: [{ child: child A, on: 2026-01-09 }]
        """,
      finds: [
        "held-in-time": "breached: due 2025-12-31, done 2026-01-09", "no-plan-ended @ child A": "breached",
      ]),
    Example(
      "What belongs with the notification", clauses: "sent-with-notification: [plan, assessments, chronology]",
      case: """
        conference: { kind: transfer-in, date: 2026-01-09 }
        transfer-in: { notified: 2025-12-10, papers: [plan, assessments] }
        """,
      finds: ["papers-sent": "breached: lacks a chronology"]),
    Example(
      "The agreement of both authorities may be another day than that of one",
      clauses: "limit: 15 working days after the agreement of both authorities that the move is permanent",
      case: """
        conference: { kind: transfer-in, date: 2026-01-09 }
        transfer-in: { agreed-permanent: 2025-12-10, agreed-by-both: 2025-12-17 }
        """,
      finds: ["held-in-time": "met: due 2026-01-12, done 2026-01-09"]),
  ]
}
