import Records

/// How a value is built that the command writes for other programs: from it come the schema and the page that documents every key.
indirect enum OutputShape: Sendable {
  /// A text.
  case text
  /// A day as `2023-05-15`.
  case day
  /// A time as `10:00`.
  case time
  /// A whole number.
  case count
  /// `true` or `false`.
  case yesNo
  /// One of some words, each with what it means.
  case word([(word: String, meaning: String)])
  /// A list.
  case list(OutputShape)
  /// An object with keys that are not known beforehand, as those of authorities: what they are, and what each holds.
  case map(of: String, OutputShape)
  /// An object of these keys.
  case object([OutputKey])
  /// An object of these keys and of those of one of some others, as an answer has.
  case oneOf([(name: String, OutputShape)])
  /// Null, where there is none.
  case nullable(OutputShape)
  /// Another shape that has a name.
  case named(String)

  /// One of a list of words.
  static func word<Value: Word>(_ type: Value.Type) -> OutputShape {
    .word(Value.allCases.map { ($0.word, $0.meaning) })
  }
}

/// One key of an object.
struct OutputKey: Sendable {
  let name: String
  let meaning: String
  let shape: OutputShape
  /// Whether the key may be left out.
  let isOptional: Bool

  init(_ name: String, _ shape: OutputShape, _ meaning: String, isOptional: Bool = false) {
    (self.name, self.shape, self.meaning, self.isOptional) = (name, shape, meaning, isOptional)
  }
}

extension OutputShape {
  /// The shape as JSON Schema.
  var schema: JSON {
    switch self {
    case .text: return ["type": "string"]
    case .day: return ["type": "string", "format": "date"]
    case .time: return ["type": "string", "pattern": "^[0-2][0-9]:[0-5][0-9]$"]
    case .count: return ["type": "integer"]
    case .yesNo: return ["type": "boolean"]
    case .word(let words):
      return ["oneOf": words.map { ["const": $0.word, "description": $0.meaning] as JSON }]
    case .list(let item): return ["type": "array", "items": item.schema]
    case .map(let keys, let value):
      return ["type": "object", "description": keys, "additionalProperties": value.schema]
    case .object(let keys):
      return [
        "type": "object",
        "properties": JSON.object(
          keys.map { ($0.name, (["description": $0.meaning] as JSON).followed(by: $0.shape.schema)) }),
        "required": keys.filter { !$0.isOptional }.map(\.name), "additionalProperties": false,
      ]
    case .oneOf(let shapes): return ["oneOf": shapes.map(\.1.schema)]
    case .nullable(let shape): return ["anyOf": [shape.schema, ["type": "null"]]]
    case .named(let name): return SchemaShelf.reference(to: name)
    }
  }

  /// What kind of value it is, in a few words.
  var inShort: String {
    switch self {
    case .text: "text"
    case .day: "day"
    case .time: "time"
    case .count: "whole number"
    case .yesNo: "true or false"
    case .word(let words): words.count == 1 ? "`\(words[0].word)`" : words.map { "`\($0.word)`" }.listed("or")
    case .list(let item): "list: \(item.inShort)"
    case .map(let keys, let value): "object, \(keys): \(value.inShort)"
    case .object: "object"
    case .oneOf(let shapes): shapes.map(\.name).listed("or")
    case .nullable(let shape): "\(shape.inShort), or null"
    case .named(let name): "see \(name)"
    }
  }

  /// The keys of the objects in it, those within others behind a full stop, `[]` for each item of a list and `*` for each key of a map.
  func keys(under path: String = "") -> [(path: String, key: OutputKey)] {
    switch self {
    case .object(let keys):
      keys.flatMap { key in
        let place = path.isEmpty ? key.name : "\(path).\(key.name)"
        return [(place, key)] + key.shape.keys(under: place)
      }
    case .list(let item): item.keys(under: path + "[]")
    case .map(_, let value): value.keys(under: path + ".*")
    case .nullable(let shape): shape.keys(under: path)
    case .oneOf(let shapes):
      shapes.flatMap { name, shape in shape.keys(under: path.isEmpty ? name : "\(path) (\(name))") }
    default: []
    }
  }
}
