public import Calendars
import Profiles
public import Records
public import YAML

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
  public func check(_ node: Node, _ diagnostics: inout Diagnostics) {
    if let began, let ended, ended.isEarlier(than: began) {
      diagnostics.report(.endsBeforeItBegins, at: node["ended"] ?? node)
    }
  }
}
