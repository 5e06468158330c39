import Cases
import Records

/// What the parts of the form of a case are called: each of the keys that hold more than one fact, and each run of single facts by
/// the first of them.
enum FactTitle {
  /// The title of the part that begins with a key.
  static func of(_ key: String) -> String { all[key] ?? key.spaced.capitalised }

  /// Every title by its key.
  static let all = [
    "id": "What the case is called, and up to which day it is told",
    "children": "The children",
    "enquiry": "The section 47 enquiry",
    "strategy-discussions": "Strategy discussions",
    "interim-plan": "The plan until the conference",
    "conference": "The conference",
    "transfer-in": "A move into the area",
    "delay": "A delay of the conference",
    "invitations": "Invitations",
    "preparation": "What was done before the conference began",
    "social-worker-replaced-by": "Who came in place of the social worker",
    "people": "The people",
    "others-attended": "Who else came, and how health counts",
    "quorum-agreement": "An agreement that fewer agencies are enough",
    "exclusion-requests": "Requests to exclude somebody",
    "observers": "Requests to observe",
    "reports": "Reports to the conference",
    "board-granted-power": "What the board allows the chair",
    "views": "What is thought about each child",
    "categories": "Categories that members name",
    "harm": "What was found about harm",
    "settled": "What was settled, and when the decision was told and recorded",
    "decision-notice": "The notice of the decision",
    "plan": "The plan that was made",
    "record-system-updated": "Case system, and telling the child",
    "minutes": "The minutes",
    "core-groups": "Core group meetings",
    "plan-quality-assured": "The chair’s look at the plan",
    "reviews": "Review conferences",
    "endings": "Plans that ended",
    "concerns": "Concerns that the chair raised",
    "review-requests": "Requests to have the decision reviewed",
    "challenges": "Challenges of the family",
    "judgements": "How people judged what a document leaves to them",
  ]
}
