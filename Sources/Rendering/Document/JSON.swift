import Records

/// A JSON value whose objects keep their order, so that the same input gives the same bytes.
public enum JSON: Sendable {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  /// The value as text, with two spaces for each level and a line end at the end.
  public var text: String { text(through: .max) }

  /// The same, where what lies deeper than so many levels stands in one line.
  public func text(through depth: Int) -> String {
    var output: [UInt8] = []
    write(to: &output, indent: 0, depth)
    output.append(0x0A)
    return String(decoding: output, as: UTF8.self)
  }

  func write(to output: inout [UInt8], indent: Int, _ depth: Int) {
    switch self {
    case .null: output += "null".utf8
    case .bool(let value): output += (value ? "true" : "false").utf8
    case .number(let value): output += String(value).utf8
    case .string(let value): Self.quote(value, to: &output)
    case .array(let items) where items.allSatisfy(\.isShort):
      output.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { output += ", ".utf8 }
        item.write(to: &output, indent: indent, depth)
      }
      output.append(UInt8(ascii: "]"))
    case .array(let items):
      Self.lines(items, "[", "]", to: &output, indent, depth) { item, output in
        item.write(to: &output, indent: indent + 1, depth)
      }
    case .object(let pairs):
      guard !pairs.isEmpty else {
        output += "{}".utf8
        return
      }
      Self.lines(pairs, "{", "}", to: &output, indent, depth) { pair, output in
        Self.quote(pair.0, to: &output)
        output += ": ".utf8
        pair.1.write(to: &output, indent: indent + 1, depth)
      }
    }
  }

  private var isShort: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  private static func lines<ListItem>(
    _ items: [ListItem], _ open: String, _ close: String, to output: inout [UInt8], _ indent: Int,
    _ depth: Int, _ write: (ListItem, inout [UInt8]) -> Void
  ) {
    output += open.utf8
    for (index, item) in items.enumerated() {
      if index > 0 { output += (indent < depth ? "," : ", ").utf8 }
      if indent < depth { output += [0x0A] + repeatElement(0x20, count: (indent + 1) * 2) }
      write(item, &output)
    }
    if indent < depth { output += [0x0A] + repeatElement(0x20, count: indent * 2) }
    output += close.utf8
  }

  private static let digits = Array("0123456789abcdef".utf8)

  private static func quote(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    // Most texts stand as they are, and are copied whole.
    let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) && $0 != 0x22 && $0 != 0x5C }
    guard !isPlain else {
      output += text.utf8
      return output.append(UInt8(ascii: "\""))
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": output += [UInt8(ascii: "\\"), UInt8(ascii: scalar)]
      case "\n": output += "\\n".utf8
      case " "..."~": output.append(UInt8(ascii: scalar))
      default: write(scalar, to: &output)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  /// Writes a scalar as it is, or as an escape where it would steer a terminal or turn text around.
  private static func write(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    guard scalar.isSteering else { return output.append(contentsOf: scalar.utf8) }
    for unit in String(scalar).utf16 {
      output += "\\u".utf8
      for shift in stride(from: 12, through: 0, by: -4) { output.append(digits[Int(unit >> UInt16(shift)) & 15]) }
    }
  }
}
