/// The fields of a form or an address, in the order in which they were sent.
package struct Fields: Sendable {
  /// Names and values in order.
  package var all: [(name: String, value: String)]

  /// These fields.
  package init(_ all: [(name: String, value: String)] = []) { self.all = all }

  /// The most fields that one form has: as many as the form of a case can have that is opened.
  package static let limit = 32_768

  /// Reads `name=value&…` as browsers write it. Throws where something is not properly encoded or no UTF-8, or where there are too many.
  package init(encoded text: some StringProtocol) throws(Refusal) {
    all = []
    for part in text.utf8.split(separator: UInt8(ascii: "&")) {
      guard all.count < Self.limit else { throw .tooLong }
      let sides = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decoded(sides[0]), let value = sides.count > 1 ? Self.decoded(sides[1]) : "" else {
        throw .encoding
      }
      all.append((name, value))
    }
  }

  /// The first value under a name.
  package subscript(name: String) -> String? { all.first { $0.name == name }?.value }

  /// Every value under a name.
  package func values(_ name: String) -> [String] { all.filter { $0.name == name }.map(\.value) }

  /// Every value by its name.
  var byName: [String: [String]] { Dictionary(grouping: all, by: \.name).mapValues { $0.map(\.value) } }

  /// Whether a box of this name is ticked.
  package func isTicked(_ name: String) -> Bool { self[name].map { !$0.isEmpty } ?? false }

  /// The fields as part of an address.
  package var encoded: String {
    all.map { "\(Self.encode($0.name))=\(Self.encode($0.value))" }.joined(separator: "&")
  }

  /// A text as part of an address.
  package static func encode(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case 48...57, 65...90, 97...122, 45, 46, 95, 126: result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (byte < 16 ? "0" : "") + digits
      }
    }
    return result
  }

  /// The most bytes that a text has as browsers write it in a form: they send each line end as two characters.
  package static func mostBytes(of text: String) -> Int {
    text.utf8.reduce(0) { length, byte in
      switch byte {
      case 48...57, 65...90, 97...122, 32, 42, 45, 46, 95: length + 1
      case 10, 13: length + 6
      default: length + 3
      }
    }
  }

  /// A part of an address's path as it was before it was encoded; nil where it is not properly encoded or no UTF-8.
  package static func decoded(path part: some StringProtocol) -> String? { decoded(part.utf8, plusIsSpace: false) }

  private static func decoded(_ bytes: some Collection<UInt8>, plusIsSpace: Bool = true) -> String? {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+") where plusIsSpace: result.append(0x20)
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst().flatMap(hexadecimal), let low = rest.popFirst().flatMap(hexadecimal) else {
          return nil
        }
        result.append(high << 4 | low)
      default: result.append(byte)
      }
    }
    return String(validating: result, as: UTF8.self)
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}
