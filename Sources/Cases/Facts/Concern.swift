public import Calendars
import Profiles
public import Records

/// A concern that the chair raised.
public struct Concern: Record {
  /// With whom.
  public internal(set) var raisedWith: Post?
  /// When.
  public internal(set) var raised: Moment?
  /// When it was answered.
  public internal(set) var answered: Moment?
  /// Whether the answer settled it.
  public internal(set) var settled: Bool?
  /// Whether it is serious.
  public internal(set) var serious: Bool?
  /// Whether it repeats an earlier one.
  public internal(set) var repeated: Bool?

  /// A concern of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a concern of the chair" }
  /// The keys.
  public static let fields: [Field<Concern>] = [
    Field("raised-with", \.raisedWith, "With whom the concern was raised."),
    Field("raised", \.raised, "When it was raised."),
    Field("answered", \.answered, "When it was answered."),
    Field("settled", \.settled, "Whether the answer settled it."),
    Field("serious", \.serious, "Whether it is serious."),
    Field("repeated", \.repeated, "Whether it repeats an earlier one."),
  ]
}
