public import Profiles

/// The plan that follows a child protection plan.
public enum AlternativePlan: String, Choice {
  case childInNeedPlan
  case otherPlan
  case none

  /// What the word means.
  public var meaning: String {
    switch self {
    case .childInNeedPlan: "a child in need plan"
    case .otherPlan: "another plan"
    case .none: "no plan"
    }
  }
}
