public import Calendars
import Profiles
public import Records
public import YAML

/// The section 47 enquiry.
public struct Enquiry: Record {
  /// When it was opened.
  public internal(set) var opened: Moment?
  /// When it was concluded.
  public internal(set) var concluded: Moment?

  /// An enquiry of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "the section 47 enquiry" }
  /// The keys.
  public static let fields: [Field<Enquiry>] = [
    Field("opened", \.opened, "When the enquiry was opened."),
    Field("concluded", \.concluded, "When the enquiry was concluded."),
  ]

  /// Its opening and conclusion are in order.
  public func check(_ node: Node, _ diagnostics: inout Diagnostics) {
    if let opened, let concluded, concluded.isEarlier(than: opened) {
      diagnostics.report(.endsBeforeItBegins, at: node["concluded"] ?? node)
    }
  }
}
