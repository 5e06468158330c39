/// The kinds of document that are read. The word is the key that a document of this kind begins with.
public enum DocumentKind: String, Word {
  case profile = "a profile"
  case `case` = "a case"
  case proposal = "a proposal"
  case report = "a report"
  case exercises = "a set of exercises"
  case expected = "a list of expected outcomes"

  /// What a document of this kind is, without an article.
  var name: String { self == .expected ? "expected outcomes" : word }

  /// The key whose value is the name of the file; nil where there is none.
  var nameKey: String? {
    switch self {
    case .profile: "authority"
    case .case, .exercises: "id"
    case .expected: "of"
    case .proposal, .report: nil
    }
  }

  /// The keys at the top that no document of another kind has, and no case above all.
  private var signs: [String] {
    switch self {
    case .profile: [word, "authority", "procedures"]
    case .proposal: [word, "clauses"]
    case .report: [word, "shows"]
    case .case, .exercises, .expected: [word]
    }
  }

  /// The kind that a text looks like; nil where it looks like none.
  ///
  /// Told by lines, because a text that cannot be parsed must be told apart too. What has the key of a case is one,
  /// whatever else it has: a case that passed for something else would be quoted.
  public init?(of bytes: [UInt8]) {
    let signs = Self.allCases.flatMap { kind in kind.signs.map { (kind, Array("\($0):".utf8)) } }
    var found: DocumentKind?
    var rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    while !rest.isEmpty {
      for (kind, sign) in signs where rest.first == sign[0] && rest.starts(with: sign) {
        if kind == .case { found = .case } else { found = found ?? kind }
      }
      if found == .case { break }
      rest = rest.drop { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }.dropFirst()
    }
    guard let found else { return nil }
    self = found
  }
}
