public import Calendars
import Profiles
public import Records

/// What was done before the conference began.
public struct Preparation: Record {
  /// When the social worker went through the arrangements with the chair.
  public internal(set) var socialWorkerSpokeWithChair: Moment?
  /// Whether the chair met the family before the conference.
  public internal(set) var chairMetFamily: Bool?
  /// When the family arrived.
  public internal(set) var familyArrived: ClockTime?
  /// When the professionals arrived.
  public internal(set) var professionalsArrived: ClockTime?

  /// A preparation of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "what was done before the conference" }
  /// The keys.
  public static let fields: [Field<Preparation>] = [
    Field(
      "social-worker-spoke-with-chair", \.socialWorkerSpokeWithChair,
      "When the social worker went through the arrangements with the chair."),
    Field("chair-met-family", \.chairMetFamily, "Whether the chair met the family before the conference."),
    Field("family-arrived", \.familyArrived, "When the family arrived."),
    Field("professionals-arrived", \.professionalsArrived, "When the professionals arrived."),
  ]
}
