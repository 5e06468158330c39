public import Records

/// What a document says where nothing can be computed from it: a sentence of the transcriber's own, never the source's.
///
/// No rule reads a statement; the comparison of parameters shows it.
public struct Statement: ProfileValue, ScalarReadable, CustomStringConvertible {
  /// The sentence.
  public let text: String

  /// Several sentences can stand beside one another, each with its own force.
  public static var severalCanHold: Bool { true }
  /// The sentences one after another.
  public static func together(_ values: [Statement]) -> Statement? {
    Statement(values.map(\.text).joined(separator: " "))
  }

  /// A sentence that begins with a capital and ends with a full stop.
  public static var grammar: Grammar {
    Grammar(
      "a sentence of your own, with a capital and a full stop, in at most 400 characters",
      .text(pattern: "^\\S[\\s\\S]{0,398}\\.$"))
  }

  private init(_ sentences: String) { text = sentences }

  /// The sentence, or nil where `text` is none.
  public init?(text: String) {
    guard text.utf8.count >= 2, text.isAtMost(400), text.hasSuffix("."), let first = text.first else { return nil }
    guard first.isUppercase || first.isNumber else { return nil }
    self.text = text
  }

  /// The sentence.
  public var description: String { text }
}
