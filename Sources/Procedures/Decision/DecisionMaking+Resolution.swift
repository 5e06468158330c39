import Cases
import ProcedureKit
import Profiles
import Records

extension DecisionMaking {
  /// What was decided and how.
  struct Resolution {
    let decision: Decision
    let route: Route
    var tally: Tally?
    /// How strictly that is said which takes the decision further, where it is another clause than the one that decides.
    var routeForce: Force?
  }

  /// Decides about one child: by consensus, else by the fallback, then by what the chair may do about the result.
  func resolve(_ view: View, _ facts: Case, _ clauses: inout Consultation) throws(Unanswered) -> Resolution {
    try clauses.once(resolving, of: facts.place(ofViewOn: view.child) ?? facts.views.endIndex) {
      clauses throws(Unanswered) in
      try resolution(view, facts, &clauses)
    }
  }

  private func resolution(_ view: View, _ facts: Case, _ clauses: inout Consultation) throws(Unanswered) -> Resolution {
    if try isPutOff(view, &clauses) { return Resolution(decision: .waits, route: .tooLittleInformation) }
    let agreed = try clauses.leading(to: consensusFirst, fallback) { clauses throws(Unanswered) in
      try consensus(view, facts, &clauses)
    }
    // All agree: where no consensus is sought, a majority has it too.
    if let agreed, try !isLeftToMajority(&clauses) {
      _ = try clauses.ruling(consensusFirst)
      let reached = Resolution(decision: Decision(plan: agreed), route: .consensus)
      return try afterChair(reached, agreed, againstConsensus, view, facts, &clauses)
    }
    switch try fallback(view, &clauses) {
    case .chairDecides: return Resolution(decision: Decision(plan: try chair(view)), route: .chairDecides)
    case .majority: break
    }
    let tally = try tally(view, facts, &clauses)
    let majority = try clauses[majority]
    switch try tally.result(majority) {
    case .plan, .noPlan:
      let forPlan = tally.support > tally.opposition
      let reached = Resolution(decision: Decision(plan: forPlan), route: .majority, tally: tally)
      return try afterChair(reached, forPlan, forPlan ? againstPlan : againstNoPlan, view, facts, &clauses)
    case .tie: return try deadlock(view, try clauses.ruling(ofATie(under: majority, &clauses)), tally)
    case .noMajority: return try deadlock(view, try clauses.ruling(noMajority), tally)
    }
  }

  /// What decides where as many are for a plan as are against one: where a greater share than over half is asked for they lack it as any
  /// too few do, unless the document has a rule of its own for them.
  func ofATie(under majority: MajorityRule, _ clauses: inout Consultation) throws(Unanswered) -> Parameter<Deadlock> {
    if majority.isOfOverHalf { return tie }
    return try clauses.isStated(tie) ? tie : noMajority
  }

  /// Whether the document says nothing of a consensus, and has a rule for a majority.
  private func isLeftToMajority(_ clauses: inout Consultation) throws(Unanswered) -> Bool {
    if try clauses.isStated(consensusFirst) { return false }
    return try clauses.isStated(majority)
  }

  /// Whether too little is known to decide, and the decision is put off for that.
  private func isPutOff(_ view: View, _ clauses: inout Consultation) throws(Unanswered) -> Bool {
    guard view.enoughInformation == false, let rule = try clauses.statedProvision(tooLittleInformation) else {
      return false
    }
    clauses.rule(with: rule.force)
    guard rule.value == .chairDecidesWhetherReconvened else { return true }
    return try clauses.told(view.chairDecided) { clauses throws(Unanswered) in
      try clauses.judge(
        tooLittleInformation, "The chair has the conference reconvened when there is a fuller assessment.")
    }
  }

  /// What decides where members do not agree. A chair who only may decide is not presumed to.
  private func fallback(_ view: View, _ clauses: inout Consultation) throws(Unanswered) -> Fallback {
    let rule = try clauses.told(view.chairDecided) { clauses throws(Unanswered) in
      do throws(Unanswered) {
        return try clauses.provision(fallback)
      } catch .notApplicable {
        throw .notApplicable(because: "members do not agree, and nothing decides in their place")
      }
    }
    clauses.rule(with: rule.force)
    if rule.value == .chairDecides, rule.force == .may, try !uses(rule, of: fallback, view, &clauses) {
      throw .notApplicable(because: "members do not agree, and nothing decides in their place")
    }
    return rule.value
  }

  /// Whether the chair uses a power; where a provision holds only if people judge so, that was judged with it.
  private func uses<Value>(
    _ provision: Provision<Value>, of parameter: Parameter<Value>, _ view: View, _ clauses: inout Consultation
  ) throws(Unanswered) -> Bool {
    if provision.condition.provided != nil { return true }
    return try clauses.told(view.chairDecided) { clauses throws(Unanswered) in
      try clauses.judge(parameter, "The chair uses the power to decide.")
    }
  }

  /// What members agreed on: whether a plan is needed; nil where they did not agree.
  ///
  /// Only members are members: the views of a parent or of anybody else who has no part in the decision are heard and not counted.
  func consensus(_ view: View, _ facts: Case, _ clauses: inout Consultation) throws(Unanswered) -> Bool? {
    if view.consensus == false { return nil }
    let isMixed = (view.forPlan + view.againstPlan).contains {
      facts.person($0).map { $0.role != .professional } ?? false
    }
    let excluded = isMixed ? try clauses.ifStated(noPart)?.words : []
    func members(_ labels: [Label<Person>]) -> [Label<Person>] {
      labels.filter { label in
        // Whoever only asked to observe is nobody of the people at the conference.
        guard let person = facts.person(label) else { return false }
        return person.role == .professional
          || !person.role.onlyServes && excluded.map { !$0.contains(person.role) } ?? false
      }
    }
    let support = members(view.forPlan)
    let opposition = members(view.againstPlan)
    guard support.isEmpty || opposition.isEmpty, !(support.isEmpty && opposition.isEmpty) else {
      throw .undetermined(needs: (view.consensus == true ? view.$forPlan.id : view.$consensus.id).missing)
    }
    if view.consensus == nil {
      let given = SearchableList(support + opposition)
      let silent = facts.people.contains {
        $0.role == .professional && $0.attended != false && !given.contains($0.label)
      }
      if silent || !facts.isEverybodyNamed { throw .undetermined(needs: view.$consensus.missing) }
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
    _ reached: Resolution, _ forPlan: Bool, _ parameter: Parameter<ChairPower>, _ view: View, _ facts: Case,
    _ clauses: inout Consultation
  ) throws(Unanswered) -> Resolution {
    if view.chairForPlan == forPlan { return reached }
    let provision = try clauses.told(view.chairDecided) { clauses throws(Unanswered) in
      try clauses.statedProvision(parameter)
    }
    guard let provision, provision.value != .none else { return reached }
    let chair = try chair(view)
    let overruled = Resolution(decision: Decision(plan: chair), route: .overruled, tally: reached.tally)
    var further = reached.route == .consensus ? Route.consensusEscalated : .majorityEscalated
    var decision = reached.decision
    switch provision.value {
    case .none: return reached
    case .overrule, .overruleIfGranted:
      if provision.value == .overruleIfGranted, try isGranted(view, facts, &clauses) != true { return reached }
      guard try uses(provision, of: parameter, view, &clauses) else { return reached }
      clauses.rule(with: provision.force)
      return overruled
    case .escalateIfAtRisk where !chair, .escalateIfAtRiskAndPause where !chair: return reached
    case .escalate, .escalateIfAtRisk: break
    case .escalateAndPause, .escalateIfAtRiskAndPause: decision = .waits
    case .adjournWhileMajorityStands: further = .adjourned
    case .adjourn: (decision, further) = (.adjourned, .adjourned)
    }
    if decision != reached.decision { clauses.rule(with: provision.force) }
    return Resolution(decision: decision, route: further, tally: reached.tally, routeForce: provision.force)
  }

  /// Whether the board has given the chair the power to decide: as the case says, else as the document does; nil where neither says. Where the
  /// chair is said to have used the power, somebody has to say whether there was one.
  func isGranted(_ view: View, _ facts: Case, _ clauses: inout Consultation) throws(Unanswered) -> Bool? {
    if let told = facts.boardGrantedPower { return told }
    if let stated = try clauses.ifStated(powerGranted) { return stated }
    guard view.chairDecided != true else { throw .undetermined(needs: facts.$boardGrantedPower.missing) }
    return nil
  }
}
