import Calendars
import Cases
import ProcedureKit
import Profiles
import Records

/// The minutes of a conference.
struct Minutes: Procedure {
  static let summary = "By when the minutes go out, to whom and not to whom, and what they contain."

  let limit = Parameter<TimeRule>("How long after the conference the minutes are distributed.", answers: 223)
  let wantedSooner = Parameter<TimeRule>(
    "How soon the minutes go out, where sooner than the limit is wanted.", answers: 223)
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
  let sentAsWanted = Question.deadline("Were the minutes sent as soon as is wanted?", "The minutes", "were sent")
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
    if facts.minutes.$sent.isTold {
      inquiry.answer(sentAsWanted) { clauses throws(Unanswered) in
        try clauses.deadline(wantedSooner, done: facts.minutes.$sent.happening)
      }
    }
    inquiry.answer(reachedAll) { clauses throws(Unanswered) in
      try clauses.reachedEverybody(recipients, facts.minutes.$to, in: facts)
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
      try clauses.require(contents)
      let shared = clauses.shared
      let held = try known(shared.facts.minutes.$contents)
      return .complete(
        missing: try clauses.missing(contents) { item, clauses throws(Unanswered) in
          if item.isHeld(among: held) { return true }
          return try !isCalledFor(item, shared.facts, &clauses)
        })
    }
  }
}

/// What lets somebody who attended be given the minutes who is otherwise given none.
enum MinutesException: String, Choice {
  case partInPlan = "the person has a part in the plan"
  case conferenceAgrees = "the conference agrees that it is appropriate"

  /// How texts speak of it besides.
  var spoken: [String] {
    switch self {
    case .partInPlan: ["role in the plan"]
    case .conferenceAgrees: []
    }
  }

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
