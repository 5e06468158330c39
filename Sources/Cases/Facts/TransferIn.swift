public import Calendars
import Profiles
public import Records

/// A child’s move into the area under another authority’s plan.
public struct TransferIn: Record {
  /// When the other authority told of the move.
  public internal(set) var notified: Moment?
  /// When the request for a transfer conference was received.
  public internal(set) var requested: Moment?
  /// When it was agreed that the move is permanent.
  public internal(set) var agreedPermanent: Moment?

  /// A move of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a move into the area" }
  /// The keys.
  public static let fields: [Field<TransferIn>] = [
    Field("notified", \.notified, "When the other authority told of the move."),
    Field("requested", \.requested, "When the request for a transfer conference was received."),
    Field("agreed-permanent", \.agreedPermanent, "When it was agreed that the move is permanent."),
  ]
}
