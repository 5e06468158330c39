import Cases
import ProcedureKit
import Records

/// Which of the things that minutes are to hold a case calls for.
extension Minutes {
  /// Whether the case has what the item tells of: there are no reasons for a power that was not used. Throws what the case does not tell
  /// that would decide it: views, or whether a plan was made.
  func isCalledFor(
    _ item: MinutesItem, _ facts: Case, _ clauses: inout Consultation
  ) throws(Unanswered) -> Bool {
    switch item {
    case .category, .plan, .leadWorker, .coreGroupMembers, .firstCoreGroupDate, .reviewDate:
      return try known(facts.plan.$made)
    case .childInNeedPlan:
      // Beside a plan that was made, one for another child is told of or is none.
      if facts.plan.childInNeed == nil, try known(facts.plan.$made) { return false }
      return try known(facts.plan.$childInNeed)
    case .delayReasons: return facts.$delay.isTold
    case .reviewRequest: return !facts.reviewRequests.isEmpty
    case .dissent, .differencesOfView, .groupings, .chairPowerReasons, .chairConcerns, .chairDisagreement:
      guard !facts.views.isEmpty else { throw .undetermined(needs: facts.$views.untold.$forPlan.missing) }
      var unknown: Unanswered?
      for view in facts.views {
        do throws(Unanswered) {
          if try isCalledFor(item, by: view, facts, &clauses) { return true }
        } catch {
          guard case .undetermined = error else { throw error }
          unknown = error
        }
      }
      if let unknown { throw unknown }
      return false
    default: return true
    }
  }

  /// Whether what was thought and decided about one child calls for the item. That holds of a conference that was adjourned too, and of one
  /// at which the chair had the casting vote.
  private func isCalledFor(
    _ item: MinutesItem, by view: View, _ facts: Case, _ clauses: inout Consultation
  ) throws(Unanswered) -> Bool {
    switch item {
    case .differencesOfView where view.consensus == false: return true
    case .differencesOfView, .groupings: return try areDivided(on: view, facts)
    case .dissent: return try isDissented(view, facts, &clauses)
    default: break
    }
    let resolution = try decisionMaking.resolve(view, facts, &clauses)
    let isByChair = [.castingVote, .chairDecides, .overruled].contains(resolution.route)
    switch item {
    case .chairConcerns: return view.chairForPlan == true && resolution.decision != .plan
    case .chairDisagreement:
      if resolution.decision == .adjourned || resolution.route == .overruled { return true }
      if isByChair { return false }
      return try known(view.$chairForPlan) != (resolution.decision == .plan)
    default: return isByChair
    }
  }

  /// Whether views on a child differ. Where a member’s is not told, they may.
  private func areDivided(on view: View, _ facts: Case) throws(Unanswered) -> Bool {
    if view.isDivided { return true }
    let untold = decisionMaking.untold(view, facts)
    guard view.consensus == true || untold.isEmpty else {
      throw .undetermined(needs: decisionMaking.missingViews(of: untold, view))
    }
    return false
  }

  /// Whether somebody dissents from the decision on a child, or from the majority view that was taken before the conference was adjourned.
  private func isDissented(
    _ view: View, _ facts: Case, _ clauses: inout Consultation
  ) throws(Unanswered) -> Bool {
    do throws(Unanswered) {
      return try !dissent.dissenters(from: view, in: facts, &clauses).isEmpty
    } catch .silent {
      return try areDivided(on: view, facts)
    } catch .notApplicable {
      guard view.isDivided else { return false }
      return try decisionMaking.resolve(view, facts, &clauses).decision == .adjourned
    }
  }
}

extension View {
  /// Whether some are for a plan and others against.
  fileprivate var isDivided: Bool { !forPlan.isEmpty && !againstPlan.isEmpty }
}
