public import Calendars
import Profiles
public import Records

/// A request to have the decision reviewed.
public struct ReviewRequest: Record {
  /// Who asked.
  public internal(set) var by = Label()
  /// When.
  public internal(set) var on: Moment?

  /// A request of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a request to have the decision reviewed" }
  /// The keys.
  public static let fields: [Field<ReviewRequest>] = [
    Field(required: "by", \.by, "The label of the person who asked."),
    Field("on", \.on, "When it was asked."),
  ]
}
