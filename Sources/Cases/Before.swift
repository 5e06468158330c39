public import Calendars
public import Profiles
public import YAML

/// The section 47 enquiry.
public struct Enquiry: Record {
  /// When it was opened.
  public internal(set) var opened: Moment?
  /// When it was concluded.
  public internal(set) var concluded: Moment?

  /// An enquiry of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "the section 47 enquiry" }
  /// The keys.
  public static let fields: [Field<Enquiry>] = [
    Field("opened", \.opened, "When the enquiry was opened."),
    Field("concluded", \.concluded, "When the enquiry was concluded."),
  ]
}

/// A strategy discussion or strategy meeting.
public struct StrategyDiscussion: Record {
  /// When it began.
  public internal(set) var began: Moment?
  /// When it ended.
  public internal(set) var ended: Moment?
  /// Whether section 47 enquiries were initiated at it.
  public internal(set) var initiatedEnquiries: Bool?
  /// Whether it agreed that a conference should be held.
  public internal(set) var agreedConference: Bool?
  /// Whether the enquiry required it, as a further discussion.
  public internal(set) var requiredByEnquiry: Bool?

  /// A discussion of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a strategy discussion" }
  /// The keys.
  public static let fields: [Field<StrategyDiscussion>] = [
    Field("began", \.began, "When it began."),
    Field("ended", \.ended, "When it ended."),
    Field("initiated-enquiries", \.initiatedEnquiries, "Whether section 47 enquiries were initiated at it."),
    Field("agreed-conference", \.agreedConference, "Whether it agreed that a conference should be held."),
    Field("required-by-enquiry", \.requiredByEnquiry, "Whether the enquiry required it, as a further discussion."),
  ]

  /// Its beginning and end are in order.
  public func check(_ node: Node, _ problems: inout Problems) {
    if let began, let ended, ended.day < began.day || (ended.day == began.day && ended.isEarlier(than: began)) {
      problems.report(.endsBeforeItBegins, at: node.start)
    }
  }
}

/// The plan that keeps the children safe until the conference.
public struct InterimPlan: Record {
  /// When it was agreed.
  public internal(set) var agreed: Moment?
  /// Whether there is none.
  public internal(set) var exists: Bool?

  /// A plan of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "the plan until the conference" }
  /// The keys.
  public static let fields: [Field<InterimPlan>] = [
    Field("exists", \.exists, "Whether there is such a plan."),
    Field("agreed", \.agreed, "When it was agreed."),
  ]
}

/// A child’s move into the area under another authority’s plan.
public struct TransferIn: Record {
  /// When the other authority told of the move.
  public internal(set) var notified: Moment?
  /// When the request for a transfer conference was received.
  public internal(set) var requested: Moment?
  /// When it was agreed that the move is permanent.
  public internal(set) var agreedPermanent: Moment?

  /// A move of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a move into the area" }
  /// The keys.
  public static let fields: [Field<TransferIn>] = [
    Field("notified", \.notified, "When the other authority told of the move."),
    Field("requested", \.requested, "When the request for a transfer conference was received."),
    Field("agreed-permanent", \.agreedPermanent, "When it was agreed that the move is permanent."),
  ]
}

/// A delay of the initial conference.
public struct Delay: Record {
  /// Why.
  public internal(set) var ground: DelayGround?
  /// Who authorised it.
  public internal(set) var authorisedBy: Post?
  /// When it was authorised.
  public internal(set) var authorised: Moment?
  /// Whether the authorisation is in writing.
  public internal(set) var inWriting: Bool?
  /// Whether the authorisation gives reasons.
  public internal(set) var withReasons: Bool?
  /// Whether the authorisation also covers the limit for a conference before birth.
  public internal(set) var coversPreBirthLimit: Bool?

  /// A delay of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a delay" }
  /// The keys.
  public static let fields: [Field<Delay>] = [
    Field("ground", \.ground, "Why the conference is delayed."),
    Field("authorised-by", \.authorisedBy, "Who authorised the delay."),
    Field("authorised", \.authorised, "When the delay was authorised."),
    Field("in-writing", \.inWriting, "Whether the authorisation is in writing."),
    Field("with-reasons", \.withReasons, "Whether the authorisation gives reasons."),
    Field(
      "covers-pre-birth-limit", \.coversPreBirthLimit, "Whether it also covers the limit for a conference before birth."
    ),
  ]
}

/// Invitations to the conference.
public struct Invitations: Record {
  /// When they were sent.
  public internal(set) var sent: Moment?
  /// When the social worker confirmed who is to be invited.
  public internal(set) var confirmed: Moment?
  /// The professions and roles that were invited: all of them, where the key is there.
  public internal(set) var professions: [Profession]?
  /// The labels of those invited: all of them, where the key is there.
  public internal(set) var to: [Label]?

  /// Invitations of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "the invitations" }
  /// The keys.
  public static let fields: [Field<Invitations>] = [
    Field("sent", \.sent, "When the invitations were sent."),
    Field("confirmed", \.confirmed, "When the social worker confirmed who is to be invited."),
    Field("professions", \.professions, "The professions that were invited; all of them, where the key is there."),
    Field("to", \.to, "The labels of those invited; all of them, where the key is there."),
  ]
}
