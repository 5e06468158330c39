public import YAML

/// What is wrong and where: a fact until it is written as text, as JSON or on a page.
public struct Diagnostic: Hashable, Sendable {
  /// The name of the text, file or folder.
  public let source: String
  /// What is wrong.
  public let fault: Fault
  /// The line that it is about; nil where it is about the whole.
  public let excerpt: Excerpt?

  /// A line of a text, or the part of a long one around the fault, safe to print, with what is to be underlined in it.
  public struct Excerpt: Hashable, Sendable {
    /// Where the fault begins.
    public let mark: Mark
    /// How many characters it covers, at least one.
    public let length: Int
    /// The line; of a long one a part, with `…` for what is left out.
    public let text: String
    /// How many characters of the text stand before the fault.
    public let offset: Int
  }

  /// What is wrong with a file or folder as a whole.
  public init(_ fault: Fault, of source: String) {
    self.source = source
    self.fault = fault
    excerpt = nil
  }

  /// What is wrong at a place of a text.
  init(_ located: Located<Fault>, in source: Source, _ excerpts: inout Excerpts) {
    self.source = source.name
    fault = located.fault
    excerpt = excerpts.excerpt(at: located.mark, length: located.length, showing: located.mistypedKey)
  }

  private init(_ fault: Fault, of source: String, _ excerpt: Excerpt?) {
    self.source = source
    self.fault = fault
    self.excerpt = excerpt
  }

  /// The same, for whoever does not see the text: the fault names no other place of it.
  public var unplaced: Diagnostic { Diagnostic(fault.unplaced, of: source, excerpt) }
  /// Where the other of two facts stands, where the fault is about two.
  public var otherMark: Mark? { fault.otherMark }
  /// Where the fault begins; nil where it is about the whole.
  public var mark: Mark? { excerpt?.mark }
  /// The file with the line, as in `leeds.yaml:12`.
  public var place: String { source + (mark.map { ":\($0.line)" } ?? "") }
  /// What is wrong, as a sentence without its full stop.
  public var sentence: String { fault.sentence.printable }
  /// What to do about it, where that is plain.
  public var help: String? { helpParts.isEmpty ? nil : helpParts.joined(separator: " ") }
  /// The same in parts, each of which may begin a line.
  var helpParts: [String] { fault.help.map(\.printable) }
}

extension Located<Fault> {
  /// Where a key stands that is not known and is near to one that is, with the one it is near to.
  fileprivate var mistypedKey: MistypedKey? {
    guard case .unknownKey(let near?, _) = fault else { return nil }
    return MistypedKey(start: mark.column - 1, length: length, near: near)
  }
}
