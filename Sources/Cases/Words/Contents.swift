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
  case familySupport = "which support, advice and advocacy there is for the family"
  case furtherAssessments = "which other assessments are needed"
  case contingencyPlan = "a contingency plan"
  case namesToldToFamily = "that the family know the names of the lead worker and core group"
  case rightToChallenge = "that the family know their right to challenge"
  case recommendations = "the recommendations"
  case summary = "a summary of decisions and recommendations"

  /// How texts speak of it besides.
  public var spoken: [String] {
    switch self {
    case .firstCoreGroupDate: ["date of the first core group"]
    case .reviewDate: ["date of the review", "date set for the review", "timing of the next review"]
    case .earlyReviewCircumstances: ["earlier review"]
    case .furtherAssessments: ["other assessments"]
    default: []
    }
  }
}

/// What is recorded of a delay.
public enum DelayRecord: String, Choice {
  case reasons = "the reasons for it"
  case newDate = "the new date"
}

/// What an authority sends that tells of a child’s move.
public enum TransferPaper: String, Choice {
  case plan = "the plan"
  case earlierReports = "the earlier reports"
  case assessments = "the assessments"
  case chronology = "a chronology"
}

/// What a notice of the decision can hold.
public enum NoticeItem: String, Choice {
  case decision = "the decision"
  case category = "the category of concern"
  case leadWorker = "the name of the lead worker"
  case coreGroupMembers = "the members of the core group"
  case recommendations = "the recommendations"
  case plan = "the plan"
  case firstCoreGroupDate = "the date of the first core group"
  case reviewDate = "the date of the review conference"

  /// How texts speak of it besides.
  public var spoken: [String] {
    switch self {
    case .coreGroupMembers: ["core group membership"]
    case .firstCoreGroupDate: ["date of the first core group"]
    case .reviewDate: ["date of the review"]
    default: []
    }
  }
}

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
  case thresholdStatements = "statements on the threshold"
  case scaling = "scaling"
  case decision = "the decision"
  case reasonsForDecision = "the reasons for the decision"
  case category = "the category"
  case plan = "the plan"
  case childInNeedPlan = "the plan for a child in need"
  case leadWorker = "the name of the lead worker"
  case coreGroupMembers = "the members of the core group"
  case firstCoreGroupDate = "the date of the first core group"
  case reviewDate = "the date of the review conference"
  case dissent = "dissenting views"
  case chairPowerReasons = "the reasons for the chair’s use of a power"
  case differencesOfView = "differences of view"
  case chairDisagreement = "the chair’s disagreement with the members"
  case chairConcerns = "the chair’s concerns about the decision"
  case groupings = "the professional groupings and the reasons for them"
  case delayReasons = "the reasons for a delay"
  case reviewRequest = "a request to have the decision reviewed"

  /// How texts speak of it besides.
  public var spoken: [String] {
    switch self {
    case .identity: ["date of birth"]
    case .attendance: ["apologies"]
    case .reportsList: ["written reports"]
    case .discussion: ["information shared"]
    case .childViews: ["wishes of each child"]
    case .parentViews: ["views of parents"]
    case .attendeeViews: ["views of those in attendance"]
    case .agencyOpinions: ["opinions of agencies"]
    case .dissent: ["dissenting views"]
    case .coreGroupMembers: ["core group membership"]
    case .firstCoreGroupDate: ["date of the first core group"]
    case .reviewDate: ["date of the review"]
    case .chairPowerReasons: ["reasons for the chair exercising", "reasons for the conference chair exercising"]
    case .differencesOfView: ["difference of views"]
    case .chairDisagreement: ["fact that he disagrees", "fact that she disagrees"]
    case .chairConcerns: ["concerns raised by the chair"]
    case .reviewRequest: ["request for escalation"]
    default: []
    }
  }
}
