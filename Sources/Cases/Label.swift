import Profiles
public import Records
public import YAML

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

  /// The label that `text` is. Every character of it is seen: two that differ in one that is not would be two people of one name.
  public init?(text: String) {
    guard (1...60).contains(text.unicodeScalars.count), !text.contains(where: \.isNewline),
      !text.unicodeScalars.contains(where: \.isSteering)
    else { return nil }
    self.text = text
  }

  /// Reads a label, and tells apart why one is none.
  public init?(_ node: Node, _ diagnostics: inout Diagnostics) {
    if case .scalar(let scalar) = node.content, scalar.text.unicodeScalars.contains(where: \.isInvisible) {
      diagnostics.report(.invisibleInLabel, at: node)
      return nil
    }
    guard let label = Self.reading(node, &diagnostics) else { return nil }
    self = label
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
