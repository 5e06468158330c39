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
  let nameInPlan = Parameter<Statement>("How the plan names a child not yet born.", answers: 45)
  let atBirth = Parameter<Statement>("What is recorded and told when the child is born.", answers: 46)
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
    breached: "An early birth was likely, and the conference was not held earlier than the latest day.")
  let extraInviteesInvited = Question.requirement(
    "Was everybody invited who must be invited to a conference before birth?",
    met: "Everybody was invited who must be invited before a birth.",
    breached: "Not invited: {lacking}.")
  let planOutlinedBeforeBirth = Question.requirement(
    "Was the plan outlined before the birth?",
    met: "The plan was outlined before the birth.", breached: "The plan was not outlined before the birth.")
  let coreGroupMetBeforeBirth = Question.requirement(
    "Did the core group meet before the birth?",
    met: "The core group met before the birth.", breached: "The core group did not meet before the birth.")

  private let initialConference: InitialConference

  init(_ initialConference: InitialConference) { self.initialConference = initialConference }

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    let conference = facts.conference
    guard facts.$conference.isTold, conference.kind == nil || conference.kind == .initial else { return }
    for (index, child) in facts.children.enumerated() {
      if let date = conference.date, child.isUnborn(on: date) != true { continue }
      if child.due == nil, conference.date == nil { continue }
      examine(child, conference, facts, about: .child(index), &inquiry)
    }
  }

  private func examine(
    _ child: Child, _ conference: Conference, _ facts: Case, about subject: Subject, _ inquiry: inout Inquiry
  ) {
    inquiry.answer(heldInTime, about: subject) { clauses throws(Unanswered) in
      try requireInitial(facts)
      let answer = try clauses.deadline(latest, done: conference.start)
      guard case .deadline(let last, _, _) = answer.value else { return answer }
      guard answer.status == .breached, facts.$delay.isTold else { return answer }
      guard try clauses.ifStated(delayReachesLatest) == .ifAuthorisedForIt else { return answer }
      guard try known(facts.delay.$coversPreBirthLimit) else { return answer }
      let flaws = try initialConference.delayFlaws(facts.delay, due: last, &clauses)
      return flaws.isEmpty ? answer.excused : answer
    }
    inquiry.answer(requestedInTime, about: subject) { clauses throws(Unanswered) in
      try requireInitial(facts)
      return try clauses.deadline(requested, done: conference.$askedFor.happening.or(conference.$booked.happening))
    }
    inquiry.answer(heldAsPlanned, about: subject) { clauses throws(Unanswered) in
      try requireInitial(facts)
      return try clauses.deadline(planned, done: conference.start)
    }
    inquiry.answer(heldEarlier, about: subject) { clauses throws(Unanswered) in
      guard try known(child.$earlyBirthLikely) else {
        throw .notApplicable(because: "no early birth was likely")
      }
      guard try clauses.ruling(earlierIfEarlyBirthLikely) else {
        throw .notApplicable(because: "no earlier day is asked for")
      }
      try requireInitial(facts)
      let last = try clauses.aside { clauses throws(Unanswered) in try clauses.due(latest) }
      return .requirement(try known(conference.$date) < last.moment.day)
    }
    inquiry.answer(extraInviteesInvited, about: subject) { clauses throws(Unanswered) in
      let needed = try clauses.ruling(extraInvitees)
      let invited = try known(facts.invitations.$professions)
      return .complete(missing: Items(words: needed.words.filter { !invited.contains($0) }))
    }
    inquiry.answer(planOutlinedBeforeBirth, about: subject) { clauses throws(Unanswered) in
      guard try clauses.ruling(planBeforeBirth) else { throw .notApplicable(because: "this is not asked for") }
      if facts.plan.made == false { throw .notApplicable(because: "no plan was made") }
      let outlined = try known(facts.plan.$outlined)
      return .requirement(outlined.day < (try known(child.$born)))
    }
    inquiry.answer(coreGroupMetBeforeBirth, about: subject) { clauses throws(Unanswered) in
      guard try clauses.ruling(coreGroupBeforeBirth) else { throw .notApplicable(because: "this is not asked for") }
      if facts.plan.made == false { throw .notApplicable(because: "no plan was made") }
      let met = try known(facts.$coreGroups.first.$date)
      return .requirement(met.day < (try known(child.$born)))
    }
  }

  /// Ends the rule where the conference is no initial one.
  private func requireInitial(_ facts: Case) throws(Unanswered) { _ = try facts.initialConference }
}

/// Whether an authorised delay also moves the latest day before birth.
enum DelayReach: String, Choice {
  case ifAuthorisedForIt = "the latest day before birth moves too where the authorisation says so"
  case never = "the latest day before birth stays"
}

extension PreBirth {
  static let examples = [
    Example(
      "32+0 weeks is eight weeks before the due date, and asking is due four weeks earlier",
      clauses:
        "{ latest: by week 32+0 of the pregnancy, requested: at least 12 weeks before the expected birth, planned: at least 8 weeks before the expected birth }",
      case: """
        children: [{ label: baby, due: 2023-09-01 }]
        conference: { kind: initial, asked-for: 2023-06-09, date: 2023-07-07 }
        """,
      finds: [
        "held-in-time @ baby": "met: due 2023-07-07, done 2023-07-07",
        "requested-in-time @ baby": "met: due 2023-06-09, done 2023-06-09",
        "held-as-planned @ baby": "met: due 2023-07-07, done 2023-07-07",
      ]),
    Example(
      "Three months before a due date count back to the working day before; an early birth asks for more",
      clauses: "{ latest: at least 3 months before the expected birth, earlier-if-early-birth-likely: yes }",
      case: """
        children: [{ label: baby, due: 2023-08-29, early-birth-likely: yes }]
        conference: { kind: initial, date: 2023-05-26 }
        """,
      finds: [
        "held-in-time @ baby": "met: due 2023-05-26, done 2023-05-26",
        "held-earlier @ baby": "breached",
      ]),
    Example(
      "A delay moves the latest day before birth only where it was authorised for that",
      clauses: """
        latest: at least 3 months before the expected birth
        delay-reaches-latest: if-authorised-for-it
        initial-conference.delay-grounds: [pre-birth-assessment]
        initial-conference.delay-authorised-by: [strategic-manager]
        """,
      case: """
        children: [{ label: baby, due: 2023-08-29 }]
        conference: { kind: initial, date: 2023-06-05 }
        delay:
          { ground: pre-birth-assessment, authorised-by: strategic-manager, authorised: 2023-05-20, covers-pre-birth-limit: yes }
        """,
      finds: ["held-in-time @ baby": "met: due 2023-05-26, done 2023-06-05, excused"]),
    Example(
      "Before the birth: who is invited, the plan and the first core group",
      clauses: """
        extra-invitees: [midwife, neonatal-nurse]
        plan-before-birth: yes
        core-group-before-birth: yes
        """,
      case: """
        children: [{ label: baby, due: 2023-08-29, born: 2023-08-20 }]
        conference: { kind: initial, date: 2023-05-26 }
        invitations: { professions: [social-worker, midwife] }
        plan: { made: yes, outlined: 2023-05-26 }
        core-groups: [{ date: 2023-08-21 }]
        """,
      finds: [
        "extra-invitees-invited @ baby": "breached: lacks neonatal nurse",
        "plan-outlined-before-birth @ baby": "met", "core-group-met-before-birth @ baby": "breached",
      ]),
  ]
}
