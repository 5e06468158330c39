/// A value that a clause can hold: it is read, compared, and written again in the same grammar.
public protocol ProfileValue: Legible, Hashable, CustomStringConvertible {
  /// The value in the grammar in which it is read.
  var written: String { get }
  /// The value as the end of a sentence, such as "the strategy discussion that began the enquiries".
  var inWords: String { get }
  /// What kind of value it is, in a few words for the reference.
  static var typeInWords: String { get }
  /// In what it is counted, where every value of the type has a unit.
  static var unit: String? { get }
  /// How strict the value is beside another; nil where the two have no order, or none that is certain.
  func strictness(against other: Self) -> Strictness?
}

extension ProfileValue {
  /// The value in the grammar in which it is read.
  public var written: String { description }
  /// The value as it is written.
  public var inWords: String { written }
  /// The name of the type.
  public static var typeInWords: String { "\(Self.self)".kebabCased.split(separator: "-").joined(separator: " ") }
  /// No unit.
  public static var unit: String? { nil }
}

/// One word of a closed list. The word is the case's name in kebab case.
public protocol Choice: ProfileValue, ScalarLegible, RawRepresentable, CaseIterable where RawValue == String {
  /// What the word means, as the end of a sentence.
  var meaning: String { get }
}

extension Choice {
  /// The words and their meanings.
  public static var grammar: Grammar {
    let options = allCases.map { Grammar.Option($0.description, $0.meaning) }
    return Grammar("one of: \(options.map(\.word).joined(separator: ", "))", .options(options))
  }

  /// The case written as `text`, or nil.
  public init?(text: String) {
    guard let value = Self.allCases.first(where: { $0.description == text }) else { return nil }
    self = value
  }

  /// The word as it is written.
  public var description: String { rawValue.kebabCased }

  /// What the word means.
  public var inWords: String { meaning }
}

extension Array: ProfileValue where Element: ProfileValue {
  /// A list.
  public static var typeInWords: String { "list of values, each: \(Element.typeInWords)" }
  /// The items in square brackets.
  public var written: String { "[" + map(\.written).joined(separator: ", ") + "]" }
  /// The items one after another.
  public var inWords: String { isEmpty ? "none" : map(\.inWords).joined(separator: "; ") }
}

extension Bool: ProfileValue, ScalarLegible {
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

  /// A plain answer.
  public static var typeInWords: String { "yes or no" }
  /// `yes` or `no`.
  public var written: String { self ? "yes" : "no" }
}

extension Int: ProfileValue, ScalarLegible {
  /// A number.
  public static var typeInWords: String { "number" }
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

extension String: ProfileValue, ScalarLegible {
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
  func isAtMost(_ limit: Int) -> Bool { utf8.count <= limit || unicodeScalars.count <= limit }
}
