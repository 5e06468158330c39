import ProcedureKit

/// Of invitations, reports, what is prepared, and who is kept out.
extension OtherRulesBeforeTests {
  static let invitation = [
    Example(
      "Surrey: the unit asks six weeks before a review, and invitations go out a month before",
      clauses: """
        details-asked-for: at least 6 weeks before the conference
        sent-for-review: at least 1 month before the conference
        """,
      case: """
        conference: { kind: review, date: 2024-09-30 }
        invitations: { asked-for: 2024-08-20, sent: 2024-08-30 }
        """,
      finds: [
        "details-asked-for-in-time": "breached: due 2024-08-19, done 2024-08-20",
        "sent-in-time": "met: due 2024-08-30, done 2024-08-30",
      ]),
    Example(
      "Scotland: five calendar days’ notice wherever possible",
      clauses: "sent-for-initial: { is: at least 5 days before the conference, force: normally }",
      case: """
        conference: { kind: initial, date: 2024-09-30 }
        invitations: { sent: 2024-09-26 }
        """,
      finds: ["sent-in-time": "breached: due 2024-09-25, done 2024-09-26 (normally)"]),
  ]

  static let reports = [
    Example(
      "Guernsey: every agency’s report with the parents and the chair 48 hours before",
      clauses: """
        social-worker-to-chair: at least 48 hours before the conference
        others-to-chair: at least 48 hours before the conference
        social-worker-to-family: at least 48 hours before the conference
        others-to-family: at least 48 hours before the conference
        """,
      case: """
        conference: { kind: review, date: 2024-09-30, starts: 10:00 }
        absent: [{ label: worker, profession: social-worker }, { label: nurse, profession: school-nurse }]
        reports:
          - { author: worker, with-chair: 2024-09-28 09:30, with-family: 2024-09-28 }
          - { author: nurse, with-chair: 2024-09-28 10:30, with-family: 2024-09-27 }
        """,
      finds: [
        "with-chair-in-time @ report 1, worker": "met: due 2024-09-28 10:00, done 2024-09-28 09:30",
        "with-family-in-time @ report 1, worker": "undetermined: reports.with-family",
        "with-chair-in-time @ report 2, nurse": "breached: due 2024-09-28 10:00, done 2024-09-28 10:30",
        "with-family-in-time @ report 2, nurse": "met: due 2024-09-28 10:00, done 2024-09-27",
      ])
  ]

  static let preparation = [
    Example(
      "Guernsey: the parents’ attendance is talked over with the chair at least 24 hours before",
      clauses: "liaison: { is: at least 24 hours before the conference, force: should }",
      case: """
        conference: { kind: initial, date: 2024-09-30, starts: 10:00 }
        preparation: { social-worker-spoke-with-chair: 2024-09-29 11:00 }
        """,
      finds: ["spoke-in-time": "breached: due 2024-09-29 10:00, done 2024-09-29 11:00 (should)"]),
    Example(
      "Guernsey: the plan, too, is with the parents and the chair 48 hours before",
      clauses: "plan-before: at least 48 hours before the conference",
      case: """
        conference: { kind: review, date: 2024-09-30, starts: 10:00 }
        preparation: { plan-shared: 2024-09-28 09:00 }
        """,
      finds: ["plan-shared-in-time": "met: due 2024-09-28 10:00, done 2024-09-28 09:00"]),
  ]

  static let exclusion = [
    Example(
      "Guernsey: asked for at the earliest opportunity; the chair speaks with the manager of the agency that asks",
      clauses: """
        notice: as early as possible before the conference
        decided-by: [chair, consulted: A manager of the agency that asks.]
        """,
      case: """
        conference: { kind: initial, date: 2024-09-30, starts: 10:00 }
        exclusion-requests:
          - { spoken: 2024-09-27, decided-by: chair, consulted: [team-manager] }
          - { spoken: 2024-09-30 10:20, decided-by: team-manager, consulted: [chair] }
          - { decided-by: chair, consulted: [social-worker] }
        """,
      finds: [
        "asked-in-time @ request 1": "judgement: notice; if so met; if not breached",
        "decided-by-right-person @ request 1": "judgement: decided-by; if so met; if not breached",
        "asked-in-time @ request 2": "breached: due 2024-09-30 10:00, done 2024-09-30 10:20",
        "decided-by-right-person @ request 2": "breached",
        "decided-by-right-person @ request 3": "judgement: decided-by; if so met; if not breached",
      ]),
    Example(
      "Guernsey: the decision of the chair is final, whoever decided otherwise",
      clauses: "prevails: { is: [chair], force: must }",
      case: """
        conference: { kind: initial, date: 2024-09-30 }
        exclusion-requests: [{ decided-by: chair, decided-otherwise-by: service-manager }]
        """,
      finds: ["decision-prevails @ request 1": "stands (must)"]),
  ]
}
