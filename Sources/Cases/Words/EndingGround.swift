public import Profiles
import Records

/// A ground on which a plan ends.
public enum EndingGround: String, Choice {
  case noLongerAtRisk = "the child is no longer at risk"
  case alternativePlan = "another plan serves the child better"
  case reachedEighteen = "the child has reached the age of 18"
  case died = "the child has died"
  case transferred = "the plan was transferred to another authority"
  case leftUnitedKingdom = "the child has left the United Kingdom"
  case courtOrder = "a court order is in place"
  case perpetratorLeft = "a perpetrator has clearly left the home"
  case lookedAfter = "the child became looked after or subject to a legal order"
  case other = "another ground"
}
