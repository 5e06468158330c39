import ProcedureKit

/// Rules of partnerships whose profiles are not here.
extension Quoracy {
  private static let guernsey = """
    fewest: { is: 3, force: normally }
    unit: kinds-of-agency
    exceptions: { is: [chair-finds-enough-information], force: may }
    fewest-by-exception: 2
    if-inquorate: { is: does-not-proceed, force: normally }
    inquorate-duties: [interim-plan]

    """

  private static let swindon = """
    fewest: 3
    unit: groups-or-agencies
    social-care: any-staff
    direct-contact: yes
    if-inquorate: { is: does-not-proceed, force: normally }
    inquorate-duties: [interim-plan, new-date]
    held-again: 10 working days after the conference
    two-in-a-row:
      provisions:
        - { is: yes, when: before-birth }
        - { is: yes, when: professionals-too-few }
        - { is: no, when: otherwise, force: should }

    """

  private static let scotland = """
    fewest: 3
    unit: agencies
    agencies: [childrens-social-care, health, police]
    held-again: 10 working days after the conference

    """

  /// Rules of other partnerships, told in the words that profiles have.
  static let otherPartnerships = [
    Example(
      "All of health counts as one, whoever its employers are; two go ahead where the chair finds enough information",
      clauses: guernsey,
      case: came(
        "agency: health, employer: trust", "agency: health, employer: practice", "agency: childrens-social-care"),
      finds: [
        "quorate": "judgement: exceptions; if so met (may); if not breached: lacks 1 more (normally)",
        "course": "judgement: exceptions; if so not-applicable; if not does-not-proceed (normally)",
      ]),
    Example(
      "The chair has found so", clauses: guernsey,
      case: came("agency: health", "agency: childrens-social-care", and: "quorum-agreement: { by: chair }"),
      finds: ["quorate": "met (may)"]),
    Example(
      "Fewer than two are too few whatever the chair finds", clauses: guernsey,
      case: came("agency: health", and: "quorum-agreement: { by: chair }"),
      finds: [
        "quorate": "breached: lacks 2 more (normally)", "course": "does-not-proceed (normally)",
        "duties": "there is an interim plan, or an existing plan is reviewed with those who came (must)",
      ]),
    Example(
      "School nurse and health visitor count apart", clauses: swindon,
      case: came(
        "agency: childrens-social-care, profession: social-worker",
        "agency: health, profession: school-nurse, direct-contact: yes",
        "agency: health, profession: health-visitor, direct-contact: yes"),
      finds: ["quorate": "met (must)"]),
    Example(
      "Two conferences without a quorum do not follow one another, and another date is near", clauses: swindon,
      case: came(
        "agency: childrens-social-care, profession: social-worker",
        and: """
          children: [{ label: girl, born: 2015-01-01 }]
          conference: { kind: initial, date: 2023-03-01, previous-quorate: no, too-few-professionals: no, held-again: 2023-03-16 }
          """),
      finds: [
        "quorate": "breached: lacks 2 more (must)", "follows-another": "breached (should)",
        "held-again-in-time": "breached: due 2023-03-15, done 2023-03-16 (must)",
        "duties":
          "there is an interim plan, or an existing plan is reviewed with those who came, another date is set (must)",
      ]),
    Example(
      "Before birth they may", clauses: swindon,
      case: came(
        "agency: childrens-social-care, profession: social-worker",
        and: """
          children: [{ label: baby, due: 2023-06-01 }]
          conference: { kind: initial, date: 2023-03-01, previous-quorate: no, too-few-professionals: no }
          """),
      finds: ["follows-another": "met (must)"]),
    Example(
      "What the case says of the quorum gives way to the count, where all who came are known", clauses: scotland,
      case: came(
        "agency: childrens-social-care", "agency: health", "agency: education",
        and: "conference: { kind: initial, date: 2023-03-01, quorate: yes }"),
      finds: ["quorate": "breached: lacks police"]),
    Example(
      "Agencies that are named must be there", clauses: scotland,
      case: came(
        "agency: childrens-social-care", "agency: health", "agency: education",
        and: "conference: { kind: initial, date: 2023-03-01, held-again: 2023-03-15 }"),
      finds: [
        "quorate": "breached: lacks police", "held-again-in-time": "met: due 2023-03-15, done 2023-03-15",
      ]),
    Example(
      "Whether an agency must be there is for people to judge only where it is not there and that decides",
      clauses: """
        fewest: 2
        unit: agencies
        agencies:
          provisions:
            - { is: [health], provided: A child is under five., force: must }
            - { is: [education], provided: A school asked., force: must }
            - { is: [police], provided: A crime is looked into., force: must }
        """,
      case: came("agency: childrens-social-care", "agency: health", "agency: police"),
      finds: ["quorate": "judgement: agencies; if so breached: lacks education; if not met (must)"]),
    Example(
      "Where too few came whatever people judge, nothing is left to them",
      clauses: "{ fewest: 3, unit: agencies, agencies: { is: [police], provided: A crime is looked into. } }",
      case: came("agency: childrens-social-care", "agency: health"),
      finds: ["quorate": "breached: lacks 1 more"]),
    Example(
      "Who must be there by a sentence of the document’s own is for people to say, and so is told what must be seen to",
      clauses: """
        fewest: 2
        unit: agencies
        agencies: [health, The school that asked comes.]
        inquorate-duties: [new-date, What is known is shared.]
        """,
      case: came("agency: childrens-social-care", "agency: health"),
      finds: [
        "quorate": "judgement: agencies; if so met; if not breached: lacks this: The school that asked comes",
        "duties":
          "judgement: agencies; if so not-applicable; if not another date is set, What is known is shared",
      ]),
  ]
}
