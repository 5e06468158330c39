/// Characters written as two escapes, as writers of JSON have those beyond the first 65,536: `"\ud83d\ude00"`.
///
/// libyaml refuses either half, so that each pair becomes the one escape that it knows, and every place after it is told as it stands in
/// the text. Only texts in double quotation marks have escapes, and only the parser knows where one begins; so this is done where it has
/// refused one.
struct EscapedPairs {
  /// The text with each pair that was joined as one escape, which is two characters shorter.
  private(set) var bytes: [UInt8]
  /// Where the joined escapes of a line end, by columns of the joined text.
  private var ends: [Int: [Int]] = [:]

  private static let saving = 2

  init(_ text: UnsafeBufferPointer<UInt8>) { bytes = Array(text) }

  /// The place that the parser names of the joined text, as it is in the text that was given.
  func original(_ mark: Mark) -> Mark {
    guard let ends = ends[mark.line] else { return mark }
    return Mark(line: mark.line, column: mark.column + Self.saving * ends.count { $0 <= mark.column })
  }

  /// Joins the pairs of the quoted text that begins at a place of the joined text, and says whether there were any.
  mutating func join(inTextAt start: Mark) -> Bool {
    var (line, column, index) = (1, 1, 0)
    var result: [UInt8] = []
    func step(over count: Int) {
      for _ in 0..<count where index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte.isBreak {
          let isFirstOfTwo = byte == UInt8(ascii: "\r") && index < bytes.count && bytes[index] == UInt8(ascii: "\n")
          if !isFirstOfTwo { (line, column) = (line + 1, 1) }
        } else if !byte.continuesScalar {
          column += 1
        }
      }
    }
    while index < bytes.count, Mark(line: line, column: column) < start { step(over: 1) }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return false }
    step(over: 1)
    result.reserveCapacity(bytes.count)
    result += bytes[..<index]
    var hasJoined = false
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      let from = index
      guard bytes[index] == UInt8(ascii: "\\") else {
        step(over: 1)
        result += bytes[from..<index]
        continue
      }
      guard let scalar = Self.pair(in: bytes[index...].prefix(12)) else {
        step(over: 2)
        result += bytes[from..<index]
        continue
      }
      index += 12
      let digits = String(scalar, radix: 16, uppercase: true)
      result +=
        Array("\\U".utf8) + Array(repeating: UInt8(ascii: "0"), count: 8 - digits.utf8.count) + Array(digits.utf8)
      column += 12 - Self.saving
      ends[line, default: []].append(column)
      hasJoined = true
    }
    result += bytes[index...]
    bytes = result
    return hasJoined
  }

  /// The scalar that two escapes of four digits make together.
  private static func pair(in bytes: ArraySlice<UInt8>) -> UInt32? {
    let (first, second) = (bytes.prefix(6), bytes.dropFirst(6))
    guard let high = unit(first), let low = unit(second), (0xD800...0xDBFF).contains(high),
      (0xDC00...0xDFFF).contains(low)
    else { return nil }
    return 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
  }

  /// The number that an escape of four digits names.
  private static func unit(_ bytes: ArraySlice<UInt8>) -> UInt32? {
    guard bytes.count == 6, bytes.starts(with: Array("\\u".utf8)) else { return nil }
    return UInt32(String(decoding: bytes.dropFirst(2), as: UTF8.self), radix: 16)
  }
}
