public import Profiles
import Records

/// What minutes can hold.
public enum MinutesItem: String, Choice {
  case identity = "who the children, parents and household are"
  case essentialFacts = "the essential facts of the case"
  case attendance = "who was invited, came or sent apologies"
  case reasonForConference = "the reason for the conference"
  case reportsList = "the reports there were and whether parents may see them"
  case discussion = "the information shared and the discussion"
  case childViews = "each child’s views and wishes"
  case parentViews = "the parents’ views"
  case attendeeViews = "the views of those who attended"
  case agencyOpinions = "the views of the agencies on risk and threshold"
  case scaling = "scaling"
  case decision = "the decision"
  case reasonsForDecision = "the reasons for the decision"
  case category = "the category"
  case plan = "the plan"
  case leadWorker = "the name of the lead worker"
  case coreGroupMembers = "the members of the core group"
  case firstCoreGroupDate = "the date of the first core group"
  case reviewDate = "the date of the review conference"
  case dissent = "dissenting views"
  case chairPowerReasons = "the reasons for the chair’s use of a power"
  case chairConcerns = "the chair’s concerns about the decision"
  case groupings = "the professional groupings and the reasons for them"
  case delayReasons = "the reasons for a delay"
  case reviewRequest = "a request to have the decision reviewed"
}
