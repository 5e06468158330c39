public import Calendars
import Profiles
public import Records

/// A request to exclude somebody from the conference.
public struct ExclusionRequest: Record {
  /// Whom it concerns.
  public internal(set) var of: Label?
  /// Who asked.
  public internal(set) var by: Label?
  /// When it was discussed by telephone or in person.
  public internal(set) var spoken: Moment?
  /// When it was put in writing.
  public internal(set) var written: Moment?
  /// On what ground.
  public internal(set) var ground: ExclusionGround?
  /// Who decided.
  public internal(set) var decidedBy: Post?

  /// A request of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a request to exclude somebody" }
  /// The keys.
  public static let fields: [Field<ExclusionRequest>] = [
    Field("of", \.of, "The label of the person concerned."),
    Field("by", \.by, "The label of the person who asked."),
    Field("spoken", \.spoken, "When it was discussed by telephone or in person."),
    Field("written", \.written, "When it was put in writing."),
    Field("ground", \.ground, "On what ground."),
    Field("decided-by", \.decidedBy, "Who decided."),
  ]
}
