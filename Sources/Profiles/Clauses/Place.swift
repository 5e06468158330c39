import Records
import YAML

/// Where a clause stands in its document.
public struct Place: Hashable, Sendable {
  /// The section as its reader would look it up: heading and number, the larger first, parted by ` > `.
  public let section: String
  /// At most six words that stand there, so that a machine can find the place again.
  public let anchor: String

  /// The most words that may be copied from a source.
  public static let longestAnchor = 6

  /// A place in a document.
  public init(section: String, anchor: String) {
    self.section = section
    self.anchor = anchor
  }

  /// Reads `at` and `anchor` from a clause's nodes; reports what is missing or too long.
  init?(at: Node?, anchor: Node?, of node: Node, _ diagnostics: inout Diagnostics) {
    if at == nil { diagnostics.report(.missingKey("at"), at: node.start) }
    if anchor == nil { diagnostics.report(.missingKey("anchor"), at: node.start) }
    guard let at, let anchor else { return nil }
    guard let section = String(at, &diagnostics), let text = String(anchor, &diagnostics) else { return nil }
    let words = text.unicodeScalars.split(whereSeparator: \.isSpace).count
    guard words <= Self.longestAnchor else {
      diagnostics.report(.anchorTooLong(words: words, limit: Self.longestAnchor), at: anchor)
      return nil
    }
    self.init(section: section, anchor: text)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar parts words; what is ASCII needs no look-up.
  fileprivate var isSpace: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}
