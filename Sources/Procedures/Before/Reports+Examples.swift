import ProcedureKit

extension Reports {
  private static let reports = """
    conference: { kind: initial, date: 2023-05-31, starts: 14:00 }
    people:
      - { label: worker, attended: yes, profession: social-worker, agency: childrens-social-care }
      - { label: nurse, attended: yes, profession: school-nurse, agency: health }
    others-attended: no
    reports:
      - author: worker
        for: initial
        authorised-by: team-manager
        authorised: 2023-05-26 10:30
        with-chair: 2023-05-26 11:00
        with-family: 2023-05-29
      - { author: nurse, for: initial, with-chair: 2023-05-30, with-family: 2023-05-30 }

    """

  static let examples = [
    Example(
      "Two working days before, over a bank holiday, and two plain days",
      clauses: """
        social-worker-to-chair: at least 2 working days before the conference
        others-to-chair: at least 1 working day before the conference
        social-worker-to-family: at least 2 days before the conference
        others-to-family: at least 2 days before the conference
        authorised-by: [team-manager, service-manager]
        authorised-before: at least 2 working days before the conference, at 10:00
        """,
      case: reports,
      finds: [
        "with-chair-in-time @ report 1, worker": "met: due 2023-05-26, done 2023-05-26 11:00",
        "with-chair-in-time @ report 2, nurse": "met: due 2023-05-30, done 2023-05-30",
        "with-family-in-time @ report 1, worker": "met: due 2023-05-29, done 2023-05-29",
        "with-family-in-time @ report 2, nurse": "breached: due 2023-05-29, done 2023-05-30",
        "authorised-by-right-person @ report 1, worker": "met",
        "authorised-in-time @ report 1, worker": "breached: due 2023-05-26 10:00, done 2023-05-26 10:30",
      ]),
    Example(
      "A review has limits of its own, and a document may leave out conferences for children who moved in",
      clauses: """
        social-worker-to-chair:
          provisions:
            - { is: at least 2 working days before the conference, for: [initial] }
            - { is: at least 5 working days before the conference, for: [review] }
        others-to-chair: at least 2 working days before the conference
        social-worker-to-family: { is: at least 2 working days before the conference, for: [initial, transfer-in] }
        """,
      case: reports.split(separator: "for: initial").joined(separator: "for: review")
        .split(separator: "kind: initial").joined(separator: "kind: review"),
      finds: [
        "with-chair-in-time @ report 1, worker": "breached: due 2023-05-23, done 2023-05-26 11:00",
        "with-chair-in-time @ report 2, nurse": "breached: due 2023-05-26, done 2023-05-30",
        "with-family-in-time @ report 1, worker": "not-applicable",
        "with-family-in-time @ report 2, nurse": "silent: others-to-family",
      ]),
    Example(
      "A conference for a child who moved in, where the document counts it among the initial ones",
      clauses: """
        social-worker-to-chair: { is: at least 2 working days before the conference, for: [initial, transfer-in] }
        """,
      case: """
        conference: { kind: transfer-in, date: 2024-06-06 }
        absent: [{ label: worker, profession: social-worker }]
        reports: [{ author: worker, with-chair: 2024-06-05 09:00 }]
        """,
      finds: ["with-chair-in-time @ report 1, worker": "breached: due 2024-06-04, done 2024-06-05 09:00"]),
    Example(
      "Where the kind of conference makes no difference, it is not asked for",
      clauses: "social-worker-to-chair: at least 2 working days before the conference",
      case: """
        conference: { date: 2024-06-06 }
        absent: [{ label: worker, profession: social-worker }]
        reports: [{ author: worker, with-chair: 2024-06-04 }]
        """,
      finds: ["with-chair-in-time @ report 1, worker": "met: due 2024-06-04, done 2024-06-04"]),
    Example(
      "A report for a review is not measured against the initial conference",
      clauses: "social-worker-to-chair: at least 5 working days before the conference",
      case: """
        conference: { kind: initial, date: 2023-05-31, starts: 14:00 }
        people: [{ label: worker, attended: yes, profession: social-worker, agency: childrens-social-care }]
        others-attended: no
        reports: [{ author: worker, for: review, with-chair: 2023-08-10 }]
        """,
      finds: ["with-chair-in-time @ report 1, worker": "not-applicable"]),
    Example(
      "A manager, of whatever rank, authorises the reports of all of social care’s staff",
      clauses: "authorised-by: [any manager]",
      case: """
        conference: { kind: initial, date: 2024-11-07 }
        absent: [{ label: helper, profession: family-support-worker }, { label: worker, profession: social-worker }]
        reports: [{ author: helper, authorised-by: social-worker }, { author: worker, authorised-by: service-manager }]
        """,
      finds: [
        "authorised-by-right-person @ report 1, helper": "breached",
        "authorised-by-right-person @ report 2, worker": "met",
      ]),
    Example(
      "Or of the social worker’s alone",
      clauses: "authorised-by: { is: [any manager], when: by-social-worker }",
      case: """
        conference: { kind: initial, date: 2024-11-07 }
        absent: [{ label: helper, profession: family-support-worker }, { label: worker, profession: social-worker }]
        reports: [{ author: helper, authorised-by: social-worker }, { author: worker, authorised-by: social-worker }]
        """,
      finds: [
        "authorised-by-right-person @ report 1, helper": "not-applicable",
        "authorised-by-right-person @ report 2, worker": "breached",
      ]),
    Example(
      "The child has the report where people judge that it should; hours before a conference count from its beginning",
      clauses: """
        to-child: { is: at least 2 days before the conference, provided: The child is able to take it in. }
        others-to-chair: at least 48 hours before the conference
        """,
      case: """
        conference: { kind: initial, date: 2024-11-07, starts: 10:00 }
        absent: [{ label: nurse, profession: school-nurse }]
        reports: [{ author: nurse, with-child: 2024-11-06, with-chair: 2024-11-05 11:00 }]
        """,
      finds: [
        "with-child-in-time @ report 1, nurse":
          "judgement: to-child; if so breached: due 2024-11-05, done 2024-11-06; if not not-applicable",
        "with-chair-in-time @ report 1, nurse": "breached: due 2024-11-05 10:00, done 2024-11-05 11:00",
      ]),
    Example(
      "The draft that the chair has may be the one amended once the family had seen it",
      clauses: "amended-to-chair: { is: at least 1 working day before the conference, force: must }",
      case: """
        conference: { kind: initial, date: 2024-11-07 }
        absent: [{ label: nurse, profession: school-nurse }]
        reports: [{ author: nurse, with-chair: 2024-11-05, amended-with-chair: 2024-11-07 }]
        """,
      finds: [
        "amended-with-chair-in-time @ report 1, nurse": "breached: due 2024-11-06, done 2024-11-07 (must)"
      ]),
  ]
}
