public import Calendars
import Profiles
public import Records

/// A request to observe the conference.
public struct ObserverRequest: Record {
  /// The observer's label.
  public internal(set) var label = Label()
  /// When the chair was asked.
  public internal(set) var asked: Moment?
  /// Whom the observer comes with.
  public internal(set) var accompanies: Label?
  /// Whether the chair consented.
  public internal(set) var chairConsents: Bool?
  /// Whether the family consented.
  public internal(set) var familyConsents: Bool?

  /// A request of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a request to observe" }
  /// The keys.
  public static let fields: [Field<ObserverRequest>] = [
    Field(required: "label", \.label, "A label in place of the observer’s name."),
    Field("asked", \.asked, "When the chair was asked."),
    Field("accompanies", \.accompanies, "The label of the person whom the observer comes with."),
    Field("chair-consents", \.chairConsents, "Whether the chair consented."),
    Field("family-consents", \.familyConsents, "Whether the family consented."),
  ]
}
