/// A word with its meaning, as people look it up.
public struct Term: Sendable {
  /// The word.
  public let word: String
  /// What else it is called, abbreviations among it.
  public let also: [String]
  /// What it means, in a sentence or two.
  public let meaning: String
  /// What is meant by it in the words of parameters and clauses: whoever searches for the word finds these besides.
  public let finds: [String]

  init(_ word: String, also: [String] = [], _ meaning: String, finds: [String] = []) {
    self.word = word
    self.also = also
    self.meaning = meaning
    self.finds = finds
  }

  /// How it is known as a part of an address: `core-group`.
  public var key: String { word.lowercased().replacing(" ", with: "-") }
}
