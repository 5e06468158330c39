import Cases
import ProcedureKit
import Profiles
import Records

/// How a conference decides whether a child needs a plan.
struct DecisionMaking: Procedure {
  static let summary = "How it is decided whether a child needs a plan: consensus, votes, ties and the chair’s powers."

  let consensusFirst = Parameter<Bool>("Whether consensus is sought before anything else.", answers: 175)
  let beforeAVote = Parameter<Statement>("What the chair does before views are counted.", answers: 176)
  let fallback = Parameter<Fallback>("What decides where members do not agree.", answers: 177)
  let unit = Parameter<VotingUnit>("Whose views are counted as one.", answers: 178)
  let voteCastBy = Parameter<Statement>("Who gives the view of an agency or grouping.", answers: 179)
  let dividedUnit = Parameter<DividedUnit>("What counts where people who share one view differ.", answers: 179)
  let groupings = Parameter<Groupings>("The professional groupings and the professions in each.", answers: 180)
  let groupingsFixedBy = Parameter<Statement>("Who fixes the groupings, and how few.", answers: 181)
  let multiAgencyTeams = Parameter<Statement>("Where a member of a team of several agencies is counted.", answers: 182)
  let noPart = Parameter<WordSet<Role>>("Who attends and has no part in the decision.", answers: 183)
  let voluntaryOrganisations = Parameter<Statement>(
    "Whether voluntary organisations have a part in the decision.", answers: 184)
  let writtenViews = Parameter<WrittenViews>("What the written view of somebody absent does.", answers: 185)
  let abstention = Parameter<Abstention>("Whether a professional may withhold a view.", answers: 186)
  let majority = Parameter<MajorityRule>("What a majority is.", answers: 187)
  let tie = Parameter<Deadlock>("What decides where views are equally divided.", answers: 188)
  let noMajority = Parameter<Deadlock>("What decides where there is no majority and no tie.", answers: 188)
  let againstConsensus = Parameter<ChairPower>("What a chair does who disagrees with a consensus.", answers: 189)
  let againstPlan = Parameter<ChairPower>(
    "What a chair does who thinks a plan needless that a majority wants.", answers: 189, 190)
  let againstNoPlan = Parameter<ChairPower>(
    "What a chair does who thinks a plan needed that a majority refuses.", answers: 189, 191)
  let powerGranted = Parameter<Bool>(
    "Whether the board has granted the chair the power that it may grant.", answers: 189)
  let escalatesTo = Parameter<Statement>(
    "To whom the chair takes a concern about the decision, and when.", answers: 192)
  let powerRecorded = Parameter<Statement>("How the chair’s use of a power is recorded.", answers: 193)
  let siblingVoters = Parameter<SiblingVoters>(
    "Who decides on each child of a sibling group on whom there is no agreement.", answers: 194)
  let involvement = Parameter<Involvement>("What makes a group directly involved with a child.", answers: 194)
  let schoolOfOneChild = Parameter<SchoolOfOneChild>(
    "For which children the only school representative decides, whose school one of the children attends.", answers: 195
  )
  let parentsPresent = Parameter<Statement>("Whether parents are present for the decision.", answers: 196)
  let outcomeMadeClear = Parameter<Statement>("How the outcome is made clear to members.", answers: 197)

  let decision = Question("What is decided about a plan?", among: Decision.self)
  let route = Question("How is it decided?", among: Route.self)
  let chairPower = Question("What may the chair do who disagrees?", among: ChairPower.self)
  let consensusSought = Question("Is consensus sought first?", among: ConsensusRule.self)
  let everybodyGaveAView = Question.requirement(
    "Did every professional give a view?",
    met: "Every professional gave a view.",
    breached: "Every professional must give a view. It was withheld by: {excess}.")

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    if !facts.views.isEmpty {
      inquiry.answer(consensusSought) { clauses throws(Unanswered) in
        .decided(try clauses.ruling(consensusFirst) ? ConsensusRule.sought : .notSought)
      }
    }
    for (index, child) in facts.children.enumerated() {
      guard let view = facts.views.first(where: { $0.child == child.label }) else { continue }
      inquiry.answer(decision, route, about: .child(index)) { clauses throws(Unanswered) in
        let resolution = try resolve(view, facts, &clauses)
        let tally = resolution.tally
        let particulars: [Particular] =
          tally.map {
            [
              .count("for", $0.support), .count("against", $0.opposition), .count("divided", $0.divided),
              .words("units", $0.unit.plural),
            ]
          }
          ?? []
        return (
          Answer(.outcome(AnyWord(resolution.decision)), particulars),
          Answer(.outcome(AnyWord(resolution.route)), particulars)
        )
      }
      inquiry.answer(chairPower, about: .child(index)) { clauses throws(Unanswered) in try power(view, facts, &clauses)
      }
      inquiry.answer(everybodyGaveAView, about: .child(index)) { clauses throws(Unanswered) in
        guard try clauses.ruling(abstention) == .notAllowed else {
          throw .notApplicable(because: "a view may be withheld")
        }
        let professionals = facts.attending.filter { $0.role == .professional }
        let withheld = professionals.filter { view.abstaining.contains($0.label) }
        let given = view.forPlan + view.againstPlan
        let isTold = professionals.allSatisfy { given.contains($0.label) || view.abstaining.contains($0.label) }
        if withheld.isEmpty, !isTold { throw .undetermined(needs: view.$forPlan.missing) }
        return .within(excess: Items(people: withheld.map(\.label)))
      }
    }
  }

  /// What was decided and how.
  struct Resolution {
    let decision: Decision
    let route: Route
    var tally: Tally?
  }

  /// Decides about one child: by consensus, else by the fallback, then by what the chair may do about the result.
  func resolve(_ view: View, _ facts: Case, _ clauses: inout Consultation) throws(Unanswered) -> Resolution {
    if let agreed = try consensus(view, facts, &clauses) {
      _ = try clauses.ruling(consensusFirst)
      return try afterChair(view, agreed, byConsensus: true, clauses.ifStated(againstConsensus), nil, &clauses)
    }
    switch try clauses.ruling(fallback) {
    case .chairDecides: return Resolution(decision: Decision(plan: try chair(view)), route: .chairDecides)
    case .majority: break
    }
    let tally = try tally(view, facts, &clauses)
    switch try tally.result(try clauses[majority]) {
    case .plan, .noPlan:
      let forPlan = tally.support > tally.opposition
      let power = try clauses.ifStated(forPlan ? againstPlan : againstNoPlan)
      return try afterChair(view, forPlan, byConsensus: false, power, tally, &clauses)
    case .tie: return try deadlock(view, try clauses.ruling(tie), tally)
    case .noMajority: return try deadlock(view, try clauses.ruling(noMajority), tally)
    }
  }

  /// What members agreed on: whether a plan is needed; nil where they did not agree.
  ///
  /// Only members are members: the views of a parent or of anybody else who has no part in the decision are heard and not counted.
  private func consensus(_ view: View, _ facts: Case, _ clauses: inout Consultation) throws(Unanswered) -> Bool? {
    if view.consensus == false { return nil }
    let others = (facts.attending + facts.absent).filter { $0.role != .professional }
    let isMixed = others.contains { view.forPlan.contains($0.label) || view.againstPlan.contains($0.label) }
    let excluded = isMixed ? try clauses.ifStated(noPart)?.words : []
    func members(_ labels: [Label<Person>]) -> [Label<Person>] {
      labels.filter { label in
        guard let person = others.first(where: { $0.label == label }) else { return true }
        return !person.role.onlyServes && excluded.map { !$0.contains(person.role) } ?? false
      }
    }
    let support = members(view.forPlan)
    let opposition = members(view.againstPlan)
    guard support.isEmpty || opposition.isEmpty, !(support.isEmpty && opposition.isEmpty) else {
      throw .undetermined(needs: (view.consensus == true ? view.$forPlan.id : view.$consensus.id).missing)
    }
    if view.consensus == nil {
      let given = support + opposition
      let silent = facts.attending.contains { $0.role == .professional && !given.contains($0.label) }
      if silent { throw .undetermined(needs: view.$consensus.missing) }
    }
    return !support.isEmpty
  }

  private func deadlock(_ view: View, _ rule: Deadlock, _ tally: Tally) throws(Unanswered) -> Resolution {
    let decision = Decision(plan: try chair(view))
    return Resolution(decision: decision, route: rule == .castingVote ? .castingVote : .chairDecides, tally: tally)
  }

  private func chair(_ view: View) throws(Unanswered) -> Bool { try known(view.$chairForPlan) }

  /// What becomes of a result about which the chair may think otherwise.
  private func afterChair(
    _ view: View, _ forPlan: Bool, byConsensus: Bool, _ power: ChairPower?, _ tally: Tally?,
    _ clauses: inout Consultation
  ) throws(Unanswered) -> Resolution {
    let reached = Resolution(
      decision: Decision(plan: forPlan), route: byConsensus ? .consensus : .majority, tally: tally)
    guard let power, power != .none else { return reached }
    let chair = try chair(view)
    guard chair != forPlan else { return reached }
    switch power {
    case .none: return reached
    case .overruleIfGranted:
      return try clauses[powerGranted]
        ? Resolution(decision: Decision(plan: chair), route: .overruled, tally: tally) : reached
    case .overrule: return Resolution(decision: Decision(plan: chair), route: .overruled, tally: tally)
    case .adjourn: return Resolution(decision: .adjourned, route: .adjourned, tally: tally)
    case .adjournWhileMajorityStands: return Resolution(decision: reached.decision, route: .adjourned, tally: tally)
    case .escalateIfAtRisk where !chair: return reached
    case .escalate, .escalateIfAtRisk:
      return Resolution(
        decision: reached.decision, route: byConsensus ? .consensusEscalated : .majorityEscalated, tally: tally)
    case .escalateAndPause:
      return Resolution(
        decision: .adjourned, route: byConsensus ? .consensusEscalated : .majorityEscalated, tally: tally)
    }
  }

  /// What the chair may do who disagrees with the members.
  private func power(_ view: View, _ facts: Case, _ clauses: inout Consultation) throws(Unanswered) -> Answer {
    let chair = try chair(view)
    if let agreed = try consensus(view, facts, &clauses) {
      guard agreed != chair else { throw .notApplicable(because: "the chair agrees with the members") }
      let power = try clauses.ruling(againstConsensus)
      guard chair || power != .escalateIfAtRisk else {
        throw .notApplicable(because: "the chair does not think the child at risk")
      }
      return try state(power == .escalateIfAtRisk ? .escalate : power, &clauses)
    }
    guard try clauses[fallback] == .majority else {
      return try state(try clauses.ruling(chair ? againstNoPlan : againstPlan), &clauses)
    }
    let tally = try tally(view, facts, &clauses)
    switch try tally.result(try clauses[majority]) {
    case .tie:
      _ = try clauses.ruling(tie)
      throw .notApplicable(because: "the chair decides, as views are equally divided")
    case .noMajority:
      _ = try clauses.ruling(noMajority)
      throw .notApplicable(because: "the chair decides, as there is no majority")
    case .plan where chair, .noPlan where !chair: throw .notApplicable(because: "the chair agrees with the majority")
    case .plan: return try state(try clauses.ruling(againstPlan), &clauses)
    case .noPlan: return try state(try clauses.ruling(againstNoPlan), &clauses)
    }
  }

  private func state(_ power: ChairPower, _ clauses: inout Consultation) throws(Unanswered) -> Answer {
    guard power == .overruleIfGranted else { return .decided(power) }
    return .decided(try clauses[powerGranted] ? ChairPower.overrule : .overruleIfGranted)
  }
}
