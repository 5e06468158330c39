// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// The sentence of each fact is its documentation, here and for whoever writes a case.

public import Calendars
import Profiles
public import Records
import YAML

/// What is known of one conference: a fact left out is unknown, never false. A record of which nothing is told is there all the
/// same, so that a rule can ask it for the fact that is missing.
public struct Case: Record {
  @Fact(required: "The form of the file: 1.", key: "case") public var edition = 1
  @Fact(required: "The case’s key: the name of its file.") public var id = ""
  @Fact(required: "A title of a few words.") public var title = ""
  @Fact("What to look at when its outcomes are compared.", missing: "what to look at when outcomes are compared") public
    var lookAt: String?
  @Fact(
    "The day up to which the case is told: what is dated later is planned, and what is not done may be done later.",
    missing: "up to which day the case is told") public var toldOn: Day?
  @Fact("The children of the family that the conference is about.", missing: "which children the conference is about")
  public var children: [Child] = []
  @Fact("The section 47 enquiry.", missing: "when the section 47 enquiry was opened and concluded") public var enquiry:
    Enquiry
  @Fact(
    "The strategy discussions, in whatever order: their days put them in order.",
    missing: "which strategy discussions there were, and when")
  public var strategyDiscussions: [StrategyDiscussion] = []
  @Fact(
    "The plan that keeps the children safe until the conference.",
    missing: "whether there was a plan to keep the children safe until the conference") public var interimPlan:
    InterimPlan
  @Fact("The conference itself.", missing: "which conference it was, and when") public var conference: Conference
  @Fact("A child’s move into the area.", missing: "when a child moved into the area") public var transferIn: TransferIn
  @Fact("A delay of the conference past its limit.", missing: "why the conference was delayed") public var delay: Delay
  @Fact("Invitations to the conference.", missing: "who was invited, and when") public var invitations: Invitations
  @Fact("What was done before the conference began.", missing: "what was done before the conference began") public
    var preparation: Preparation
  @Fact("Who came in place of the allocated social worker.") public var socialWorkerReplacedBy: Post?
  @Fact(
    "Everybody who has to do with the conference and whom the case names, each once, whether they attended or not.",
    missing: "who has to do with the conference")
  public var people: [Person] = []
  @Fact(
    "Whether anybody attended besides the people named; `no` says that all who came are named.",
    missing: "whether anybody else attended the conference")
  public var othersAttended: Bool?
  @Fact(
    "Whether all from health here work for one employer; where this is left out, they count as one unless their employers are told.",
    missing: "whether all from health work for one employer")
  public var healthIsOneEmployer: Bool?
  @Fact("An agreement that fewer agencies suffice.", missing: "who agreed that fewer agencies were enough") public
    var quorumAgreement: QuorumAgreement
  @Fact("Requests to exclude somebody from the conference.", missing: "whether anybody asked to exclude somebody")
  public var exclusionRequests: [ExclusionRequest] = []
  @Fact("Requests to observe the conference.", missing: "who asked to observe the conference") public var observers:
    [ObserverRequest] = []
  @Fact("Written reports to the conference.", missing: "which reports were written for the conference") public
    var reports: [Report] = []
  @Fact(
    "Whether the safeguarding board has given the chair the power to decide against the members.",
    missing: "whether the safeguarding board has given the chair the power to decide")
  public var boardGrantedPower: Bool?
  @Fact("What was thought and found about each child.", missing: "what was thought and found about each child") public
    var views: [View] = []
  @Fact(
    "What was settled before the conference ended; all of it, where this is told.",
    missing: "what was settled before the conference ended")
  public var settled: [ConferenceTask]?
  @Fact(
    "When the main decisions were told to those concerned.",
    missing: "when the main decisions were told to those concerned",
    event: "Main decisions told")
  public var decisionsShared: Moment?
  @Fact("When the decision was recorded.", event: "Decision recorded") public var decisionRecorded: Moment?
  @Fact("The notice of the decision.", missing: "when the notice of the decision was sent") public var decisionNotice:
    DecisionNotice
  @Fact("The plan that the conference made.", missing: "whether a plan was made") public var plan: PlanRecord
  @Fact(
    "When the case system was brought up to date.", missing: "when the case system was brought up to date",
    event: "Case system brought up to date")
  public var recordSystemUpdated: Moment?
  @Fact(
    "When the child was told what came of the conference.",
    missing: "when the child was told what came of the conference",
    event: "Child told what came of the conference")
  public var childToldOutcome: Moment?
  @Fact("The minutes.", missing: "when the minutes were sent") public var minutes: MinutesRecord
  @Fact("The core group’s meetings, in whatever order.", missing: "when the core group met") public var coreGroups:
    [CoreGroup] =
      []
  @Fact("When the chair assured the quality of the plan.", event: "Quality of the plan assured")
  public var planQualityAssured: Moment?
  @Fact("The review conferences, in whatever order.", missing: "when the review conference was held") public
    var reviews: [Review] = []
  @Fact("The ending of plans.", missing: "when and why plans ended") public var endings: [Ending] = []
  @Fact("Concerns that the chair raised, in whatever order.", missing: "which concerns the chair raised") public
    var concerns: [Concern] = []
  @Fact("Requests to have the decision reviewed.", missing: "who asked for a review of the decision") public
    var reviewRequests: [ReviewRequest] = []
  @Fact("Challenges of the family to the decision.", missing: "whether the family challenged the decision") public
    var challenges: [Challenge] = []
  @Fact(
    "How people judged what a document leaves to them, by parameter.",
    missing: "how people judged what the document leaves to them") public var judgements: Judgements?
  /// The text that was read.
  @Beside var source: Source?
  /// The values that were read, where some of them are supposed and no text says them.
  @Beside var supposed: Node?
  /// What was found once of the case when it was read.
  var prepared = Prepared()

  /// The reviews of which views are told, each as a case of its own.
  @Beside package internal(set) var reviewed: [ReviewedCase]?

  /// The fingerprint of the text that was read: 64 hexadecimal digits of its SHA-256, made when it is asked for.
  public var digest: String { source?.digest ?? "" }
  /// The text that was read.
  public var text: String { String(decoding: source?.bytes ?? [], as: UTF8.self) }

  public static var noun: String { "a case" }
  public init() {}
}
