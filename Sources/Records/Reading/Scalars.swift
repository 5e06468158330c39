extension Bool: ScalarReadable {
  /// `yes` or `no`.
  public static var grammar: Grammar {
    Grammar("one of: yes, no", .options([Grammar.Option("yes", "it is so"), Grammar.Option("no", "it is not so")]))
  }

  /// Whether `text` is `yes`, or `true` as YAML's own writers have it; nil where it is neither that nor the opposite.
  public init?(text: String) {
    switch text {
    case "yes", "true": self = true
    case "no", "false": self = false
    default: return nil
    }
  }
}

extension Int: ScalarReadable {
  /// The pattern by which a grammar of numbers is known.
  public static let pattern = "^[0-9]{1,4}$"

  /// A whole number without sign.
  public static var grammar: Grammar { Grammar("a whole number such as `3`", .text(pattern: pattern)) }

  /// The number that `text` says in up to four digits.
  public init?(text: String) {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    guard let value = Int(text) else { return nil }
    self = value
  }
}

extension String: ScalarReadable {
  /// Any text of a line or two.
  public static var grammar: Grammar { Grammar("a text of at most 400 characters") }

  /// The text itself, unless it is too long.
  public init?(text: String) {
    guard !text.isEmpty, text.isAtMost(400) else { return nil }
    self = text
  }
}

extension String {
  /// Whether the text has at most `limit` Unicode scalars; most texts are told by their bytes.
  public func isAtMost(_ limit: Int) -> Bool { utf8.count <= limit || unicodeScalars.count <= limit }
}
