import ProcedureKit

extension Quoracy {
  private static let three = "{ fewest: 3, unit: agencies }"
  private static let socialCareAndHealth = """
    children: [{ label: child A, known-to: [childrens-social-care, health] }]
    people:
      - { label: chair, attended: yes, role: chair }
      - { label: worker, attended: yes, profession: social-worker, agency: childrens-social-care }
      - { label: visitor, attended: yes, profession: health-visitor, agency: health, direct-contact: yes }
      - { label: nurse, attended: yes, profession: school-nurse, agency: health, direct-contact: no }
    others-attended: no

    """

  static let examples = ownExamples + otherPartnerships

  private static let ownExamples = [
    Example(
      "Two health professions of one agency are one agency", clauses: three, case: socialCareAndHealth,
      finds: ["quorate": "breached: lacks 1 more", "course": "silent: if-inquorate"]),
    Example(
      "Counted by professional group they are two, besides children's social care",
      clauses: "{ fewest: 3, unit: groups-or-agencies, social-care: any-staff }", case: socialCareAndHealth,
      finds: ["quorate": "met", "course": "not-applicable"]),
    Example(
      "The other agencies must have met the family; one has not",
      clauses: """
        fewest: 3
        unit: groups-or-agencies
        social-care: social-worker
        direct-contact: yes
        if-inquorate: proceeds
        inquorate-decision: provisional
        """,
      case: socialCareAndHealth,
      finds: [
        "quorate": "breached: lacks 1 more that has had direct contact with the child and family",
        "course": "proceeds", "standing": "provisional",
      ]),
    Example(
      "Where only two agencies know the child, and both are there, that suffices",
      clauses:
        "{ fewest: 3, unit: agencies, social-care: any-staff, exceptions: [fewer-than-three-agencies-know-the-child] }",
      case: socialCareAndHealth, finds: ["quorate": "met"]),
    Example(
      "An exception for children whom nobody knows would be no exception",
      clauses: "{ fewest: 3, unit: agencies, exceptions: [fewer-than-three-agencies-know-the-child] }",
      case: """
        children: [{ label: child A, known-to: [] }]
        people: [{ label: chair, attended: yes, role: chair }, { label: teacher, attended: yes, profession: teacher, agency: education }]
        others-attended: no
        """,
      finds: ["quorate": "breached: lacks 2 more"]),
    Example(
      "An agreement suffices where it was recorded before the decision",
      clauses: "{ fewest: 3, unit: agencies, exceptions: [agreed-otherwise] }",
      case: socialCareAndHealth + "quorum-agreement: { by: chair, recorded-before-decision: no }",
      finds: ["quorate": "breached: lacks 1 more"]),
    Example(
      "Who attended must be known", clauses: three, case: "children: [{ label: child A }]",
      finds: ["quorate": "undetermined: people.attended"]),
    Example(
      "Without a number there is no quorum to judge by", case: socialCareAndHealth, finds: ["quorate": "silent: fewest"]
    ),
    Example(
      "An agreement is the chair's, and somebody else's is none",
      clauses: "{ fewest: 3, unit: agencies, exceptions: [agreed-otherwise] }",
      case: socialCareAndHealth + "quorum-agreement: { by: social-worker, recorded-before-decision: yes }",
      finds: ["quorate": "breached: lacks 1 more"]),
    Example(
      "Whether the social worker came is unknown where a profession is",
      clauses: "{ fewest: 3, unit: agencies, social-care: social-worker }",
      case: """
        people:
          - { label: worker, attended: yes, agency: childrens-social-care }
          - { label: officer, attended: yes, agency: police }
          - { label: teacher, attended: yes, agency: education }
        others-attended: no
        """,
      finds: ["quorate": "undetermined: people.profession"]),
    Example(
      "How many agencies two people of health are is unknown where only one has an employer", clauses: three,
      case: """
        people:
          - { label: chair, attended: yes, role: chair }
          - { label: worker, attended: yes, profession: social-worker, agency: childrens-social-care }
          - { label: visitor, attended: yes, profession: health-visitor, agency: health, employer: community trust }
          - { label: nurse, attended: yes, profession: school-nurse, agency: health }
        others-attended: no
        """,
      finds: ["quorate": "undetermined: people.employer"]),
    Example(
      "Those who are named are all who came only where the case says so", clauses: three,
      case: """
        people:
          - { label: worker, attended: yes, profession: social-worker, agency: childrens-social-care }
          - { label: visitor, attended: yes, profession: health-visitor, agency: health }
        """,
      finds: ["quorate": "undetermined: others-attended", "course": "silent: if-inquorate"]),
    Example(
      "Those who came suffice, whoever else did: a name says nothing of who came", clauses: three,
      case: """
        people:
          - { label: worker, attended: yes, agency: childrens-social-care }
          - { label: visitor, attended: yes, agency: health }
          - { label: officer, attended: yes, agency: police }
          - { label: author, agency: education }
        """,
      finds: ["quorate": "met"]),
    Example(
      "Those who may have come would not suffice", clauses: three,
      case: """
        people:
          - { label: worker, attended: yes, agency: childrens-social-care }
          - { label: author, agency: education }
          - { label: officer, attended: no, agency: police }
        others-attended: no
        """,
      finds: ["quorate": "breached: lacks 1 more"]),
    Example(
      "Somebody of whom it is not known would make enough", clauses: "{ fewest: 2, unit: agencies }",
      case: """
        people:
          - { label: worker, attended: yes, agency: childrens-social-care }
          - { label: author, agency: education }
        others-attended: no
        """,
      finds: ["quorate": "undetermined: people.attended"]),
    Example(
      "Who is named came for certain only where the case says so", clauses: "{ fewest: 1, unit: agencies }",
      case: """
        people: [{ label: author, agency: education }]
        others-attended: no
        """,
      finds: ["quorate": "undetermined: people.attended"]),
    Example(
      "Whether a rule bears on the case that only people can apply hangs on who came",
      clauses: """
        fewest: 3
        unit: agencies
        if-inquorate: { judged: The chair weighs what to do., force: should }
        """,
      case: "people: [{ label: worker, attended: yes, profession: social-worker, agency: childrens-social-care }]",
      finds: ["course": "undetermined: others-attended"]),
    Example(
      "What the case says plainly counts where the people named do not settle it",
      clauses: "{ fewest: 3, unit: agencies, if-inquorate: chair-decides }", case: "conference: { quorate: no }",
      finds: ["quorate": "breached", "course": "chair-decides"]),
    Example(
      "What is lacking for certain is enough: no contact need be known",
      clauses: """
        fewest: { is: 3, force: must }
        unit: agencies
        social-care: { is: social-worker, force: normally }
        direct-contact: { is: yes, force: normally }
        """,
      case: """
        people: [{ label: chair, attended: yes, role: chair }, { label: a, attended: yes, agency: health }, { label: b, attended: yes, agency: police },
           { label: c, attended: yes, agency: housing }]
        others-attended: no
        """,
      finds: ["quorate": "breached: lacks the social worker (normally)"]),
    Example(
      "Each thing that is lacking is asked for with its own force",
      clauses: """
        fewest: { is: 3, force: must }
        unit: agencies
        social-care: { is: social-worker, force: normally }
        direct-contact: { is: yes, force: normally }
        """,
      case: """
        people:
          - { label: chair, attended: yes, role: chair }
          - { label: worker, attended: yes, profession: social-worker, agency: childrens-social-care, direct-contact: yes }
          - { label: officer, attended: yes, agency: probation, direct-contact: yes }
        others-attended: no
        """,
      finds: ["quorate": "breached: lacks 1 more (must)"]),
    Example(
      "An agreement lifts how many there are, and not who",
      clauses: "{ fewest: 3, unit: agencies, social-care: social-worker, exceptions: [agreed-otherwise] }",
      case: """
        people: [{ label: chair, attended: yes, role: chair }, { label: nurse, attended: yes, agency: health }]
        others-attended: no
        quorum-agreement: { by: chair, recorded-before-decision: yes }
        """,
      finds: ["quorate": "breached: lacks the social worker, 1 more"]),
    Example(
      "An exception may let the conference go on without making it quorate",
      clauses: """
        fewest: 3
        unit: agencies
        exceptions: { is: [fewer-than-three-agencies-know-the-child], force: should }
        exception-makes: proceeds
        if-inquorate: chair-decides
        """,
      case: socialCareAndHealth,
      finds: ["quorate": "breached: lacks 1 more (must)", "course": "proceeds (should)"]),
  ]

  static func came(_ agencies: String..., and: String = "") -> String {
    let people = agencies.enumerated().map { "{ label: p\($0 + 1), attended: yes, \($1) }" }
    return
      "people: [{ label: chair, attended: yes, role: chair }, \(people.joined(separator: ", "))]\nothers-attended: no\n\(and)"
  }
}
