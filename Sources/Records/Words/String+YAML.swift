extension String {
  /// The text as a YAML scalar in quotation marks on one line, whatever it holds: what steers a screen or a reader is escaped.
  public var quotedForYAML: String {
    let escaped = escaping { scalar in
      switch scalar {
      case "\"": return "\\\""
      case "\\": return "\\\\"
      case "\n": return "\\n"
      case "\t": return "\\t"
      case _ where scalar.isShownAsItIs: return nil
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
    return "\"\(escaped)\""
  }
}

extension Unicode.Scalar {
  /// Whether a text may hold the scalar unescaped.
  fileprivate var isShownAsItIs: Bool {
    if isSteering { return false }
    return switch properties.generalCategory {
    case .privateUse, .unassigned, .surrogate: false
    default: true
    }
  }
}

extension String {
  /// The text as a scalar of one line: as it is where no reader of YAML can take it for anything else, or in quotes.
  public var asYAMLScalar: String { isPlainScalar ? self : quotedForYAML }

  private var isPlainScalar: Bool {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last else { return false }
    guard first.isWordPart, last.isWordPart || "’.)?!%".unicodeScalars.contains(last) else { return false }
    var previous = first
    for scalar in unicodeScalars.dropFirst() {
      guard scalar.isWordPart || " ,.;:()'’‘“”–…/?!%+-".unicodeScalars.contains(scalar) else { return false }
      if previous == ":", scalar == " " { return false }
      previous = scalar
    }
    return true
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a letter or a digit.
  fileprivate var isWordPart: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: !isASCII && properties.isAlphabetic
    }
  }
}
