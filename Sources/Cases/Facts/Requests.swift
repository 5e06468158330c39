// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// The sentence of each fact is its documentation, here and for whoever writes a case.

public import Calendars
import Profiles
public import Records

/// A request to exclude somebody from the conference.
public struct ExclusionRequest: Record {
  @Fact("The label of the person concerned.", missing: "whom the exclusion concerns") public var of: Label<Person>?
  @Fact("The label of the person who asked.", missing: "who asked for the exclusion") public var by: Label<Person>?
  @Fact(
    "When it was discussed by telephone or in person.",
    missing: "when the exclusion was discussed by telephone or in person",
    event: "Exclusion{of} discussed")
  public var spoken: Moment?
  @Fact(
    "When it was put in writing.", missing: "when the exclusion was asked for in writing",
    event: "Exclusion{of} asked for in writing")
  public var written: Moment?
  @Fact("On what ground.", missing: "why the exclusion was asked for") public var ground: ExclusionGround?
  @Fact("Who decided.", missing: "who decided on the exclusion") public var decidedBy: Post?
  @Fact(
    "Who else may decide it and decided otherwise; told where there was such a person.",
    missing: "who decided otherwise on each exclusion")
  public var decidedOtherwiseBy: Post?
  @Fact(
    "Whom the one who decided asked or spoke with first; all of them, where this is told.",
    missing: "who was asked before the exclusion was decided")
  public var consulted: [Post]?

  public static var noun: String { "a request to exclude somebody" }
  public init() {}
}

/// A request to observe the conference.
public struct ObserverRequest: Record {
  // An observer may stand among those attending too, and gives no second label there.
  @Fact(required: "A label in place of the observer’s name.", gives: true) public var label = Label<Person>()
  @Fact(
    "When the chair was asked.", missing: "when the chair was asked about the observer",
    event: "Chair asked about {label}")
  public var asked: Moment?
  @Fact("The label of the person whom the observer comes with.", missing: "whom the observer comes with")
  public var accompanies: Label<Person>?
  @Fact("Whether the chair consented.", missing: "whether the chair consented to the observer") public
    var chairConsents: Bool?
  @Fact(
    "Whether the family consented, each of them who attends.", missing: "whether the family consented to the observer")
  public var familyConsents: Bool?
  @Fact(
    "Whether the parents consented, where this is told of them alone.",
    missing: "whether the parents consented to the observer")
  public var parentsConsent: Bool?
  @Fact(
    "Whether somebody of the family consented, where this is told.",
    missing: "whether somebody of the family consented to the observer")
  public var anyOfFamilyConsents: Bool?
  @Fact(
    "When the last of them consented whose consent was asked for, where that was not when the chair was asked.",
    missing: "when the last consent to the observer was given", event: "Consent given to {label}")
  public var consented: Moment?

  public static var noun: String { "a request to observe" }
  public init() {}
}
