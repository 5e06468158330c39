import Profiles
public import Records

/// A label in place of a name: of a child, or of a person at the conference. Labels of different kinds cannot be mixed up.
public struct Label<Named: LabelNamed>: ScalarReadable, Hashable, Sendable, CustomStringConvertible {
  /// The label.
  public let text: String

  /// A label that says nothing.
  public init() { text = "" }

  /// The grammar of labels.
  public static var grammar: Grammar {
    Grammar("a label of at most 60 characters", .text(pattern: "^.{1,60}$"))
  }
  /// Whose label it is.
  public static var labelNoun: String? { Named.kind }

  /// The label that `text` is.
  public init?(text: String) {
    guard (1...60).contains(text.unicodeScalars.count), !text.contains(where: \.isNewline) else { return nil }
    self.text = text
  }

  /// The label.
  public var description: String { text }
}

/// A kind of person or thing that a label can stand for.
public protocol LabelNamed: Sendable {
  /// The kind in a word, where a case gives each of them a label once and uses no other; nil where any label will do.
  static var kind: String? { get }
}

/// The employer of somebody at a conference.
public enum Employer: LabelNamed {
  /// Any label will do.
  public static var kind: String? { nil }
}
