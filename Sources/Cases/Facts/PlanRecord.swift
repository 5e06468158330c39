public import Calendars
import Profiles
public import Records

/// The plan that the conference made.
public struct PlanRecord: Record {
  /// Whether the conference made a plan for any child.
  public internal(set) var made: Bool?
  /// When it was outlined.
  public internal(set) var outlined: Moment?
  /// When it was sent.
  public internal(set) var sent: Moment?
  /// The labels of those to whom it was sent: all of them, where the key is there.
  public internal(set) var to: [Label]?

  /// A plan of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "the plan" }
  /// The keys.
  public static let fields: [Field<PlanRecord>] = [
    Field("made", \.made, "Whether the conference made a plan for any child."),
    Field("outlined", \.outlined, "When the plan was outlined."),
    Field("sent", \.sent, "When the plan was sent."),
    Field("to", \.to, "Labels of those to whom it was sent; all of them, where this is told."),
  ]
}
