extension Node {
  /// The values of a text that is JSON in one line, as `parse` has them, with the same places; nil where it is anything else, or
  /// anything that wants a closer look, such as a mistake: `parse` then reads it, and says what is wrong.
  ///
  /// It is some ten times as fast, and never the only reader: whatever it takes, `parse` takes as the same values.
  package init?(jsonLine bytes: [UInt8], limits: Limits = Limits()) {
    guard bytes.count <= limits.bytes else { return nil }
    let node = bytes.withUnsafeBufferPointer { bytes in
      var reader = JSONLine(bytes, limits)
      return reader.read()
    }
    guard let node else { return nil }
    self = node
  }

  /// The same mapping without the keys that JSON gives as `null`, as exports do of what is not known; the same of all within it.
  package var withoutNulls: Node {
    guard hasNull else { return self }
    switch content {
    case .scalar: return self
    case .sequence(let items):
      return Node(content: .sequence(items.map(\.withoutNulls)), start: start, end: end)
    case .mapping(let entries):
      let told = entries.filter { !$0.value.isNull }
      return Node(
        content: .mapping(told.map { Entry(key: $0.key, value: $0.value.withoutNulls) }), start: start, end: end)
    }
  }

  private var hasNull: Bool {
    switch content {
    case .scalar: isNull
    case .sequence(let items): items.contains(where: \.hasNull)
    case .mapping(let entries): entries.contains { $0.value.hasNull }
    }
  }

  private var isNull: Bool {
    if case .scalar(let scalar) = content { scalar.isPlain && scalar.text == "null" } else { false }
  }
}

/// Reads one line of JSON.
private struct JSONLine {
  /// libyaml takes no key that is longer than this, quotation marks included.
  private static let longestKey = 1000
  /// Up to this many keys are compared one by one, which is quicker than hashing them.
  private static let fewKeys = 12

  private let bytes: UnsafeBufferPointer<UInt8>
  private let limits: Limits
  private var index = 0
  /// How many bytes up to here are no first byte of a character.
  private var continued = 0
  private var count = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ limits: Limits) {
    self.bytes = bytes
    self.limits = limits
  }

  mutating func read() -> Node? {
    skipSpaces()
    // A text alone is no document, and what begins otherwise has marks of YAML that are not looked at here.
    guard next == UInt8(ascii: "{") || next == UInt8(ascii: "["), let node = value(depth: 0) else { return nil }
    skipSpaces()
    return index == bytes.count ? node : nil
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }
  private var mark: Mark { Mark(line: 1, column: index - continued + 1) }

  private mutating func skipSpaces() { while next == 0x20 { index += 1 } }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) -> Node? {
    count += 1
    guard count <= limits.nodes, let byte = next else { return nil }
    switch byte {
    case UInt8(ascii: "{"): return depth < limits.depth ? mapping(depth: depth + 1) : nil
    case UInt8(ascii: "["): return depth < limits.depth ? list(depth: depth + 1) : nil
    case UInt8(ascii: "\""): return text()
    default: return word()
    }
  }

  private mutating func list(depth: Int) -> Node? {
    let start = mark
    index += 1
    var items: [Node] = []
    skipSpaces()
    if !take(UInt8(ascii: "]")) {
      repeat {
        skipSpaces()
        guard let item = value(depth: depth) else { return nil }
        items.append(item)
        skipSpaces()
      } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: "]")) else { return nil }
    }
    return Node(content: .sequence(items), start: start, end: mark)
  }

  private mutating func mapping(depth: Int) -> Node? {
    let start = mark
    index += 1
    var entries: [Node.Entry] = []
    var names: Set<String> = []
    skipSpaces()
    if !take(UInt8(ascii: "}")) {
      entries.reserveCapacity(4)
      repeat {
        skipSpaces()
        count += 1
        let from = index
        guard next == UInt8(ascii: "\""), let key = text(), index - from < Self.longestKey else { return nil }
        skipSpaces()
        guard index - from < Self.longestKey, take(UInt8(ascii: ":")) else { return nil }
        skipSpaces()
        guard let value = value(depth: depth) else { return nil }
        let entry = Node.Entry(key: key, value: value)
        if entries.count < Self.fewKeys {
          guard !entries.contains(where: { $0.name == entry.name }) else { return nil }
        } else {
          if names.isEmpty { names = Set(entries.map(\.name)) }
          guard names.insert(entry.name).inserted else { return nil }
        }
        entries.append(entry)
        skipSpaces()
      } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: "}")) else { return nil }
    }
    return Node(content: .mapping(entries), start: start, end: mark)
  }

  /// A number, or `true`, `false` or `null`, as it is written.
  private mutating func word() -> Node? {
    let (from, start) = (index, mark)
    while let byte = next, byte.isOfJSONWord { index += 1 }
    let word = UnsafeBufferPointer(rebasing: bytes[from..<index])
    let text = String(decoding: word, as: UTF8.self)
    guard ["true", "false", "null"].contains(text) || Self.isNumber(word) else { return nil }
    return Node(content: .scalar(Node.Scalar(text: text, isPlain: true)), start: start, end: mark)
  }

  /// `-`, digits without a zero before others, a fraction, an exponent.
  private static func isNumber(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var rest = word[...]
    func digits() -> Int {
      let count = rest.prefix { (0x30...0x39).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let isZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    guard whole == 1 || whole > 1 && !isZero else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits() > 0 else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }

  /// A text in quotation marks.
  private mutating func text() -> Node? {
    let start = mark
    index += 1
    let from = index
    while let byte = next, (0x20...0x7E).contains(byte), byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
      index += 1
    }
    if next == UInt8(ascii: "\"") {
      let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[from..<index]), as: UTF8.self)
      index += 1
      return Node(content: .scalar(Node.Scalar(text: text, isPlain: false)), start: start, end: mark)
    }
    return closerText(from: from, start)
  }

  /// The same of a text that has escapes, or letters beyond ASCII.
  private mutating func closerText(from: Int, _ start: Mark) -> Node? {
    var content = Array(bytes[from..<index])
    while let byte = next, byte != UInt8(ascii: "\"") {
      switch byte {
      case UInt8(ascii: "\\"):
        guard let scalar = escape() else { return nil }
        content.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
      case 0x20...0x7E:
        content.append(byte)
        index += 1
      case 0x80...:
        guard let width = TextCheck.harmlessWidth(bytes[index...]) else { return nil }
        content += bytes[index..<index + width]
        index += width
        continued += width - 1
      default: return nil
      }
    }
    guard take(UInt8(ascii: "\"")) else { return nil }
    let text = String(decoding: content, as: UTF8.self)
    return Node(content: .scalar(Node.Scalar(text: text, isPlain: false)), start: start, end: mark)
  }

  /// The character that an escape names; nil of half a pair, of what no text may have, and of the escape of a solidus, which older
  /// versions of libyaml refuse.
  private mutating func escape() -> Unicode.Scalar? {
    guard index + 1 < bytes.count else { return nil }
    switch bytes[index + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      index += 2
      return Unicode.Scalar(bytes[index - 1])
    case UInt8(ascii: "n"):
      index += 2
      return "\n"
    case UInt8(ascii: "t"):
      index += 2
      return "\t"
    case UInt8(ascii: "u"):
      guard index + 6 <= bytes.count else { return nil }
      var value: UInt32 = 0
      for byte in bytes[index + 2..<index + 6] {
        guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
        value = value << 4 | UInt32(digit)
      }
      guard let scalar = Unicode.Scalar(value), !scalar.isForbiddenControl else { return nil }
      index += 6
      return scalar
    default: return nil
    }
  }
}

extension UInt8 {
  /// Whether the byte can stand in a number, or in `true`, `false` or `null`.
  fileprivate var isOfJSONWord: Bool {
    switch self {
    case 0x30...0x39, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "E"): true
    default: false
    }
  }
}
