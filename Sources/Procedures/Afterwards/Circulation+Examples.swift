import ProcedureKit

extension Circulation {
  private static let friday = """
    conference: { kind: initial, date: 2023-04-06, starts: 10:00, ends: 12:30 }
    people: [{ label: worker, attended: yes }, { label: mother, attended: yes, role: parent }, { label: officer, attended: no }]
    others-attended: no
    invitations: { to: [worker, mother, officer] }
    decisions-shared: 2023-04-07 12:00
    decision-notice: { sent: 2023-04-12, to: [worker, mother], contents: [decision, category, lead-worker] }
    plan: { made: yes, sent: 2023-04-12, to: [worker, mother, officer] }
    record-system-updated: 2023-04-11
    settled: [outline-plan, lead-worker]

    """

  static let examples = [
    Example(
      "Twenty-four hours run on over Good Friday; working days wait for Tuesday",
      clauses: """
        decision-limit: 24 hours after the conference
        notice-limit: 3 working days after the conference
        plan-limit: 2 working days after the conference
        record-system-limit: 1 working day after the conference
        """,
      case: friday,
      finds: [
        "decision-told": "met: due 2023-04-07 12:30, done 2023-04-07 12:00",
        "notice-sent": "met: due 2023-04-13, done 2023-04-12",
        "plan-sent": "met: due 2023-04-12, done 2023-04-12", "record-updated": "met: due 2023-04-11, done 2023-04-11",
      ]),
    Example(
      "Counted from the circulation of the plan, the case system may be updated later",
      clauses: "record-system-limit: 1 working day after the circulation of the plan", case: friday,
      finds: ["record-updated": "met: due 2023-04-13, done 2023-04-11"]),
    Example(
      "Who had the decision and the plan, and what they hold",
      clauses: """
        notice-recipients: [everybody-invited]
        plan-recipients: [professionals, family]
        notice-contents: [decision, category, lead-worker, core-group-members]
        settled-at-conference: [outline-plan, lead-worker, contingency-plan]
        """,
      case: friday,
      finds: [
        "notice-reached-all": "breached: lacks officer", "plan-reached-all": "met",
        "notice-complete": "breached: lacks the members of the core group",
        "everything-settled": "breached: lacks a contingency plan",
      ]),
    Example(
      "At the end of the conference for professionals and the family who were there, within 24 hours for others",
      clauses: """
        plan-limit:
          provisions:
            - { is: at the end of the conference, when: to-professionals }
            - { is: at the end of the conference, when: to-family-who-attended }
            - { is: 24 hours after the conference, when: otherwise, force: should }
        plan-recipients: [professionals, family-who-attended]
        """,
      case: """
        conference: { kind: initial, date: 2024-03-12, starts: 09:30, ends: 11:45 }
        people: [{ label: worker, attended: yes }, { label: mother, attended: yes, role: parent }, { label: aunt, attended: no, role: family-member }]
        others-attended: no
        plan: { made: yes, sent: 2024-03-12 19:00, to: [worker, mother] }
        """,
      finds: [
        "plan-sent": "breached: due 2024-03-12 11:45, done 2024-03-12 19:00 (must)", "plan-reached-all": "met (must)",
      ]),
    Example(
      "An aunt who was not there has it from the social worker within 24 hours",
      clauses: """
        plan-limit:
          provisions:
            - { is: at the end of the conference, when: to-professionals }
            - { is: at the end of the conference, when: to-family-who-attended }
            - { is: 24 hours after the conference, when: otherwise }
        """,
      case: """
        conference: { kind: initial, date: 2024-03-12, starts: 09:30, ends: 11:45 }
        people: [{ label: worker, attended: yes }, { label: mother, attended: yes, role: parent }, { label: aunt, attended: no, role: family-member }]
        others-attended: no
        plan: { made: yes, sent: 2024-03-12 19:00, to: [aunt] }
        """,
      finds: ["plan-sent": "met: due 2024-03-13 11:45, done 2024-03-12 19:00"]),
    Example(
      "By the end of the conference, of which the hour is not told",
      clauses: "plan-limit: at the end of the conference",
      case: """
        conference: { kind: initial, date: 2024-03-12 }
        plan: { made: yes, sent: 2024-03-12 19:00 }
        """,
      finds: ["plan-sent": "undetermined: conference.ends"]),
    Example(
      "Whichever of two is later suffices",
      clauses: "plan-limit: 5 working days after the conference or by the first core group, whichever is later",
      case: """
        conference: { kind: initial, date: 2024-03-12 }
        plan: { made: yes, sent: 2024-03-21 }
        core-groups: [{ date: 2024-03-21 }]
        """,
      finds: ["plan-sent": "met: due 2024-03-21, done 2024-03-21"]),
    Example(
      "A letter of the chair to everybody invited, the parents and, where it applies, children",
      clauses: """
        decision-limit: 1 working day after the conference
        notice-recipients: [everybody-invited, parents, child-old-enough]
        notice-contents: [decision, plan, first-core-group-date, review-date]
        """,
      case: """
        conference: { kind: initial, date: 2024-03-12 }
        people: [{ label: worker, attended: yes }, { label: mother, attended: yes, role: parent }, { label: daughter, attended: yes, role: child }]
        others-attended: no
        invitations: { to: [worker] }
        plan: { made: yes }
        decision-notice: { sent: 2024-03-13, to: [worker, mother], contents: [decision, plan, review-date] }
        """,
      finds: [
        "decision-told": "met: due 2024-03-13, done 2024-03-13",
        "notice-reached-all": "judgement: notice-recipients; if so breached: lacks daughter; if not met",
        "notice-complete": "breached: lacks the date of the first core group",
      ]),
    Example(
      "Without a plan there is nothing to circulate",
      clauses: "{ plan-limit: 2 working days after the conference, notice-contents: [decision, category] }",
      case: """
        conference: { kind: initial, date: 2023-04-06 }
        plan: { made: no }
        decision-notice: { contents: [decision] }
        """,
      finds: ["plan-sent": "not-applicable", "notice-complete": "met", "decision-told": "silent: decision-limit"]),
    Example(
      "Whether a plan was made must be known", clauses: "plan-limit: 2 working days after the conference",
      case: "conference: { kind: initial, date: 2023-04-06 }", finds: ["plan-sent": "undetermined: plan.made"]),
    Example(
      "Whether something is missing that only a plan calls for is unknown where a plan is",
      clauses: "{ notice-contents: [decision, category], notice-recipients: [professionals] }",
      case: "decision-notice: { contents: [decision], to: [] }",
      finds: ["notice-complete": "undetermined: plan.made", "notice-reached-all": "undetermined: people.attended"]),
  ]
}
