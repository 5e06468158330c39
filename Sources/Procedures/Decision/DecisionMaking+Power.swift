import Cases
import ProcedureKit
import Profiles
import Records

extension DecisionMaking {
  /// What the chair may do who disagrees with the members.
  func power(_ view: View, _ facts: Case, _ clauses: inout Consultation) throws(Unanswered) -> Answer {
    let agreed = try clauses.leading(to: againstConsensus, againstPlan, againstNoPlan) { clauses throws(Unanswered) in
      do throws(Unanswered) { return try consensus(view, facts, &clauses) } catch {
        guard case .undetermined = error, try isByMajority(&clauses) else { throw error }
        // No power against a majority is reached where the document does not say what one is.
        return try clauses.leading(to: againstConsensus, majority) { (_) throws(Unanswered) in throw error }
      }
    }
    if let agreed {
      let chair = try clauses.leading(to: againstConsensus) { (_) throws(Unanswered) in try known(view.$chairForPlan) }
      guard agreed != chair else { throw .notApplicable(because: "the chair agrees with the members") }
      return try state(againstConsensus, chair, view, facts, &clauses)
    }
    let chair = try clauses.leading(to: againstPlan, againstNoPlan) { (_) throws(Unanswered) in
      try known(view.$chairForPlan)
    }
    let power = chair ? againstNoPlan : againstPlan
    guard try isByMajority(&clauses) else {
      // Where nothing is counted by rule, what most members think is what most heads think.
      let answer = try clauses.told(true) { clauses throws(Unanswered) in
        try state(power, chair, view, facts, &clauses)
      }
      try requireMostAgainst(chair, view, facts)
      return answer
    }
    let result = try clauses.leading(to: power) { clauses throws(Unanswered) in
      try tally(view, facts, &clauses).result(try clauses[majority])
    }
    switch result {
    case .tie:
      _ = try clauses.ruling(ofATie(under: try clauses[majority], &clauses))
      throw .notApplicable(because: "the chair decides, as views are equally divided")
    case .noMajority:
      _ = try clauses.ruling(noMajority)
      throw .notApplicable(because: "the chair decides, as there is no majority")
    case .plan where chair, .noPlan where !chair: throw .notApplicable(because: "the chair agrees with the majority")
    case .plan, .noPlan: return try state(power, chair, view, facts, &clauses)
    }
  }

  /// Whether a majority decides where members do not agree, whatever people judge of a chair who takes the lead.
  private func isByMajority(_ clauses: inout Consultation) throws(Unanswered) -> Bool {
    try clauses.told(true) { clauses throws(Unanswered) in try clauses.ifStated(fallback) } == .majority
  }

  /// Ends the rule unless most members who gave a view think otherwise than the chair, whatever the others think whose views are not told.
  private func requireMostAgainst(_ chair: Bool, _ view: View, _ facts: Case) throws(Unanswered) {
    if !facts.isEverybodyNamed { throw .undetermined(needs: facts.$othersAttended.missing) }
    let members = SearchableList(facts.attending.filter { $0.role == .professional }.map(\.label))
    let given = SearchableList(view.forPlan + view.againstPlan)
    let perhaps = facts.perhapsAttending.first { $0.role == .professional && given.contains($0.label) }
    if let perhaps { throw .undetermined(needs: perhaps.missingAttendance) }
    let support = view.forPlan.count(where: members.contains)
    let opposition = view.againstPlan.count(where: members.contains)
    let lead = chair ? opposition - support : support - opposition
    let untold = untold(view, facts)
    if lead > untold.count { return }
    if lead == 0, untold.isEmpty {
      throw .notApplicable(because: "views are equally divided, and no majority is there to overrule")
    }
    if -lead > untold.count { throw .notApplicable(because: "the chair agrees with most members") }
    if untold.isEmpty { return }
    throw .undetermined(needs: missingViews(of: untold, view))
  }

  /// What a clause lets the chair do, and to whom a concern is taken.
  private func state(
    _ parameter: Parameter<ChairPower>, _ chair: Bool, _ view: View, _ facts: Case, _ clauses: inout Consultation
  ) throws(Unanswered) -> Answer {
    // Which power there is does not wait for a judgement whether it is used.
    let provision = try clauses.told(true) { clauses throws(Unanswered) in try clauses.provision(parameter) }
    clauses.rule(with: provision.force)
    var power = provision.value
    if power.isForRiskOnly {
      guard chair else { throw .notApplicable(because: "the chair does not think the child at risk") }
      power = power == .escalateIfAtRisk ? .escalate : .escalateAndPause
    }
    if power == .overruleIfGranted {
      switch try isGranted(view, facts, &clauses) {
      case true?: power = .overrule
      case false? where facts.boardGrantedPower == false:
        throw .notApplicable(because: "the board has not granted the power that it may grant")
      case false?, nil: break
      }
    }
    return .decided(power, .words("to", clauses.sentence(escalatesTo) + clauses.sentence(powerRecorded)))
  }

  /// The professionals who attended, or may have, and of whom the case tells no view, nor that they withheld one.
  func untold(_ view: View, _ facts: Case) -> [Person] {
    let told = SearchableList(view.forPlan + view.againstPlan + view.abstaining)
    return facts.possibleMembers.filter { !told.contains($0.label) }
  }

  /// What is missing where the views of these people could turn the result.
  func missingViews(of people: [Person], _ view: View) -> MissingFact {
    view.$forPlan.missing(.views(of: people.map(\.label)))
  }
}
