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
    "Who receives no minutes, although they attended.", answers: 225)
  let givenAllTheSame = Parameter<WordSet<MinutesException>>(
    "What must all be so for one of them to be given the minutes all the same.", answers: 225)
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
    met: "The minutes went to everybody to whom they should go.",
    breached: "The minutes did not go to: {lacking}.{judged}")
  let keptFromOthers = Question.requirement(
    "Were the minutes kept from those who receive none?",
    met: "The minutes went to nobody who should receive none.",
    breached: "The minutes went to people who should receive none: {excess}.")
  let complete = Question.requirement(
    "Do the minutes contain what they must?",
    met: "The minutes contain what they are to contain.", breached: "The minutes lack {lacking}.")

  let decisionMaking: DecisionMaking
  let dissent: Dissent

  init(_ decisionMaking: DecisionMaking, _ dissent: Dissent) {
    self.decisionMaking = decisionMaking
    self.dissent = dissent
  }

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    inquiry.answer(sentInTime) { clauses throws(Unanswered) in
      try clauses.deadline(limit, done: facts.minutes.$sent.happening)
    }
    inquiry.answer(reachedAll) { clauses throws(Unanswered) in
      try clauses.reachedEverybody(recipients, facts.minutes.$to)
    }
    inquiry.answer(keptFromOthers) { clauses throws(Unanswered) in
      let barred = try clauses.ruling(notSentTo)
      let to = try known(facts.minutes.$to)
      guard !facts.people.isEmpty else { throw .undetermined(needs: facts.whoAttended) }
      let exceptions = try clauses.ifStated(givenAllTheSame)
      var wrongly = Items()
      var unknown: MissingFact?
      if barred.contains(.observer) {
        wrongly = Items(people: facts.observers.map(\.label).filter { to.contains($0) })
      }
      for person in facts.people
      where person.attended != false && barred.contains(person.role) && to.contains(person.label) {
        let told = exceptions?.words.map { $0.fact(of: person) } ?? []
        if told.isEmpty || told.contains(where: { $0.wrappedValue == false }) {
          if person.attended == nil {
            unknown = person.missingAttendance
          } else {
            wrongly.insert(.person(person.label))
          }
        } else if let open = told.first(where: { $0.wrappedValue == nil }) {
          unknown = open.missing
        }
      }
      if wrongly.isEmpty, let unknown { throw .undetermined(needs: unknown) }
      return .within(excess: wrongly)
    }
    inquiry.answer(complete) { clauses throws(Unanswered) in
      let wanted = try clauses.items(contents)
      let held = try known(facts.minutes.$contents)
      var lacking: [(item: Item, force: Force)] = []
      var unknown: MissingFact?
      for (item, force) in wanted where !item.isHeld(among: held) {
        do throws(Unanswered) {
          if try clauses.aside({ clauses throws(Unanswered) in try isCalledFor(item, facts, &clauses) }) {
            lacking.append((.word(item), force))
          }
        } catch {
          guard case .undetermined(let fact) = error else { throw error }
          unknown = fact
        }
      }
      if let unknown, lacking.isEmpty { throw .undetermined(needs: unknown) }
      return .complete(missing: lacking)
    }
  }
}

/// What lets somebody who attended be given the minutes who is otherwise given none.
enum MinutesException: String, Choice {
  case partInPlan = "the person has a part in the plan"
  case conferenceAgrees = "the conference agrees that it is appropriate"

  /// What tells whether it is so of a person.
  fileprivate func fact(of person: Person) -> Fact<Bool?> {
    switch self {
    case .partInPlan: person.$hasRoleInPlan
    case .conferenceAgrees: person.$minutesAgreed
    }
  }
}

extension MinutesItem {
  /// Whether minutes that hold `items` hold this one: where the dissent stands, the differences of view stand too.
  fileprivate func isHeld(among items: [MinutesItem]) -> Bool {
    items.contains(self) || self == .differencesOfView && items.contains(.dissent)
  }
}

extension Minutes {
  private static let december = """
    conference: { kind: initial, date: 2025-12-15, starts: 13:00, ends: 15:00 }
    people:
      - { label: worker, attended: yes }
      - { label: mother, attended: yes, role: parent }
      - { label: friend, attended: yes, role: supporter, has-role-in-plan: no }
      - { label: grandmother, attended: yes, role: family-member, has-role-in-plan: yes }
      - { label: officer, attended: no }
    others-attended: no
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
        given-all-the-same: [part-in-plan]
        contents: [decision, reasons-for-decision, review-request]
        """,
      case: december,
      finds: [
        "reached-all": "breached: lacks mother, officer", "kept-from-others": "breached: should not have friend",
        "complete": "breached: lacks the reasons for the decision",
      ]),
    Example(
      "Who is missed for certain is told; whether a child is old enough is for people to judge",
      clauses: """
        recipients:
          provisions:
            - { is: [agencies-attending, relevant-family], force: must }
            - { is: [parents, child-old-enough, childs-advocate], force: should }
        """,
      case: """
        conference: { kind: initial, date: 2025-12-15 }
        people:
          - { label: worker, attended: yes, agency: childrens-social-care }
          - { label: father, attended: yes, role: parent }
          - { label: son, attended: yes, role: child }
          - { label: advocate, attended: yes, role: advocate }
        others-attended: no
        minutes: { to: [worker] }
        """,
      finds: ["reached-all": "breached: lacks father, advocate (should)"]),
    Example(
      "Two conditions of an exception, of which the case tells one",
      clauses: "{ not-sent-to: [supporter], given-all-the-same: [part-in-plan, conference-agrees] }",
      case: """
        conference: { kind: initial, date: 2025-12-15 }
        people: [{ label: worker, attended: yes }, { label: friend, attended: yes, role: supporter, has-role-in-plan: yes }]
        others-attended: no
        minutes: { to: [worker, friend] }
        """,
      finds: ["kept-from-others": "undetermined: people.minutes-agreed"]),
    Example(
      "Differences of view stand in the minutes whether or not there was a majority, each item with its own force",
      clauses: """
        contents:
          provisions:
            - { is: [differences-of-view], force: must }
            - { is: [groupings], force: should }
        """,
      case: """
        conference: { kind: initial, date: 2025-12-15 }
        people: [{ label: worker, attended: yes }, { label: teacher, attended: yes }]
        others-attended: no
        children: [{ label: child A }]
        views: [{ child: child A, consensus: no, for-plan: [worker], against-plan: [teacher] }]
        minutes: { contents: [decision] }
        """,
      finds: [
        "complete": "breached: lacks differences of view, the professional groupings and the reasons for them (must)"
      ]),
    Example(
      "What was never done is late once its last day is over",
      clauses: "limit: { is: 15 working days after the conference, force: must }",
      case: """
        told-on: 2022-12-30
        conference: { kind: initial, date: 2022-11-09 }
        minutes: { sent: no }
        """,
      finds: ["sent-in-time": "breached: due 2022-11-30, never done (must)"]),
    Example(
      "Not done by a day before the last is not late", clauses: "limit: 15 working days after the conference",
      case: """
        told-on: 2022-11-30
        conference: { kind: initial, date: 2022-11-09 }
        minutes: { sent: no }
        """,
      finds: ["sent-in-time": "due: 2022-11-30"]),
    Example(
      "Without a rule", case: december, finds: ["sent-in-time": "silent: limit", "reached-all": "silent: recipients"]),
  ]
}
