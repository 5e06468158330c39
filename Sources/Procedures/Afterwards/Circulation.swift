import Calendars
import Cases
import ProcedureKit
import Profiles
import Records

/// How the decision and the plan reach those concerned.
struct Circulation: Procedure {
  static let summary = "What a conference settles, and by when the decision and the plan reach whom."

  let decisionLimit = Parameter<TimeRule>("How long after the conference the main decisions are told.", answers: 213)
  let noticeLimit = Parameter<TimeRule>(
    "How long after the conference the full notice of the decision is circulated.", answers: 213)
  let planLimit = Parameter<TimeRule>("How long after the conference the outline plan is circulated.", answers: 213)
  let noticeRecipients = Parameter<WordSet<Recipient>>("To whom the decision goes.", answers: 214)
  let planRecipients = Parameter<WordSet<Recipient>>("To whom the outline plan goes.", answers: 214)
  let means = Parameter<Statement>("How the decision and the plan are sent.", answers: 215)
  let noticeContents = Parameter<WordSet<NoticeItem>>("What the notice of the decision contains.", answers: 216)
  let recordSystemLimit = Parameter<TimeRule>("How long the case system may take to show the plan.", answers: 217)
  let settledAtConference = Parameter<WordSet<ConferenceTask>>(
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
        decisionLimit, done: facts.$decisionsShared.happening.or(facts.decisionNotice.$sent.happening))
    }
    inquiry.answer(noticeSent) { clauses throws(Unanswered) in
      try clauses.deadline(noticeLimit, done: facts.decisionNotice.$sent.happening)
    }
    inquiry.answer(planSent) { clauses throws(Unanswered) in
      _ = try clauses.provisions(planLimit)
      try requirePlan(facts)
      return try clauses.deadline(planLimit, done: facts.plan.$sent.happening)
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
      let wanted = try clauses.items(noticeContents)
      let contents = try known(facts.decisionNotice.$contents)
      let ofPlan: [NoticeItem] = [.category, .leadWorker, .coreGroupMembers, .plan]
      let missing = wanted.filter { item, _ in
        !contents.contains(item) && (facts.plan.made != false || !ofPlan.contains(item))
      }
      if !missing.isEmpty, missing.allSatisfy({ ofPlan.contains($0.word) }) { _ = try known(facts.plan.$made) }
      return .complete(missing: missing.map { (.word($0.word), $0.force) })
    }
    inquiry.answer(recordUpdated) { clauses throws(Unanswered) in
      _ = try clauses.provisions(recordSystemLimit)
      try requirePlan(facts)
      return try clauses.deadline(recordSystemLimit, done: facts.$recordSystemUpdated.happening)
    }
    inquiry.answer(everythingSettled) { clauses throws(Unanswered) in
      var wanted = try clauses.items(settledAtConference)
      if try !known(facts.plan.$made) { wanted = wanted.filter { $0.word == .recommendations } }
      guard !wanted.isEmpty else { throw .notApplicable(because: "no plan was made") }
      let settled = try known(facts.$settled)
      return .complete(missing: wanted.filter { !settled.contains($0.word) }.map { (.word($0.word), $0.force) })
    }
  }

  /// Ends the rule where no plan was made.
  private func requirePlan(_ facts: Case) throws(Unanswered) {
    guard try known(facts.plan.$made) else { throw .notApplicable(because: "no plan was made") }
  }
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
        decision-limit: 24 hours after the conference
        notice-limit: 3 working days after the conference
        plan-limit: 2 working days after the conference
        record-system-limit: 1 working day after the conference
        """,
      case: friday,
      finds: [
        "decision-told": "met: due 2023-04-07 12:30, done 2023-04-07 12:00",
        "notice-sent": "met: due 2023-04-13, done 2023-04-12",
        "plan-sent": "met: due 2023-04-12, done 2023-04-12", "record-updated": "met: due 2023-04-11, done 2023-04-11",
      ]),
    Example(
      "Counted from the circulation of the plan, the case system may be updated later",
      clauses: "record-system-limit: 1 working day after the circulation of the plan", case: friday,
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
      clauses: "{ plan-limit: 2 working days after the conference, notice-contents: [decision, category] }",
      case: """
        conference: { kind: initial, date: 2023-04-06 }
        plan: { made: no }
        decision-notice: { contents: [decision] }
        """,
      finds: ["plan-sent": "not-applicable", "notice-complete": "met", "decision-told": "silent: decision-limit"]),
    Example(
      "Whether a plan was made must be known", clauses: "plan-limit: 2 working days after the conference",
      case: "conference: { kind: initial, date: 2023-04-06 }", finds: ["plan-sent": "undetermined: plan.made"]),
    Example(
      "Whether something is missing that only a plan calls for is unknown where a plan is",
      clauses: "{ notice-contents: [decision, category], notice-recipients: [professionals] }",
      case: "decision-notice: { contents: [decision], to: [] }",
      finds: ["notice-complete": "undetermined: plan.made", "notice-reached-all": "undetermined: attending"]),
  ]
}
