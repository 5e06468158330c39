extension Unicode.Scalar {
  /// Whether the scalar is not seen, and is no space and no end of a line either.
  public var isInvisible: Bool { isSteering && !properties.isWhitespace }

  /// Whether the scalar steers a screen or turns text around instead of being shown: every format replaces or escapes it.
  public var isSteering: Bool {
    // Nearly all that is written is ASCII, and looking up properties takes long.
    if (0x20..<0x7F).contains(value) { return false }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

extension String {
  /// The text with what `escape` gives in place of a scalar; where it gives nil the scalar stays.
  public func escaping(_ escape: (Unicode.Scalar) -> String?) -> String {
    // Most texts need no escape, and copying one whole is many times faster than putting it together again.
    guard let first = unicodeScalars.firstIndex(where: { escape($0) != nil }) else { return self }
    var result = String.UnicodeScalarView(unicodeScalars[..<first])
    for scalar in unicodeScalars[first...] {
      if let escaped = escape(scalar) {
        result.append(contentsOf: escaped.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
