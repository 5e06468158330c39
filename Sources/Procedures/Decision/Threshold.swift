import Cases
import ProcedureKit
import Profiles
import Records

/// The test of whether a child needs a plan.
struct Threshold: Procedure {
  static let bearsOnEachConference = true
  static let summary = "Which test a child’s situation must meet for a plan to be made."

  let question = Parameter<Statement>("The question that the conference puts to itself about each child.", answers: 162)
  let limbs = Parameter<ThresholdLimbs>("How past harm and likely harm combine.", answers: 163, 164)
  let substantiated = Parameter<Bool>(
    "Whether a likelihood must rest on the enquiry’s findings or on research.", answers: 163)
  let furtherConditions = Parameter<WordSet<ThresholdCondition>>("What must be so besides.", answers: 165)
  let conditionsBearOn = Parameter<ConditionReach>(
    "Which part of the test the further conditions belong to.", answers: 165)
  let effect = Parameter<ThresholdEffect>("What follows once the test is met.", answers: 166)
  let eachChildSeparately = Parameter<Statement>("Whether each child is tested separately.", answers: 167)

  let met = Question.requirement(
    "Was the test for a plan met?",
    met: "The test for a {plan} is met{consequence}.",
    breached: "The test for a {plan} is not met. Lacking: {lacking}.{decided}")

  private let decisionMaking: DecisionMaking

  init(_ decisionMaking: DecisionMaking) { self.decisionMaking = decisionMaking }

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    for (index, child) in facts.children.enumerated() {
      inquiry.answer(met, about: .child(index)) { clauses throws(Unanswered) in
        let rule = try clauses.provision(limbs)
        clauses.rule(with: rule.force)
        let view = facts.view(on: child.label) ?? facts.$views.untold
        return try test(view, facts, rule, &clauses)
      }
    }
  }

  private func test(
    _ view: View, _ facts: Case, _ limbs: Provision<ThresholdLimbs>, _ clauses: inout Consultation
  ) throws(Unanswered) -> Answer {
    let (harm, rule) = (view.harm, limbs.value)
    let isUnfounded = harm.substantiated == false ? try clauses.ifStated(substantiated) == true : false
    if rule == .either, harm.likely == true, !isUnfounded, harm.suffered == nil || harm.furtherLikely == nil {
      return try conclude(view, facts, isMet: true, past: false, [], &clauses)
    }
    // Of either part the second decides by itself where it is so; of the first both its facts would be asked for.
    if rule == .either, harm.suffered == nil { _ = try known(harm.$likely) }
    let suffered = try known(harm.$suffered)
    let past = suffered ? try known(harm.$furtherLikely) : false
    let likely = past && rule == .either ? false : try known(harm.$likely) && !isUnfounded
    var lacking: [String] = []
    let isMet: Bool
    switch rule {
    case .either:
      isMet = past || likely
      if !isMet { lacking.append("past harm with more of it likely, or harm that is likely") }
    case .both:
      isMet = suffered && (past || likely)
      if !suffered { lacking.append("past harm") }
      if !past && !likely { lacking.append("harm that is likely") }
    }
    let flaws = lacking.map { (item: Item.phrase($0), force: limbs.force) }
    return try conclude(view, facts, isMet: isMet, past: past, flaws, &clauses)
  }

  /// Adds the further conditions, and says what follows.
  private func conclude(
    _ view: View, _ facts: Case, isMet: Bool, past: Bool, _ flaws: [(item: Item, force: Force)],
    _ clauses: inout Consultation
  ) throws(Unanswered) -> Answer {
    var lacking = flaws
    let conditions = isMet ? try clauses.statedProvisions(furtherConditions) : []
    let reach = conditions.isEmpty ? nil : try clauses.ifStated(conditionsBearOn)
    if !past || reach != .likelihoodOnly {
      for provision in conditions {
        for condition in provision.value.words where try !condition.holds(view.harm) {
          lacking.append((.word(condition), provision.force))
        }
        for condition in provision.value.own where try !clauses.judge(furtherConditions, condition.text) {
          lacking.append((.phrase("that this is so: \(condition.text.dropLast())"), provision.force))
        }
      }
    }
    let effect = try clauses.ifStated(effect)
    let decision = clauses.besides { clauses throws(Unanswered) in
      try decisionMaking.resolve(view, facts, &clauses).decision
    }
    let consequence =
      switch effect {
      case .planFollows where decision == .noPlan:
        ", from which a plan follows; the decision was against one all the same"
      case .planFollows where decision == .adjourned || decision == .waits:
        ", from which a plan follows; nothing is decided yet all the same"
      case nil: " as far as the document goes; it does not say what follows"
      case let effect?: ", so \(effect.meaning)"
      }
    return .complete(
      missing: lacking, .words("consequence", consequence),
      .words("decided", decision == .plan ? " The decision was for one all the same." : ""))
  }
}

/// How past harm and likely harm combine.
enum ThresholdLimbs: String, Choice {
  case either = "past harm with more of it likely, or harm that is likely whatever happened before"
  case both = "past harm, and harm that is likely"
}

/// Which part of the test the further conditions belong to.
enum ConditionReach: String, Choice {
  case bothLimbs = "the further conditions hold for both parts of the test"
  case likelihoodOnly = "the further conditions hold only where harm is merely likely"
}

/// What must be so besides harm.
enum ThresholdCondition: String, Choice {
  case needsFormalPlan = "a need of help from several agencies through a formal plan"
  case lastingImpact = "a significant and enduring impact on the child if nothing is done"

  /// How texts speak of it besides.
  var spoken: [String] {
    switch self {
    case .needsFormalPlan: ["through a formal plan"]
    case .lastingImpact: ["enduring impact"]
    }
  }

  func holds(_ harm: Harm) throws(Unanswered) -> Bool {
    switch self {
    case .needsFormalPlan: try known(harm.$needsFormalPlan)
    case .lastingImpact: try known(harm.$lastingImpact)
    }
  }
}

/// What follows once the test is met.
enum ThresholdEffect: String, Choice {
  case planFollows = "a plan is made"
  case planPossible = "a plan may be made"
}

extension Threshold {
  private static func child(_ harm: String) -> String {
    "children: [{ label: child A }]\nviews: [{ child: child A, harm: \(harm) }]"
  }

  static let examples = [
    Example(
      "Harm that is likely is enough where either limb suffices", clauses: "{ limbs: either, effect: plan-follows }",
      case: child("{ suffered: no, likely: yes }"), finds: ["met @ child A": "met"]),
    Example(
      "Read as “has suffered and is likely to suffer”, likelihood alone is not enough", clauses: "limbs: both",
      case: child("{ suffered: no, likely: yes }"), finds: ["met @ child A": "breached: lacks past harm"]),
    Example(
      "Further conditions", clauses: "{ limbs: either, further-conditions: [needs-formal-plan, lasting-impact] }",
      case: child("{ suffered: yes, further-likely: yes, needs-formal-plan: yes, lasting-impact: no }"),
      finds: ["met @ child A": "breached: lacks a significant and enduring impact on the child if nothing is done"]),
    Example(
      "Conditions that belong to the second limb do not touch the first",
      clauses: "{ limbs: either, further-conditions: [lasting-impact], conditions-bear-on: likelihood-only }",
      case: child("{ suffered: yes, further-likely: yes, lasting-impact: no }"), finds: ["met @ child A": "met"]),
    Example(
      "What was found must be known", clauses: "limbs: either", case: child("{ suffered: yes }"),
      finds: ["met @ child A": "undetermined: views.harm.further-likely"]),
    Example(
      "Of two parts that suffice the fact is asked for that decides by itself", clauses: "limbs: either",
      case: child("{ lasting-impact: yes }"), finds: ["met @ child A": "undetermined: views.harm.likely"]),
    Example(
      "Likelihood that is found suffices, whatever is unknown of the past", clauses: "limbs: either",
      case: child("{ likely: yes }"), finds: ["met @ child A": "met"]),
    Example(
      "A likelihood that rests on nothing is none, where it must rest on findings or research",
      clauses: "{ limbs: either, substantiated: yes }",
      case: child("{ suffered: no, likely: yes, substantiated: no }"),
      finds: ["met @ child A": "breached: lacks past harm with more of it likely, or harm that is likely"]),
    Example(
      "A condition that has no word is for people to judge",
      clauses: "{ limbs: either, further-conditions: [The family cannot be helped otherwise.] }",
      case: child("{ likely: yes }"),
      finds: [
        "met @ child A":
          "judgement: further-conditions; if so met; if not breached: lacks that this is so: The family cannot be helped otherwise"
      ]),
  ]
}
