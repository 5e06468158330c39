public import Calendars
import Profiles
public import Records
public import YAML

/// A review conference.
public struct Review: Record {
  /// The day that an earlier conference set for it.
  public internal(set) var setFor: Day?
  /// The day on which it was held.
  public internal(set) var held: Moment?

  /// A review of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a review conference" }
  /// The keys.
  public static let fields: [Field<Review>] = [
    Field("set-for", \.setFor, "The day that an earlier conference set for it."),
    Field("held", \.held, "The day on which it was held."),
  ]

  /// The day set is one for which bank holidays are computed.
  public func check(_ node: Node, _ diagnostics: inout Diagnostics) {
    Day.checkEventYear(of: setFor, under: "set-for", in: node, &diagnostics)
  }
}
