/// Reads the fixed fields of a written date, time or period, one after the other.
///
/// Only the ten ASCII digits are digits here, and nothing is skipped: no sign, no space, no leading or trailing text.
struct FieldReader {
  private var rest: Substring.UTF8View

  init(_ text: some StringProtocol) {
    rest = Substring(String(text)).utf8
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// A number written in so many digits, leading zeros included; nil where no digit or one too many stands there.
  mutating func number(digits: ClosedRange<Int>) -> Int? {
    var (value, count) = (0, 0)
    while let byte = rest.first, let digit = Self.digit(byte) {
      guard count < digits.upperBound else { return nil }
      value = value * 10 + digit
      count += 1
      rest.removeFirst()
    }
    return digits.contains(count) ? value : nil
  }

  /// The letters of the alphabet that stand there; empty where there are none.
  mutating func word() -> String {
    let letters = rest.prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
    rest = rest.dropFirst(letters.count)
    return String(decoding: letters, as: UTF8.self)
  }

  /// A number from 1 to `limit`, without leading zeros.
  mutating func number(through limit: Int) -> Int? {
    var value = 0
    while let byte = rest.first, let digit = Self.digit(byte) {
      value = value * 10 + digit
      guard value > 0, value <= limit else { return nil }
      rest.removeFirst()
    }
    return value > 0 ? value : nil
  }

  /// Passes over one character; false where another stands there.
  mutating func skip(_ separator: Unicode.Scalar) -> Bool {
    guard let byte = rest.first, UInt32(byte) == separator.value, separator.isASCII else { return false }
    rest.removeFirst()
    return true
  }

  /// Passes over these words; false where others stand there.
  mutating func skip(words: String) -> Bool {
    guard rest.starts(with: words.utf8) else { return false }
    rest = rest.dropFirst(words.utf8.count)
    return true
  }

  /// Whether exactly these words are all that is left.
  func remainder(is words: String) -> Bool {
    rest.elementsEqual(words.utf8)
  }

  private static func digit(_ byte: UInt8) -> Int? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte - UInt8(ascii: "0")) : nil
  }
}

extension Int {
  /// The number in decimal, with zeros in front to at least so many digits.
  func padded(to width: Int) -> String {
    let digits = String(magnitude)
    let zeros = String(repeating: "0", count: Swift.max(0, width - digits.utf8.count))
    return (self < 0 ? "-" : "") + zeros + digits
  }
}
