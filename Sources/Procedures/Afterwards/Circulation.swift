import Calendars
import Cases
import ProcedureKit
import Profiles
import Records

/// How the decision and the plan reach those concerned.
struct Circulation: Procedure {
  static let summary = "What a conference settles, and by when the decision and the plan reach whom."

  let decisionLimit = Parameter<Limit>("How long after the conference the main decisions are told.", answers: 213)
  let noticeLimit = Parameter<Limit>(
    "How long after the conference the full notice of the decision is circulated.", answers: 213)
  let planLimit = Parameter<Limit>("How long after the conference the outline plan is circulated.", answers: 213)
  let noticeRecipients = Parameter<[Recipient]>("To whom the decision goes.", answers: 214)
  let planRecipients = Parameter<[Recipient]>("To whom the outline plan goes.", answers: 214)
  let means = Parameter<Statement>("How the decision and the plan are sent.", answers: 215)
  let noticeContents = Parameter<[NoticeItem]>("What the notice of the decision contains.", answers: 216)
  let recordSystemLimit = Parameter<Limit>("How long the case system may take to show the plan.", answers: 217)
  let recordSystemRunsFrom = Parameter<RecordStart>("The event from which that time runs.", answers: 217)
  let settledAtConference = Parameter<[ConferenceTask]>(
    "What the conference settles where it makes a plan.", answers: 218)
  let absentFamilyTold = Parameter<Statement>(
    "How parents or children who were not there are told the decision.", answers: 219)
  let leadWorker = Parameter<Statement>("Who the lead worker is.", answers: 220)
  let contingencyPlan = Parameter<Statement>("Whether there is a contingency plan.", answers: 221)
  let planDevisedBy = Parameter<Statement>("Who works out the plan.", answers: 222)

  let decisionTold = Question.deadline("Were the main decisions told in time?", "The main decisions", "were told")
  let noticeSent = Question.deadline(
    "Was the full notice of the decision sent in time?", "The full notice of the decision", "was sent")
  let planSent = Question.deadline("Was the outline plan sent in time?", "The outline plan", "was sent")
  let noticeReachedAll = Question.requirement(
    "Did the decision reach everybody it should?",
    met: "The decision went to everybody to whom it should go.", breached: "The decision did not go to: {lacking}.")
  let planReachedAll = Question.requirement(
    "Did the plan reach everybody it should?",
    met: "The plan went to everybody to whom it should go.", breached: "The plan did not go to: {lacking}.")
  let noticeComplete = Question.requirement(
    "Was the notice of the decision complete?",
    met: "The notice of the decision contains what it is to contain.",
    breached: "The notice of the decision lacks {lacking}.")
  let recordUpdated = Question.deadline("Was the case system updated in time?", "The case system", "was updated")
  let everythingSettled = Question.requirement(
    "Did the conference settle what it must?",
    met: "The conference settled what it must.", breached: "The conference did not settle {lacking}.")

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    inquiry.answer(decisionTold) { clauses throws(Unanswered) in
      try clauses.deadline(
        try clauses.ruling(decisionLimit), after: facts.conference.end,
        done: facts.$decisionsShared.event.or(facts.decisionNotice.$sent.event))
    }
    inquiry.answer(noticeSent) { clauses throws(Unanswered) in
      try clauses.deadline(
        try clauses.ruling(noticeLimit), after: facts.conference.end, done: facts.decisionNotice.$sent.event)
    }
    inquiry.answer(planSent) { clauses throws(Unanswered) in
      let limit = try clauses.ruling(planLimit)
      try requirePlan(facts)
      return try clauses.deadline(limit, after: facts.conference.end, done: facts.plan.$sent.event)
    }
    inquiry.answer(noticeReachedAll) { clauses throws(Unanswered) in
      .complete(
        missing: try facts.missing(from: facts.decisionNotice.$to, of: try clauses.ruling(noticeRecipients)))
    }
    inquiry.answer(planReachedAll) { clauses throws(Unanswered) in
      let wanted = try clauses.ruling(planRecipients)
      try requirePlan(facts)
      return .complete(missing: try facts.missing(from: facts.plan.$to, of: wanted))
    }
    inquiry.answer(noticeComplete) { clauses throws(Unanswered) in
      let wanted = try clauses.ruling(noticeContents)
      let contents = try known(facts.decisionNotice.$contents)
      let ofPlan: [NoticeItem] = [.category, .leadWorker, .coreGroupMembers, .plan]
      let missing = wanted.filter { !contents.contains($0) && (facts.plan.made != false || !ofPlan.contains($0)) }
      if !missing.isEmpty, missing.allSatisfy(ofPlan.contains) { _ = try known(facts.plan.$made) }
      return .complete(missing: Items(words: missing))
    }
    inquiry.answer(recordUpdated) { clauses throws(Unanswered) in
      let limit = try clauses.ruling(recordSystemLimit)
      try requirePlan(facts)
      let start =
        switch try clauses[recordSystemRunsFrom] {
        case .conference: facts.conference.end
        case .planCirculated: facts.plan.$sent.event
        }
      return try clauses.deadline(limit, after: start, done: facts.$recordSystemUpdated.event)
    }
    inquiry.answer(everythingSettled) { clauses throws(Unanswered) in
      var wanted = try clauses.ruling(settledAtConference)
      if try !known(facts.plan.$made) { wanted = wanted.filter { $0 == .recommendations } }
      guard !wanted.isEmpty else { throw .notApplicable(because: "no plan was made") }
      let settled = try known(facts.$settled)
      return .complete(missing: Items(words: wanted.filter { !settled.contains($0) }))
    }
  }

  /// Ends the rule where no plan was made.
  private func requirePlan(_ facts: Case) throws(Unanswered) {
    guard try known(facts.plan.$made) else { throw .notApplicable(because: "no plan was made") }
  }
}

/// The event from which the time for updating the case system runs.
enum RecordStart: String, Choice {
  case conference = "the conference"
  case planCirculated = "the circulation of the plan"
}

extension Circulation {
  private static let friday = """
    conference: { kind: initial, date: 2023-04-06, starts: 10:00, ends: 12:30 }
    attending: [{ label: worker }, { label: mother, role: parent }]
    absent: [{ label: officer }]
    invitations: { to: [worker, mother, officer] }
    decisions-shared: 2023-04-07 12:00
    decision-notice: { sent: 2023-04-12, to: [worker, mother], contents: [decision, category, lead-worker] }
    plan: { made: yes, sent: 2023-04-12, to: [worker, mother, officer] }
    record-system-updated: 2023-04-11
    settled: [outline-plan, lead-worker]

    """

  static let examples = [
    Example(
      "Twenty-four hours run on over Good Friday; working days wait for Tuesday",
      clauses: """
        decision-limit: 24 hours
        notice-limit: 3 working days
        plan-limit: 2 working days
        record-system-limit: 1 working day
        record-system-runs-from: conference
        """,
      case: friday,
      finds: [
        "decision-told": "met: due 2023-04-07 12:30, done 2023-04-07 12:00",
        "notice-sent": "met: due 2023-04-13, done 2023-04-12",
        "plan-sent": "met: due 2023-04-12, done 2023-04-12", "record-updated": "met: due 2023-04-11, done 2023-04-11",
      ]),
    Example(
      "Counted from the circulation of the plan, the case system may be updated later",
      clauses: "{ record-system-limit: 1 working day, record-system-runs-from: plan-circulated }", case: friday,
      finds: ["record-updated": "met: due 2023-04-13, done 2023-04-11"]),
    Example(
      "Who had the decision and the plan, and what they hold",
      clauses: """
        notice-recipients: [everybody-invited]
        plan-recipients: [professionals, family]
        notice-contents: [decision, category, lead-worker, core-group-members]
        settled-at-conference: [outline-plan, lead-worker, contingency-plan]
        """,
      case: friday,
      finds: [
        "notice-reached-all": "breached: lacks officer", "plan-reached-all": "met",
        "notice-complete": "breached: lacks the members of the core group",
        "everything-settled": "breached: lacks a contingency plan",
      ]),
    Example(
      "Without a plan there is nothing to circulate",
      clauses: "{ plan-limit: 2 working days, notice-contents: [decision, category] }",
      case: """
        conference: { kind: initial, date: 2023-04-06 }
        plan: { made: no }
        decision-notice: { contents: [decision] }
        """,
      finds: ["plan-sent": "not-applicable", "notice-complete": "met", "decision-told": "silent: decision-limit"]),
    Example(
      "Whether a plan was made must be known", clauses: "plan-limit: 2 working days",
      case: "conference: { kind: initial, date: 2023-04-06 }", finds: ["plan-sent": "undetermined: plan.made"]),
    Example(
      "Whether something is missing that only a plan calls for is unknown where a plan is",
      clauses: "{ notice-contents: [decision, category], notice-recipients: [professionals] }",
      case: "decision-notice: { contents: [decision], to: [] }",
      finds: ["notice-complete": "undetermined: plan.made", "notice-reached-all": "undetermined: attending"]),
  ]
}
