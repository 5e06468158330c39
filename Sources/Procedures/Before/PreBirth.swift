import Calendars
import Cases
import ProcedureKit
import Profiles
import Records

/// Conferences for children not yet born.
struct PreBirth: Procedure {
  static let title = "Conferences before a birth"
  static let summary =
    "When a conference for a child not yet born is asked for and held, and what must stand before the birth."

  let criteria = Parameter<Statement>("When a conference is held before birth.", answers: 36)
  let latest = Parameter<TimeRule>("The latest day for a conference before birth.", answers: 37)
  let earliestConference = Parameter<Int>(
    "After how many weeks of pregnancy a conference before birth may be held.", in: "weeks of pregnancy", answers: 37)
  let earliestPlan = Parameter<Int>(
    "After how many weeks of pregnancy there may be a plan.", in: "weeks of pregnancy", answers: 43)
  let renewedDiscussion = Parameter<TimeRule>(
    "By when a conference before birth is held, unless a further strategy discussion brings what is known up to date.",
    answers: 25)
  let requested = Parameter<TimeRule>(
    "How long before the due date a conference before birth is asked for.", answers: 38)
  let planned = Parameter<TimeRule>(
    "How long before the due date a conference before birth is planned to take place.", answers: 39)
  let earlierIfEarlyBirthLikely = Parameter<Bool>(
    "Whether the conference is held earlier where an early birth is likely.", answers: 40)
  let extraInvitees = Parameter<WordSet<Profession>>("Who else must be invited before birth.", answers: 41)
  let parentsInvited = Parameter<Statement>("Whether parents are invited before birth.", answers: 42)
  let planBeforeBirth = Parameter<Bool>("Whether the plan is outlined before the birth.", answers: 43)
  let coreGroupBeforeBirth = Parameter<Bool>("Whether the core group meets before the birth.", answers: 44)
  let coreGroupBeforeHome = Parameter<Bool>(
    "Whether the core group meets in any case before the child comes home from hospital.", answers: 44)
  let nameInPlan = Parameter<Statement>("How the plan names a child not yet born.", answers: 45)
  let atBirth = Parameter<Statement>("What is recorded and told when the child is born.", answers: 46)
  let birthTold = Parameter<Bool>(
    "Whether the unit is told of the birth of a child about whom a conference was held before it.", answers: 46)
  let bornElsewhere = Parameter<Statement>("What follows when the child lives outside the area at birth.", answers: 47)
  let delayReachesLatest = Parameter<DelayReach>(
    "Whether an authorised delay also moves the latest day before birth.", answers: 48)

  var pairs: [ParameterPair] {
    [
      .notAfter(requested, planned, "planned"), .notAfter(requested, latest, "held"),
      .notAfter(planned, latest, "held"),
    ]
  }

  let heldInTime = Question.deadline(
    "Was the conference before birth held in time?", "The conference before birth", "was held",
    excused: "The conference before birth was held on {done}, {late} after {due}, as an authorised delay allows.")
  let requestedInTime = Question.deadline(
    "Was the conference before birth asked for in time?", "The conference before birth", "was asked for")
  let heldAsPlanned = Question.deadline(
    "Was the conference before birth held by the day for which it is to be planned?", "The conference before birth",
    "was held")
  let heldEarlier = Question.requirement(
    "Was the conference held earlier because an early birth was likely?",
    met: "An early birth was likely, and the conference was held before the latest day.",
    breached: "An early birth was likely, and the conference was not held earlier than the latest day.",
    planned: "An early birth is likely, and the conference is to be held before the latest day.",
    plannedBreach: "An early birth is likely, and the conference is to be held no earlier than the latest day.")
  let extraInviteesInvited = Question.requirement(
    "Was everybody invited who must be invited to a conference before birth?",
    met: "Everybody was invited who must be invited before a birth.",
    breached: "Not invited: {lacking}.")
  let planOutlinedBeforeBirth = Question.requirement(
    "Was the plan outlined before the birth?",
    met: "The plan was outlined before the birth.", breached: "The plan was not outlined before the birth.",
    planned: "The plan is to be outlined before the birth.",
    plannedBreach: "The plan is not to be outlined before the birth.")
  let coreGroupMetBeforeBirth = Question.requirement(
    "Did the core group meet before the birth?",
    met: "The core group met before the birth.", breached: "The core group did not meet before the birth.",
    planned: "The core group is to meet before the birth.",
    plannedBreach: "The core group is not to meet before the birth.")
  let coreGroupMetBeforeHome = Question.requirement(
    "Did the core group meet before the child came home from hospital?",
    met: "The core group met before the child came home.",
    breached: "The core group did not meet before the child came home.",
    planned: "The core group is to meet before the child comes home.",
    plannedBreach: "The core group is not to meet before the child comes home.")
  let unitToldOfBirth = Question.requirement(
    "Was the unit told of the birth?",
    met: "{unit} was told of the birth.", breached: "{unit} was not told of the birth{told}.",
    planned: "{unit} is to be told of the birth.")
  let heldLateEnough = Question.requirement(
    "Was the pregnancy far enough on for a conference?",
    met: "The conference was held after the {weeks} weeks of pregnancy before which there is to be none.",
    breached: "The conference was held within the first {weeks} weeks of pregnancy.",
    planned: "The conference is to be held after the {weeks} weeks of pregnancy before which there is to be none.",
    plannedBreach: "The conference is to be held within the first {weeks} weeks of pregnancy.")
  let plannedLateEnough = Question.requirement(
    "Was the pregnancy far enough on for a plan?",
    met: "The plan was outlined after the {weeks} weeks of pregnancy before which there is to be none.",
    breached: "The plan was outlined within the first {weeks} weeks of pregnancy.",
    planned: "The plan is to be outlined after the {weeks} weeks of pregnancy before which there is to be none.",
    plannedBreach: "The plan is to be outlined within the first {weeks} weeks of pregnancy.")
  let informationRenewed = Question.requirement(
    "Was there a further strategy discussion where the conference came later?",
    met: "The conference came later, and a further strategy discussion was held before it.",
    breached: "The conference came later, and the case tells of no further strategy discussion before it.",
    planned: "The conference is to come later, with a further strategy discussion before it.",
    plannedBreach: "The conference is to come later, and the case tells of no further strategy discussion before it.")

  private let initialConference: InitialConference

  init(_ initialConference: InitialConference) { self.initialConference = initialConference }

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    let conference = facts.conference
    guard facts.$conference.isTold, conference.kind == nil || conference.kind == .initial else { return }
    for (index, child) in facts.children.enumerated() where child.due != nil || child.born != nil {
      if let date = conference.date, child.isUnborn(on: date) == false { continue }
      if child.due == nil, conference.date == nil { continue }
      examineTimes(child, facts, about: .child(index), &inquiry)
      examineBirth(child, facts, about: .child(index), &inquiry)
      examineTelling(child, facts, about: .child(index), &inquiry)
    }
  }

  /// Ends a rule where the clause of a parameter gives none, where the conference is no initial one, or where it is not known whether the
  /// child was born.
  private func require<Value>(
    _ parameter: Parameter<Value>, _ child: Child, _ facts: Case, _ clauses: inout Consultation
  ) throws(Unanswered) -> Conference {
    try clauses.require(parameter)
    let conference = try facts.initialConference
    if let date = conference.date, child.isUnborn(on: date) == nil { throw .undetermined(needs: child.$born.missing) }
    return conference
  }

  private func examineTimes(_ child: Child, _ facts: Case, about subject: Subject, _ inquiry: inout Inquiry) {
    inquiry.answer(heldInTime, about: subject) { clauses throws(Unanswered) in
      let conference = try require(latest, child, facts, &clauses)
      let answer = try clauses.deadline(latest, done: conference.start)
      guard answer.missed != nil, facts.$delay.isTold else { return answer }
      guard try clauses.ifStated(delayReachesLatest) == .ifAuthorisedForIt else { return answer }
      guard try known(facts.delay.$coversPreBirthLimit) else { return answer }
      return try initialConference.excused(answer, facts, &clauses)
    }
    inquiry.answer(requestedInTime, about: subject) { clauses throws(Unanswered) in
      let conference = try require(requested, child, facts, &clauses)
      return try clauses.deadline(
        requested, done: conference.$askedFor.happening, provenBy: conference.$booked.happening)
    }
    inquiry.answer(heldAsPlanned, about: subject) { clauses throws(Unanswered) in
      let conference = try require(planned, child, facts, &clauses)
      return try clauses.deadline(planned, done: conference.start)
    }
    inquiry.answer(heldEarlier, about: subject) { clauses throws(Unanswered) in
      let conference = try clauses.leading(to: latest) { clauses throws(Unanswered) in
        try require(earlierIfEarlyBirthLikely, child, facts, &clauses)
      }
      guard try clauses.ruling(earlierIfEarlyBirthLikely) else {
        throw .notApplicable(because: "no earlier day is asked for")
      }
      let isLikely = try clauses.leading(to: latest) { (_) throws(Unanswered) in try known(child.$earlyBirthLikely) }
      guard isLikely else { throw .notApplicable(because: "no early birth was likely") }
      let last = try clauses.aside { clauses throws(Unanswered) in try clauses.due(latest) }
      let date = try known(conference.$date)
      return clauses.requirement(date < last.moment.day, settledOn: min(date, last.moment.day))
    }
    inquiry.answer(heldLateEnough, about: subject) { clauses throws(Unanswered) in
      let conference = try require(earliestConference, child, facts, &clauses)
      let weeks = try clauses.ruling(earliestConference)
      let date = try known(conference.$date)
      return clauses.requirement(try child.isOver(weeks, on: date), settledOn: date, .count("weeks", weeks))
    }
    inquiry.answer(plannedLateEnough, about: subject) { clauses throws(Unanswered) in
      _ = try require(earliestPlan, child, facts, &clauses)
      let weeks = try clauses.ruling(earliestPlan)
      if facts.plan.made == false { throw .notApplicable(because: "no plan was made") }
      let outlined = try known(facts.plan.$outlined).day
      return clauses.requirement(try child.isOver(weeks, on: outlined), settledOn: outlined, .count("weeks", weeks))
    }
    inquiry.answer(informationRenewed, about: subject) { clauses throws(Unanswered) in
      let conference = try require(renewedDiscussion, child, facts, &clauses)
      let date = try known(conference.$date)
      guard try clauses.deadline(renewedDiscussion, done: conference.start).missed != nil else {
        throw .notApplicable(because: "the conference was held in time")
      }
      for discussion in facts.strategyDiscussions.dropFirst() where try known(discussion.$began).day <= date {
        return clauses.requirement(true, settledOn: date)
      }
      return clauses.requirement(false, settledOn: date)
    }
  }

  private func examineBirth(_ child: Child, _ facts: Case, about subject: Subject, _ inquiry: inout Inquiry) {
    inquiry.answer(extraInviteesInvited, about: subject) { clauses throws(Unanswered) in
      _ = try require(extraInvitees, child, facts, &clauses)
      return .complete(
        missing: try clauses.missing(extraInvitees) { profession, _ throws(Unanswered) in
          try known(facts.invitations.$professions).contains(profession)
        })
    }
    inquiry.answer(planOutlinedBeforeBirth, about: subject) { clauses throws(Unanswered) in
      _ = try require(planBeforeBirth, child, facts, &clauses)
      guard try clauses.ruling(planBeforeBirth) else { throw .notApplicable(because: "this is not asked for") }
      if facts.plan.made == false { throw .notApplicable(because: "no plan was made") }
      return try beforeBirth(try known(facts.plan.$outlined).day, of: child, facts, clauses)
    }
    inquiry.answer(coreGroupMetBeforeBirth, about: subject) { clauses throws(Unanswered) in
      _ = try require(coreGroupBeforeBirth, child, facts, &clauses)
      guard try clauses.ruling(coreGroupBeforeBirth) else { throw .notApplicable(because: "this is not asked for") }
      if facts.plan.made == false { throw .notApplicable(because: "no plan was made") }
      return try beforeBirth(try known(facts.$coreGroups.first.$date).day, of: child, facts, clauses)
    }
    inquiry.answer(coreGroupMetBeforeHome, about: subject) { clauses throws(Unanswered) in
      _ = try require(coreGroupBeforeHome, child, facts, &clauses)
      guard try clauses.ruling(coreGroupBeforeHome) else { throw .notApplicable(because: "this is not asked for") }
      if facts.plan.made == false { throw .notApplicable(because: "no plan was made") }
      let met = try known(facts.$coreGroups.first.$date).day
      if let born = child.born, met < born { return clauses.requirement(true, settledOn: met) }
      if child.$cameHome.isDenied { throw .notApplicable(because: "the child has not come home") }
      let home = try known(child.$cameHome).day
      return clauses.requirement(met < home, settledOn: min(met, home))
    }
  }

  private func examineTelling(_ child: Child, _ facts: Case, about subject: Subject, _ inquiry: inout Inquiry) {
    guard child.born != nil else { return }
    inquiry.answer(unitToldOfBirth, about: subject) { clauses throws(Unanswered) in
      _ = try require(birthTold, child, facts, &clauses)
      guard try clauses.ruling(birthTold) else { throw .notApplicable(because: "this is not asked for") }
      let by = Particular.words("told", facts.toldOn.map { " by \($0.inWords)" } ?? "")
      guard !child.$birthTold.isDenied else { return .requirement(false, by) }
      return clauses.requirement(true, settledOn: try known(child.$birthTold).day, by)
    }
  }

  /// That a day lies before the birth, as every day does up to that of a conference at which the child was unborn, or that it does not.
  private func beforeBirth(
    _ day: Day, of child: Child, _ facts: Case, _ clauses: Consultation
  ) throws(Unanswered) -> Answer {
    if let date = facts.conference.date, day <= date, child.isUnborn(on: date) == true {
      return clauses.requirement(true, settledOn: day)
    }
    let born = try known(child.$born)
    return clauses.requirement(day < born, settledOn: min(day, born))
  }
}

extension Child {
  /// Whether so many weeks of pregnancy were over on a day, the birth being expected at 40 weeks and 0 days.
  fileprivate func isOver(_ weeks: Int, on day: Day) throws(Unanswered) -> Bool {
    guard let end = try known($due).adding(days: (weeks - 40) * 7) else { throw .undetermined(needs: $due.missing) }
    return day >= end
  }
}

/// Whether an authorised delay also moves the latest day before birth.
enum DelayReach: String, Choice {
  case ifAuthorisedForIt = "the latest day before birth moves too where the authorisation says so"
  case never = "the latest day before birth stays"
}
