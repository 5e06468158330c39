import Profiles
import Records

/// Grammars as JSON Schema (2020-12), each that is longer than a line written once and referred to from wherever it is used: an editor
/// bears a schema of some hundred kilobytes and no more.
struct SchemaShelf {
  /// What is referred to.
  private(set) var definitions: [(String, JSON)] = []
  private var names: [Grammar: String] = [:]

  /// The schema of a grammar, or a reference to it.
  ///
  /// A text without a pattern may also be written as a number, as in `at: 2.8`: the reader takes every scalar as text.
  mutating func schema(of grammar: Grammar) -> JSON {
    switch grammar.form {
    case .text(nil): return ["type": ["string", "number"], "description": grammar.expected]
    case .text(let pattern?) where pattern == Int.pattern:
      return ["type": "integer", "minimum": 0, "description": grammar.expected]
    case .list(let element): return ["type": "array", "items": schema(of: element)]
    case .options where grammar == Bool.grammar: return Self.yesOrNo(grammar)
    default: return reference(to: grammar)
    }
  }

  /// The same with a sentence of its own in place of what is said of the grammar.
  mutating func schema(of grammar: Grammar, _ description: String) -> JSON {
    let schema = schema(of: grammar)
    guard case .object(let pairs) = schema else { return schema }
    if pairs.first?.0 == "$ref" { return ["description": description, "allOf": [schema]] }
    return JSON.object([("description", .string(description))] + pairs.filter { $0.0 != "description" })
  }

  /// A mapping with a closed set of keys.
  mutating func record(_ keys: [Grammar.Key]) -> JSON {
    [
      "type": "object", "properties": properties(keys), "required": keys.filter(\.isRequired).map(\.name),
      "additionalProperties": false,
    ]
  }

  /// What each key holds.
  mutating func properties(_ keys: [Grammar.Key]) -> JSON {
    var properties: [(String, JSON)] = []
    for key in keys { properties.append((key.name, schema(of: key.grammar, key.documentation))) }
    return .object(properties)
  }

  /// Adds a definition under a name of its own, and refers to it.
  mutating func define(_ name: String, _ schema: JSON) -> JSON {
    definitions.append((name, schema))
    return Self.reference(to: name)
  }

  static func reference(to name: String) -> JSON { ["$ref": "#/$defs/\(name)"] }

  private mutating func reference(to grammar: Grammar) -> JSON {
    if let name = names[grammar] { return Self.reference(to: name) }
    let name = "value-\(names.count + 1)"
    names[grammar] = name
    let place = definitions.count
    definitions.append((name, .null))
    definitions[place].1 = body(of: grammar)
    return Self.reference(to: name)
  }

  private mutating func body(of grammar: Grammar) -> JSON {
    switch grammar.form {
    case .text(let pattern):
      let text: JSON = [
        "type": "string", "pattern": pattern ?? "", "description": grammar.expected,
      ]
      let numbers = Self.numbers(of: pattern ?? "")
      return numbers.isEmpty ? text : ["anyOf": [text, ["enum": JSON.array(numbers.map(\.json))]]]
    case .options(let options):
      return [
        "description": grammar.expected.count < 200 ? grammar.expected : "one of these words",
        "oneOf": options.map { option -> JSON in ["const": option.word, "description": option.meaning] },
      ]
    case .list(let element): return ["type": "array", "items": schema(of: element)]
    case .mapping(let from, let to):
      return [
        "type": "object", "propertyNames": schema(of: from), "additionalProperties": schema(of: to),
        "description": grammar.expected,
      ]
    case .record(let keys): return record(keys)
    case .either(let grammars):
      var all: [JSON] = []
      for one in grammars { all.append(schema(of: one)) }
      return ["description": grammar.expected, "anyOf": all]
    }
  }

  private static func yesOrNo(_ grammar: Grammar) -> JSON {
    guard case .options(let options) = grammar.form else { return .null }
    return ["enum": options.map(\.word.json) + [true.json, false.json], "description": grammar.expected]
  }

  /// The whole numbers that a text of a pattern may be, as an age is: YAML takes them for numbers where the reader takes a text.
  private static func numbers(of pattern: String) -> [Int] {
    guard let expression = try? Regex(pattern) else { return [] }
    return (0...99).filter { String($0).wholeMatch(of: expression) != nil }
  }
}
