public import Calendars
import Profiles
public import Records

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
