import ProcedureKit

extension Minutes {
  private static let december = """
    conference: { kind: initial, date: 2025-12-15, starts: 13:00, ends: 15:00 }
    people:
      - { label: worker, attended: yes }
      - { label: mother, attended: yes, role: parent }
      - { label: friend, attended: yes, role: supporter, has-role-in-plan: no }
      - { label: grandmother, attended: yes, role: family-member, has-role-in-plan: yes }
      - { label: officer, attended: no }
    others-attended: no
    invitations: { to: [worker, mother, officer] }
    plan: { made: yes }
    minutes:
      { sent: 2026-01-09, to: [worker, friend, grandmother], contents: [decision, discussion, plan] }

    """

  static let examples = [
    Example(
      "Fifteen working days over Christmas", clauses: "limit: 15 working days after the conference", case: december,
      finds: ["sent-in-time": "breached: due 2026-01-08, done 2026-01-09"]),
    Example(
      "Twenty working days over Christmas", clauses: "limit: 20 working days after the conference", case: december,
      finds: ["sent-in-time": "met: due 2026-01-15, done 2026-01-09"]),
    Example(
      "Within the limit, and whether as soon as could be is for people to judge",
      clauses: """
        limit: { is: 20 working days after the conference, force: must }
        wanted-sooner: { is: as soon as possible after the conference, force: should }
        """,
      case: december,
      finds: [
        "sent-in-time": "met: due 2026-01-15, done 2026-01-09 (must)",
        "sent-as-wanted": "judgement: wanted-sooner; if so met; if not breached (should)",
      ]),
    Example(
      "Who must have them, and who must not",
      clauses: """
        recipients: [everybody-invited]
        not-sent-to: [supporter, family-member]
        given-all-the-same: [part-in-plan]
        contents: [decision, reasons-for-decision, review-request]
        """,
      case: december,
      finds: [
        "reached-all": "breached: lacks mother, officer", "kept-from-others": "breached: should not have friend",
        "complete": "breached: lacks the reasons for the decision",
      ]),
    Example(
      "Who is missed for certain is told; whether a child is old enough is for people to judge",
      clauses: """
        recipients:
          provisions:
            - { is: [agencies-attending, relevant-family], force: must }
            - { is: [parents, child-old-enough, childs-advocate], force: should }
        """,
      case: """
        conference: { kind: initial, date: 2025-12-15 }
        people:
          - { label: worker, attended: yes, agency: childrens-social-care }
          - { label: father, attended: yes, role: parent }
          - { label: son, attended: yes, role: child }
          - { label: advocate, attended: yes, role: advocate }
        others-attended: no
        minutes: { to: [worker] }
        """,
      finds: ["reached-all": "breached: lacks father, advocate (should)"]),
    Example(
      "Where no plan was made, the minutes hold the plan for a child in need, if there is one",
      clauses: "contents: [decision, plan, child-in-need-plan]",
      case: """
        conference: { kind: initial, date: 2025-12-15 }
        plan: { made: no, child-in-need: yes }
        minutes: { contents: [decision] }
        """,
      finds: ["complete": "breached: lacks the plan for a child in need"]),
    Example(
      "Whether there is one has to be told", clauses: "contents: [decision, plan, child-in-need-plan]",
      case: """
        conference: { kind: initial, date: 2025-12-15 }
        plan: { made: no }
        minutes: { contents: [decision] }
        """,
      finds: ["complete": "undetermined: plan.child-in-need"]),
    Example(
      "Two conditions of an exception, of which the case tells one",
      clauses: "{ not-sent-to: [supporter], given-all-the-same: [part-in-plan, conference-agrees] }",
      case: """
        conference: { kind: initial, date: 2025-12-15 }
        people: [{ label: worker, attended: yes }, { label: friend, attended: yes, role: supporter, has-role-in-plan: yes }]
        others-attended: no
        minutes: { to: [worker, friend] }
        """,
      finds: ["kept-from-others": "undetermined: people.minutes-agreed"]),
    Example(
      "Differences of view stand in the minutes whether or not there was a majority, each item with its own force",
      clauses: """
        contents:
          provisions:
            - { is: [differences-of-view], force: must }
            - { is: [groupings], force: should }
        """,
      case: """
        conference: { kind: initial, date: 2025-12-15 }
        people: [{ label: worker, attended: yes }, { label: teacher, attended: yes }]
        others-attended: no
        children: [{ label: child A }]
        views: [{ child: child A, consensus: no, for-plan: [worker], against-plan: [teacher] }]
        minutes: { contents: [decision] }
        """,
      finds: [
        "complete": "breached: lacks differences of view, the professional groupings and the reasons for them (must)"
      ]),
    Example(
      "What was never done is late once its last day is over",
      clauses: "limit: { is: 15 working days after the conference, force: must }",
      case: """
        told-on: 2022-12-30
        conference: { kind: initial, date: 2022-11-09 }
        minutes: { sent: no }
        """,
      finds: ["sent-in-time": "breached: due 2022-11-30, never done (must)"]),
    Example(
      "Not done by a day before the last is not late", clauses: "limit: 15 working days after the conference",
      case: """
        told-on: 2022-11-30
        conference: { kind: initial, date: 2022-11-09 }
        minutes: { sent: no }
        """,
      finds: ["sent-in-time": "due: 2022-11-30, not done yet"]),
    Example(
      "Without a rule", case: december, finds: ["sent-in-time": "silent: limit", "reached-all": "silent: recipients"]),
  ]
}
