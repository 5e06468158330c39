import Profiles
import Records

extension Grammar {
  /// The grammar as JSON Schema (2020-12).
  ///
  /// A text without a pattern may also be written as a number, as in `at: 2.8`: the reader takes every scalar as text.
  var schema: JSON {
    switch form {
    case .text(nil): return .object([("type", .strings(["string", "number"])), ("description", .string(expected))])
    case .text(let pattern?) where pattern == Int.pattern:
      return .object([("type", .string("integer")), ("minimum", .number(0)), ("description", .string(expected))])
    case .text(let pattern?):
      return .object([("type", .string("string")), ("pattern", .string(pattern)), ("description", .string(expected))])
    case .options(let options) where self == Bool.grammar:
      let words = options.map { JSON.string($0.word) } + [.bool(true), .bool(false)]
      return .object([("enum", .array(words)), ("description", .string(expected))])
    case .options(let options):
      let choices = options.map { option in
        JSON.object([("const", .string(option.word)), ("description", .string(option.meaning))])
      }
      return .object([("anyOf", .array(choices))])
    case .list(let element): return .object([("type", .string("array")), ("items", element.schema)])
    case .mapping(let from, let to):
      return .object([
        ("type", .string("object")), ("propertyNames", from.schema), ("additionalProperties", to.schema),
        ("description", .string(expected)),
      ])
    case .record(let keys): return Self.record(keys)
    case .either(let grammars): return .object([("anyOf", .array(grammars.map(\.schema)))])
    }
  }

  /// A mapping with a closed set of keys.
  static func record(_ keys: [Key]) -> JSON {
    .object([
      ("type", .string("object")),
      (
        "properties",
        .object(keys.map { ($0.name, .described($0.grammar.schema, $0.documentation)) })
      ),
      ("required", .strings(keys.filter(\.isRequired).map(\.name))), ("additionalProperties", .bool(false)),
    ])
  }
}

extension JSON {
  /// A schema with a description of its own in place of the one it has.
  static func described(_ schema: JSON, _ description: String) -> JSON {
    guard case .object(let pairs) = schema else { return schema }
    return .object([("description", .string(description))] + pairs.filter { $0.0 != "description" })
  }
}
