public import Profiles

/// What a notice of the decision can hold.
public enum NoticeItem: String, Choice {
  case decision
  case category
  case leadWorker
  case coreGroupMembers
  case recommendations
  case plan

  /// What the word means.
  public var meaning: String {
    switch self {
    case .decision: "the decision"
    case .category: "the category of concern"
    case .leadWorker: "the name of the lead worker"
    case .coreGroupMembers: "the members of the core group"
    case .recommendations: "the recommendations"
    case .plan: "the plan"
    }
  }
}
