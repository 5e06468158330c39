// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// The sentence of each fact is its documentation, here and for whoever writes a case.

public import Calendars
import Profiles
public import Records
public import YAML

/// A meeting of the core group.
public struct CoreGroup: Record {
  @Fact("The day on which it met.", missing: "when the core group met", event: "Core group {number}")
  public var date: Moment?
  @Fact(
    "When the plan was updated after it.", missing: "when the plan was updated after the core group",
    event: "Plan updated after core group {number}")
  public var planUpdated: Moment?
  @Fact(
    "When the updated plan was sent to its members.", missing: "when the updated plan was sent after the core group",
    event: "Updated plan sent after core group {number}")
  public var planSent: Moment?
  @Fact(
    "When its minutes were with its members.", missing: "when the members of the core group had its minutes",
    event: "Minutes of core group {number} sent")
  public var minutesSent: Moment?
  @Fact(
    "When the chair assured the quality of the plan as updated after it.",
    missing: "when the chair assured the quality of the plan updated after the core group",
    event: "Quality of the plan assured after core group {number}")
  public var planQualityAssured: Moment?

  public static var noun: String { "a meeting of the core group" }
  public init() {}
}

/// A review conference.
public struct Review: Record {
  @Fact("The day that an earlier conference set for it.", missing: "for which day the review conference was set")
  public var setFor: Day?
  @Fact(
    "The day on which it was held.", missing: "when the review conference was held", event: "Review conference {number}"
  )
  public var held: Moment?
  @Fact("Whether enough agencies were there for it to decide.", missing: "whether the review conference was quorate")
  public var quorate: Bool?
  @Fact(
    "Labels of the people who came to it; all of them. Told where views at it are.", missing: "who came to each review")
  public var came: [Label<Person>]?
  @Fact("What was thought and found about each child at it.") public var views: [View] = []

  public static var noun: String { "a review conference" }
  public init() {}

  /// The day set is one for which bank holidays are computed, and views are told with who came.
  public func check(_ node: Node, _ diagnostics: inout Diagnostics) {
    if !views.isEmpty, came == nil { diagnostics.report(.missingKey($came.declaration.name), at: node.start) }
    Day.checkEventYear(of: $setFor, in: node, &diagnostics)
  }
}

/// The ending of one child’s plan.
public struct Ending: Record {
  @Fact(required: "The child’s label.", once: true) public var child = Label<Child>()
  @Fact("When the plan ended.", event: "Plan of {child} ended") public var on: Moment?
  @Fact("On what ground.", missing: "why the plan ended")
  public var ground: EndingGround?
  @Fact("On what grounds, where there are several.", missing: "all the reasons why the plan ended")
  public var grounds: [EndingGround]?
  @Fact(
    "Whether the circumstances are exceptional, as those who decided saw them.",
    missing: "whether the circumstances were exceptional")
  public var exceptional: Bool?
  @Fact("With whom it was discussed; all of them, where this is told.", missing: "with whom the ending was discussed")
  public var discussedWith: [Post]?
  @Fact("What came before it; all of it, where this is told.", missing: "what was done before the plan ended")
  public var preparedBy: [EndingPreparation]?
  @Fact(
    "When the child went back to those in whose care the harm arose.",
    missing: "when the child went back to those in whose care the harm arose",
    event: "{child} returned to those in whose care the harm arose")
  public var childReturned: Moment?
  @Fact("Who agreed; all of them, where this is told.", missing: "who agreed that the plan end")
  public var agreedBy: [Post]?
  @Fact("Which plan follows.", missing: "which plan follows the child protection plan") public var alternative:
    AlternativePlan?
  @Fact("Who agreed the plan that follows.") public var alternativeAgreedBy: Post?

  public static var noun: String { "the ending of a plan" }
  public init() {}
}

/// A concern that the chair raised.
public struct Concern: Record {
  @Fact("With whom the concern was raised.", missing: "with whom the concern was raised")
  public var raisedWith: Post?
  @Fact(
    "With whom it was taken up besides, at the same step; all of them, where this is told.",
    missing: "with whom else the concern was taken up")
  public var alsoWith: [Post]?
  @Fact("For which agency they work.", missing: "the agency of those with whom the concern was raised") public
    var agency: Agency?
  @Fact("In which form it was raised.", missing: "how the concern was raised") public var form: ConcernForm?
  @Fact("Whether the steps before it were taken.", missing: "whether the steps before this one were taken")
  public var earlierStepsTaken: Bool?
  @Fact("When it was raised.", missing: "when the concern was raised", event: "Concern {number} raised")
  public var raised: Moment?
  @Fact("When it was received.", missing: "when the concern was received", event: "Concern {number} received")
  public var received: Moment?
  @Fact("When it was answered.", missing: "when the concern was answered", event: "Concern {number} answered")
  public var answered: Moment?
  @Fact("Whether the answer settled it.", missing: "whether the answer settled the concern") public var settled: Bool?
  @Fact("Whether it is serious.", missing: "whether the concern is serious") public var serious: Bool?
  @Fact("Whether it repeats an earlier one.", missing: "whether the concern repeats an earlier one")
  public var repeated: Bool?

  public static var noun: String { "a concern of the chair" }
  public init() {}
}

/// A request to have the decision reviewed.
public struct ReviewRequest: Record {
  @Fact(required: "The label of the person who asked.") public var by = Label<Person>()
  @Fact(
    "When it was asked.", missing: "when a review of the decision was asked for",
    event: "Review of the decision asked for by {by}") public var on: Moment?
  @Fact("To whom the request or the dissent was brought.", missing: "to whom the dissent was brought")
  public var to: Post?
  @Fact(
    "Whether the agency’s lead for safeguarding agrees with the dissent.",
    missing: "whether the agency’s lead agrees with the dissent")
  public var leadAgrees: Bool?
  @Fact("Who was then told of the dissent in writing.", missing: "who was told of the dissent in writing")
  public var toldInWriting: Post?
  @Fact("When it was answered.", missing: "when the dissent was answered", event: "Dissent of {by} answered")
  public var answered: Moment?

  public static var noun: String { "a request to have the decision reviewed" }
  public init() {}
}

/// A family’s challenge to the decision.
public struct Challenge: Record {
  @Fact("The label of the person who challenges it.", missing: "who challenged the decision") public var by:
    Label<Person>?
  @Fact("When it was made.", missing: "when the decision was challenged", event: "Challenge {number} to the decision")
  public var made: Moment?
  @Fact("Whether the chair settled it at once.", missing: "whether the chair settled the challenge at once")
  public var settledAtOnce: Bool?
  @Fact(
    "When it was put in writing.", missing: "when the challenge was put in writing",
    event: "Challenge {number} put in writing")
  public var inWriting: Moment?
  @Fact("When it was answered.", missing: "when the challenge was answered", event: "Challenge {number} answered")
  public var answered: Moment?

  public static var noun: String { "a family’s challenge to the decision" }
  public init() {}
}
