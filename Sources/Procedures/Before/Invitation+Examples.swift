import ProcedureKit

extension Invitation {
  private static let review = """
    conference: { kind: review, date: 2023-06-15, starts: 10:00, ends: 12:00 }
    invitations: { sent: 2023-06-01, confirmed: 2023-05-11 }
    observers:
      - { label: student, asked: 2023-06-12, chair-consents: yes, family-consents: no }
      - { label: auditor, asked: 2023-06-13, chair-consents: yes, family-consents: yes }

    """

  static let examples = [
    Example(
      "Ten working days and five weeks before a review",
      clauses:
        "{ sent-for-review: at least 10 working days before the conference, confirmed-for-review: at least 5 weeks before the conference }",
      case: review,
      finds: [
        "sent-in-time": "met: due 2023-06-01, done 2023-06-01",
        "details-asked-for-in-time": "silent: details-asked-for",
        "confirmed-in-time": "met: due 2023-05-11, done 2023-05-11",
      ]),
    Example(
      "Observers: consent, notice and number",
      clauses:
        "{ observer-consent-of: [chair, family], observer-notice: at least 3 days before the conference, observers-at-most: 1 }",
      case: review,
      finds: [
        "observer-consented @ student": "breached: lacks the family", "observer-consented @ auditor": "met",
        "observer-asked-in-time @ student": "met: due 2023-06-12, done 2023-06-12",
        "observer-asked-in-time @ auditor": "breached: due 2023-06-12, done 2023-06-13",
        "observers-within-limit": "met", "observer-may-come @ auditor": "may-come",
      ]),
    Example(
      "Where more have consent than may come, the first who asked has the place, or the chair chooses",
      clauses: "{ observers-at-most: 1, observer-chosen: first-who-asks }",
      case: """
        conference: { kind: initial, date: 2023-06-15, starts: 10:00 }
        observers: [{ label: student, asked: 2023-06-12 }, { label: auditor, asked: 2023-06-09 }]
        """,
      finds: [
        "observer-may-come @ student": "place-taken", "observer-may-come @ auditor": "may-come",
        "observers-within-limit": "undetermined: people.attended",
      ]),
    Example(
      "The consent is given before the conference; who asks at the door cannot have it",
      clauses: """
        observer-consent-of: [chair, family]
        observer-consent-by: before the conference
        observer-accompanies: yes
        observers-at-most: 1
        observer-chosen: chair-chooses
        """,
      case: """
        conference: { kind: initial, date: 2023-11-01, starts: 10:00 }
        people:
          - { label: nurse, attended: yes, profession: school-nurse }
          - { label: trainee, attended: yes, role: observer }
          - { label: auditor, attended: yes, role: observer }
        others-attended: no
        observers:
          - { label: trainee, asked: 2023-11-01 10:10, chair-consents: yes, family-consents: yes }
          - { label: auditor, asked: 2023-10-30, accompanies: nurse, chair-consents: yes, family-consents: yes }
        """,
      finds: [
        "observer-consented @ trainee": "breached: lacks a consent given in time",
        "observer-consented @ auditor": "met",
        "observer-comes-with-somebody @ trainee": "undetermined: observers.accompanies",
        "observer-comes-with-somebody @ auditor": "met", "observers-within-limit": "breached",
        "observer-may-come @ auditor": "chair-chooses",
      ]),
    Example(
      "An observer need not come with anybody; the unit asks early who is to be invited",
      clauses: "{ observer-accompanies: no, details-asked-for: at least 6 weeks before the conference }",
      case: review,
      finds: [
        "observer-comes-with-somebody @ student": "not-applicable", "details-asked-for-in-time": "due: 2023-05-04",
      ]),
    Example(
      "Invitations go out as early as possible: people judge how early that was, but not whether it had begun",
      clauses: "sent-for-initial: as early as possible before the conference",
      case: """
        conference: { kind: initial, date: 2023-11-01, starts: 10:00 }
        invitations: { sent: 2023-11-01 11:00 }
        """,
      finds: ["sent-in-time": "breached: due 2023-11-01 10:00, done 2023-11-01 11:00"]),
    Example("Without rules", case: review, finds: ["sent-in-time": "silent: sent-for-review"]),
    Example(
      "Whose consent of the family: all of it, the parents, or anybody",
      clauses: "observer-consent-of: [parents]",
      case: """
        conference: { kind: initial, date: 2023-06-15, starts: 10:00 }
        observers:
          - { label: student, family-consents: no, parents-consent: yes }
          - { label: auditor, family-consents: yes }
          - { label: trainee, family-consents: no }
          - { label: visitor, any-of-family-consents: no }
        """,
      finds: [
        "observer-consented @ student": "met", "observer-consented @ auditor": "met",
        "observer-consented @ trainee": "undetermined: observers.parents-consent",
        "observer-consented @ visitor": "breached: lacks the parents",
      ]),
    Example(
      "Somebody of the family suffices", clauses: "observer-consent-of: [any-of-family]",
      case: """
        conference: { kind: initial, date: 2023-06-15, starts: 10:00 }
        observers:
          - { label: student, parents-consent: yes }
          - { label: auditor, parents-consent: no }
        """,
      finds: [
        "observer-consented @ student": "met",
        "observer-consented @ auditor": "undetermined: observers.any-of-family-consents",
      ]),
  ]
}
