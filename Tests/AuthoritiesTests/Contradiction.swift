import Cases
import Engine
import ProcedureKit

/// Findings that one authority can never have on one case: each pair says of the case what the other denies.
struct Contradiction: Sendable {
  /// A finding, by its question and by what it comes to in any of these words.
  struct Side: Sendable {
    let key: String
    let words: Set<String>
  }

  /// Which findings are held against each other.
  enum Reach: Sendable {
    /// Any of the one question against any of the other.
    case any
    /// Those about the same child, person or request.
    case ofOne
    /// Those of the other against the one, where that is so of every child or request of which it is asked.
    case whereAll
  }

  let one: Side
  let other: Side
  let reach: Reach

  private init(_ key: String, _ words: Set<String>, _ otherKey: String, _ otherWords: Set<String>, _ reach: Reach) {
    one = Side(key: key, words: words)
    other = Side(key: otherKey, words: otherWords)
    self.reach = reach
  }

  /// A pair for each of several questions that would all be answered.
  private static func each(
    _ key: String, _ words: Set<String>, against others: [String], _ otherWords: Set<String>, _ reach: Reach = .any
  ) -> [Contradiction] {
    others.map { Contradiction(key, words, $0, otherWords, reach) }
  }

  /// Whether a limit holds, kept or not.
  private static let limited: Set = ["met", "breached", "due"]
  private static let noPlan = "because no plan was made"
  private static let undecided = "because nothing is decided yet"
  private static let open: Set = ["adjourned", "waits"]
  private static let categories: Set = ["physical", "emotional", "sexual", "neglect"]

  /// Quorum: what is done without one is done without one.
  private static let ofQuorum =
    each(
      "quoracy.quorate", ["met"],
      against: ["quoracy.course", "quoracy.duties", "quoracy.standing"], ["decided"])
    + each(
      "quoracy.quorate", ["met"], against: ["quoracy.held-again-in-time", "quoracy.follows-another"], limited)
    + each(
      "quoracy.quorate", ["breached"],
      against: [
        "quoracy.course", "quoracy.duties", "quoracy.standing", "quoracy.held-again-in-time", "quoracy.follows-another",
      ], ["because the conference was quorate"])
    + each(
      "quoracy.course", ["does-not-proceed"], against: ["quoracy.standing"], ["final"])

  /// The decision on a child, how it comes about, and what follows it.
  private static let ofDecision =
    each(
      "decision-making.decision", ["adjourned"], against: ["decision-making.route"],
      [
        "consensus", "consensus-escalated", "majority", "majority-escalated", "casting-vote", "chair-decides",
        "overruled", "too-little-information",
      ], .ofOne)
    + each(
      "decision-making.decision", ["plan", "no-plan"], against: ["decision-making.route"], ["too-little-information"],
      .ofOne)
    + each(
      "decision-making.decision", ["waits"], against: ["decision-making.route"],
      ["consensus", "majority", "casting-vote", "chair-decides", "overruled", "adjourned"], .ofOne)
    // A power stands beside a decision against which it was not used; where it was used, there was one.
    + each(
      "decision-making.route", ["overruled"], against: ["decision-making.chair-power"],
      ["not-applicable", "none", "adjourn", "adjourn-while-majority-stands", "escalate", "escalate-and-pause"], .ofOne)
    + each(
      "decision-making.route", ["adjourned"], against: ["decision-making.chair-power"],
      ["not-applicable", "none", "overrule", "overrule-if-granted", "escalate", "escalate-and-pause"], .ofOne)
    + each(
      "decision-making.route", ["consensus-escalated", "majority-escalated"], against: ["decision-making.chair-power"],
      ["not-applicable", "none", "overrule", "overrule-if-granted", "adjourn"], .ofOne)
    + each(
      "decision-making.route", ["consensus", "consensus-escalated"], against: ["decision-making.chair-power"],
      ["because the chair agrees with the majority", "because the chair decides, as views are equally divided"], .ofOne)
    + each(
      "decision-making.decision", ["no-plan", "adjourned", "waits"], against: ["categories.categories-allowed"],
      ["breached", "met"], .ofOne)
    + each(
      "decision-making.decision", ["no-plan", "adjourned", "waits"], against: ["categories.category"], categories,
      .ofOne)
    + each("decision-making.decision", open, against: ["dissent.dissenters"], ["decided"], .ofOne)
    + each(
      "decision-making.decision", ["plan", "no-plan"], against: ["dissent.dissenters"], [undecided], .ofOne)
    + each(
      "decision-making.decision", open,
      against: ["circulation.decision-told", "circulation.notice-sent", "circulation.plan-sent"], ["due"], .whereAll)
    + each(
      "decision-making.decision", ["plan", "no-plan"],
      against: ["circulation.decision-told", "circulation.notice-sent"], [undecided])
    + each("decision-making.decision", ["waits"], against: ["interim-safety.covers-until"], ["due"], .whereAll)

  /// What only a plan brings with it.
  private static let ofPlan = ["core-groups.first-in-time", "reviews.first-in-time", "circulation.plan-sent"].flatMap {
    each(
      $0, limited,
      against: [
        "circulation.everything-settled", "circulation.record-updated", "circulation.plan-reached-all",
        "circulation.plan-sent", "pre-birth.plan-outlined-before-birth", "pre-birth.core-group-met-before-birth",
        "pre-birth.planned-late-enough",
      ], [noPlan])
  }

  /// One conference is of one kind, and a clock runs once.
  private static let ofKind =
    each(
      "scope.covers-this-conference", ["not-covered"],
      against: [
        "initial-conference.held-in-time", "initial-conference.delay-authorised", "transfer.held-in-time",
        "transfer.first-review-in-time", "transfer.delay-authorised", "invitation.confirmed-in-time",
        "invitation.details-asked-for-in-time",
      ], limited)
    + each(
      "initial-conference.held-in-time", limited,
      against: [
        "transfer.held-in-time", "transfer.first-review-in-time", "transfer.delay-authorised",
        "transfer.no-plan-ended", "invitation.confirmed-in-time", "invitation.details-asked-for-in-time",
      ], limited)
    + each(
      "reviews.first-in-time", limited, against: ["transfer.first-review-in-time"], limited)
    + each("reviews.later-in-time", limited, against: ["transfer.later-review-in-time"], limited, .ofOne)
    + each(
      "initial-conference.held-in-time", limited, against: ["pre-birth.held-in-time"],
      ["because this was not an initial conference"])
    + each(
      "initial-conference.held-in-time", ["breached"], against: ["initial-conference.delay-authorised"], ["met"])
    + each(
      "initial-conference.held-in-time", ["excused"], against: ["initial-conference.delay-authorised"], ["breached"])
    + each("transfer.held-in-time", ["breached"], against: ["transfer.delay-authorised"], ["met"])
    + each("transfer.held-in-time", ["excused"], against: ["transfer.delay-authorised"], ["breached"])

  /// Who may come, who asked and who may ask.
  private static let ofPeople =
    each(
      "exclusion.decided-by-right-person", ["breached"], against: ["exclusion.decision-prevails"], ["stands"], .ofOne)
    + each(
      "dissent.request-heard", ["not-there", "not-a-professional"], against: ["dissent.holds-meanwhile"],
      ["stands", "waits"], .whereAll)
    + each(
      "ending-plans.ground-allowed", ["breached"], against: ["ending-plans.first-review-allowed"], ["met"], .ofOne)
    + each(
      "staff-attendance.newly-qualified-accompanied", ["because the rule holds of a social worker"],
      against: ["staff-attendance.newly-qualified-observed"], ["met", "breached"], .ofOne)
    + each(
      "child-participation.attendance-considered", ["considered", "below-the-age"],
      against: ["child-participation.advocate-offered"], ["because the child was not yet born"], .ofOne)

  /// All of them.
  static let all = ofQuorum + ofDecision + ofPlan + ofKind + ofPeople
}

extension Contradiction {
  /// What is found in a case that contradicts something else that is found, in words.
  static func found(in facts: Case, under clauses: Clauses) throws -> [String] {
    let evaluator = try Repository.evaluator.get()
    return found(among: evaluator.evaluate(facts, under: clauses), on: facts, by: evaluator)
  }

  static func found(among findings: [Finding], on facts: Case, by evaluator: Evaluator) -> [String] {
    let byKey = Dictionary(grouping: findings) { evaluator.place(of: $0.question)?.key ?? "" }
    func found(_ side: Side) -> [Finding] {
      (byKey[side.key] ?? []).filter { !side.words.isDisjoint(with: $0.words) }
    }
    return all.flatMap { contradiction -> [String] in
      let (ones, others) = (found(contradiction.one), found(contradiction.other))
      // A plan that the case tells of was decided on, whatever the rules would have had.
      if contradiction.reach == .whereAll, facts.plan.made == true { return [] }
      if contradiction.reach == .whereAll, ones.count < byKey[contradiction.one.key]?.count ?? 0 { return [] }
      return ones.flatMap { one in
        let same = others.filter { one.meeting == $0.meeting }
        return same.filter { contradiction.reach != .ofOne || one.subject == $0.subject }.map { other in
          "\(contradiction.one.key) \(one.words.sorted()), \(contradiction.other.key) \(other.words.sorted())"
        }
      }
    }
  }
}

extension Finding {
  /// The review at which it is found; nil where it is found at the conference itself.
  fileprivate var meeting: Int? { if case .atReview(let index, _)? = subject { index } else { nil } }
}
