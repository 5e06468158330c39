import ProcedureKit

extension DecisionMaking {
  private static let midwife = """
    children: [{ label: child A }]
    people:
      - { label: worker, attended: yes, profession: social-worker, agency: childrens-social-care }
      - { label: midwife, attended: yes, profession: midwife, agency: health }
      - { label: cook, attended: yes, profession: other, agency: education }
    others-attended: no
    views: [{ child: child A, consensus: no, for-plan: [worker, cook], against-plan: [midwife], chair-for-plan: yes }]
    """

  private static func by(_ more: String) -> String {
    """
    consensus-first: yes
    fallback: majority
    unit: professional-groupings
    majority: over-half-of-views-given
    tie: casting-vote
    groupings:
      children-social-services: [social-worker]
      child-health: [midwife]
      adult-health: [midwife]
    \(more)
    """
  }

  static let groupingExamples = [
    Example(
      "Whoever stands in two groupings is allocated to one by the chair, who has to say so",
      clauses: by("groupings-are-all: yes"), case: midwife,
      finds: ["decision @ child A": "undetermined: people.grouping"]),
    Example(
      "Or votes in both; and whoever belongs to none has no vote where the list is closed",
      clauses: by("groupings-are-all: yes\nvote-in-both: [midwife]"), case: midwife,
      finds: ["decision @ child A": "no-plan", "route @ child A": "majority"]),
    Example(
      "Where the chair may admit others, it is the chair who says to which grouping they belong",
      clauses: by("groupings-are-all: no\nvote-in-both: [midwife]"), case: midwife,
      finds: ["decision @ child A": "undetermined: people.grouping"]),
  ]
}
