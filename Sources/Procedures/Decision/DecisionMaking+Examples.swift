import ProcedureKit

extension DecisionMaking {
  /// Two for a plan, one against, and the chair's view as given.
  static func majorityForPlan(chairForPlan: String, consensus: String = "no") -> String {
    """
    children: [{ label: child A }]
    people:
      - { label: chair, attended: yes, role: chair }
      - { label: worker, attended: yes, profession: social-worker, agency: childrens-social-care, board-member: yes }
      - { label: visitor, attended: yes, profession: health-visitor, agency: health, board-member: yes }
      - { label: officer, attended: yes, profession: police-officer, agency: police, board-member: yes }
    others-attended: no
    views:
      - child: child A
        consensus: \(consensus)
        for-plan: [worker, visitor]
        against-plan: [officer]
        chair-for-plan: \(chairForPlan)
    """
  }

  static let agreedOnNoPlan = """
    children: [{ label: child A }]
    people: [{ label: chair, attended: yes, role: chair }, { label: worker, attended: yes, agency: childrens-social-care }, { label: officer, attended: yes, agency: police }]
    others-attended: no
    views: [{ child: child A, consensus: yes, against-plan: [worker, officer], chair-for-plan: yes }]
    """

  static let byMajority =
    "consensus-first: yes\nfallback: majority\nunit: persons\nmajority: over-half-of-views-given\n"

  static let examples =
    consensusExamples + membersExamples + majorityExamples + unitExamples + doubtExamples + untoldExamples
    + siblingExamples + reviewExamples + groupingExamples

  private static let consensusExamples = [
    Example(
      "What members agree on is decided", clauses: "consensus-first: yes", case: agreedOnNoPlan,
      finds: [
        "decision @ child A": "no-plan", "route @ child A": "consensus",
        "chair-power @ child A": "silent: against-consensus",
        "consensus-sought": "sought",
      ]),
    Example(
      "A chair who may overrule a consensus is not presumed to",
      clauses: "{ consensus-first: yes, against-consensus: overrule }", case: agreedOnNoPlan,
      finds: [
        "decision @ child A": "judgement: against-consensus; if so plan; if not no-plan",
        "route @ child A": "judgement: against-consensus; if so overruled; if not consensus",
        "chair-power @ child A": "overrule",
      ]),
    Example(
      "The chair did, by a clause that is a may",
      clauses: "{ consensus-first: yes, against-consensus: { is: overrule, force: may } }",
      case: agreedOnNoPlan.replacing("chair-for-plan: yes", with: "chair-for-plan: yes, chair-decided: yes"),
      finds: ["decision @ child A": "plan (may)", "route @ child A": "overruled (may)"]),
    Example(
      "The chair did not", clauses: "{ consensus-first: yes, against-consensus: { is: overrule, force: may } }",
      case: agreedOnNoPlan.replacing("chair-for-plan: yes", with: "chair-for-plan: yes, chair-decided: no"),
      finds: ["decision @ child A": "no-plan (must)", "route @ child A": "consensus (must)"]),
    Example(
      "Paused, the decision waits",
      clauses: "{ consensus-first: yes, against-consensus: escalate-if-at-risk-and-pause }", case: agreedOnNoPlan,
      finds: ["decision @ child A": "waits", "route @ child A": "consensus-escalated"]),
    Example(
      "A chair who can only take the concern higher leaves the decision standing",
      clauses: "{ consensus-first: yes, against-consensus: escalate-if-at-risk }", case: agreedOnNoPlan,
      finds: ["decision @ child A": "no-plan", "route @ child A": "consensus-escalated"]),
    Example(
      "Where no consensus is sought and a majority decides, it does so where all agree too",
      clauses: "{ fallback: majority, unit: persons, majority: over-half-of-views-given, against-no-plan: none }",
      case: agreedOnNoPlan, finds: ["decision @ child A": "no-plan", "route @ child A": "majority"]),
    Example(
      "Where no rule speaks of decisions there is none", case: agreedOnNoPlan,
      finds: ["decision @ child A": "silent: consensus-first", "consensus-sought": "silent: consensus-first"]),
    Example(
      "Members differ, and whether they agreed in the end must be known", clauses: byMajority,
      case: majorityForPlan(chairForPlan: "yes").replacing("consensus: no", with: "abstaining: []"),
      finds: ["decision @ child A": "undetermined: views.consensus"]),
  ]

  private static let membersExamples = [
    Example(
      "A parent's view does not part members who agree", clauses: "consensus-first: yes\nno-part: [parent]",
      case: """
        children: [{ label: child A }]
        people: [{ label: worker, attended: yes }, { label: officer, attended: yes }, { label: mother, attended: yes, role: parent }]
        others-attended: no
        views: [{ child: child A, consensus: yes, for-plan: [worker, officer], against-plan: [mother], chair-for-plan: yes }]
        """,
      finds: ["decision @ child A": "plan", "route @ child A": "consensus"]),
    Example(
      "A professional of whom no view is told may have withheld one", clauses: "abstention: not-allowed",
      case: """
        children: [{ label: child A }]
        people: [{ label: worker, attended: yes }, { label: officer, attended: yes }]
        others-attended: no
        views: [{ child: child A, consensus: no, for-plan: [worker] }]
        """,
      finds: ["everybody-gave-a-view @ child A": "undetermined: views.for-plan"]),
    Example(
      "Two in doubt who cancel out are in doubt all the same", clauses: byMajority,
      case: """
        children: [{ label: child A }]
        people: [{ label: worker, attended: yes }, { label: officer, attended: yes }, { label: nurse, attended: yes }, { label: carer, attended: yes, role: foster-carer },
           { label: minder, attended: yes, role: childminder }]
        others-attended: no
        views:
          - child: child A
            consensus: no
            for-plan: [worker, officer, minder]
            against-plan: [nurse, carer]
            chair-for-plan: yes
        """,
      finds: ["decision @ child A": "silent: no-part"]),
  ]

  private static let majorityExamples = [
    Example(
      "A majority decides", clauses: byMajority, case: majorityForPlan(chairForPlan: "yes"),
      finds: ["decision @ child A": "plan", "route @ child A": "majority", "chair-power @ child A": "not-applicable"]),
    Example(
      "Two of three are two thirds of the views, and not three quarters of them",
      clauses: byMajority.replacing("over-half", with: "two-thirds"), case: majorityForPlan(chairForPlan: "yes"),
      finds: ["decision @ child A": "plan", "route @ child A": "majority"]),
    Example(
      "Where three quarters are needed, two of three have none, and the rule for that decides",
      clauses: byMajority.replacing("over-half", with: "three-quarters") + "no-majority: chair-decides\n",
      case: majorityForPlan(chairForPlan: "no"),
      finds: ["decision @ child A": "no-plan", "route @ child A": "chair-decides"]),
    Example(
      "The chair decides where there is no vote", clauses: "fallback: chair-decides",
      case: majorityForPlan(chairForPlan: "no"),
      finds: [
        "decision @ child A": "no-plan", "route @ child A": "chair-decides",
        "chair-power @ child A": "silent: against-plan",
      ]),
    Example(
      "A chair who disagrees adjourns", clauses: byMajority + "against-plan: adjourn",
      case: majorityForPlan(chairForPlan: "no"),
      finds: ["decision @ child A": "adjourned", "route @ child A": "adjourned", "chair-power @ child A": "adjourn"]),
    Example(
      "A power that the board may grant is no power until it is granted",
      clauses: byMajority + "against-plan: overrule-if-granted\npower-granted: no",
      case: majorityForPlan(chairForPlan: "no"),
      finds: [
        "decision @ child A": "plan", "route @ child A": "majority", "chair-power @ child A": "overrule-if-granted",
      ]),
    Example(
      "Granted by the board, as the case tells, and used",
      clauses: byMajority + "against-plan: overrule-if-granted",
      case: "board-granted-power: yes\n"
        + majorityForPlan(chairForPlan: "no").replacing("consensus: no", with: "chair-decided: yes\n    consensus: no"),
      finds: ["decision @ child A": "no-plan", "route @ child A": "overruled"]),
    Example(
      "Used, where nobody says that it was granted", clauses: byMajority + "against-plan: overrule-if-granted",
      case: majorityForPlan(chairForPlan: "no").replacing(
        "consensus: no", with: "chair-decided: yes\n    consensus: no"),
      finds: ["decision @ child A": "undetermined: board-granted-power"]),
    Example(
      "The chair only may decide, and nobody says that the chair did",
      clauses: "fallback: { is: chair-decides, force: may }", case: majorityForPlan(chairForPlan: "no"),
      finds: ["decision @ child A": "judgement: fallback; if so no-plan; if not not-applicable (may)"]),
    Example(
      "Granted, whether it is used is for people to say",
      clauses: byMajority + "against-plan: overrule-if-granted\npower-granted: yes",
      case: majorityForPlan(chairForPlan: "no"),
      finds: [
        "decision @ child A": "judgement: against-plan; if so no-plan; if not plan",
        "route @ child A": "judgement: against-plan; if so overruled; if not majority",
      ]),
    Example(
      "A majority against a plan and a chair for one", clauses: byMajority + "against-no-plan: escalate",
      case: """
        children: [{ label: child A }]
        people: [{ label: worker, attended: yes }, { label: officer, attended: yes }, { label: visitor, attended: yes }]
        others-attended: no
        views:
          [{ child: child A, consensus: no, for-plan: [worker], against-plan: [officer, visitor], chair-for-plan: yes }]
        """,
      finds: [
        "decision @ child A": "no-plan", "route @ child A": "majority-escalated", "chair-power @ child A": "escalate",
      ]),
  ]

  static let twoOfHealth = """
    children: [{ label: child A }]
    people:
      - { label: worker, attended: yes, profession: social-worker, agency: childrens-social-care, board-member: yes, leads: yes }
      - { label: visitor, attended: yes, profession: health-visitor, agency: health, board-member: yes, leads: yes }
      - { label: nurse, attended: yes, profession: school-nurse, agency: health, board-member: yes }
      - { label: doctor, attended: yes, profession: paediatrician, agency: health, board-member: yes }
      - { label: helper, attended: yes, profession: voluntary-worker, agency: voluntary, board-member: no }
    others-attended: no
    views:
      - child: child A
        consensus: no
        for-plan: [worker, visitor]
        against-plan: [nurse, doctor, helper]
        chair-for-plan: yes

    """

  static let groups = """
    groupings:
      children-social-services: [social-worker]
      child-health: [health-visitor, school-nurse, paediatrician]
      voluntary: [voluntary-worker]

    """

  private static let unitExamples = [
    Example(
      "By heads the plan is refused", clauses: byMajority, case: twoOfHealth, finds: ["decision @ child A": "no-plan"]),
    Example(
      "By groupings, health has one vote, which its lead person casts",
      clauses: byMajority.replacing("persons", with: "professional-groupings") + groups + "divided-unit: lead-person",
      case: twoOfHealth, finds: ["decision @ child A": "plan", "route @ child A": "majority"]),
    Example(
      "Read as the majority within, health is against, and the plan is refused",
      clauses: byMajority.replacing("persons", with: "professional-groupings") + groups
        + "divided-unit: majority-within",
      case: twoOfHealth, finds: ["decision @ child A": "no-plan"]),
    Example(
      "By board member agencies, the voluntary worker is not asked, and one against one is a tie for the chair",
      clauses: byMajority.replacing("persons", with: "board-member-agencies")
        + "divided-unit: majority-within\ntie: chair-decides",
      case: twoOfHealth, finds: ["decision @ child A": "plan", "route @ child A": "chair-decides"]),
    Example(
      "A divided agency that no rule settles leaves the result open",
      clauses: byMajority.replacing("persons", with: "agencies"), case: twoOfHealth,
      finds: ["decision @ child A": "silent: divided-unit"]),
    Example(
      "Equal votes: the casting vote", clauses: byMajority + "tie: casting-vote",
      case: twoOfHealth.replacing("[nurse, doctor, helper]", with: "[nurse, doctor]\n    abstaining: [helper]"),
      finds: ["decision @ child A": "plan", "route @ child A": "casting-vote"]),
    Example(
      "More than half of all who may give a view, not of the views given",
      clauses: byMajority.replacing("views-given", with: "those-entitled")
        + "no-majority: chair-decides\nabstention: not-allowed",
      case: twoOfHealth.replacing("[nurse, doctor, helper]", with: "[nurse]\n    abstaining: [doctor, helper]"),
      finds: [
        "decision @ child A": "plan", "route @ child A": "chair-decides",
        "everybody-gave-a-view @ child A": "breached: should not have doctor, helper",
      ]),
  ]
}
