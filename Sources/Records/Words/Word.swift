import Synchronization
import YAML

/// One word of a closed list. It is spelt as its case is named, in kebab case, and its raw value is what it means.
public protocol Word: ScalarReadable, RawRepresentable, CaseIterable, Hashable where RawValue == String {
  /// What the word means, as the end of a sentence.
  var meaning: String { get }
  /// To what the word belongs among those of a long list; nil where the list is not parted.
  var group: String? { get }
  /// How texts speak of it besides by its word: phrases by which a passage is known to name it.
  var spoken: [String] { get }
}

extension Word {
  /// What the word means.
  public var meaning: String { rawValue }
  /// Nothing: the list is not parted.
  public var group: String? { nil }
  /// By its word alone.
  public var spoken: [String] { [] }

  /// The word as it is written.
  public var word: String { (caseName(of: self) ?? String(describing: self)).kebabCased }

  /// The words and their meanings.
  public static var grammar: Grammar {
    let options = allCases.map { Grammar.Option($0.word, $0.meaning, group: $0.group, spoken: $0.spoken) }
    return Grammar("one of: \(options.map(\.word).joined(separator: ", "))", .options(options))
  }

  /// The case written as `text`, or nil.
  public init?(text: String) {
    guard let place = WordList.places(of: Self.self)[text] else { return nil }
    self = Self.allCases[Self.allCases.index(Self.allCases.startIndex, offsetBy: place)]
  }
}

/// A word whatever its list. Two are equal where they are the same word of the same list.
public struct AnyWord: Hashable, Sendable {
  /// The word.
  public let value: any Word

  /// A word of some list.
  public init(_ value: any Word) { self.value = value }

  /// The word as it is written.
  public var word: String { value.word }
  /// What the word means.
  public var meaning: String { value.meaning }

  /// Whether both are the same word of the same list.
  public static func == (left: AnyWord, right: AnyWord) -> Bool { left.value.isSame(as: right.value) }
  /// Feeds the word to `hasher`.
  public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

extension Word {
  fileprivate func isSame(as other: any Word) -> Bool { (other as? Self) == self }
}

/// The places of words in their lists, worked out once a list: the names of cases are slow to ask for.
private enum WordList {
  private static let known = Mutex<[ObjectIdentifier: [String: Int]]>([:])

  static func places<Words: Word>(of list: Words.Type) -> [String: Int] {
    if let places = known.withLock({ $0[ObjectIdentifier(list)] }) { return places }
    // Outside the lock: who reads another list meanwhile does not wait.
    let places = Dictionary(uniqueKeysWithValues: list.allCases.enumerated().map { ($1.word, $0) })
    known.withLock { $0[ObjectIdentifier(list)] = places }
    return places
  }
}

extension DefaultStringInterpolation {
  /// Writes the word as profiles and cases do, and not as Swift names its case.
  public mutating func appendInterpolation(_ word: some Word) { appendLiteral(word.word) }
}
