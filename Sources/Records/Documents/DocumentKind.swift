/// The kinds of document that are read. The word is the key that a document of this kind begins with.
public enum DocumentKind: String, Word {
  case profile = "a profile"
  case `case` = "a case"
  case proposal = "a proposal"
  case report = "a report"
  case exercises = "a set of exercises"
  case expected = "a list of expected outcomes"
  case settlement = "a settlement of two profiles"
  case holidays = "a file of bank holidays"

  /// What a document of this kind is, without an article.
  var name: String {
    switch self {
    case .expected: "expected outcomes"
    case .holidays: "bank holidays"
    default: word
    }
  }

  /// The key whose value is the name of the file; nil where there is none.
  var nameKey: String? {
    switch self {
    case .profile: "authority"
    case .case, .exercises: "id"
    case .expected: "of"
    case .proposal, .report, .settlement, .holidays: nil
    }
  }

  /// The keys at the top that no document of another kind has, and no case above all.
  private var signs: [String] {
    switch self {
    case .profile: [word, "authority", "procedures"]
    case .proposal: [word, "clauses"]
    case .report: [word, "shows"]
    case .case, .exercises, .expected, .settlement, .holidays: [word]
    }
  }

  /// The kind that a text looks like; nil where it looks like none.
  ///
  /// Told by lines, because a text that cannot be parsed must be told apart too. What has the key of a case is one, whatever else it has.
  public init?(of bytes: [UInt8]) {
    let first = Self.firstKey(of: bytes)
    let signs = Self.allCases.flatMap { kind in kind.signs.map { (kind, $0) } }
    var found: DocumentKind?
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      guard let key = Self.key(in: line) else { continue }
      if key == DocumentKind.case.word {
        found = .case
      } else {
        found = found ?? signs.first { $0.1 == key }?.0
      }
      if found == .case { break }
    }
    if found != .case, first == DocumentKind.case.word { found = .case }
    // Whoever wrote it so wrote a case, whatever keys of another kind stand in it.
    if found != .case, first?.lowercased() == DocumentKind.case.word { return nil }
    guard let found else { return nil }
    self = found
  }

  /// Whether a text says with its very first key that it is of a kind other than a case, and nowhere that it is a case: only then may
  /// messages quote it. A case that passed for something else would be told to whoever reads along.
  public static func mayBeQuoted(_ bytes: [UInt8]) -> Bool {
    let keys = allCases.filter { $0 != .case }.map(\.word)
    return firstKey(of: bytes).map(keys.contains) == true && DocumentKind(of: bytes) != .case
  }

  /// The first key of a text, behind what may stand before one: a mark of the encoding, comments, the beginning of a document, a brace.
  static func firstKey(of bytes: [UInt8]) -> String? {
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let rest = line.drop { [0xEF, 0xBB, 0xBF, 0x20, 0x09, UInt8(ascii: "{")].contains($0) }
      guard let byte = rest.first, byte != UInt8(ascii: "#"), !rest.starts(with: Array("---".utf8)) else { continue }
      return key(in: rest)
    }
    return nil
  }

  /// The key with which a line begins, in quotation marks or without; nil where it begins with none.
  private static func key(in line: ArraySlice<UInt8>) -> String? {
    var rest = line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
    if rest.first == UInt8(ascii: "{") { rest = rest.dropFirst().drop { $0 == 0x20 } }
    let quote = rest.first.flatMap { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") ? $0 : nil }
    if quote != nil { rest = rest.dropFirst() }
    let word = rest.prefix { (0x61...0x7A).contains($0 | 0x20) }
    guard (1...24).contains(word.count) else { return nil }
    rest = rest.dropFirst(word.count)
    if let quote {
      guard rest.first == quote else { return nil }
      rest = rest.dropFirst()
    }
    guard rest.drop(while: { $0 == 0x20 || $0 == 0x09 }).first == UInt8(ascii: ":") else { return nil }
    return String(decoding: word, as: UTF8.self)
  }
}
