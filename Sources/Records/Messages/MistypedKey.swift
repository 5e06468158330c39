/// A key of a confidential text that is not known and is near to one that is: whoever mistyped it sees what they wrote.
///
/// It is shown only where it looks like a key, so that no name and no sentence that stands where a key should is shown for one.
struct MistypedKey {
  /// Its place in the line, from 0, and its length, in Unicode scalars.
  let start: Int
  let length: Int
  /// The key that was probably meant.
  let near: String

  private static let mostLetters = 40

  /// The hidden line with the key in it as it stands in the whole line; nil where it does not look like a key.
  func shown(in hidden: String, of line: String) -> String? {
    var hidden = Array(hidden.unicodeScalars)
    let line = Array(line.unicodeScalars)
    let range = start..<(start + length)
    guard length <= Self.mostLetters, range.upperBound <= min(hidden.count, line.count) else { return nil }
    let key = line[range]
    guard key.allSatisfy(Self.isOfKey) || String(String.UnicodeScalarView(key)).lowercased() == near else { return nil }
    hidden.replaceSubrange(range, with: key)
    return String(String.UnicodeScalarView(hidden))
  }

  /// Whether keys are written with the scalar: small letters, digits, hyphens and the full stop of a parameter.
  private static func isOfKey(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "-", ".": true
    default: false
    }
  }
}
