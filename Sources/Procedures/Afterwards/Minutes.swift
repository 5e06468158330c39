import Calendars
import Cases
import ProcedureKit
import Profiles
import Records

/// The minutes of a conference.
struct Minutes: Procedure {
  static let summary = "By when the minutes go out, to whom and not to whom, and what they contain."

  let limit = Parameter<TimeRule>("How long after the conference the minutes are distributed.", answers: 223)
  let recipients = Parameter<WordSet<Recipient>>("Who receives the minutes.", answers: 224)
  let notSentTo = Parameter<WordSet<Role>>(
    "Who receives no minutes, although they attended, unless they have a part in the plan.", answers: 225)
  let familyCopyFrom = Parameter<Statement>("Who gives the family their copy.", answers: 226)
  let responsible = Parameter<Statement>("Who is responsible for the minutes being accurate.", answers: 227)
  let verbatim = Parameter<Statement>("Whether the minutes are a verbatim record.", answers: 228)
  let contents = Parameter<WordSet<MinutesItem>>("What the minutes contain.", answers: 229)
  let retention = Parameter<Statement>("How the minutes are kept.", answers: 230)
  let thirdParties = Parameter<Statement>("Whose consent lets the minutes be passed to others.", answers: 231)
  let criminalProceedings = Parameter<Statement>("What holds for the minutes in criminal proceedings.", answers: 232)
  let professionalsWithoutRole = Parameter<Statement>(
    "How professionals without a direct role get to see the minutes.", answers: 233)
  let access = Parameter<Statement>("How children and parents get to see their records.", answers: 234)
  let languageAndSenses = Parameter<Statement>(
    "What is done for people who cannot read the minutes as they are.", answers: 235)

  let sentInTime = Question.deadline("Were the minutes sent in time?", "The minutes", "were sent")
  let reachedAll = Question.requirement(
    "Did the minutes reach everybody they should?",
    met: "The minutes went to everybody to whom they should go.", breached: "The minutes did not go to: {lacking}.")
  let keptFromOthers = Question.requirement(
    "Were the minutes kept from those who receive none?",
    met: "The minutes went to nobody who should receive none.",
    breached: "The minutes went to people who should receive none: {excess}.")
  let complete = Question.requirement(
    "Do the minutes contain what they must?",
    met: "The minutes contain what they are to contain.", breached: "The minutes lack {lacking}.")

  private let decisionMaking: DecisionMaking
  private let dissent: Dissent

  init(_ decisionMaking: DecisionMaking, _ dissent: Dissent) {
    self.decisionMaking = decisionMaking
    self.dissent = dissent
  }

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    inquiry.answer(sentInTime) { clauses throws(Unanswered) in
      try clauses.deadline(limit, done: facts.minutes.$sent.happening)
    }
    inquiry.answer(reachedAll) { clauses throws(Unanswered) in
      .complete(missing: try facts.missing(from: facts.minutes.$to, of: try clauses.ruling(recipients)))
    }
    inquiry.answer(keptFromOthers) { clauses throws(Unanswered) in
      let barred = try clauses.ruling(notSentTo)
      let to = try known(facts.minutes.$to)
      guard !facts.attending.isEmpty else { throw .undetermined(needs: facts.$attending.missing) }
      var wrongly = Items()
      if barred.contains(.observer) {
        wrongly = Items(people: facts.observers.map(\.label).filter { to.contains($0) })
      }
      for person in facts.attending where barred.contains(person.role) && to.contains(person.label) {
        if wrongly.contains(.person(person.label)) { continue }
        if try !known(person.$hasRoleInPlan) { wrongly.insert(.person(person.label)) }
      }
      return .within(excess: wrongly)
    }
    inquiry.answer(complete) { clauses throws(Unanswered) in
      let wanted = try clauses.items(contents)
      let held = try known(facts.minutes.$contents)
      var lacking: [(item: Item, force: Force)] = []
      var unknown: MissingFact?
      for (item, force) in wanted where !held.contains(item) {
        switch try clauses.aside({ clauses throws(Unanswered) in try isCalledFor(item, facts, &clauses) }) {
        case true?: lacking.append((.word(item), force))
        case false?: continue
        case nil:
          unknown =
            (facts.views.isEmpty && item.isOfViews ? facts.$views.untold.$forPlan.id : facts.plan.$made.id).missing
        }
      }
      if let unknown, lacking.isEmpty { throw .undetermined(needs: unknown) }
      return .complete(missing: lacking)
    }
  }

  /// Whether the case has what the item tells of: there are no reasons for a power that was not used. Nil where the case does
  /// not tell what would decide it: views, or whether a plan was made.
  private func isCalledFor(
    _ item: MinutesItem, _ facts: Case, _ clauses: inout Consultation
  ) throws(Unanswered) -> Bool? {
    switch item {
    case .category, .plan, .leadWorker, .coreGroupMembers, .firstCoreGroupDate, .reviewDate: return facts.plan.made
    case .delayReasons: return facts.$delay.isTold
    case .reviewRequest: return !facts.reviewRequests.isEmpty
    case .dissent, .groupings, .chairPowerReasons, .chairConcerns:
      guard !facts.views.isEmpty else { return nil }
      for view in facts.views where try isCalledFor(item, by: view, facts, &clauses) { return true }
      return false
    default: return true
    }
  }

  /// Whether the decision on one child calls for the item.
  private func isCalledFor(
    _ item: MinutesItem, by view: View, _ facts: Case, _ clauses: inout Consultation
  ) throws(Unanswered) -> Bool {
    switch item {
    case .dissent: return try !dissent.dissenters(from: view, in: facts, &clauses).isEmpty
    case .groupings: return !view.forPlan.isEmpty && !view.againstPlan.isEmpty
    case .chairConcerns:
      guard view.chairForPlan == true else { return false }
      return try decisionMaking.resolve(view, facts, &clauses).decision == .noPlan
    default:
      switch try decisionMaking.resolve(view, facts, &clauses).route {
      case .castingVote, .chairDecides, .overruled: return true
      case .consensus, .consensusEscalated, .majority, .majorityEscalated, .adjourned, .tooLittleInformation:
        return false
      }
    }
  }
}

extension MinutesItem {
  /// Whether it depends on the views of members if the item is called for.
  fileprivate var isOfViews: Bool { [.dissent, .groupings, .chairPowerReasons, .chairConcerns].contains(self) }
}

extension Minutes {
  private static let december = """
    conference: { kind: initial, date: 2025-12-15, starts: 13:00, ends: 15:00 }
    attending:
      - { label: worker }
      - { label: mother, role: parent }
      - { label: friend, role: supporter, has-role-in-plan: no }
      - { label: grandmother, role: family-member, has-role-in-plan: yes }
    absent: [{ label: officer }]
    invitations: { to: [worker, mother, officer] }
    plan: { made: yes }
    minutes:
      { sent: 2026-01-09, to: [worker, friend, grandmother], contents: [decision, discussion, plan] }

    """

  static let examples = [
    Example(
      "Fifteen working days over Christmas", clauses: "limit: 15 working days after the conference", case: december,
      finds: ["sent-in-time": "breached: due 2026-01-08, done 2026-01-09"]),
    Example(
      "Twenty working days over Christmas", clauses: "limit: 20 working days after the conference", case: december,
      finds: ["sent-in-time": "met: due 2026-01-15, done 2026-01-09"]),
    Example(
      "Who must have them, and who must not",
      clauses: """
        recipients: [everybody-invited]
        not-sent-to: [supporter, family-member]
        contents: [decision, reasons-for-decision, review-request]
        """,
      case: december,
      finds: [
        "reached-all": "breached: lacks mother, officer", "kept-from-others": "breached: should not have friend",
        "complete": "breached: lacks the reasons for the decision",
      ]),
    Example(
      "Without a rule", case: december, finds: ["sent-in-time": "silent: limit", "reached-all": "silent: recipients"]),
  ]
}
