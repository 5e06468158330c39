import Calendars
import Cases
import ProcedureKit
import Profiles
import Records

/// When the initial conference is due.
final class InitialConference: Procedure {
  static let summary = "By when the initial conference is held, from which event, and when it may be later."

  let limit = Parameter<TimeRule>("By when the initial conference is held.", answers: 23, 24)
  let furtherDiscussion = Parameter<FurtherDiscussion>(
    "What a further strategy discussion that the enquiry required does to the clock.", answers: 25)
  let recordingLimit = Parameter<TimeRule>("By when the records count an initial conference as in time.", answers: 26)
  let appliesBeforeBirth = Parameter<Bool>(
    "Whether the limit for initial conferences also holds for a child not yet born.", answers: 37, 39)
  let delayGrounds = Parameter<WordSet<DelayGround>>(
    "The grounds on which an initial conference may be delayed.", answers: 27, 48)
  let delayRecorded = Parameter<WordSet<DelayRecord>>("What is recorded where the conference is late.", answers: 28)
  let delayAuthorisedBy = Parameter<People>("Whose authorisation a delay needs.", answers: 28)
  let delayInWriting = Parameter<Bool>("Whether a delay is authorised in writing.", answers: 28)
  let delayWithReasons = Parameter<Bool>("Whether the authorisation of a delay gives reasons.", answers: 28)
  let delayAuthorisedWhen = Parameter<AuthorisedWhen>("By when a delay is authorised.", answers: 28)
  let delayDuties = Parameter<Statement>("What is done when a conference is delayed.", answers: 29)
  let delayInMinutes = Parameter<Statement>("Whether the reasons for a delay stand in the minutes.", answers: 30)
  let accountable = Parameter<Statement>("Who answers for conferences being held in time.", answers: 31)
  let workingDay = Parameter<Statement>("What a working day is, and what bank holidays do.", answers: 32)

  let heldInTime = Question.deadline(
    "Was the initial conference held in time?", "The initial conference", "was held",
    excused: "The initial conference was held on {done}, {late} after {due}, as an authorised delay allows.")
  let dateForRecords = Question.date(
    "By which date do the records count the conference as in time?", "For the records, the last day is {due}.")
  let delayAuthorised = Question.requirement(
    "Was the delay authorised as it must be?",
    met: "The delay was authorised as the document asks.",
    breached: "The delay was not authorised as the document asks: {lacking}.",
    planned: "The delay is to be authorised as the document asks.",
    plannedBreach: "The delay is not to be authorised as the document asks; it is lacking: {lacking}.")

  let delayOnRecord = Question.requirement(
    "Is the delay recorded as it must be?",
    met: "The delay is recorded with what the document asks for.",
    breached: "What is recorded of the delay lacks {lacking}.")

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    if facts.delay.$recorded.isTold {
      inquiry.answer(delayOnRecord) { clauses throws(Unanswered) in
        let recorded = try known(facts.delay.$recorded)
        return .complete(
          missing: try clauses.missing(delayRecorded) { item, _ in recorded.contains(item) })
      }
    }
    inquiry.answer(heldInTime) { clauses throws(Unanswered) in
      try clauses.require(limit)
      let conference = try facts.initialConference
      if try isOnlyUnborn(facts, on: conference.date, &clauses) {
        throw .notApplicable(because: "the limit before birth takes its place")
      }
      let answer = try clauses.deadline(limit, from: try restart(in: facts, &clauses), done: conference.start)
      return try excused(answer, facts, &clauses)
    }
    inquiry.answer(dateForRecords) { clauses throws(Unanswered) in
      try clauses.require(recordingLimit)
      _ = try facts.initialConference
      let due = try clauses.due(recordingLimit)
      return Answer(.deadline(due: due.moment, done: nil, .open), counted: due.counting)
    }
    if facts.conference.kind == nil || facts.conference.kind == .initial {
      inquiry.answer(delayAuthorised) { clauses throws(Unanswered) in
        try authorisation(facts, &clauses) { clauses throws(Unanswered) in
          try clauses.due(limit, from: try restart(in: facts, &clauses)).moment
        }
      }
    }
  }

  /// The event from which the limit runs anew because of a further strategy discussion; nil where it runs from its own.
  private func restart(in facts: Case, _ clauses: inout Consultation) throws(Unanswered) -> Event? {
    guard facts.strategyDiscussions.count > 1, let rule = try clauses.ifStated(furtherDiscussion), rule != .noEffect,
      try facts.enquiryRequiredDiscussion
    else { return nil }
    return rule == .restartsFromSecond ? .secondDiscussion : .lastDiscussion
  }

  /// Whether the conference is about unborn children alone and the document has no use for this limit before birth.
  private func isOnlyUnborn(_ facts: Case, on date: Day?, _ clauses: inout Consultation) throws(Unanswered) -> Bool {
    var unknown: Child?
    for child in facts.children {
      let isUnborn = date.map { child.isUnborn(on: $0) } ?? (child.born == nil && child.due != nil)
      if isUnborn == false || child.due == nil && child.born == nil { return false }
      if isUnborn == nil { unknown = child }
    }
    guard !facts.children.isEmpty, try clauses.ifStated(appliesBeforeBirth) == false else { return false }
    if let unknown { throw .undetermined(needs: unknown.$born.missing) }
    return true
  }
}

/// What a further strategy discussion does to the clock.
enum FurtherDiscussion: String, Choice {
  case noEffect = "a further strategy discussion changes nothing"
  case restartsFromSecond = "time runs anew from the second strategy discussion"
  case restartsFromLatest = "time runs anew from the latest strategy discussion"
}

/// By when a delay is authorised.
enum AuthorisedWhen: String, Choice {
  case beforeDeadline = "on or before the day that would have been the last"
  case anyTime = "at any time, afterwards too"
}

extension InitialConference {
  private static let twoDiscussions = """
    strategy-discussions:
      - { began: 2023-04-20, initiated-enquiries: yes, agreed-conference: no }
      - { began: 2023-04-27, initiated-enquiries: no, agreed-conference: yes, required-by-enquiry: yes }
    enquiry: { opened: 2023-04-19, concluded: 2023-04-27 }

    """

  static let examples = [
    Example(
      "Fifteen working days from the discussion that began the enquiries, over two bank holidays",
      clauses: "limit: 15 working days after the strategy discussion that initiated the enquiries",
      case: twoDiscussions + "conference: { kind: initial, date: 2023-05-16 }",
      finds: ["held-in-time": "breached: due 2023-05-15, done 2023-05-16"]),
    Example(
      "The same conference is in time where the discussion that agreed it starts the clock",
      clauses: "limit: 15 working days after the strategy discussion that agreed the conference",
      case: twoDiscussions + "conference: { kind: initial, date: 2023-05-16 }",
      finds: ["held-in-time": "met: due 2023-05-22, done 2023-05-16"]),
    Example(
      "The last discussion before the decision; later ones start nothing",
      clauses: "limit: 15 working days after the last strategy discussion before the decision to hold a conference",
      case: twoDiscussions + "conference: { kind: initial, decided: 2023-04-26 12:00, date: 2023-05-16 }",
      finds: ["held-in-time": "breached: due 2023-05-15, done 2023-05-16"]),
    Example(
      "A further discussion that the enquiry required may start the clock anew, and the records keep a third date",
      clauses: """
        limit: 15 working days after the strategy discussion that initiated the enquiries
        further-discussion: restarts-from-second
        recording-limit: 15 working days after the opening of the enquiry
        """,
      case: twoDiscussions + "conference: { kind: initial, date: 2023-05-16 }",
      finds: ["held-in-time": "met: due 2023-05-22, done 2023-05-16", "date-for-records": "due: 2023-05-12"]),
    Example(
      "The same, said as two provisions of one limit, each with its force",
      clauses: """
        limit:
          provisions:
            - { is: 15 working days after the strategy discussion that initiated the enquiries, force: should, when: otherwise }
            - { is: 15 working days after the second strategy discussion, force: must, when: discussion-required-by-enquiry }
        recording-limit: { is: 15 working days after the opening of the enquiry, force: normally }
        """,
      case: twoDiscussions + "conference: { kind: initial, date: 2023-05-16 }",
      finds: [
        "held-in-time": "met: due 2023-05-22, done 2023-05-16 (must)", "date-for-records": "due: 2023-05-12 (normally)",
      ]),
    Example(
      "A first discussion that agreed the conference on condition starts the clock only where the case tells that it did",
      clauses: "limit: 15 working days after the strategy discussion that agreed the conference at least on condition",
      case: """
        strategy-discussions:
          - { began: 2023-04-20, agreed-conference: no, agreed-on-condition: yes }
          - { began: 2023-04-27, agreed-conference: yes }
        conference: { kind: initial, date: 2023-05-16 }
        """,
      finds: ["held-in-time": "breached: due 2023-05-15, done 2023-05-16"]),
    Example(
      "Without such a condition the discussion that agreed the conference starts it",
      clauses: "limit: 15 working days after the strategy discussion that agreed the conference at least on condition",
      case: twoDiscussions + "conference: { kind: initial, date: 2023-05-16 }",
      finds: ["held-in-time": "met: due 2023-05-22, done 2023-05-16"]),
    Example(
      "A delay is allowed on its grounds, with an authorisation in writing, with reasons and in time",
      clauses: """
        limit: 15 working days after the strategy discussion that initiated the enquiries
        delay-grounds: [complex-enquiries]
        delay-authorised-by: [strategic-manager]
        delay-in-writing: yes
        delay-with-reasons: yes
        delay-authorised-when: before-deadline
        """,
      case: twoDiscussions + """
        conference: { kind: initial, date: 2023-05-16 }
        delay:
          { ground: complex-enquiries, authorised-by: strategic-manager, authorised: 2023-05-15, in-writing: yes, with-reasons: yes }
        """,
      finds: ["held-in-time": "met: due 2023-05-15, done 2023-05-16, excused", "delay-authorised": "met"]),
    Example(
      "An authorisation that comes late and by word of mouth excuses nothing",
      clauses: """
        limit: 15 working days after the strategy discussion that initiated the enquiries
        delay-grounds: [complex-enquiries]
        delay-authorised-by: [strategic-manager]
        delay-in-writing: yes
        delay-authorised-when: before-deadline
        """,
      case: twoDiscussions + """
        conference: { kind: initial, date: 2023-05-16 }
        delay: { ground: complex-enquiries, authorised-by: strategic-manager, authorised: 2023-05-16, in-writing: no }
        """,
      finds: [
        "held-in-time": "breached: due 2023-05-15, done 2023-05-16",
        "delay-authorised": "breached: lacks an authorisation in writing, an authorisation before the time was up",
      ]),
    Example(
      "Where the document knows no delay, an authorisation excuses nothing",
      clauses: "limit: 15 working days after the strategy discussion that initiated the enquiries",
      case: twoDiscussions + """
        conference: { kind: initial, date: 2023-05-16 }
        delay: { ground: complex-enquiries, authorised-by: strategic-manager, authorised: 2023-05-10 }
        """,
      finds: [
        "held-in-time": "breached: due 2023-05-15, done 2023-05-16", "delay-authorised": "silent: delay-authorised-by",
      ]),
    Example(
      "Two have to agree to a delay; who agreed besides must be told",
      clauses: """
        limit: 15 working days after the strategy discussion that initiated the enquiries
        delay-authorised-by: [social-care-manager, and: chair]
        """,
      case: twoDiscussions + """
        conference: { kind: initial, date: 2023-05-16 }
        delay: { authorised-by: social-care-manager }
        """,
      finds: [
        "held-in-time": "undetermined: delay.agreed-by", "delay-authorised": "undetermined: delay.agreed-by",
      ]),
    Example(
      "With both, it is allowed",
      clauses: """
        limit: 15 working days after the strategy discussion that initiated the enquiries
        delay-authorised-by: [social-care-manager, and: chair]
        """,
      case: twoDiscussions + """
        conference: { kind: initial, date: 2023-05-16 }
        delay: { authorised-by: chair, agreed-by: [service-manager] }
        """,
      finds: ["held-in-time": "met: due 2023-05-15, done 2023-05-16, excused", "delay-authorised": "met"]),
    Example(
      "Whether circumstances are exceptional is for people to judge",
      clauses: """
        limit: 15 working days after the strategy discussion that initiated the enquiries
        delay-grounds: [The circumstances are exceptional.]
        delay-authorised-by: [chair]
        """,
      case: twoDiscussions + """
        conference: { kind: initial, date: 2023-05-16 }
        delay: { ground: other, authorised-by: chair }
        """,
      finds: [
        "held-in-time":
          "judgement: delay-grounds; if so met: due 2023-05-15, done 2023-05-16, excused; if not breached: due 2023-05-15, done 2023-05-16"
      ]),
    Example(
      "Where a limit before birth takes its place, the usual limit does not bear on an unborn child",
      clauses: """
        limit: 15 working days after the strategy discussion that initiated the enquiries
        applies-before-birth: no
        """,
      case: twoDiscussions + """
        children: [{ label: baby, due: 2023-09-01 }]
        conference: { kind: initial, date: 2023-05-16 }
        """,
      finds: ["held-in-time": "not-applicable"]),
    Example(
      "Which discussion began the enquiries must be known",
      clauses: "limit: 15 working days after the strategy discussion that initiated the enquiries",
      case: """
        strategy-discussions: [{ began: 2023-04-20 }]
        conference: { kind: initial, date: 2023-05-16 }
        """,
      finds: [
        "held-in-time": "undetermined: strategy-discussions.initiated-enquiries",
        "date-for-records": "silent: recording-limit",
      ]),
    Example(
      "A discussion of which it is unknown might be the first that began the enquiries",
      clauses: "limit: 15 working days after the strategy discussion that initiated the enquiries",
      case: """
        strategy-discussions: [{ began: 2023-04-20 }, { began: 2023-04-27, initiated-enquiries: yes }]
        conference: { kind: initial, date: 2023-05-22 }
        """,
      finds: ["held-in-time": "undetermined: strategy-discussions.initiated-enquiries"]),
    Example(
      "What is recorded of a delay", clauses: "delay-recorded: { is: [reasons, new-date], force: must }",
      case: twoDiscussions + "conference: { kind: initial, date: 2023-05-16 }\ndelay: { recorded: [reasons] }\n",
      finds: ["delay-on-record": "breached: lacks the new date (must)"]),
  ]
}
