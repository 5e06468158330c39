// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// The sentence of each fact is its documentation, here and for whoever writes a case.

public import Calendars
public import Profiles
public import Records
public import YAML

/// The conference itself.
public struct Conference: Record {
  @Fact("Which kind of conference it is.", missing: "whether it was an initial, a review or a transfer-in conference")
  public var kind: ConferenceKind?
  @Fact("The day on which it was or is to be held.", missing: "the date of the conference", event: "{kind}")
  public var date: Day?
  @Fact(
    "The day of the initial conference, where this is a later one.", missing: "the date of the initial conference",
    event: "Initial child protection conference")
  public var initialHeld: Day?
  @Fact(
    "Whether it was held; where this is left out, it was on its day, or is to be.",
    missing: "whether the conference was held")
  public var held: Bool?
  @Fact("When the conference began.", missing: "the time at which the conference began") public var starts: ClockTime?
  @Fact("When the conference ended.", missing: "the time at which the conference ended") public var ends: ClockTime?
  @Fact("When it was decided that there should be a conference.", event: "Conference decided on")
  public var decided: Moment?
  @Fact("When the conference was asked for.", event: "Conference asked for") public var askedFor: Moment?
  @Fact("When the conference was booked.", event: "Conference booked") public var booked: Moment?
  @Fact(
    "Whether the conference was quorate, where the case says so plainly; used where the people named do not settle it.",
    missing: "whether the conference was quorate")
  public var quorate: Bool?
  @Fact(
    "Whether the conference before this one was quorate.",
    missing: "whether the conference before this one was quorate")
  public var previousQuorate: Bool?
  @Fact(
    "Whether too few professionals are involved for a quorum.",
    missing: "whether too few professionals are involved for a quorum")
  public var tooFewProfessionals: Bool?
  @Fact(
    "The day on which a conference that was not quorate was held again.",
    missing: "when the conference was held again", event: "Conference held again")
  public var heldAgain: Moment?
  @Fact("Who agreed that the conference be re-arranged.") public var rearrangedBy: Post?
  @Fact("Who asked that the conference be re-arranged.", missing: "who asked that the conference be re-arranged")
  public var rearrangementRequestedBy: Post?
  @Fact(
    "Who was asked before the conference was re-arranged; all of them, where this is told.",
    missing: "who was asked before the conference was re-arranged")
  public var rearrangementConsulted: [Post]?

  public static var noun: String { "the conference" }
  public init() {}

  /// Its year is one of those for which bank holidays are computed.
  public func check(_ node: Node, _ diagnostics: inout Diagnostics) {
    Day.checkEventYear(of: $date, in: node, &diagnostics)
  }
}

/// Invitations to the conference.
public struct Invitations: Record {
  @Fact("When the invitations were sent.", event: "Invitations sent") public var sent: Moment?
  @Fact(
    "When the unit asked the social worker who is to be invited.",
    missing: "when the unit asked the social worker whom to invite", event: "Unit asked who is to be invited")
  public var askedFor: Moment?
  @Fact(
    "When the social worker confirmed who is to be invited.",
    missing: "when the social worker confirmed whom to invite",
    event: "Invitees confirmed")
  public var confirmed: Moment?
  @Fact(
    "The professions that were invited; all of them, where this is told.", missing: "which professions were invited")
  public var professions: [Profession]?
  @Fact("The labels of those invited; all of them, where this is told.", missing: "who was invited")
  public var to: [Label<Person>]?

  public static var noun: String { "the invitations" }
  public init() {}
}

/// What was done before the conference began.
public struct Preparation: Record {
  @Fact(
    "When the social worker went through the arrangements with the chair.",
    missing: "when the social worker spoke with the chair", event: "Social worker spoke with the chair")
  public var socialWorkerSpokeWithChair: Moment?
  @Fact("Whether the chair met the family before the conference.", missing: "whether the chair met the family")
  public var chairMetFamily: Bool?
  @Fact(
    "When somebody who knew of a concern or a difficulty, other than the social worker, spoke with the chair.",
    missing: "when the chair was told of the concern", event: "Concern or difficulty told to the chair")
  public var concernToldToChair: Moment?
  @Fact(
    "How many minutes before the start were kept free for the child to meet the chair.",
    missing: "how long was kept free for the child to meet the chair")
  public var minutesForChild: Int?
  @Fact(
    "When the plan was with the parents and the chair.",
    missing: "when the plan was with the parents and the chair",
    event: "Plan with the parents and the chair")
  public var planShared: Moment?
  @Fact("For what time the family was invited to come.", missing: "the time for which the family was invited")
  public var familyInvitedFor: ClockTime?
  @Fact("When the family arrived.", missing: "the time at which the family arrived") public var familyArrived:
    ClockTime?
  @Fact("When the professionals arrived.", missing: "the time at which the professionals arrived") public
    var professionalsArrived: ClockTime?

  public static var noun: String { "what was done before the conference" }
  public init() {}
}

/// An agreement that fewer agencies suffice for a conference.
public struct QuorumAgreement: Record {
  @Fact("Who agreed.", missing: "who agreed that fewer agencies were enough") public var by: Post?
  @Fact(
    "Whether it was recorded before the decision.",
    missing: "whether the agreement that fewer agencies were enough was recorded before the decision")
  public var recordedBeforeDecision: Bool?

  public static var noun: String { "an agreement that fewer agencies suffice" }
  public init() {}
}
