public import Calendars
import Profiles
public import Records

/// The ending of one child's plan.
public struct Ending: Record {
  /// The child's label.
  public internal(set) var child = Label()
  /// When.
  public internal(set) var on: Moment?
  /// On what ground.
  public internal(set) var ground: EndingGround?
  /// Who agreed: all of them, where the key is there.
  public internal(set) var agreedBy: [Post]?
  /// Which plan follows.
  public internal(set) var alternative: AlternativePlan?
  /// Who agreed the plan that follows.
  public internal(set) var alternativeAgreedBy: Post?

  /// An ending of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "the ending of a plan" }
  /// The keys.
  public static let fields: [Field<Ending>] = [
    Field(required: "child", \.child, "The child’s label."),
    Field("on", \.on, "When the plan ended."),
    Field("ground", \.ground, "On what ground."),
    Field("agreed-by", \.agreedBy, "Who agreed; all of them, where this is told."),
    Field("alternative", \.alternative, "Which plan follows."),
    Field("alternative-agreed-by", \.alternativeAgreedBy, "Who agreed the plan that follows."),
  ]
}
