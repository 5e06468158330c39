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
