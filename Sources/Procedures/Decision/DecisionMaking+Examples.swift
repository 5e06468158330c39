import ProcedureKit

extension DecisionMaking {
  /// Two for a plan, one against, and the chair's view as given.
  private static func majorityForPlan(chairForPlan: String, consensus: String = "no") -> String {
    """
    children: [{ label: child A }]
    attending:
      - { label: chair, role: chair }
      - { label: worker, profession: social-worker, agency: childrens-social-care, board-member: yes }
      - { label: visitor, profession: health-visitor, agency: health, board-member: yes }
      - { label: officer, profession: police-officer, agency: police, board-member: yes }
    views:
      - child: child A
        consensus: \(consensus)
        for-plan: [worker, visitor]
        against-plan: [officer]
        chair-for-plan: \(chairForPlan)
    """
  }

  private static let agreedOnNoPlan = """
    children: [{ label: child A }]
    attending: [{ label: chair, role: chair }, { label: worker, agency: childrens-social-care }, { label: officer, agency: police }]
    views: [{ child: child A, consensus: yes, against-plan: [worker, officer], chair-for-plan: yes }]
    """

  private static let byMajority =
    "consensus-first: yes\nfallback: majority\nunit: persons\nmajority: over-half-of-views-given\n"

  static let examples =
    consensusExamples + membersExamples + majorityExamples + unitExamples + doubtExamples + untoldExamples
    + siblingExamples + groupingExamples

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
        attending: [{ label: worker }, { label: officer }, { label: mother, role: parent }]
        views: [{ child: child A, consensus: yes, for-plan: [worker, officer], against-plan: [mother], chair-for-plan: yes }]
        """,
      finds: ["decision @ child A": "plan", "route @ child A": "consensus"]),
    Example(
      "A professional of whom no view is told may have withheld one", clauses: "abstention: not-allowed",
      case: """
        children: [{ label: child A }]
        attending: [{ label: worker }, { label: officer }]
        views: [{ child: child A, consensus: no, for-plan: [worker] }]
        """,
      finds: ["everybody-gave-a-view @ child A": "undetermined: views.for-plan"]),
    Example(
      "Two in doubt who cancel out are in doubt all the same", clauses: byMajority,
      case: """
        children: [{ label: child A }]
        attending:
          [{ label: worker }, { label: officer }, { label: nurse }, { label: carer, role: foster-carer },
           { label: minder, role: childminder }]
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
        attending: [{ label: worker }, { label: officer }, { label: visitor }]
        views:
          [{ child: child A, consensus: no, for-plan: [worker], against-plan: [officer, visitor], chair-for-plan: yes }]
        """,
      finds: [
        "decision @ child A": "no-plan", "route @ child A": "majority-escalated", "chair-power @ child A": "escalate",
      ]),
  ]

  private static let twoOfHealth = """
    children: [{ label: child A }]
    attending:
      - { label: worker, profession: social-worker, agency: childrens-social-care, board-member: yes, leads: yes }
      - { label: visitor, profession: health-visitor, agency: health, board-member: yes, leads: yes }
      - { label: nurse, profession: school-nurse, agency: health, board-member: yes }
      - { label: doctor, profession: paediatrician, agency: health, board-member: yes }
      - { label: helper, profession: voluntary-worker, agency: voluntary, board-member: no }
    views:
      - child: child A
        consensus: no
        for-plan: [worker, visitor]
        against-plan: [nurse, doctor, helper]
        chair-for-plan: yes

    """

  private static let groups = """
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

  private static let absentWriter = """
    children: [{ label: child A }]
    attending: [{ label: worker }, { label: officer }, { label: carer, role: foster-carer }]
    absent: [{ label: doctor }]
    views:
      - child: child A
        consensus: no
        for-plan: [worker, doctor]
        against-plan: [officer, carer]
        chair-for-plan: yes
    """

  private static let doubtExamples = [
    Example(
      "Whether a foster carer counts, no rule says, and here it matters",
      clauses: byMajority + "tie: chair-decides\nwritten-views: inform", case: absentWriter,
      finds: ["decision @ child A": "silent: no-part"]),
    Example(
      "Where those without a part are examples, people judge of anybody else",
      clauses: byMajority + "tie: chair-decides\nno-part: { examples: [parent] }\nwritten-views: inform",
      case: absentWriter,
      finds: ["route @ child A": "judgement: no-part; if so majority; if not chair-decides"]),
    Example(
      "Whether a written view counts, no rule says, and here it matters",
      clauses: byMajority + "tie: chair-decides\nno-part: [foster-carer]", case: absentWriter,
      finds: ["decision @ child A": "silent: written-views"]),
    Example(
      "Written views count where the document counts them",
      clauses: byMajority + "no-part: [foster-carer]\nwritten-views: count", case: absentWriter,
      finds: ["decision @ child A": "plan", "route @ child A": "majority"]),
  ]

  private static let fourMembers = """
    children: [{ label: child A }]
    attending: [{ label: worker }, { label: visitor }, { label: officer }, { label: teacher }]
    views:
      - { child: child A, consensus: no, for-plan: [worker], against-plan: [officer, teacher], chair-for-plan: yes }
    """

  private static let untoldExamples = [
    Example(
      "A view that is not told is not none: with it there may be a tie",
      clauses: byMajority + "tie: chair-decides", case: fourMembers,
      finds: [
        "decision @ child A": "undetermined: views.for-plan", "chair-power @ child A": "undetermined: views.for-plan",
      ]),
    Example(
      "A view that cannot turn the result need not be told", clauses: byMajority + "tie: chair-decides",
      case: fourMembers.replacing(
        "for-plan: [worker], against-plan: [officer, teacher]", with: "against-plan: [worker, officer, teacher]"),
      finds: ["decision @ child A": "no-plan"]),
    Example(
      "Where the document does not say what is counted, people and agencies are; they agree",
      clauses: byMajority.replacing("unit: persons", with: ""), case: majorityForPlan(chairForPlan: "yes"),
      finds: ["decision @ child A": "plan"]),
    Example(
      "They do not agree, and the silence is the answer", clauses: byMajority.replacing("unit: persons", with: ""),
      case: twoOfHealth, finds: ["decision @ child A": "silent: unit"]),
    Example(
      "An agency that is not told is not none", clauses: byMajority.replacing("persons", with: "agencies"),
      case: """
        children: [{ label: child A }]
        attending:
          [{ label: worker, agency: childrens-social-care }, { label: guardian, role: childrens-guardian },
           { label: officer, agency: police }]
        views: [{ child: child A, consensus: no, for-plan: [worker, guardian], against-plan: [officer] }]
        """,
      finds: ["decision @ child A": "undetermined: attending.agency"]),
    Example(
      "Elsewhere the chair makes the final decision where consensus fails",
      clauses: "consensus-first: yes\nfallback: { is: chair-decides, force: must }", case: fourMembers,
      finds: ["decision @ child A": "plan (must)", "route @ child A": "chair-decides (must)"]),
    Example(
      "Elsewhere an initial conference that knows too little may be reconvened, as the chair decides",
      clauses: """
        consensus-first: yes
        too-little-information: { is: chair-decides-whether-reconvened, for: [initial] }
        """,
      case: "conference: { kind: initial }\n"
        + agreedOnNoPlan.replacing("consensus: yes", with: "consensus: yes, enough-information: no"),
      finds: ["decision @ child A": "judgement: too-little-information; if so waits; if not no-plan"]),
  ]

  private static let siblings = """
    children: [{ label: child A }, { label: child B }]
    attending:
      - { label: worker, profession: social-worker, agency: childrens-social-care, works-with: [child A, child B] }
      - { label: teacher, profession: teacher, agency: education, works-with: [child A] }
      - { label: visitor, profession: health-visitor, agency: health, works-with: [child B] }
    views:
      - { child: child A, consensus: no, for-plan: [worker], against-plan: [teacher, visitor], chair-for-plan: yes }
      - { child: child B, consensus: no, for-plan: [worker], against-plan: [teacher, visitor], chair-for-plan: no }
    """

  private static let siblingExamples = [
    Example(
      "On each child of a family only the groups that work with that child vote",
      clauses: byMajority
        + "tie: casting-vote\nsibling-voters: groups-involved-with-the-child\ninvolvement: the-child",
      case: siblings,
      finds: ["decision @ child A": "plan", "route @ child A": "casting-vote", "decision @ child B": "no-plan"]),
    Example(
      "Where the only school's view counts for all the children, the teacher votes on both",
      clauses: byMajority
        + "tie: casting-vote\nsibling-voters: groups-involved-with-the-child\ninvolvement: the-child\nschool-of-one-child: all-children",
      case: siblings, finds: ["route @ child A": "casting-vote", "route @ child B": "majority"]),
    Example(
      "Where everybody involved with the family votes, siblings make no difference",
      clauses: byMajority + "sibling-voters: groups-involved-with-the-child\ninvolvement: the-family", case: siblings,
      finds: ["decision @ child A": "no-plan", "decision @ child B": "no-plan"]),
  ]
}

extension String {
  /// The text with one passage exchanged for another: for examples that differ in one point.
  fileprivate func replacing(_ old: String, with new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
