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
    guard let word = WordList<Self>.known.words[text] else { return nil }
    self = word
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

/// The words of a list by how they are written, worked out once a list: the names of cases are slow to ask for.
private final class WordList<Words: Word>: Sendable {
  let words: [String: Words]

  private init() { words = Dictionary(uniqueKeysWithValues: Words.allCases.map { ($0.word, $0) }) }

  static var known: WordList {
    if let list = WordLists.known.withLock({ $0[ObjectIdentifier(Words.self)] }) as? WordList { return list }
    // Outside the lock: who reads another list meanwhile does not wait.
    let list = WordList()
    WordLists.known.withLock { $0[ObjectIdentifier(Words.self)] = list }
    return list
  }
}

/// The lists that have been worked out.
private enum WordLists {
  static let known = Mutex<[ObjectIdentifier: any AnyObject & Sendable]>([:])
}

extension DefaultStringInterpolation {
  /// Writes the word as profiles and cases do, and not as Swift names its case.
  public mutating func appendInterpolation(_ word: some Word) { appendLiteral(word.word) }
}
