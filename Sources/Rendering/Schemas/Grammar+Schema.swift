import Profiles
import Records

extension Grammar {
  /// The grammar as JSON Schema (2020-12).
  ///
  /// A text without a pattern may also be written as a number, as in `at: 2.8`: the reader takes every scalar as text.
  var schema: JSON {
    switch form {
    case .text(nil): return ["type": ["string", "number"], "description": expected]
    case .text(let pattern?) where pattern == Int.pattern:
      return ["type": "integer", "minimum": 0, "description": expected]
    case .text(let pattern?):
      let text: JSON = ["type": "string", "pattern": pattern, "description": expected]
      let numbers = Self.numbers(of: pattern)
      return numbers.isEmpty ? text : ["anyOf": [text, ["enum": JSON.array(numbers.map(\.json))]]]
    case .options(let options) where self == Bool.grammar:
      return ["enum": options.map(\.word.json) + [true.json, false.json], "description": expected]
    case .options(let options):
      return ["anyOf": options.map { option -> JSON in ["const": option.word, "description": option.meaning] }]
    case .list(let element): return ["type": "array", "items": element.schema]
    case .mapping(let from, let to):
      return [
        "type": "object", "propertyNames": from.schema, "additionalProperties": to.schema, "description": expected,
      ]
    case .record(let keys): return Self.record(keys)
    case .either(let grammars): return ["anyOf": grammars.map(\.schema)]
    }
  }

  /// The whole numbers that a text of a pattern may be, as an age is: YAML takes them for numbers where the reader takes a text.
  private static func numbers(of pattern: String) -> [Int] {
    guard let expression = try? Regex(pattern) else { return [] }
    return (0...99).filter { String($0).wholeMatch(of: expression) != nil }
  }

  /// A mapping with a closed set of keys.
  static func record(_ keys: [Key]) -> JSON {
    [
      "type": "object", "properties": properties(keys), "required": keys.filter(\.isRequired).map(\.name),
      "additionalProperties": false,
    ]
  }

  /// What each key holds.
  static func properties(_ keys: [Key]) -> JSON {
    .object(keys.map { ($0.name, .described($0.grammar.schema, $0.documentation)) })
  }
}

extension JSON {
  /// A schema with a description of its own in place of the one it has.
  static func described(_ schema: JSON, _ description: String) -> JSON {
    guard case .object(let pairs) = schema else { return schema }
    return JSON.object([("description", .string(description))] + pairs.filter { $0.0 != "description" })
  }
}
