import Profiles
import Records

extension Diagnostic {
  /// What is wrong and what to do about it, as whole sentences.
  var fullSentence: String { ([sentence] + (help.map { [$0] } ?? [])).map(Self.full).joined(separator: " ") }

  /// A sentence with its capital and full stop.
  private static func full(_ sentence: String) -> String {
    let text = sentence.inQuotationMarks
    return text.capitalised + (text.hasSuffix("?") ? "" : ".")
  }
}

extension String {
  /// The text with quotation marks around what messages show as code.
  var inQuotationMarks: String {
    var isOpen = false
    return String(
      map { character in
        guard character == "`" else { return character }
        isOpen.toggle()
        return isOpen ? "‘" : "’"
      })
  }
}
