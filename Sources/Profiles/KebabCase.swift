extension String {
  /// The YAML spelling of a Swift name: `runsFrom` becomes `runs-from`.
  public var kebabCased: String {
    var result = ""
    for character in self {
      if character.isUppercase {
        if !result.isEmpty { result += "-" }
        result += character.lowercased()
      } else {
        result.append(character)
      }
    }
    return result
  }
}

extension Collection where Element == String {
  /// The words as a sentence lists them: `a, b and c`.
  public func listed(_ conjunction: String = "and") -> String {
    guard count > 1, let last = Array(self).last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
