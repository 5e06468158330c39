import ProcedureKit

extension EndingPlans {
  private static let ending = """
    children: [{ label: child A }]
    reviews: [{ held: 2023-08-25 }]
    endings:
      - child: child A
        on: 2023-08-25
        ground: court-order
        agreed-by: [team-manager]
        alternative: child-in-need-plan
        alternative-agreed-by: social-worker

    """

  static let examples = [
    Example(
      "At the first review only exceptionally, with agreement",
      clauses: """
        grounds: [no-longer-at-risk, court-order]
        at-first-review: only-exceptionally
        first-review-agreed-by: [team-manager, and: service-manager]
        exceptional-grounds: [court-order, perpetrator-left]
        alternative-agreed-by: [team-manager]
        """,
      case: ending,
      finds: [
        "ground-allowed @ child A": "met",
        "first-review-allowed @ child A": "breached: lacks the agreement of a service manager",
        "alternative-agreed @ child A": "breached",
      ]),
    Example(
      "Without such a rule", case: ending,
      finds: [
        "first-review-allowed @ child A": "silent: at-first-review", "ground-allowed @ child A": "silent: grounds",
      ]),
    Example(
      "Where nothing says what is exceptional, people judge it, and the talk that is asked for must be told",
      clauses: """
        at-first-review: only-exceptionally
        first-review-agreed-by: [team-manager, consulted: service-manager]
        """,
      case: """
        children: [{ label: child A }, { label: child B }, { label: child C }]
        reviews: [{ held: 2023-08-25 }]
        endings:
          - { child: child A, on: 2023-08-25, ground: no-longer-at-risk, agreed-by: [team-manager] }
          - { child: child B, on: 2023-08-25, exceptional: yes, agreed-by: [team-manager], discussed-with: [] }
          - { child: child C, on: 2023-08-25, agreed-by: [team-manager], discussed-with: [service-manager] }
        """,
      finds: [
        "first-review-allowed @ child A":
          "judgement: at-first-review; if so undetermined: endings.discussed-with; if not breached: lacks an exceptional ground",
        "first-review-allowed @ child B": "breached: lacks a talk with a service manager",
        "first-review-allowed @ child C":
          "judgement: at-first-review; if so met; if not breached: lacks an exceptional ground",
      ]),
    Example(
      "Examples of what is exceptional: one of them suffices, and what is none of them is for people to judge",
      clauses:
        "{ at-first-review: only-exceptionally, exceptional-grounds: { examples: [court-order, perpetrator-left] } }",
      case: """
        children: [{ label: child A }, { label: child B }]
        reviews: [{ held: 2023-08-25 }]
        endings:
          - { child: child A, on: 2023-08-25, ground: looked-after }
          - { child: child B, on: 2023-08-25, ground: died }
        """,
      finds: [
        "first-review-allowed @ child A": "met",
        "first-review-allowed @ child B":
          "judgement: exceptional-grounds; if so met; if not breached: lacks an exceptional ground",
      ]),
    Example(
      "A bar that is about the end of risk says nothing of a child who died",
      clauses: "at-first-review: { is: only-exceptionally, when: end-of-risk }",
      case: """
        children: [{ label: child A }]
        reviews: [{ held: 2023-08-25 }]
        endings: [{ child: child A, on: 2023-08-25, ground: died }]
        """,
      finds: ["first-review-allowed @ child A": "not-applicable"]),
    Example(
      "What must be so besides, in a sentence of the document’s own, is for people to judge",
      clauses: """
        grounds: [no-longer-at-risk]
        needed-besides: [alternative-plan, Three quarters of the agencies agree.]
        preparation: [The family was asked what it thinks.]
        """,
      case: """
        children: [{ label: child A }, { label: child B }]
        endings:
          - { child: child A, ground: no-longer-at-risk, alternative: child-in-need-plan, prepared-by: [] }
          - { child: child B, ground: no-longer-at-risk, alternative: none }
        """,
      finds: [
        "ground-allowed @ child A":
          "judgement: needed-besides; if so met; if not breached: lacks this: Three quarters of the agencies agree",
        "ground-allowed @ child B": "breached: lacks another plan serves the child better",
        "prepared @ child A":
          "judgement: preparation; if so met; if not breached: lacks this: The family was asked what it thinks",
      ]),
    Example(
      "What is lacking before an ending that is still ahead can still be done",
      clauses: "preparation: [assessment]",
      case: """
        told-on: 2023-08-01
        children: [{ label: child A }]
        endings: [{ child: child A, on: 2023-08-25, prepared-by: [] }]
        """,
      finds: ["prepared @ child A": "due: lacks there was an up-to-date assessment yet"]),
    Example(
      "Grounds of two sentences are grounds of one list",
      clauses: """
        grounds:
          provisions:
            - { is: [no-longer-at-risk], force: must }
            - { is: [died], force: should }
        """,
      case: """
        children: [{ label: child A }]
        endings: [{ child: child A, ground: died }]
        """,
      finds: ["ground-allowed @ child A": "met (must)"]),
    Example(
      "The end of risk needs another plan beside it; two grounds at once are each looked for",
      clauses: """
        grounds: [no-longer-at-risk, died]
        needed-besides: { is: [alternative-plan], when: end-of-risk, force: must }
        alternative-agreed-by: [team-manager or above]
        """,
      case: """
        children: [{ label: child A }, { label: child B }, { label: child C }, { label: child D }]
        endings:
          - { child: child A, ground: no-longer-at-risk, alternative: none }
          - { child: child B, ground: no-longer-at-risk }
          - child: child C
            grounds: [no-longer-at-risk, court-order]
            alternative: child-in-need-plan
            alternative-agreed-by: safeguarding-team-manager
          - { child: child D, ground: court-order, alternative: other-plan, alternative-agreed-by: social-care-manager }
        """,
      finds: [
        "ground-allowed @ child A": "breached: lacks another plan serves the child better (must)",
        "ground-allowed @ child B": "undetermined: endings.alternative", "ground-allowed @ child C": "met (must)",
        "alternative-agreed @ child C": "met (must)", "ground-allowed @ child D": "breached (must)",
        "alternative-agreed @ child D": "undetermined: endings.alternative-agreed-by",
      ]),
    Example(
      "Not at the first review unless every agency’s actions are shown to be complete, and only by a quorate review",
      clauses: """
        at-first-review: only-exceptionally
        exceptional-grounds: ["Every agency’s actions are shown to be complete."]
        only-when-quorate: yes
        """,
      case: """
        children: [{ label: child A }]
        reviews: [{ held: 2023-08-25, quorate: no }]
        endings: [{ child: child A, on: 2023-08-25, ground: no-longer-at-risk }]
        """,
      finds: [
        "first-review-allowed @ child A":
          "judgement: exceptional-grounds; if so met; if not breached: lacks an exceptional ground",
        "ended-by-quorate-review @ child A": "breached",
      ]),
    Example(
      "Where a review need not be quorate to end a plan", clauses: "only-when-quorate: no",
      case: """
        children: [{ label: child A }]
        reviews: [{ held: 2023-08-25, quorate: no }]
        endings: [{ child: child A, on: 2023-08-25, ground: died }]
        """,
      finds: ["ended-by-quorate-review @ child A": "not-applicable"]),
    Example(
      "At least six months where the child goes back to those in whose care the harm arose",
      clauses: "least-time: no sooner than 6 months after the child’s return to those in whose care the harm arose",
      case: """
        children: [{ label: child A }, { label: child B }, { label: child C }]
        endings:
          - { child: child A, on: 2023-08-25, child-returned: 2023-03-01 }
          - { child: child B, on: 2023-08-25, child-returned: 2023-01-31 }
          - { child: child C, on: 2023-08-25, child-returned: no }
        """,
      finds: [
        "lasted-long-enough @ child A": "breached: due 2023-09-01, done 2023-08-25",
        "lasted-long-enough @ child B": "met: due 2023-07-31, done 2023-08-25",
        "lasted-long-enough @ child C": "not-applicable",
      ]),
    Example(
      "What comes before a plan is ended",
      clauses: """
        preparation:
          provisions:
            - { is: [core-group-views], force: should }
            - { is: [assessment], force: guide }
        """,
      case: """
        children: [{ label: child A }]
        endings: [{ child: child A, prepared-by: [core-group-views] }]
        """,
      finds: ["prepared @ child A": "breached: lacks there was an up-to-date assessment (guide)"]),
    Example(
      "A plan that ended before the first review did not end at it", clauses: "at-first-review: only-exceptionally",
      case: """
        children: [{ label: child A }]
        reviews: [{ held: 2023-08-25 }]
        endings: [{ child: child A, on: 2023-07-01, ground: died }]
        """,
      finds: ["first-review-allowed @ child A": "not-applicable"]),
  ]
}
