import ProcedureKit

extension PreBirth {
  static let examples = [
    Example(
      "32+0 weeks is eight weeks before the due date, and asking is due four weeks earlier",
      clauses:
        "{ latest: by week 32+0 of the pregnancy, requested: at least 12 weeks before the expected birth, planned: at least 8 weeks before the expected birth }",
      case: """
        children: [{ label: baby, due: 2023-09-01 }]
        conference: { kind: initial, asked-for: 2023-06-09, date: 2023-07-07 }
        """,
      finds: [
        "held-in-time @ baby": "met: due 2023-07-07, done 2023-07-07",
        "requested-in-time @ baby": "met: due 2023-06-09, done 2023-06-09",
        "held-as-planned @ baby": "met: due 2023-07-07, done 2023-07-07",
      ]),
    Example(
      "Three months before a due date count back to the working day before; an early birth asks for more",
      clauses: "{ latest: at least 3 months before the expected birth, earlier-if-early-birth-likely: yes }",
      case: """
        children: [{ label: baby, due: 2023-08-29, early-birth-likely: yes }]
        conference: { kind: initial, date: 2023-05-26 }
        """,
      finds: [
        "held-in-time @ baby": "met: due 2023-05-26, done 2023-05-26",
        "held-earlier @ baby": "breached",
      ]),
    Example(
      "A delay moves the latest day before birth only where it was authorised for that",
      clauses: """
        latest: at least 3 months before the expected birth
        delay-reaches-latest: if-authorised-for-it
        initial-conference.delay-grounds: [pre-birth-assessment]
        initial-conference.delay-authorised-by: [strategic-manager]
        """,
      case: """
        children: [{ label: baby, due: 2023-08-29 }]
        conference: { kind: initial, date: 2023-06-05 }
        delay:
          { ground: pre-birth-assessment, authorised-by: strategic-manager, authorised: 2023-05-20, covers-pre-birth-limit: yes }
        """,
      finds: ["held-in-time @ baby": "met: due 2023-05-26, done 2023-06-05, excused"]),
    Example(
      "The unit need not be told of the birth", clauses: "birth-told: no",
      case: """
        children: [{ label: baby, due: 2023-08-29, born: 2023-08-20, birth-told: no }]
        conference: { kind: initial, date: 2023-05-26 }
        """,
      finds: ["unit-told-of-birth @ baby": "not-applicable"]),
    Example(
      "The unit is told of the birth, or is not", clauses: "birth-told: yes",
      case: """
        told-on: 2023-10-02
        children:
          - { label: told, due: 2023-08-29, born: 2023-08-20, birth-told: 2023-08-21 }
          - { label: untold, due: 2023-08-29, born: 2023-08-20, birth-told: no }
          - { label: unknown, due: 2023-08-29, born: 2023-08-20 }
          - { label: to be told, due: 2023-08-29, born: 2023-08-20, birth-told: 2023-10-03 }
        conference: { kind: initial, date: 2023-05-26 }
        """,
      finds: [
        "unit-told-of-birth @ told": "met", "unit-told-of-birth @ untold": "breached",
        "unit-told-of-birth @ unknown": "undetermined: children.birth-told",
        "unit-told-of-birth @ to be told": "due: met as is planned",
      ]),
    Example(
      "Before the birth: who is invited, the plan and the first core group",
      clauses: """
        extra-invitees: [midwife, neonatal-nurse]
        plan-before-birth: yes
        core-group-before-birth: yes
        """,
      case: """
        children: [{ label: baby, due: 2023-08-29, born: 2023-08-20 }]
        conference: { kind: initial, date: 2023-05-26 }
        invitations: { professions: [social-worker, midwife] }
        plan: { made: yes, outlined: 2023-05-26 }
        core-groups: [{ date: 2023-08-21 }]
        """,
      finds: [
        "extra-invitees-invited @ baby": "breached: lacks neonatal nurse",
        "plan-outlined-before-birth @ baby": "met", "core-group-met-before-birth @ baby": "breached",
      ]),
    Example(
      "Which services are relevant is for people to judge; only the midwife must be invited whatever they judge",
      clauses: """
        extra-invitees:
          provisions:
            - { is: [midwife], force: must }
            - { is: [neonatal-nurse], force: must, provided: A neonatal service is relevant. }
        """,
      case: """
        children: [{ label: baby, due: 2024-11-20 }]
        conference: { kind: initial, date: 2024-08-07 }
        invitations: { professions: [midwife] }
        """,
      finds: [
        "extra-invitees-invited @ baby":
          "judgement: extra-invitees; if so breached: lacks neonatal nurse; if not met (must)"
      ]),
    Example(
      "Whoever must be invited for certain is lacking, whatever people judge of the rest",
      clauses: """
        extra-invitees:
          provisions:
            - { is: [midwife], force: must }
            - { is: [neonatal-nurse], force: must, provided: A neonatal service is relevant. }
        """,
      case: """
        children: [{ label: baby, due: 2024-11-20 }]
        conference: { kind: initial, date: 2024-08-07 }
        invitations: { professions: [police-officer] }
        """,
      finds: ["extra-invitees-invited @ baby": "breached: lacks midwife (must)"]),
    Example(
      "Where the day of the expected birth is long past and no birth is told, nobody knows whether the child was unborn",
      clauses: "{ latest: by week 32+0 of the pregnancy, planned: at least 8 weeks before the expected birth }",
      case: """
        children: [{ label: baby, due: 2023-01-01 }]
        conference: { kind: initial, date: 2023-07-06 }
        """,
      finds: [
        "held-in-time @ baby": "undetermined: children.born", "held-as-planned @ baby": "undetermined: children.born",
        "requested-in-time @ baby": "silent: requested",
      ]),
    Example(
      "A booking in time proves the request; a later one proves nothing",
      clauses: "requested: at least 12 weeks before the expected birth",
      case: """
        children: [{ label: baby, due: 2023-09-01 }, { label: cousin, due: 2023-10-01 }]
        conference: { kind: initial, booked: 2023-07-01, date: 2023-07-07 }
        """,
      finds: [
        "requested-in-time @ baby": "undetermined: conference.asked-for",
        "requested-in-time @ cousin": "met: due 2023-07-09, done 2023-07-01",
      ]),
    Example(
      "The core group meets at the latest before the baby comes home",
      clauses: "{ core-group-before-birth: yes, core-group-before-home: yes }",
      case: """
        children: [{ label: baby, due: 2023-08-29, born: 2023-08-20, came-home: 2023-08-23 }]
        conference: { kind: initial, date: 2023-05-26 }
        plan: { made: yes }
        core-groups: [{ date: 2023-08-21 }]
        """,
      finds: ["core-group-met-before-birth @ baby": "breached", "core-group-met-before-home @ baby": "met"]),
    Example(
      "A child who is not to come home makes no day by which the core group meets",
      clauses: "core-group-before-home: yes",
      case: """
        children: [{ label: baby, due: 2023-08-29, born: 2023-08-20, came-home: no }]
        conference: { kind: initial, date: 2023-05-26 }
        plan: { made: yes }
        core-groups: [{ date: 2023-08-21 }]
        """,
      finds: ["core-group-met-before-home @ baby": "not-applicable"]),
    Example(
      "What is planned is told as planned, and is too late where its day is over",
      clauses: "{ plan-before-birth: yes, core-group-before-birth: yes, core-group-before-home: yes }",
      case: """
        told-on: 2023-08-21
        children: [{ label: baby, due: 2023-08-29, born: 2023-08-20, came-home: 2023-08-25 }]
        conference: { kind: initial, date: 2023-05-26 }
        plan: { made: yes, outlined: 2023-05-26 }
        core-groups: [{ date: 2023-08-23 }]
        """,
      finds: [
        "plan-outlined-before-birth @ baby": "met", "core-group-met-before-birth @ baby": "breached",
        "core-group-met-before-home @ baby": "due: met as is planned",
      ]),
    Example(
      "A document may say that the core group need not",
      clauses: "core-group-before-home: no",
      case: """
        children: [{ label: baby, due: 2023-08-29, born: 2023-08-20, came-home: 2023-08-23 }]
        conference: { kind: initial, date: 2023-05-26 }
        """,
      finds: ["core-group-met-before-home @ baby": "not-applicable"]),
    Example(
      "A conference, and a plan, after so many weeks of pregnancy; and a further discussion where it comes later",
      clauses: """
        earliest-conference: 12
        earliest-plan: 24
        renewed-discussion: 15 working days after the first strategy discussion
        """,
      case: """
        children: [{ label: baby, due: 2024-10-01 }]
        strategy-discussions: [{ began: 2024-02-20 }]
        conference: { kind: initial, date: 2024-03-19 }
        plan: { made: yes, outlined: 2024-06-10 }
        """,
      finds: [
        "held-late-enough @ baby": "met", "planned-late-enough @ baby": "breached",
        "information-renewed @ baby": "breached",
      ]),
  ]
}
