public import Records

/// A value that a clause can hold: it is read, compared, and written again in the same grammar.
public protocol ProfileValue: YAMLReadable, Hashable {
  /// The value in the grammar in which it is read.
  var written: String { get }
  /// The value as the end of a sentence, such as "the strategy discussion that began the enquiries".
  var inWords: String { get }
  /// What kind of value it is, in a few words for the reference.
  static var typeInWords: String { get }
  /// In what it is counted, where every value of the type has a unit.
  static var unit: String? { get }
  /// Whether two different values can hold at once and both be kept, as a usual limit can beside an utmost one.
  static var severalCanHold: Bool { get }
  /// What several values say that hold at once, as one value; nil where they cannot be one.
  static func together(_ values: [Self]) -> Self?
  /// How strict the value is beside another; nil where the two have no order, or none that is certain.
  func strictness(against other: Self) -> Strictness?
}

extension ProfileValue {
  /// The value as it is written.
  public var inWords: String { written }
  /// The name of the type.
  public static var typeInWords: String { "\(Self.self)".kebabCased.split(separator: "-").joined(separator: " ") }
  /// One value at a time.
  public static var severalCanHold: Bool { false }
  /// No one value.
  public static func together(_ values: [Self]) -> Self? { nil }
  /// No unit.
  public static var unit: String? { nil }
}

/// One word of a closed list that a clause can hold.
public protocol Choice: Word, ProfileValue {}

extension Choice {
  /// The word as it is written.
  public var written: String { word }
  /// What the word means.
  public var inWords: String { meaning }
}

extension ProfileValue where Self: CustomStringConvertible {
  /// The value in the grammar in which it is read.
  public var written: String { description }
}

extension Array: ProfileValue where Element: ProfileValue {
  /// A list.
  public static var typeInWords: String { "list of values, each: \(Element.typeInWords)" }
  /// The items in square brackets.
  public var written: String { "[" + map(\.written).joined(separator: ", ") + "]" }
  /// The items one after another.
  public var inWords: String { isEmpty ? "none" : map(\.inWords).joined(separator: "; ") }
}

extension Bool: ProfileValue {
  /// A plain answer.
  public static var typeInWords: String { "yes or no" }
  /// `yes` or `no`.
  public var written: String { self ? "yes" : "no" }
}

extension Int: ProfileValue {
  /// A number.
  public static var typeInWords: String { "number" }
}

extension String: ProfileValue {}
