public import Calendars
public import Profiles

/// A paper that was sent: when, to whom and with what in it.
public struct Distribution<Item: Choice>: Record {
  /// When it was sent.
  public internal(set) var sent: Moment?
  /// The labels of those to whom it was sent: all of them, where the key is there.
  public internal(set) var to: [Label]?
  /// What it holds: all of it, where the key is there.
  public internal(set) var contents: [Item]?

  /// A paper of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a paper and to whom it went" }
  /// The keys.
  public static var fields: [Field<Distribution>] {
    [
      Field("sent", \.sent, "When it was sent."),
      Field("to", \.to, "Labels of those to whom it was sent; all of them, where the key is there."),
      Field("contents", \.contents, "What it holds; all of it, where the key is there."),
    ]
  }
}

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

/// What minutes can hold.
public enum MinutesItem: String, Choice {
  case identity
  case essentialFacts
  case attendance
  case reasonForConference
  case reportsList
  case discussion
  case childViews
  case parentViews
  case attendeeViews
  case agencyOpinions
  case scaling
  case decision
  case reasonsForDecision
  case category
  case plan
  case leadWorker
  case coreGroupMembers
  case firstCoreGroupDate
  case reviewDate
  case dissent
  case chairPowerReasons
  case chairConcerns
  case groupings
  case delayReasons
  case reviewRequest

  /// What the word means.
  public var meaning: String {
    switch self {
    case .identity: "who the children, parents and household are"
    case .essentialFacts: "the essential facts of the case"
    case .attendance: "who was invited, came or sent apologies"
    case .reasonForConference: "the reason for the conference"
    case .reportsList: "the reports there were and whether parents may see them"
    case .discussion: "the information shared and the discussion"
    case .childViews: "each child’s views and wishes"
    case .parentViews: "the parents’ views"
    case .attendeeViews: "the views of those who attended"
    case .agencyOpinions: "the views of the agencies on risk and threshold"
    case .scaling: "scaling"
    case .decision: "the decision"
    case .reasonsForDecision: "the reasons for the decision"
    case .category: "the category"
    case .plan: "the plan"
    case .leadWorker: "the name of the lead worker"
    case .coreGroupMembers: "the members of the core group"
    case .firstCoreGroupDate: "the date of the first core group"
    case .reviewDate: "the date of the review conference"
    case .dissent: "dissenting views"
    case .chairPowerReasons: "the reasons for the chair’s use of a power"
    case .chairConcerns: "the chair’s concerns about the decision"
    case .groupings: "the professional groupings and the reasons for them"
    case .delayReasons: "the reasons for a delay"
    case .reviewRequest: "a request to have the decision reviewed"
    }
  }
}

/// The plan that the conference made.
public struct PlanRecord: Record {
  /// Whether the conference made a plan for any child.
  public internal(set) var made: Bool?
  /// When it was outlined.
  public internal(set) var outlined: Moment?
  /// When it was sent.
  public internal(set) var sent: Moment?
  /// The labels of those to whom it was sent: all of them, where the key is there.
  public internal(set) var to: [Label]?

  /// A plan of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "the plan" }
  /// The keys.
  public static let fields: [Field<PlanRecord>] = [
    Field("made", \.made, "Whether the conference made a plan for any child."),
    Field("outlined", \.outlined, "When the plan was outlined."),
    Field("sent", \.sent, "When the plan was sent."),
    Field("to", \.to, "Labels of those to whom it was sent; all of them, where the key is there."),
  ]
}

/// A meeting of the core group.
public struct CoreGroup: Record {
  /// The day on which it met.
  public internal(set) var date: Moment?
  /// When the plan was updated after it.
  public internal(set) var planUpdated: Moment?
  /// When the updated plan was sent to its members.
  public internal(set) var planSent: Moment?

  /// A meeting of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a meeting of the core group" }
  /// The keys.
  public static let fields: [Field<CoreGroup>] = [
    Field("date", \.date, "The day on which it met."),
    Field("plan-updated", \.planUpdated, "When the plan was updated after it."),
    Field("plan-sent", \.planSent, "When the updated plan was sent to its members."),
  ]
}

/// A review conference.
public struct Review: Record {
  /// The day that an earlier conference set for it.
  public internal(set) var setFor: Day?
  /// The day on which it was held.
  public internal(set) var held: Moment?

  /// A review of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a review conference" }
  /// The keys.
  public static let fields: [Field<Review>] = [
    Field("set-for", \.setFor, "The day that an earlier conference set for it."),
    Field("held", \.held, "The day on which it was held."),
  ]
}
