import Records

/// The text of a source document, in which places can be found again.
///
/// A heading is found by its letters and digits alone, so that a section is found whether or not its full stops and capitals were
/// copied; the lines of a table of contents, which begin with `- `, are no headings. A numbered paragraph such as `2.8` is found by
/// its number. Anchors are found word for word, whatever the line breaks, quotation marks or emphasis between the words.
public struct SourceText: Sendable {
  /// The fingerprint of the edition: 64 hexadecimal digits of its SHA-256.
  public let digest: String
  let lines: [String]
  private let keys: [String]

  /// The text of a document.
  public init(_ bytes: [UInt8]) {
    digest = Fingerprint.hexadecimal(of: bytes)
    lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    keys = lines.map(Self.headingKey)
  }

  /// The lines of a section, nil where the document has none of that name.
  ///
  /// The section goes on until the next line that is one of `headings`, the headings that the profile names. What stands before the first
  /// of them is the section without a name.
  func section(_ name: String, among headings: Set<String>) -> Range<Int>? {
    if name.isEmpty { return 0..<(keys.firstIndex(where: headings.contains) ?? lines.count) }
    var line = -1
    let parts = Self.parts(of: name)
    for part in parts {
      guard let next = (line + 1..<lines.count).first(where: { isHeading($0, part) }) else { return nil }
      line = next
    }
    let isNumbered = parts.last.map(Self.isNumber) ?? false
    let end = (line + 1..<lines.count).first { next in
      isNumbered ? Self.paragraphNumber(lines[next]) != nil : headings.contains(keys[next])
    }
    return line..<(end ?? lines.count)
  }

  /// The parts of a section's name, the larger first.
  static func parts(of name: String) -> [String] {
    var parts: [String] = []
    var rest = name[...]
    while let range = rest.range(ofSeparator: " > ") {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }

  private func isHeading(_ line: Int, _ part: String) -> Bool {
    if Self.isNumber(part) { return Self.paragraphNumber(lines[line]) == part }
    return !keys[line].isEmpty && keys[line] == Self.headingKey(part)
  }

  /// What a heading is found by; nothing for a line of a list.
  static func headingKey(_ line: String) -> String {
    let trimmed = line.drop { $0 == " " }
    if trimmed.hasPrefix("- ") { return "" }
    return String(decoding: trimmed.utf8.compactMap(letterOrDigit), as: UTF8.self)
  }

  private static func letterOrDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    default: nil
    }
  }

  private static func isNumber(_ part: String) -> Bool {
    part.contains(".") && part.allSatisfy { $0 == "." || $0.isNumber }
  }

  /// The number of a numbered paragraph, such as `2.8` of `- 2.8. Voting …`.
  private static func paragraphNumber(_ line: String) -> String? {
    var trimmed = line.drop { $0 == " " }
    if trimmed.hasPrefix("- ") { trimmed = trimmed.dropFirst(2) }
    let number = trimmed.prefix { $0.isNumber || $0 == "." }
    let digits = number.hasSuffix(".") ? number.dropLast() : number
    return digits.contains(".") && trimmed.dropFirst(number.count).hasPrefix(" ") ? String(digits) : nil
  }
}

extension Substring {
  fileprivate func range(ofSeparator separator: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(separator) { return start..<index(start, offsetBy: separator.count) }
      start = index(after: start)
    }
    return nil
  }
}

extension SourceText {
  /// The lines that look like headings, with what a profile would call them.
  ///
  /// A heading is a short line of its own without a full stop that begins with a capital or a number: one that is marked as such (`#`, or all
  /// of it in bold), or before which and behind which a line is empty. The lines of a list are none.
  func headings() -> [(line: Int, name: String)] {
    lines.indices.compactMap { line in
      let whole = String(
        lines[line].drop { $0 == " " || $0 == "\t" }.trimmingSuffix { $0 == " " || $0 == "\t" || $0 == "\r" })
      let isMarked = whole.hasPrefix("#") || (whole.hasPrefix("**") && whole.hasSuffix("**"))
      let name = String(whole.drop { $0 == "#" || $0 == " " || $0 == "*" }.trimmingSuffix { $0 == "*" || $0 == " " })
      guard let first = name.first, let last = name.last, first.isUppercase || first.isNumber, name.count <= 90,
        name.split(separator: " ").count <= 12, !".;,:?!".contains(last) || whole.hasPrefix("#"),
        !Self.headingKey(name).isEmpty
      else { return nil }
      func isEmpty(_ other: Int) -> Bool { !lines.indices.contains(other) || lines[other].allSatisfy(\.isWhitespace) }
      return isMarked || (isEmpty(line - 1) && isEmpty(line + 1)) ? (line, name) : nil
    }
  }
}
