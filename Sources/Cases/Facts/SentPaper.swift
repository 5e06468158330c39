public import Calendars
public import Profiles
public import Records

/// A paper that was sent: when, to whom and with what in it.
public struct SentPaper<Item: Choice>: Record {
  /// When it was sent.
  public internal(set) var sent: Moment?
  /// The labels of those to whom it was sent: all of them, where the key is there.
  public internal(set) var to: [Label]?
  /// What it holds: all of it, where the key is there.
  public internal(set) var contents: [Item]?

  /// A paper of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a paper and to whom it went" }
  /// The keys.
  public static var fields: [Field<SentPaper>] {
    [
      Field("sent", \.sent, "When it was sent."),
      Field("to", \.to, "Labels of those to whom it was sent; all of them, where this is told."),
      Field("contents", \.contents, "What it holds; all of it, where this is told."),
    ]
  }
}
