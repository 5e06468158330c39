#if Workbench
import Web

/// Reads a form that was sent as `multipart/form-data` (RFC 7578): how browsers send files.
///
/// The text of a file becomes the value of its field, like a text that was typed. The name of the file is not kept.
enum PartedForm {
  /// The fields in order. `bytes` are the whole body, which its reader has bounded.
  static func fields(in bytes: [UInt8], boundary: String) throws(Refusal) -> Fields {
    let mark = Array("--\(boundary)".utf8)
    guard bytes.starts(with: mark) else { throw .broken }
    var fields = Fields()
    var rest = bytes[mark.count...]
    while !rest.starts(with: "--".utf8) {
      guard rest.starts(with: lineEnd) else { throw .broken }
      guard fields.all.count < Fields.limit else { throw .tooLong }
      rest = rest.dropFirst(2)
      guard let end = next(lineEnd + mark, in: rest) else { throw .broken }
      fields.all.append(try field(in: rest[..<end.lowerBound]))
      rest = rest[end.upperBound...]
    }
    return fields
  }

  private static let lineEnd: [UInt8] = [0x0D, 0x0A]
  private static let longestHeader = 4096

  private static func field(in part: ArraySlice<UInt8>) throws(Refusal) -> (name: String, value: String) {
    guard let gap = range(of: lineEnd + lineEnd, in: part.prefix(longestHeader)) else { throw .broken }
    guard let header = String(validating: part[..<gap.lowerBound], as: UTF8.self) else { throw .encoding }
    guard let name = name(in: header) else { throw .broken }
    guard let value = String(validating: part[gap.upperBound...], as: UTF8.self) else { throw .encoding }
    return (name, value)
  }

  /// The name that the header gives to its field.
  private static func name(in header: String) -> String? {
    for line in header.split(separator: "\r\n") {
      let lowercased = line.lowercased()
      guard lowercased.hasPrefix("content-disposition:"), lowercased.contains("form-data") else { continue }
      for parameter in line.split(separator: ";").dropFirst() {
        let text = parameter.drop { $0 == " " }
        guard text.hasPrefix("name=\""), text.hasSuffix("\"") else { continue }
        return String(text.dropFirst(6).dropLast())
      }
    }
    return nil
  }

  /// The next boundary. What merely begins like one is part of a text.
  private static func next(_ mark: [UInt8], in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    var rest = bytes
    while let found = range(of: mark, in: rest) {
      let behind = bytes[found.upperBound...]
      if behind.starts(with: lineEnd) || behind.starts(with: "--".utf8) { return found }
      rest = behind
    }
    return nil
  }

  private static func range(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    guard let first = wanted.first else { return nil }
    var rest = bytes
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      guard rest.count >= wanted.count else { return nil }
      if rest.starts(with: wanted) { return start..<(start + wanted.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
#endif
