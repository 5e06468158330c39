extension String {
  /// The text as a YAML scalar in quotation marks on one line, whatever it holds.
  public var quotedForYAML: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case _ where scalar == "\"" || scalar == "\\": result += "\\\(scalar)"
      case .control, .lineSeparator, .paragraphSeparator: result += " "
      case _ where [0xFEFF, 0xFFFE, 0xFFFF].contains(scalar.value): result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
