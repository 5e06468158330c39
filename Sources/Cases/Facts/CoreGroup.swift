public import Calendars
import Profiles
public import Records

/// A meeting of the core group.
public struct CoreGroup: Record {
  /// The day on which it met.
  public internal(set) var date: Moment?
  /// When the plan was updated after it.
  public internal(set) var planUpdated: Moment?
  /// When the updated plan was sent to its members.
  public internal(set) var planSent: Moment?

  /// A meeting of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a meeting of the core group" }
  /// The keys.
  public static let fields: [Field<CoreGroup>] = [
    Field("date", \.date, "The day on which it met."),
    Field("plan-updated", \.planUpdated, "When the plan was updated after it."),
    Field("plan-sent", \.planSent, "When the updated plan was sent to its members."),
  ]
}
