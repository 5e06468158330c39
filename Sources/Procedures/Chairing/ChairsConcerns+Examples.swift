import ProcedureKit

extension ChairsConcerns {
  private static let ladder = """
    first-step: [practitioner]
    second-step: [practitioner, line-manager]
    response-limit: 3 working days after the sending of the concern
    third-step: [safeguarding-service-lead]
    fourth-step: [safeguarding-service-manager]
    second-step-form: written
    fourth-step-grounds: [no-satisfactory-conclusion, repeated]
    third-step-grounds: [no-satisfactory-conclusion, serious, repeated]

    """
  private static let concerns = """
    concerns:
      - { raised-with: practitioner, form: dialogue, raised: 2023-05-24, answered: 2023-05-26, settled: no, serious: no, repeated: no }
      - { raised-with: line-manager, raised: 2023-05-26, answered: 2023-06-01, settled: yes, serious: no, repeated: no }
      - { raised-with: safeguarding-service-lead, raised: 2023-06-05, settled: yes, serious: no, repeated: no }
      - { raised-with: safeguarding-service-manager, raised: 2023-06-06, settled: yes, serious: no, repeated: no }

    """

  static let examples = [
    Example(
      "Three working days over a bank holiday, and one step after another", clauses: ladder, case: concerns,
      finds: [
        "answered-in-time @ concern 1": "not-applicable",
        "answered-in-time @ concern 2": "met: due 2023-06-01, done 2023-06-01", "may-escalate @ concern 1": "not-yet",
        "may-escalate @ concern 2": "not-yet", "step-in-order @ concern 3": "met", "step-in-order @ concern 4": "met",
      ]),
    Example(
      "The practitioner is spoken with first and written to next; an unsettled answer may then go higher",
      clauses: ladder,
      case: """
        concerns:
          - { raised-with: practitioner, raised: 2023-05-24, settled: no, serious: no, repeated: no }
          - { raised-with: practitioner, raised: 2023-05-26, answered: 2023-06-02, settled: no, serious: no, repeated: no }
        """,
      finds: [
        "answered-in-time @ concern 2": "breached: due 2023-06-01, done 2023-06-02",
        "may-escalate @ concern 2": "allowed",
        "step-in-order @ concern 2": "met",
      ]),
    Example(
      "A serious concern may go straight to the third step", clauses: ladder,
      case:
        "concerns: [{ raised-with: safeguarding-service-lead, raised: 2023-06-05, settled: yes, serious: yes, repeated: no }]",
      finds: ["step-in-order @ concern 1": "met", "may-escalate @ concern 1": "allowed"]),
    Example(
      "One that is not serious may not", clauses: ladder,
      case:
        "concerns: [{ raised-with: safeguarding-service-lead, raised: 2023-06-05, settled: yes, serious: no, repeated: no, earlier-steps-taken: no }]",
      finds: ["step-in-order @ concern 1": "breached", "may-escalate @ concern 1": "not-yet"]),
    Example(
      "Unless steps may be skipped", clauses: ladder + "may-skip: any",
      case:
        "concerns: [{ raised-with: safeguarding-service-lead, raised: 2023-06-05, settled: yes, serious: no, repeated: no }]",
      finds: ["step-in-order @ concern 1": "not-applicable"]),
    Example(
      "An earlier step of which the case does not tell is unknown", clauses: ladder,
      case:
        "concerns: [{ raised-with: line-manager, raised: 2023-12-21, answered: 2023-12-28, serious: no, repeated: no }]",
      finds: [
        "answered-in-time @ concern 1": "met: due 2023-12-28, done 2023-12-28",
        "step-in-order @ concern 1": "undetermined: concerns.earlier-steps-taken",
      ]),
    Example(
      "The form decides which step it is where somebody is on two", clauses: ladder,
      case: "concerns: [{ raised-with: practitioner, form: written, raised: 2024-05-21, answered: 2024-05-29 }]",
      finds: ["answered-in-time @ concern 1": "breached: due 2024-05-24, done 2024-05-29"]),
    Example(
      "A second talk where the document has the chair talk again, and no step may be left out",
      clauses: """
        first-step: [practitioner]
        second-step: [practitioner, line-manager]
        second-step-form: dialogue
        response-limit: 3 working days after the sending of the concern
        may-skip: none
        """,
      case: "concerns: [{ raised-with: practitioner, form: dialogue, raised: 2024-05-21, answered: 2024-05-29 }]",
      finds: [
        "answered-in-time @ concern 1": "breached: due 2024-05-24, done 2024-05-29",
        "step-in-order @ concern 1": "undetermined: concerns.earlier-steps-taken",
      ]),
    Example(
      "A step with a ground of its own does not wait for the steps before it", clauses: ladder,
      case: """
        concerns:
          - { raised-with: practitioner, raised: 2024-07-09, settled: no, serious: no, repeated: no }
          - { raised-with: safeguarding-service-manager, raised: 2024-07-16, settled: no, serious: no, repeated: yes }
          - raised-with: safeguarding-service-manager
            raised: 2024-07-17
            serious: yes
            repeated: no
            earlier-steps-taken: no
        """,
      finds: ["step-in-order @ concern 2": "met", "step-in-order @ concern 3": "breached"]),
    Example(
      "Any step may be left out but the informal one",
      clauses: "{ first-step: [social-worker, team-manager], may-skip: all-but-first }",
      case: """
        concerns:
          - { raised-with: head-of-service, raised: 2024-07-16, earlier-steps-taken: no }
          - { raised-with: team-manager, raised: 2024-07-17 }
          - { raised-with: head-of-service, raised: 2024-07-18 }
        """,
      finds: [
        "step-in-order @ concern 1": "breached", "step-in-order @ concern 2": "met",
        "step-in-order @ concern 3": "met",
      ]),
    Example(
      "Where the chair waits three working days for an answer, it depends on the day up to which the case is told",
      clauses: ladder + "wait-before-third-step: no sooner than 3 working days after the sending of the concern",
      case: """
        told-on: 2024-05-24
        concerns:
          - { raised-with: line-manager, raised: 2024-05-21, settled: no }
          - { raised-with: line-manager, raised: 2024-05-22, answered: no, settled: no }
          - { raised-with: line-manager, raised: 2024-05-22, answered: 2024-05-23, settled: no }
        """,
      finds: [
        "may-escalate @ concern 1": "allowed", "may-escalate @ concern 2": "not-yet",
        "may-escalate @ concern 3": "allowed",
      ]),
    Example(
      "Two people joined by “and”: one of them alone does not suffice",
      clauses: """
        first-step: [practitioner]
        second-step: [line-manager]
        third-step: [safeguarding-service-lead]
        fourth-step:
          provisions:
            - { is: [safeguarding-service-manager] }
            - { is: [senior-manager, agency-lead] }
        """,
      case: """
        concerns:
          - { raised-with: safeguarding-service-manager, raised: 2024-07-16, also-with: [] }
          - { raised-with: safeguarding-service-manager, raised: 2024-07-16, also-with: [agency-lead] }
          - { raised-with: agency-lead, raised: 2024-07-16 }
        """,
      finds: [
        "everybody-spoken-to @ concern 1": "breached: lacks a senior manager or an agency’s lead for safeguarding",
        "everybody-spoken-to @ concern 2": "met",
        "everybody-spoken-to @ concern 3": "undetermined: concerns.also-with",
      ]),
    Example(
      "Somebody who is on none of the steps", clauses: ladder,
      case:
        "concerns: [{ raised-with: board-representative, raised: 2023-06-05, settled: no, serious: no, repeated: no }]",
      finds: ["step-in-order @ concern 1": "breached", "may-escalate @ concern 1": "not-applicable"]),
  ]
}
