// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// The sentence of each fact is its documentation, here and for whoever writes a case.

public import Calendars
import Profiles
public import Records

/// The section 47 enquiry.
public struct Enquiry: Record {
  @Fact("When the concern was notified.", event: "Concern notified") public var concernNotified: Moment?
  @Fact("When the section 47 enquiry was opened.", event: "Section 47 enquiry opened") public var opened: Moment?
  @Fact("When the section 47 enquiry was concluded.", event: "Section 47 enquiry concluded")
  public var concluded: Moment?

  public static var noun: String { "the section 47 enquiry" }
  public init() {}
}

/// A strategy discussion or strategy meeting.
public struct StrategyDiscussion: Record {
  @Fact(
    "When the strategy discussion began.", missing: "when each strategy discussion began",
    event: "Strategy discussion{which}")
  public var began: Moment?
  @Fact(
    "When the strategy discussion ended.", missing: "when each strategy discussion ended",
    event: "Strategy discussion{which} ended")
  public var ended: Moment?
  @Fact(
    "Whether section 47 enquiries were initiated at it.",
    missing: "at which strategy discussion the section 47 enquiry was started")
  public var initiatedEnquiries: Bool?
  @Fact(
    "Whether it agreed that a conference should be held.",
    missing: "which strategy discussion agreed that a conference should be held")
  public var agreedConference: Bool?
  @Fact(
    "Whether it agreed that a conference should be held if concerns remain when the enquiries end; told where it did.",
    missing: "whether a strategy discussion agreed on a conference should concerns remain")
  public var agreedOnCondition: Bool?
  @Fact(
    "Whether the enquiry required it, as a further discussion.",
    missing: "whether the enquiry required the further strategy discussion")
  public var requiredByEnquiry: Bool?

  public static var noun: String { "a strategy discussion" }
  public init() {}
}

/// The plan that keeps the children safe until the conference.
public struct InterimPlan: Record {
  @Fact(
    "Whether there is such a plan.", missing: "whether there was a plan to keep the children safe until the conference")
  public var exists: Bool?
  @Fact(
    "When the plan until the conference was agreed.",
    missing: "when a plan to keep the children safe until the conference was agreed",
    event: "Interim plan agreed")
  public var agreed: Moment?

  public static var noun: String { "the plan until the conference" }
  public init() {}
}

/// A child’s move into the area under another authority’s plan.
public struct TransferIn: Record {
  @Fact(
    "When the other authority told of the move.", missing: "when the other authority gave notice of the move",
    event: "Move into the area notified") public var notified: Moment?
  @Fact(
    "When the other authority told of the move in writing.",
    missing: "when the other authority gave notice of the move in writing",
    event: "Move into the area notified in writing")
  public var notifiedInWriting: Moment?
  @Fact("When the transfer was accepted.", event: "Transfer accepted") public var accepted: Moment?
  @Fact("When the request for a transfer conference was received.", event: "Transfer conference requested")
  public var requested: Moment?
  @Fact("When it was agreed that the move is permanent.", event: "Move agreed to be permanent")
  public var agreedPermanent: Moment?
  @Fact(
    "When both authorities had agreed that the move is permanent.",
    event: "Move agreed by both authorities to be permanent")
  public var agreedByBoth: Moment?
  @Fact(
    "What the other authority sent with the notification; all of it, where this is told.",
    missing: "what the other authority sent with the notification of the move")
  public var papers: [TransferPaper]?

  public static var noun: String { "a move into the area" }
  public init() {}
}

/// A delay of an initial or transfer conference.
public struct Delay: Record {
  @Fact("Why the conference is delayed.", missing: "why the conference was delayed") public var ground: DelayGround?
  @Fact("Who authorised the delay.") public var authorisedBy: Post?
  @Fact("Who agreed to the delay besides; all of them, where this is told.", missing: "who else agreed to the delay")
  public var agreedBy: [Post]?
  @Fact("When the delay was authorised.", event: "Delay authorised") public var authorised: Moment?
  @Fact("What is recorded of the delay; all of it, where this is told.", missing: "what is recorded of the delay")
  public var recorded: [DelayRecord]?
  @Fact("Whether the authorisation is in writing.", missing: "whether the delay was authorised in writing")
  public var inWriting: Bool?
  @Fact("Whether the authorisation gives reasons.", missing: "whether the authorisation gave reasons")
  public var withReasons: Bool?
  @Fact(
    "Whether it also covers the limit for a conference before birth.",
    missing: "whether the delay was also authorised for the latest day before birth")
  public var coversPreBirthLimit: Bool?

  public static var noun: String { "a delay" }
  public init() {}
}
