import ProcedureKit

/// Views in doubt, those of sisters and brothers, and those at reviews.
extension DecisionMaking {
  static let reviewExamples = [
    Example(
      "An initial conference and its reviews in one file, each with its own people and views",
      clauses: byMajority,
      case: majorityForPlan(chairForPlan: "yes") + """

        conference: { kind: initial, date: 2023-05-17 }
        reviews:
          - { held: 2024-02-06 10:00, came: [chair, worker, officer], views: [{ child: child A, consensus: yes, against-plan: [worker, officer] }] }
          - { held: 2023-08-10 }
          - { held: 2024-08-06, came: [chair, worker], views: [{ child: child A, consensus: no, for-plan: [worker], against-plan: [visitor] }] }
        """,
      finds: [
        "decision @ child A": "plan", "decision @ child A at review 2": "no-plan",
        "route @ child A at review 2": "consensus", "consensus-sought @ review 2": "sought",
        // Whoever did not come has written, of which this document says nothing.
        "decision @ child A at review 3": "silent: written-views",
      ])
  ]

  private static let absentWriter = """
    children: [{ label: child A }]
    people: [{ label: worker, attended: yes }, { label: officer, attended: yes }, { label: carer, attended: yes, role: foster-carer }, { label: doctor, attended: no }]
    others-attended: no
    views:
      - child: child A
        consensus: no
        for-plan: [worker, doctor]
        against-plan: [officer, carer]
        chair-for-plan: yes
    """

  static let doubtExamples = [
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

  private static let siblings = """
    children: [{ label: child A }, { label: child B }]
    people:
      - { label: worker, attended: yes, profession: social-worker, agency: childrens-social-care, works-with: [child A, child B] }
      - { label: teacher, attended: yes, profession: teacher, agency: education, works-with: [child A] }
      - { label: visitor, attended: yes, profession: health-visitor, agency: health, works-with: [child B] }
    others-attended: no
    views:
      - { child: child A, consensus: no, for-plan: [worker], against-plan: [teacher, visitor], chair-for-plan: yes }
      - { child: child B, consensus: no, for-plan: [worker], against-plan: [teacher, visitor], chair-for-plan: no }
    """

  static let siblingExamples = [
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
