import ProcedureKit

/// What comes of what a case does not tell of a decision.
extension DecisionMaking {
  private static let fourMembers = """
    children: [{ label: child A }]
    people: [{ label: worker, attended: yes }, { label: visitor, attended: yes }, { label: officer, attended: yes }, { label: teacher, attended: yes }]
    others-attended: no
    views:
      - { child: child A, consensus: no, for-plan: [worker], against-plan: [officer, teacher], chair-for-plan: yes }
    """

  private static let perhapsThere = """
    children: [{ label: child A }]
    people: [{ label: worker, attended: yes }, { label: officer, attended: yes }, { label: doctor }]
    others-attended: no
    views: [{ child: child A, consensus: no, for-plan: [worker, doctor], against-plan: [officer], chair-for-plan: no }]
    """

  static let untoldExamples = [
    Example(
      "A view that is not told is not none: with it there may be a tie",
      clauses: byMajority + "tie: chair-decides\nagainst-no-plan: none", case: fourMembers,
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
      "An agency that is not told is not none",
      clauses: byMajority.replacing("persons", with: "agencies") + "no-part: [parent]\ndivided-unit: majority-within",
      case: """
        children: [{ label: child A }]
        people: [{ label: worker, attended: yes, agency: childrens-social-care }, { label: guardian, attended: yes, role: childrens-guardian },
           { label: officer, attended: yes, agency: police }]
        others-attended: no
        views: [{ child: child A, consensus: no, for-plan: [worker, guardian], against-plan: [officer] }]
        """,
      finds: ["decision @ child A": "undetermined: people.agency"]),
    Example(
      "An agency that can turn nothing need not be told", clauses: byMajority.replacing("persons", with: "agencies"),
      case: """
        children: [{ label: child A }]
        people:
          - { label: worker, attended: yes, agency: childrens-social-care }
          - { label: officer, attended: yes, agency: police }
          - { label: teacher, attended: yes, agency: education }
          - { label: visitor, attended: yes }
        others-attended: no
        views: [{ child: child A, consensus: no, for-plan: [worker, officer, teacher], against-plan: [visitor], chair-for-plan: yes }]
        """,
      finds: ["decision @ child A": "plan", "route @ child A": "majority"]),
    Example(
      "Whether somebody came whose view is written need not be known where written views count",
      clauses: byMajority + "written-views: count",
      case: perhapsThere, finds: ["decision @ child A": "plan"]),
    Example(
      "Where they only inform, it is",
      clauses: byMajority + "tie: chair-decides\nwritten-views: inform\nagainst-plan: none", case: perhapsThere,
      finds: [
        "decision @ child A": "undetermined: people.attended", "route @ child A": "undetermined: people.attended",
        "chair-power @ child A": "undetermined: people.attended",
      ]),
    Example(
      "Of a majority it must be known that nobody else came", clauses: byMajority + "written-views: count",
      case: perhapsThere.replacing("others-attended: no\n", with: ""),
      finds: ["decision @ child A": "undetermined: others-attended"]),
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
}
