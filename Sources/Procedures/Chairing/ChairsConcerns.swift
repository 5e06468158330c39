import Calendars
import Cases
import ProcedureKit
import Profiles
import Records

/// The chair's ladder: what a chair does who is concerned about practice.
struct ChairsConcerns: Procedure {
  static let title = "The chair’s concerns"
  static let summary = "With whom a chair takes up a concern about practice, step by step, and how soon it is answered."

  let firstStep = Parameter<People>("With whom the chair first takes up a concern.", answers: 266)
  let secondStep = Parameter<People>("To whom the chair then sends the concern.", answers: 267)
  let secondStepForm = Parameter<ConcernForm>("In which form the chair then takes it up.", answers: 267)
  let responseLimit = Parameter<TimeRule>("How long the agency has to answer.", answers: 268)
  let thirdStep = Parameter<People>("To whom the chair escalates the concern.", answers: 269)
  let fourthStep = Parameter<People>("With whom the matter is taken up last.", answers: 270)
  let thirdStepGrounds = Parameter<WordSet<EscalationGround>>("What lets the chair escalate the concern.", answers: 271)
  let fourthStepGrounds = Parameter<WordSet<EscalationGround>>(
    "What lets the chair take the matter to the last step.", answers: 271)
  let waitBeforeThirdStep = Parameter<TimeRule>(
    "How long the chair waits for an answer before escalating the concern.", answers: 271)
  let maySkip = Parameter<SkippedSteps>("Which steps the chair may skip.", answers: 272)
  let againstChildsWishes = Parameter<Statement>("Whether the chair may act against the child’s wishes.", answers: 273)
  let recorded = Parameter<Statement>("Where the concern is recorded.", answers: 274)
  let dutyToChallenge = Parameter<Statement>("Whether the chair must challenge.", answers: 275)

  let answeredInTime = Question.deadline("Was the concern answered in time?", "The concern", "was answered")
  let mayEscalate = Question("May the chair escalate this concern?", among: Escalation.self)
  let stepInOrder = Question.requirement(
    "Was the concern raised in the order of the steps?",
    met: "The concern was raised with {with}, in the order of the steps.",
    breached: "The concern was raised with {with}, who is on no step or on one whose earlier steps were not taken.")
  let everybodySpokenTo = Question.requirement(
    "Was the matter taken up with everybody whom this step names?",
    met: "The matter was taken up with everybody whom the step names.",
    breached: "The matter was not taken up with: {lacking}.")

  private let stepping = SharedRule<(step: Int?, taken: [Int])>()

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    for (index, concern) in facts.concerns.enumerated() {
      inquiry.answer(answeredInTime, about: .concern(index)) { clauses throws(Unanswered) in
        _ = try clauses.provisions(responseLimit)
        guard try step(index, facts, &clauses).step == 1 else {
          throw .notApplicable(because: "an answer by a certain day is asked for at the second step only")
        }
        return try clauses.deadline(responseLimit, done: concern.$answered.happening)
      }
      inquiry.answer(mayEscalate, about: .concern(index)) { clauses throws(Unanswered) in
        let posts = try clauses.ruling(thirdStep)
        let to = Particular.words("to", posts.inWords)
        let reached = try clauses.leading(to: thirdStepGrounds) { clauses throws(Unanswered) in
          try step(index, facts, &clauses).step
        }
        guard let step = reached else {
          throw .notApplicable(because: "the concern was raised with somebody who is on none of the steps")
        }
        let listed = try clauses[thirdStepGrounds]
        let grounds = listed.words.filter { $0 != .noSatisfactoryConclusion || step > 0 }
        if let ground = try holding(grounds, concern), try isOver(waitBeforeThirdStep, for: ground, concern, &clauses) {
          return .decided(Escalation.allowed, to, .words("why", ground.meaning))
        }
        guard let asks = listed.asks, try clauses.judge(thirdStepGrounds, asks) else {
          return .decided(Escalation.notYet, to)
        }
        return .decided(Escalation.allowed, to, .words("why", "people judge that there is a ground for it"))
      }
      inquiry.answer(stepInOrder, about: .concern(index)) { clauses throws(Unanswered) in
        let isInOrder = try isInOrder(index, facts, &clauses)
        return .requirement(isInOrder, .words("with", try known(concern.$raisedWith).meaning))
      }
      inquiry.answer(everybodySpokenTo, about: .concern(index)) { clauses throws(Unanswered) in
        try spokenTo(index, facts, &clauses)
      }
    }
  }

  /// Whether the chair has waited long enough for an answer, where a document asks for that and none has come.
  private func isOver(
    _ wait: Parameter<TimeRule>, for ground: EscalationGround, _ concern: Concern, _ clauses: inout Consultation
  ) throws(Unanswered) -> Bool {
    guard ground == .noSatisfactoryConclusion, concern.answered == nil, try clauses.ifStated(wait) != nil else {
      return true
    }
    let first = try clauses.aside { clauses throws(Unanswered) in try clauses.due(wait).moment.day }
    if try known(clauses.facts.$toldOn) >= first { return true }
    // Only where the case says that there was none is the chair still waiting for an answer.
    guard concern.$answered.isDenied else { throw .undetermined(needs: concern.$answered.missing) }
    return false
  }

  /// Whether the steps before the one at which a concern was raised were taken, or need not be.
  ///
  /// An earlier step of which the case does not tell is unknown: that it was not taken is known only where the case says so.
  private func isInOrder(_ index: Int, _ facts: Case, _ clauses: inout Consultation) throws(Unanswered) -> Bool {
    let concern = facts.concerns[index]
    switch try clauses.ifStated(maySkip) {
    case .any?: throw .notApplicable(because: "the chair may skip steps")
    case .allButFirst?:
      let first = try clauses.ruling(firstStep)
      for earlier in facts.concerns[...index] where first.includes(try known(earlier.$raisedWith)) == true {
        return true
      }
      return try known(concern.$earlierStepsTaken)
    case SkippedSteps.none?, nil: break
    }
    _ = try clauses.provisions(firstStep)
    let (raised, taken) = try step(index, facts, &clauses)
    let steps = [firstStep, secondStep, thirdStep, fourthStep]
    clauses.rule(with: try clauses.provisions(steps[raised ?? 0]).map(\.force).strictest)
    guard let step = raised else { return false }
    if (0..<step).allSatisfy(taken.contains) || concern.earlierStepsTaken == true { return true }
    let grounds = step == 2 ? thirdStepGrounds : step == 3 ? fourthStepGrounds : nil
    if let grounds, let listed = try clauses.ifStated(grounds) {
      if try holding(listed.words.filter { $0 != .noSatisfactoryConclusion }, concern) != nil { return true }
      if let asks = listed.asks, try clauses.judge(grounds, asks) { return true }
    }
    return try known(concern.$earlierStepsTaken)
  }

  /// Whether the matter was taken up with everybody whom a step names, where it names several by sentences of their own.
  private func spokenTo(_ index: Int, _ facts: Case, _ clauses: inout Consultation) throws(Unanswered) -> Answer {
    _ = try clauses.provisions(firstStep)
    let steps = [firstStep, secondStep, thirdStep, fourthStep]
    guard let step = try step(index, facts, &clauses).step else {
      throw .notApplicable(because: "the concern was raised with somebody who is on none of the steps")
    }
    let wanted = try clauses.provisions(steps[step])
    guard wanted.count > 1 else { throw .notApplicable(because: "one of those whom the step names suffices") }
    let concern = facts.concerns[index]
    let posts = try [known(concern.$raisedWith)] + (concern.alsoWith ?? [])
    var lacking = wanted.filter { provision in !posts.contains { provision.value.includes($0) == true } }
    if !lacking.isEmpty { _ = try known(concern.$alsoWith) }
    // Of whom a sentence means people judge, and only where everybody else was spoken to.
    let certain = lacking.filter { provision in posts.allSatisfy { provision.value.includes($0) == false } }
    if certain.isEmpty {
      for (place, provision) in lacking.enumerated().reversed() {
        for post in posts where try clauses.isAmong(provision.value, post, of: steps[step]) == true {
          lacking.remove(at: place)
          break
        }
      }
    } else {
      lacking = certain
    }
    return .complete(missing: lacking.map { (.phrase($0.value.inWords), $0.force) })
  }

  /// The step at which a concern was raised, counted from 0, and the steps taken before it.
  ///
  /// Somebody to whom the chair turns at two steps is at the first of them the first time and at the second the next, unless the form
  /// says which it is. Where the document has the form say it, and the case does not tell it, a first turn is at neither for certain.
  private func step(
    _ index: Int, _ facts: Case, _ clauses: inout Consultation
  ) throws(Unanswered) -> (step: Int?, taken: [Int]) {
    try clauses.once(stepping, of: index) { clauses throws(Unanswered) in try found(index, facts, &clauses) }
  }

  private func found(
    _ index: Int, _ facts: Case, _ clauses: inout Consultation
  ) throws(Unanswered) -> (step: Int?, taken: [Int]) {
    let steps: [[People]] = [
      try clauses.provisions(firstStep).map(\.value), try clauses.provisions(secondStep).map(\.value),
      try people(thirdStep, &clauses), try people(fourthStep, &clauses),
    ]
    let secondForm = try clauses.ifStated(secondStepForm)
    var taken: [(post: Post, step: Int?)] = []
    for concern in facts.concerns[...index] {
      let post = try known(concern.$raisedWith)
      var candidates = steps.indices.filter { step in steps[step].contains { $0.includes(post) == true } }
      if candidates.isEmpty, steps.joined().contains(where: { $0.includes(post) == nil }) {
        throw .undetermined(needs: concern.$raisedWith.missing(.closerPost(than: post)))
      }
      if let secondForm, candidates.starts(with: [0, 1]) {
        if let form = concern.form {
          candidates.removeAll { $0 == (form == secondForm ? 0 : 1) }
        } else if taken.count == index, !taken.contains(where: { $0.post == post }) {
          throw .undetermined(needs: concern.$form.missing)
        }
      }
      let next = candidates.first { step in !taken.contains { $0.post == post && $0.step == step } } ?? candidates.last
      taken.append((post, next))
    }
    return (taken.last?.step, taken.dropLast().compactMap(\.step))
  }

  /// Those whom a step names, of each sentence; nobody where the document has no such step.
  private func people(_ step: Parameter<People>, _ clauses: inout Consultation) throws(Unanswered) -> [People] {
    do throws(Unanswered) {
      return try clauses.provisions(step).map(\.value)
    } catch .silent, .notApplicable {
      return []
    }
  }

  /// The first of the grounds that holds; throws only where a ground that is unknown decides.
  private func holding(_ grounds: [EscalationGround], _ concern: Concern) throws(Unanswered) -> EscalationGround? {
    if let certain = grounds.first(where: { $0.holds(concern) == true }) { return certain }
    if let unknown = grounds.first(where: { $0.holds(concern) == nil }) {
      throw .undetermined(needs: unknown.fact(of: concern).missing)
    }
    return nil
  }
}

/// Whether a chair may escalate a concern.
enum Escalation: String, Outcome {
  case allowed = "The chair may escalate the concern to {to}: {why}."
  case notYet = "The chair may not escalate the concern to {to} yet."
}

/// Which steps a chair may leave out.
enum SkippedSteps: String, Choice {
  case any = "any step"
  case allButFirst = "any step but the first"
  case none = "no step"
}

/// What lets a chair escalate a concern.
enum EscalationGround: String, Choice {
  case noSatisfactoryConclusion = "there is no satisfactory conclusion"
  case serious = "the concern is serious"
  case repeated = "the concern repeats an earlier one"

  /// How texts speak of it besides.
  var spoken: [String] {
    switch self {
    case .noSatisfactoryConclusion: ["concerns remain", "cannot be resolved"]
    case .serious: []
    case .repeated: ["repeat concerns", "patterns of practice issues"]
    }
  }
}

extension EscalationGround {
  /// Whether the ground holds; nil where the case does not say.
  fileprivate func holds(_ concern: Concern) -> Bool? {
    fact(of: concern).wrappedValue.map { self == .noSatisfactoryConclusion ? !$0 : $0 }
  }

  /// What tells whether the ground holds.
  fileprivate func fact(of concern: Concern) -> Fact<Bool?> {
    switch self {
    case .noSatisfactoryConclusion: concern.$settled
    case .serious: concern.$serious
    case .repeated: concern.$repeated
    }
  }
}
