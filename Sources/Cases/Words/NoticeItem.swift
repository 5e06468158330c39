public import Profiles
import Records

/// What a notice of the decision can hold.
public enum NoticeItem: String, Choice {
  case decision = "the decision"
  case category = "the category of concern"
  case leadWorker = "the name of the lead worker"
  case coreGroupMembers = "the members of the core group"
  case recommendations = "the recommendations"
  case plan = "the plan"
}
