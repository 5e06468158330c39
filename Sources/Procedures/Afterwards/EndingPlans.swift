import Calendars
import Cases
import ProcedureKit
import Profiles
import Records

/// When a plan may end.
struct EndingPlans: Procedure {
  static let summary = "On what grounds a plan may end, who agrees, and what holds at a first review."

  let mainCriterion = Parameter<Statement>("What must be so for a plan to end.", answers: 250)
  let grounds = Parameter<WordSet<EndingGround>>("The grounds on which a plan may end.", answers: 250, 251)
  let neededBesides = Parameter<WordSet<EndingGround>>("What must be so besides the ground.", answers: 250, 251)
  let onlyWhenQuorate = Parameter<Bool>("Whether only a quorate review may end a plan.", answers: 250)
  let leastTime = Parameter<TimeRule>("How long a plan lasts at least.", answers: 250)
  let atFirstReview = Parameter<FirstReviewEnding>("Whether a plan may end at the first review.", answers: 252)
  let firstReviewAgreedBy = Parameter<People>(
    "Who agrees to a plan ending at the first review, and with whom it is discussed.", answers: 253)
  let exceptionalGrounds = Parameter<WordSet<EndingGround>>(
    "What is exceptional enough for a plan to end at the first review.", answers: 254)
  let viewsTaken = Parameter<Statement>("Whose views are taken before a plan ends.", answers: 255)
  let preparation = Parameter<WordSet<EndingPreparation>>("What comes before a plan is ended.", answers: 255)
  let alternativeAgreedBy = Parameter<People>("Who agrees the plan that follows.", answers: 256)
  let lookedAfter = Parameter<Statement>("What becomes of the plan where the child becomes looked after.", answers: 257)
  let afterwards = Parameter<Statement>("What follows when a plan ends.", answers: 258)

  let groundAllowed = Question.requirement(
    "Is there a ground on which the plan may end?",
    met: "The plan may end on this ground: {ground}.",
    breached: "The plan may not end on this ground{alone}: {ground}{besides}.")
  let firstReviewAllowed = Question.requirement(
    "May the plan end at the first review?",
    met: "The plan may end at the first review.",
    breached: "The plan may not end at the first review. Lacking: {lacking}.")
  let prepared = Question.requirement(
    "Did what should come before it come before the plan’s ending?",
    met: "What is to come before the ending of a plan came before it.",
    breached: "Before the plan ended it was lacking that {lacking}.",
    planned: "What is to come before the ending of a plan has come before the day on which it is to end.",
    plannedBreach: "The plan is to end, and it is lacking yet that {lacking}.")
  let endedByQuorateReview = Question.requirement(
    "Was the plan ended by a quorate review?",
    met: "The review that ended the plan was quorate.",
    breached: "The review that ended the plan was not quorate, and only a quorate one may.",
    planned: "The review that is to end the plan is to be quorate.",
    plannedBreach: "The review that is to end the plan is not to be quorate, and only a quorate one may end it.")
  let lastedLongEnough = Question.deadline(
    "Did the plan last as long as it must?", "The plan", "ended", planned: "is to end")
  let alternativeAgreed = Question.requirement(
    "Did the right person agree the plan that follows?",
    met: "The plan that follows was agreed by {by}.",
    breached: "The plan that follows was agreed by {by}; it needs {needed}.")

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    for (index, ending) in facts.endings.enumerated() {
      let subject = Subject.ending(index)
      inquiry.answer(groundAllowed, about: subject) { clauses throws(Unanswered) in try ground(of: ending, &clauses) }
      inquiry.answer(firstReviewAllowed, about: subject) { clauses throws(Unanswered) in
        let isFirst = try clauses.leading(to: atFirstReview) { (_) throws(Unanswered) in
          try facts.endedAtFirstReview(ending)
        }
        guard isFirst else {
          throw .notApplicable(because: "the plan did not end at the first review")
        }
        return try firstReview(ending, &clauses)
      }
      inquiry.answer(prepared, about: subject) { clauses throws(Unanswered) in
        try clauses.require(preparation)
        let done = try known(ending.$preparedBy)
        let missing = try clauses.missing(preparation) { one, _ in done.contains(one) }
        return clauses.settled(.complete(missing: missing), on: ending.on?.day)
      }
      inquiry.answer(endedByQuorateReview, about: subject) { clauses throws(Unanswered) in
        guard try clauses.ruling(onlyWhenQuorate) else { throw .notApplicable(because: "this is not asked for") }
        let day = try known(ending.$on).day
        guard let review = facts.reviews.first(where: { $0.held?.day == day }) else {
          throw .undetermined(needs: facts.$reviews.untold.$quorate.missing)
        }
        return clauses.requirement(try known(review.$quorate), settledOn: day)
      }
      inquiry.answer(lastedLongEnough, about: subject) { clauses throws(Unanswered) in
        try clauses.deadline(leastTime, done: ending.$on.happening)
      }
      guard let alternative = ending.alternative, alternative != .none else { continue }
      inquiry.answer(alternativeAgreed, about: subject) { clauses throws(Unanswered) in
        try clauses.suitable(alternativeAgreedBy, ending.$alternativeAgreedBy)
      }
    }
  }

  /// Whether one of the grounds told is a ground on which a plan may end, and what must be so besides is so.
  ///
  /// Of several grounds each is looked for by itself: a fact behind the end of risk is no ground against it.
  private func ground(of ending: Ending, _ clauses: inout Consultation) throws(Unanswered) -> Answer {
    let allowed = try clauses.ruling(grounds)
    let told = try ending.knownGrounds
    let words = Particular.words("ground", told.map(\.meaning).listed())
    guard told.contains(where: allowed.allows) else {
      let mayBeMeant = allowed.areExamples || !allowed.own.isEmpty && told.contains(.other)
      guard mayBeMeant else { return .requirement(false, words, .words("alone", ""), .words("besides", "")) }
      let isMeant = try clauses.judge(grounds, "This is a ground on which the document lets a plan end.")
      return .requirement(isMeant, words, .words("alone", ""), .words("besides", ""))
    }
    let missing = try missingBesides(ending, told, &clauses)
    let lacking = "; it is lacking that \(Items(missing.map(\.item)).inWords.listed())"
    return .complete(missing: missing, words, .words("alone", " alone"), .words("besides", lacking))
  }

  private func missingBesides(
    _ ending: Ending, _ told: [EndingGround], _ clauses: inout Consultation
  ) throws(Unanswered) -> [(item: Item, force: Force)] {
    do throws(Unanswered) {
      return try clauses.aside { clauses throws(Unanswered) in
        try clauses.missing(neededBesides) { ground, _ throws(Unanswered) in
          guard ground == .alternativePlan, !told.contains(where: ground.covers) else {
            return told.contains(where: ground.covers)
          }
          return try known(ending.$alternative) != .none
        }
      }
    } catch .silent, .notApplicable {
      return []
    }
  }

  /// Whether a plan may end at the first review. What is lacking for certain decides before anything is left to judgement.
  private func firstReview(_ ending: Ending, _ clauses: inout Consultation) throws(Unanswered) -> Answer {
    guard try clauses.ruling(atFirstReview) == .onlyExceptionally else { return .requirement(true) }
    let force = clauses.force ?? .must
    var missing: [(item: Item, force: Force)] = []
    var unknown: MissingFact?
    if let people = try clauses.ifStated(firstReviewAgreedBy) {
      let forceOfPeople = try clauses.provision(firstReviewAgreedBy).force
      let consent = Consent(to: ending, asked: people)
      missing = consent.lacking.map { (.phrase($0), forceOfPeople) }
      unknown = consent.unknown
    }
    let exceptional = try isExceptional(ending, &clauses)
    if exceptional == .no { missing.append((.phrase("an exceptional ground"), force)) }
    if missing.isEmpty, case .judged(let asks) = exceptional {
      let isListed = try clauses.ifStated(exceptionalGrounds) != nil
      let isSo =
        try isListed ? clauses.judge(exceptionalGrounds, asks) : clauses.judge(atFirstReview, asks)
      if !isSo { missing.append((.phrase("an exceptional ground"), force)) }
    }
    if missing.isEmpty, let unknown { throw .undetermined(needs: unknown) }
    return .complete(missing: missing)
  }

  /// Whether the circumstances are exceptional: by the list of those that are, by what the case says, or for people to judge.
  private func isExceptional(_ ending: Ending, _ clauses: inout Consultation) throws(Unanswered) -> Exceptional {
    let list = try clauses.ifStated(exceptionalGrounds)
    if let list {
      if try ending.knownGrounds.contains(where: list.allows) { return .yes }
      if !list.areExamples, list.own.isEmpty { return .no }
    }
    if let told = ending.exceptional { return told ? .yes : .no }
    let own = list.map { $0.own.map(\.text).joined(separator: " ") } ?? ""
    return .judged(own.isEmpty ? "The circumstances in which the plan ends are exceptional." : own)
  }

  private enum Exceptional: Equatable {
    case yes, no
    case judged(String)
  }
}

/// Whether those agreed to an ending, and were asked, whom a clause names.
private struct Consent {
  /// What is lacking for certain.
  var lacking: [String] = []
  /// What the case does not tell of the others.
  var unknown: MissingFact?

  init(to ending: Ending, asked people: People) {
    let agreeing = [people.anyOf] + people.besides.filter { $0.manner == .and }.map { [$0.member] }
    for members in agreeing where !members.isEmpty {
      note(members, "the agreement of", among: ending.agreedBy, ending.$agreedBy.id)
    }
    for one in people.besides where one.manner == .consulted {
      // Whoever agreed to it was asked.
      let agreed = ending.agreedBy ?? []
      if agreed.contains(where: { one.member.includes($0) == true }) { continue }
      note([one.member], "a talk with", among: ending.discussedWith, ending.$discussedWith.id)
    }
    // No case can tell who was told of an ending, or asked for it.
    if let one = people.besides.first(where: { [.told, .requested].contains($0.manner) }) {
      unknown = unknown ?? ending.$discussedWith.missing(.participation(of: [one.member], one.manner))
    }
  }

  private mutating func note(
    _ members: [People.Member], _ what: String, among told: [Post]?, _ fact: FactID
  ) {
    guard let told else {
      unknown = unknown ?? fact.missing
      return
    }
    let isAmong = members.flatMap { member in told.map { (post: $0, isOne: member.includes($0)) } }
    if isAmong.contains(where: { $0.isOne == true }) { return }
    if let open = isAmong.first(where: { $0.isOne == nil }) {
      unknown = unknown ?? MissingFact(fact, .closerPost(than: open.post))
    } else {
      lacking.append("\(what) \(members.map(\.inWords).listed("or"))")
    }
  }
}

extension WordSet<EndingGround> {
  /// Whether a ground that is told is among them.
  fileprivate func allows(_ told: EndingGround) -> Bool { words.contains { $0.covers(told) } }
}

/// Whether a plan may end at the first review.
enum FirstReviewEnding: String, Choice {
  case onlyExceptionally = "only in exceptional circumstances"
  case freely = "as at any other review"
}
