extension String {
  /// The YAML spelling of a Swift name in ASCII: `runsFrom` becomes `runs-from`.
  ///
  /// Works on bytes: every word of every closed list passes through here while profiles are read.
  public var kebabCased: String {
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count + 8)
    for byte in utf8 {
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else {
        result.append(byte)
        continue
      }
      if !result.isEmpty { result.append(UInt8(ascii: "-")) }
      result.append(byte | 0x20)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A kebab-case word as people write it: `runs-from` becomes `runs from`.
  public var spaced: String { String(map { $0 == "-" ? " " : $0 }) }

  /// A sentence as part of another: without the full stop at its end.
  public var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }

  /// The text with a capital.
  public var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

extension Collection where Element == String {
  /// The words as a sentence lists them: `a, b and c`.
  public func listed(_ conjunction: String = "and") -> String {
    guard count > 1, let last = Array(self).last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
