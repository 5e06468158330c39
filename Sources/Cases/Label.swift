import Profiles
public import Records

/// A label in place of a name: of a child or of a person at the conference.
public struct Label: ScalarReadable, Hashable, Sendable, CustomStringConvertible {
  /// The label.
  public let text: String

  /// A label that says nothing.
  public init() { text = "" }

  /// The grammar of labels.
  public static var grammar: Grammar { Grammar("a label of at most 60 characters", .text(pattern: "^.{1,60}$")) }

  /// The label that `text` is.
  public init?(text: String) {
    guard (1...60).contains(text.unicodeScalars.count), !text.contains(where: \.isNewline) else { return nil }
    self.text = text
  }

  /// The label.
  public var description: String { text }
}
