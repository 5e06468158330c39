public import Profiles
import Records

/// What a conference settles before it ends.
public enum ConferenceTask: String, Choice {
  case outlinePlan = "an outline plan"
  case leadWorker = "who the lead worker is"
  case coreGroupMembers = "who is in the core group"
  case firstCoreGroupDate = "the date of the first core group"
  case laterCoreGroupDates = "when later core groups meet"
  case reviewDate = "the date of the review conference"
  case earlyReviewCircumstances = "when an earlier review might be needed"
  case familyInvolvement = "how the children and family take part"
  case furtherAssessments = "which other assessments are needed"
  case contingencyPlan = "a contingency plan"
  case namesToldToFamily = "that the family know the names of the lead worker and core group"
  case rightToChallenge = "that the family know their right to challenge"
  case recommendations = "the recommendations"
  case summary = "a summary of decisions and recommendations"
}
