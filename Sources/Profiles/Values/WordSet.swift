public import Records
public import YAML

/// Words of a closed list, none before another: the whole list, or examples. A document's own other thing is named by a sentence.
///
/// Written `[looked-after, court-order]`, or `{ examples: [court-order, perpetrator-left] }`.
public struct WordSet<Element: Choice>: ProfileValue {
  /// One of the things that a list names.
  public enum Entry: Hashable, Sendable {
    /// A word of the closed list.
    case word(Element)
    /// Something that has no word, in a sentence of the transcriber’s own.
    case own(Statement)
  }

  /// The things, in the order in which they are written.
  public let entries: [Entry]
  /// Whether they are examples: what is not among them may be meant too, and is for people to judge.
  public let areExamples: Bool
  /// The words, in the order in which they are written.
  public let words: [Element]
  /// The things that have no word of their own.
  public let own: [Statement]

  /// A whole list of words.
  public init(_ words: [Element]) { self.init(words.map { .word($0) }, areExamples: false) }

  private init(_ entries: [Entry], areExamples: Bool) {
    self.entries = entries
    self.areExamples = areExamples
    words = entries.compactMap { if case .word(let word) = $0 { word } else { nil } }
    own = entries.compactMap { if case .own(let sentence) = $0 { sentence } else { nil } }
  }

  /// Whether a word is among them.
  @inlinable
  public func contains(_ word: Element) -> Bool { words.contains(word) }

  /// Items of several lists can all be kept.
  public static var severalCanHold: Bool { true }
  /// One list of them all; examples where one of the lists is of examples.
  public static func together(_ values: [WordSet]) -> WordSet? {
    WordSet(values.flatMap(\.entries).uniqued(), areExamples: values.contains(where: \.areExamples))
  }
  /// The kind of value.
  public static var typeInWords: String { "set of words, each: \(Element.typeInWords)" }

  /// A list, or a list of examples.
  public static var grammar: Grammar {
    let entry = Grammar(
      "\(Element.grammar.expected), or a sentence of your own", .either([Element.grammar, Statement.grammar]))
    let list = Grammar("a list, each item \(entry.expected)", .list(of: entry))
    let examples = Grammar.Key(
      name: "examples", documentation: "Examples; what is not among them is for people to judge.", isRequired: true,
      grammar: list)
    return Grammar(
      "\(list.expected); or a mapping with `examples`", .either([list, Grammar("examples", .record([examples]))]))
  }

  /// Reads a list, or reports everything that is wrong with it.
  public init?(_ node: Node, _ diagnostics: inout Diagnostics) {
    var list = node
    if case .mapping(let entries) = node.content {
      for entry in entries where entry.name != "examples" {
        diagnostics.report(.unknownKey(entry.name, among: ["examples"]), at: entry.key)
      }
      guard let examples = node["examples"] else { return nil }
      list = examples
    }
    guard case .sequence(let items) = list.content else {
      diagnostics.report(.expected(Self.grammar.expected), at: node)
      return nil
    }
    if items.isEmpty { diagnostics.report(.emptyList, at: list) }
    var entries: [Entry] = []
    var seen: Set<Entry> = []
    for item in items {
      guard let entry = Self.entry(item, &diagnostics) else { continue }
      if !seen.insert(entry).inserted { diagnostics.report(.itemTwice, at: item) }
      entries.append(entry)
    }
    guard entries.count == items.count, !entries.isEmpty else { return nil }
    self.init(entries, areExamples: list.start != node.start)
  }

  private static func entry(_ node: Node, _ diagnostics: inout Diagnostics) -> Entry? {
    if case .scalar(let scalar) = node.content, let sentence = Statement(text: scalar.text) { return .own(sentence) }
    return Element(node, &diagnostics).map { .word($0) }
  }

  /// The list as it is written.
  public var written: String {
    let list = entries.map { entry in
      switch entry {
      case .word(let word): word.word
      case .own(let sentence): sentence.text.quotedForYAML
      }
    }.joined(separator: ", ")
    return areExamples ? "{ examples: [\(list)] }" : "[\(list)]"
  }

  /// The things one after another.
  public var inWords: String {
    let list = entries.map { entry in
      switch entry {
      case .word(let word): word.meaning
      case .own(let sentence): sentence.text.withoutFullStop
      }
    }.joined(separator: "; ")
    return areExamples ? "for example: \(list)" : list
  }

  /// Whether both name the same, in whatever order.
  public static func == (left: WordSet, right: WordSet) -> Bool {
    left.areExamples == right.areExamples && Set(left.entries) == Set(right.entries)
  }

  /// Feeds the things to `hasher`, whatever their order.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(areExamples)
    hasher.combine(Set(entries))
  }
}
