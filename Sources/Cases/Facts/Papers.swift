// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// The sentence of each fact is its documentation, here and for whoever writes a case.

public import Calendars
public import Profiles
public import Records

/// A written report to the conference.
public struct Report: Record {
  @Fact(required: "The author’s label.") public var author = Label<Person>()
  @Fact(
    "For which kind of conference; for that of the case, where this is left out.", key: "for",
    missing: "for which kind of conference the report is")
  public var kind: ConferenceKind?
  @Fact("Who authorised it.", missing: "who authorised the report") public var authorisedBy: Post?
  @Fact(
    "When it was authorised.", missing: "when the report was authorised", event: "Report of {author} authorised")
  public var authorised: Moment?
  @Fact(
    "When it was with the chair or the unit.", missing: "when the chair had the report",
    event: "Report of {author} with the chair or the unit")
  public var withChair: Moment?
  @Fact(
    "When it was with the chair as amended once the family had seen it.",
    missing: "when each report was with the chair as amended",
    event: "Amended report of {author} with the chair or the unit")
  public var amendedWithChair: Moment?
  @Fact(
    "When it was with the family; where the child’s is told apart, with the parents.",
    missing: "when the family had the report", event: "Report of {author} with the family")
  public var withFamily: Moment?
  @Fact(
    "When it was with the child, where that is told apart.", missing: "when the child had the report",
    event: "Report of {author} with the child")
  public var withChild: Moment?

  public static var noun: String { "a report" }
  public init() {}
}

/// The notice of the decision.
public struct DecisionNotice: Record {
  @Fact("When the notice of the decision was sent.", event: "Notice of the decision sent") public var sent: Moment?
  @Fact(
    "Labels of those to whom it was sent; all of them, where this is told.",
    missing: "to whom the notice of the decision was sent")
  public var to: [Label<Person>]?
  @Fact("What it holds; all of it, where this is told.", missing: "what the notice of the decision contains")
  public var contents: [NoticeItem]?

  public static var noun: String { "a paper and to whom it went" }
  public init() {}
}

/// The plan that the conference made.
public struct PlanRecord: Record {
  @Fact("Whether the conference made a plan for any child.", missing: "whether a plan was made") public var made: Bool?
  @Fact(
    "Whether the conference made a plan for a child in need, in place of a plan or for another child.",
    missing: "whether a plan for a child in need was made")
  public var childInNeed: Bool?
  @Fact("When the plan was outlined.", event: "Plan outlined") public var outlined: Moment?
  @Fact("When the plan was sent.", event: "Plan sent") public var sent: Moment?
  @Fact("Labels of those to whom it was sent; all of them, where this is told.", missing: "to whom the plan was sent")
  public var to: [Label<Person>]?

  public static var noun: String { "the plan" }
  public init() {}
}

/// The minutes.
public struct MinutesRecord: Record {
  @Fact("When the minutes were sent.", event: "Minutes sent") public var sent: Moment?
  @Fact(
    "Labels of those to whom they were sent; all of them, where this is told.", missing: "to whom the minutes were sent"
  )
  public var to: [Label<Person>]?
  @Fact("What they hold; all of it, where this is told.", missing: "what the minutes contain")
  public var contents: [MinutesItem]?

  public static var noun: String { "a paper and to whom it went" }
  public init() {}
}
