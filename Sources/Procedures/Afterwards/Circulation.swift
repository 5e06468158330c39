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
    met: "The decision went to everybody to whom it should go.",
    breached: "The decision did not go to: {lacking}.{judged}")
  let planReachedAll = Question.requirement(
    "Did the plan reach everybody it should?",
    met: "The plan went to everybody to whom it should go.", breached: "The plan did not go to: {lacking}.{judged}")
  let noticeComplete = Question.requirement(
    "Was the notice of the decision complete?",
    met: "The notice of the decision contains what it is to contain.",
    breached: "The notice of the decision lacks {lacking}.")
  let recordUpdated = Question.deadline("Was the case system updated in time?", "The case system", "was updated")
  let everythingSettled = Question.requirement(
    "Did the conference settle what it must?",
    met: "The conference settled what it must.", breached: "The conference did not settle {lacking}.")

  private let decisionMaking: DecisionMaking

  init(_ decisionMaking: DecisionMaking) { self.decisionMaking = decisionMaking }

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    inquiry.answer(decisionTold) { clauses throws(Unanswered) in
      let notice = facts.decisionNotice
      return try sent(
        decisionLimit, to: notice.$to, facts.$decisionsShared.happening, provenBy: notice.$sent.happening, facts,
        &clauses)
    }
    inquiry.answer(noticeSent) { clauses throws(Unanswered) in
      let notice = facts.decisionNotice
      return try sent(noticeLimit, to: notice.$to, notice.$sent.happening, facts, &clauses)
    }
    inquiry.answer(planSent) { clauses throws(Unanswered) in
      _ = try clauses.dependsOnRecipient(planLimit)
      try requirePlan(facts)
      return try sent(planLimit, to: facts.plan.$to, facts.plan.$sent.happening, facts, &clauses)
    }
    inquiry.answer(noticeReachedAll) { clauses throws(Unanswered) in
      try clauses.reachedEverybody(noticeRecipients, facts.decisionNotice.$to, in: facts)
    }
    inquiry.answer(planReachedAll) { clauses throws(Unanswered) in
      _ = try clauses.provisions(planRecipients)
      try requirePlan(facts)
      return try clauses.reachedEverybody(planRecipients, facts.plan.$to, in: facts)
    }
    inquiry.answer(noticeComplete) { clauses throws(Unanswered) in
      try clauses.require(noticeContents)
      let shared = clauses.shared
      let contents = try known(shared.facts.decisionNotice.$contents)
      let ofPlan: [NoticeItem] = [
        .category, .leadWorker, .coreGroupMembers, .plan, .firstCoreGroupDate, .reviewDate,
      ]
      return .complete(
        missing: try clauses.missing(noticeContents) { item, _ throws(Unanswered) in
          guard !contents.contains(item), ofPlan.contains(item) else { return contents.contains(item) }
          return try !known(shared.facts.plan.$made)
        })
    }
    inquiry.answer(recordUpdated) { clauses throws(Unanswered) in
      _ = try clauses.provisions(recordSystemLimit)
      try requirePlan(facts)
      return try clauses.deadline(recordSystemLimit, done: facts.$recordSystemUpdated.happening)
    }
    inquiry.answer(everythingSettled) { clauses throws(Unanswered) in
      let wanted = try clauses.provisions(settledAtConference).map(\.value)
      let isPlanMade = try known(facts.plan.$made)
      guard isPlanMade || wanted.contains(where: { $0.contains(.recommendations) || !$0.own.isEmpty }) else {
        throw .notApplicable(because: "no plan was made")
      }
      let settled = try known(facts.$settled)
      return .complete(
        missing: try clauses.missing(settledAtConference) { task, _ in
          settled.contains(task) || (!isPlanMade && task != .recommendations)
        })
    }
  }

  /// Whether a paper went out in time. Where the limit depends on who receives it, it went to all at one time, so that of several limits the
  /// one counts that leaves least time.
  private func sent(
    _ limit: Parameter<TimeRule>, to: Fact<[Label<Person>]?>, _ told: Happening, provenBy later: Happening? = nil,
    _ facts: Case, _ clauses: inout Consultation
  ) throws(Unanswered) -> Answer {
    let isForEach = try clauses.dependsOnRecipient(limit)
    let later = later ?? told
    if told.moment == nil, later.moment == nil { try requireDecision(facts, &clauses) }
    guard isForEach else { return try clauses.deadline(limit, done: told, provenBy: later) }
    try requireRecipients(limit, to, told, provenBy: later, facts, &clauses)
    var strictest: (answer: Answer, force: Force?)?
    var reason = Unanswered.undetermined(needs: facts.whoAttended)
    for (index, person) in facts.people.enumerated() where !person.role.onlyServes {
      guard to.wrappedValue?.contains(person.label) ?? (person.attended != false) else { continue }
      do throws(Unanswered) {
        let answer = try clauses.about(.person(index)) { clauses throws(Unanswered) in
          try clauses.deadline(limit, done: told, provenBy: later)
        }
        guard strictest.map({ answer.leavesLessTime(than: $0.answer) }) ?? true else { continue }
        // To whom it went is not told, nor whether this person came: only where that makes no difference is it not asked for.
        if to.wrappedValue == nil { _ = try person.hasAttended }
        strictest = (answer, clauses.force)
      } catch {
        guard case .notApplicable = error else { throw error }
        reason = error
      }
    }
    guard let strictest else { throw reason }
    clauses.rule(with: strictest.force)
    return strictest.answer
  }

  /// Ends the rule where a paper went out, the case does not say to whom, and it was in time for some and late for others.
  private func requireRecipients(
    _ limit: Parameter<TimeRule>, _ to: Fact<[Label<Person>]?>, _ told: Happening, provenBy later: Happening,
    _ facts: Case, _ clauses: inout Consultation
  ) throws(Unanswered) {
    guard to.wrappedValue == nil, later.moment != nil else { return }
    var found: Set<Status> = []
    for (index, person) in facts.people.enumerated() where !person.role.onlyServes {
      let answer = try? clauses.aside { clauses throws(Unanswered) in
        try clauses.about(.person(index)) { clauses throws(Unanswered) in
          try clauses.deadline(limit, done: told, provenBy: later)
        }
      }
      if let answer { found.insert(answer.status) }
    }
    if found.count > 1 { throw .undetermined(needs: to.missing) }
  }

  /// Ends the rule where the conference was adjourned before anything was decided: there is no decision to tell yet.
  private func requireDecision(_ facts: Case, _ clauses: inout Consultation) throws(Unanswered) {
    guard facts.plan.made != true, !facts.views.isEmpty else { return }
    for view in facts.views {
      let resolution = try? clauses.aside { clauses throws(Unanswered) in
        try decisionMaking.resolve(view, facts, &clauses)
      }
      guard resolution?.decision == .adjourned else { return }
    }
    throw .notApplicable(because: "nothing is decided yet")
  }

  /// Ends the rule where no plan was made.
  private func requirePlan(_ facts: Case) throws(Unanswered) {
    guard try known(facts.plan.$made) else { throw .notApplicable(because: "no plan was made") }
  }
}

extension Answer {
  /// Whether the last moment of this deadline is before that of another.
  fileprivate func leavesLessTime(than other: Answer) -> Bool {
    guard case .deadline(let due, _, _) = value, case .deadline(let last, _, _) = other.value else { return false }
    return due.ends(before: last)
  }
}
