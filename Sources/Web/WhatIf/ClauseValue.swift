import Profiles
import Records
import YAML

/// The value of a clause as a form holds it: nothing of it is checked yet.
struct ClauseValue {
  /// How it is written.
  let grammar: Grammar
  /// The value, or several words of a closed list.
  let texts: [String]

  /// A value that a form sent.
  init(sent texts: [String], _ grammar: Grammar) {
    self.grammar = grammar
    self.texts = texts
  }

  /// A value as a profile writes it: words of a closed list one by one.
  init(written text: String, _ grammar: Grammar) {
    self.grammar = grammar
    texts = (try? YAML.parse(Array(text.utf8))).flatMap { Self.words(in: $0, of: grammar) } ?? [text]
  }

  /// A value as it stands in a file.
  init(read node: Node, _ grammar: Grammar) {
    self.grammar = grammar
    switch (node.content, grammar.form) {
    case (.scalar(let scalar), .text), (.scalar(let scalar), .options): texts = [scalar.text]
    default: texts = Self.words(in: node, of: grammar) ?? [node.onOneLine]
    }
  }

  /// The words of a closed list that a text holds; nil where it holds anything else.
  private static func words(in node: Node, of grammar: Grammar) -> [String]? {
    let words = node.items?.compactMap { item in if case .scalar(let scalar) = item.content { scalar.text } else { nil }
    }
    return words.flatMap { $0.count == node.items?.count && areWords($0, of: grammar) ? $0 : nil }
  }

  /// Whether the value is words of a closed list, each with a box of its own; else it is written.
  var isTicked: Bool { Self.areWords(texts, of: grammar) }

  private static func areWords(_ texts: [String], of grammar: Grammar) -> Bool {
    switch grammar.form {
    case .list, .either:
      let words = grammar.options.map(\.word)
      return !words.isEmpty && texts.allSatisfy(words.contains)
    case .text, .options, .mapping, .record: return false
    }
  }

  /// The value as YAML on one line. Where it is neither a text nor words of a list, the form holds YAML, which is read and written anew.
  var yaml: String {
    if isTicked { return "[" + texts.map(\.quotedForYAML).joined(separator: ", ") + "]" }
    let text = texts.first ?? ""
    switch grammar.form {
    case .text, .options: return text.quotedForYAML
    case .list, .mapping, .record, .either: return text.yamlOnOneLine
    }
  }
}

extension String {
  /// The YAML that the text is, read and written anew on one line; where it is none, the text in quotation marks.
  var yamlOnOneLine: String { (try? YAML.parse(Array(utf8)))?.onOneLine ?? quotedForYAML }
}

extension Node {
  /// The node as YAML on one line, every text in quotation marks.
  var onOneLine: String {
    switch content {
    case .scalar(let scalar): scalar.text.quotedForYAML
    case .sequence(let items): "[" + items.map(\.onOneLine).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{ " + entries.map { "\($0.name.quotedForYAML): \($0.value.onOneLine)" }.joined(separator: ", ") + " }"
    }
  }
}
