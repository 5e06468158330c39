public import Profiles
import Records

/// The plan that follows a child protection plan.
public enum AlternativePlan: String, Choice {
  case childInNeedPlan = "a child in need plan"
  case otherPlan = "another plan"
  case none = "no plan"
}
