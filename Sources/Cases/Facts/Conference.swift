public import Calendars
import Profiles
public import Records
public import YAML

/// The conference itself.
public struct Conference: Record {
  /// Which kind of conference.
  public internal(set) var kind: ConferenceKind?
  /// The day on which it was held or is to be held.
  public internal(set) var date: Day?
  /// When it began.
  public internal(set) var starts: ClockTime?
  /// When it ended.
  public internal(set) var ends: ClockTime?
  /// When it was decided that there should be one.
  public internal(set) var decided: Moment?
  /// When it was asked for.
  public internal(set) var askedFor: Moment?
  /// When it was booked.
  public internal(set) var booked: Moment?
  /// Who agreed that it be re-arranged.
  public internal(set) var rearrangedBy: Post?

  /// A conference of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "the conference" }
  /// The keys.
  public static let fields: [Field<Conference>] = [
    Field("kind", \.kind, "Which kind of conference it is."),
    Field("date", \.date, "The day on which it was or is to be held."),
    Field("starts", \.starts, "When it began."),
    Field("ends", \.ends, "When it ended."),
    Field("decided", \.decided, "When it was decided that there should be a conference."),
    Field("asked-for", \.askedFor, "When the conference was asked for."),
    Field("booked", \.booked, "When the conference was booked."),
    Field("rearranged-by", \.rearrangedBy, "Who agreed that the conference be re-arranged."),
  ]

  /// The end of the conference, with its time where that is known.
  public var end: Moment? { date.map { Moment(day: $0, time: ends) } }

  /// Its beginning and end are in order, and its year is one of those for which bank holidays are computed.
  public func check(_ node: Node, _ diagnostics: inout Diagnostics) {
    Day.checkEventYear(of: date, under: "date", in: node, &diagnostics)
    if let starts, let ends, ends < starts { diagnostics.report(.endsBeforeItBegins, at: node["ends"] ?? node) }
  }
}
