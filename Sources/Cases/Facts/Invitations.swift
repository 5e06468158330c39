public import Calendars
import Profiles
public import Records

/// Invitations to the conference.
public struct Invitations: Record {
  /// When they were sent.
  public internal(set) var sent: Moment?
  /// When the social worker confirmed who is to be invited.
  public internal(set) var confirmed: Moment?
  /// The professions and roles that were invited: all of them, where the key is there.
  public internal(set) var professions: [Profession]?
  /// The labels of those invited: all of them, where the key is there.
  public internal(set) var to: [Label]?

  /// Invitations of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "the invitations" }
  /// The keys.
  public static let fields: [Field<Invitations>] = [
    Field("sent", \.sent, "When the invitations were sent."),
    Field("confirmed", \.confirmed, "When the social worker confirmed who is to be invited."),
    Field("professions", \.professions, "The professions that were invited; all of them, where this is told."),
    Field("to", \.to, "The labels of those invited; all of them, where this is told."),
  ]
}
