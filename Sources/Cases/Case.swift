public import Calendars
import Profiles
public import Records

/// What is known of one conference: a fact left out is unknown, never false.
public struct Case: Record {
  /// The case's key: the name of its file.
  public internal(set) var id = ""
  /// A title of a few words.
  public internal(set) var title = ""
  /// What to look at when its outcomes are compared.
  public internal(set) var lookAt: String?
  /// The children of the family that the conference is about.
  public internal(set) var children: [Child] = []
  /// The section 47 enquiry.
  public internal(set) var enquiry: Enquiry?
  /// The strategy discussions, in the order in which they began.
  public internal(set) var strategyDiscussions: [StrategyDiscussion] = []
  /// The plan that keeps the children safe until the conference.
  public internal(set) var interimPlan: InterimPlan?
  /// The conference itself.
  public internal(set) var conference: Conference?
  /// A child’s move into the area.
  public internal(set) var transferIn: TransferIn?
  /// A delay of the initial conference.
  public internal(set) var delay: Delay?
  /// Invitations to the conference.
  public internal(set) var invitations: Invitations?
  /// What was done before the conference began.
  public internal(set) var preparation: Preparation?
  /// Who came in place of the allocated social worker.
  public internal(set) var socialWorkerReplacedBy: Post?
  /// The people at the conference, the chair among them.
  public internal(set) var attending: [Person] = []
  /// People who were expected and did not come.
  public internal(set) var absent: [Person] = []
  /// An agreement that fewer agencies suffice.
  public internal(set) var quorumAgreement: QuorumAgreement?
  /// Requests to exclude somebody.
  public internal(set) var exclusionRequests: [ExclusionRequest] = []
  /// Requests to observe.
  public internal(set) var observers: [ObserverRequest] = []
  /// Written reports.
  public internal(set) var reports: [Report] = []
  /// What was thought and decided about each child.
  public internal(set) var views: [View] = []
  /// What was settled before the conference ended.
  public internal(set) var settled: [ConferenceTask]?
  /// When the main decisions were told to those concerned.
  public internal(set) var decisionsShared: Moment?
  /// The notice of the decision.
  public internal(set) var decisionNotice: SentPaper<NoticeItem>?
  /// The plan that the conference made.
  public internal(set) var plan: PlanRecord?
  /// When the case system was brought up to date.
  public internal(set) var recordSystemUpdated: Moment?
  /// The minutes.
  public internal(set) var minutes: SentPaper<MinutesItem>?
  /// The core group's meetings, in order.
  public internal(set) var coreGroups: [CoreGroup] = []
  /// When the chair assured the quality of the plan.
  public internal(set) var planQualityAssured: Moment?
  /// The review conferences, in order.
  public internal(set) var reviews: [Review] = []
  /// The ending of plans.
  public internal(set) var endings: [Ending] = []
  /// Concerns that the chair raised, in order.
  public internal(set) var concerns: [Concern] = []
  /// Requests to have the decision reviewed.
  public internal(set) var reviewRequests: [ReviewRequest] = []
  /// The text that was read.
  var source: Source?

  /// The fingerprint of the text that was read: 64 hexadecimal digits of its SHA-256, made when it is asked for.
  public var digest: String { source?.digest ?? "" }
  /// The text that was read.
  public var text: String { String(decoding: source?.bytes ?? [], as: UTF8.self) }
  var edition = 1

  /// A case that says nothing.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a case" }
  /// The keys.
  public static let fields: [Field<Case>] = [
    Field(required: "case", \.edition, "The form of the file: 1."),
    Field(required: "id", \.id, "The case’s key: the name of its file."),
    Field(required: "title", \.title, "A title of a few words."),
    Field("look-at", \.lookAt, "What to look at when its outcomes are compared."),
    Field(list: "children", \.children, "The children of the family that the conference is about."),
    Field("enquiry", \.enquiry, "The section 47 enquiry."),
    Field(
      list: "strategy-discussions", \.strategyDiscussions, "The strategy discussions, in the order in which they began."
    ),
    Field("interim-plan", \.interimPlan, "The plan that keeps the children safe until the conference."),
    Field("conference", \.conference, "The conference itself."),
    Field("transfer-in", \.transferIn, "A child’s move into the area."),
    Field("delay", \.delay, "A delay of the initial conference."),
    Field("invitations", \.invitations, "Invitations to the conference."),
    Field("preparation", \.preparation, "What was done before the conference began."),
    Field(
      "social-worker-replaced-by", \.socialWorkerReplacedBy, "Who came in place of the allocated social worker."),
    Field(list: "attending", \.attending, "The people at the conference, the chair among them."),
    Field(list: "absent", \.absent, "People who were expected and did not come."),
    Field("quorum-agreement", \.quorumAgreement, "An agreement that fewer agencies suffice."),
    Field(list: "exclusion-requests", \.exclusionRequests, "Requests to exclude somebody from the conference."),
    Field(list: "observers", \.observers, "Requests to observe the conference."),
    Field(list: "reports", \.reports, "Written reports to the conference."),
    Field(list: "views", \.views, "What was thought and found about each child."),
    Field("settled", \.settled, "What was settled before the conference ended; all of it, where this is told."),
    Field("decisions-shared", \.decisionsShared, "When the main decisions were told to those concerned."),
    Field("decision-notice", \.decisionNotice, "The notice of the decision."),
    Field("plan", \.plan, "The plan that the conference made."),
    Field("record-system-updated", \.recordSystemUpdated, "When the case system was brought up to date."),
    Field("minutes", \.minutes, "The minutes."),
    Field(list: "core-groups", \.coreGroups, "The core group’s meetings, in order."),
    Field("plan-quality-assured", \.planQualityAssured, "When the chair assured the quality of the plan."),
    Field(list: "reviews", \.reviews, "The review conferences, in order."),
    Field(list: "endings", \.endings, "The ending of plans."),
    Field(list: "concerns", \.concerns, "Concerns that the chair raised, in order."),
    Field(list: "review-requests", \.reviewRequests, "Requests to have the decision reviewed."),
  ]
}
