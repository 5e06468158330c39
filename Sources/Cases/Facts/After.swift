// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// The sentence of each fact is its documentation, here and for whoever writes a case.

public import Calendars
import Profiles
public import Records
public import YAML

/// A meeting of the core group.
public struct CoreGroup: Record {
  @Fact("The day on which it met.", missing: "when each core group met", event: "Core group {number}")
  public var date: Moment?
  @Fact(
    "When the plan was updated after it.", missing: "when the plan was updated after each core group",
    event: "Plan updated after core group {number}")
  public var planUpdated: Moment?
  @Fact(
    "When the updated plan was sent to its members.", missing: "when the updated plan was sent after each core group",
    event: "Updated plan sent after core group {number}")
  public var planSent: Moment?

  public static var noun: String { "a meeting of the core group" }
  public init() {}
}

/// A review conference.
public struct Review: Record {
  @Fact("The day that an earlier conference set for it.", missing: "for which day each review was set")
  public var setFor: Day?
  @Fact("The day on which it was held.", missing: "when each review was held", event: "Review conference {number}")
  public var held: Moment?

  public static var noun: String { "a review conference" }
  public init() {}

  /// The day set is one for which bank holidays are computed.
  public func check(_ node: Node, _ diagnostics: inout Diagnostics) {
    Day.checkEventYear(of: $setFor, in: node, &diagnostics)
  }
}

/// The ending of one child’s plan.
public struct Ending: Record {
  @Fact(required: "The child’s label.", once: true) public var child = Label<Child>()
  @Fact("When the plan ended.", event: "Plan of {child} ended") public var on: Moment?
  @Fact("On what ground.", missing: "the ground on which the plan ended") public var ground: EndingGround?
  @Fact("Who agreed; all of them, where this is told.", missing: "who agreed to the plan’s ending")
  public var agreedBy: [Post]?
  @Fact("Which plan follows.") public var alternative: AlternativePlan?
  @Fact("Who agreed the plan that follows.") public var alternativeAgreedBy: Post?

  public static var noun: String { "the ending of a plan" }
  public init() {}
}

/// A concern that the chair raised.
public struct Concern: Record {
  @Fact("With whom the concern was raised.", missing: "with whom each concern was raised") public var raisedWith: Post?
  @Fact("When it was raised.", missing: "when each concern was raised", event: "Concern {number} raised")
  public var raised: Moment?
  @Fact("When it was answered.", missing: "when each concern was answered", event: "Concern {number} answered")
  public var answered: Moment?
  @Fact("Whether the answer settled it.", missing: "whether the answer settled each concern") public var settled: Bool?
  @Fact("Whether it is serious.", missing: "whether each concern is serious") public var serious: Bool?
  @Fact("Whether it repeats an earlier one.", missing: "whether each concern repeats an earlier one")
  public var repeated: Bool?

  public static var noun: String { "a concern of the chair" }
  public init() {}
}

/// A request to have the decision reviewed.
public struct ReviewRequest: Record {
  @Fact(required: "The label of the person who asked.") public var by = Label<Person>()
  @Fact("When it was asked.", event: "Review of the decision asked for by {by}") public var on: Moment?
  @Fact("To whom the request or the dissent was brought.", missing: "to whom the dissent was brought")
  public var to: Post?
  @Fact("When it was answered.", missing: "when the dissent was answered", event: "{by} answered")
  public var answered: Moment?

  public static var noun: String { "a request to have the decision reviewed" }
  public init() {}
}
