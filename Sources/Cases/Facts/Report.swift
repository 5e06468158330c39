public import Calendars
import Profiles
public import Records

/// A written report to the conference.
public struct Report: Record {
  /// The author's label.
  public internal(set) var author = Label()
  /// For which kind of conference.
  public internal(set) var kind: ConferenceKind?
  /// Who authorised it.
  public internal(set) var authorisedBy: Post?
  /// When it was authorised.
  public internal(set) var authorised: Moment?
  /// When it was with the chair or the unit.
  public internal(set) var withChair: Moment?
  /// When it was with the family.
  public internal(set) var withFamily: Moment?

  /// A report of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a report" }
  /// The keys.
  public static let fields: [Field<Report>] = [
    Field(required: "author", \.author, "The author’s label."),
    Field("for", \.kind, "For which kind of conference."),
    Field("authorised-by", \.authorisedBy, "Who authorised it."),
    Field("authorised", \.authorised, "When it was authorised."),
    Field("with-chair", \.withChair, "When it was with the chair or the unit."),
    Field("with-family", \.withFamily, "When it was with the family."),
  ]
}
