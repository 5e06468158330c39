public import Calendars
import Profiles
public import Records

/// A delay of the initial conference.
public struct Delay: Record {
  /// Why.
  public internal(set) var ground: DelayGround?
  /// Who authorised it.
  public internal(set) var authorisedBy: Post?
  /// When it was authorised.
  public internal(set) var authorised: Moment?
  /// Whether the authorisation is in writing.
  public internal(set) var inWriting: Bool?
  /// Whether the authorisation gives reasons.
  public internal(set) var withReasons: Bool?
  /// Whether the authorisation also covers the limit for a conference before birth.
  public internal(set) var coversPreBirthLimit: Bool?

  /// A delay of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a delay" }
  /// The keys.
  public static let fields: [Field<Delay>] = [
    Field("ground", \.ground, "Why the conference is delayed."),
    Field("authorised-by", \.authorisedBy, "Who authorised the delay."),
    Field("authorised", \.authorised, "When the delay was authorised."),
    Field("in-writing", \.inWriting, "Whether the authorisation is in writing."),
    Field("with-reasons", \.withReasons, "Whether the authorisation gives reasons."),
    Field(
      "covers-pre-birth-limit", \.coversPreBirthLimit, "Whether it also covers the limit for a conference before birth."
    ),
  ]
}
