import YAML

extension Diagnostic: CustomStringConvertible {
  /// File, line, column, sentence; the line with a caret under the fault; the help.
  public var description: String {
    guard let excerpt else {
      return "\(source.printable): error: \(sentence)" + (help.map { "\n = help: \($0)" } ?? "")
    }
    let number = String(excerpt.mark.line)
    let margin = String(repeating: " ", count: max(0, 5 - number.count))
    let gutter = String(repeating: " ", count: max(5, number.count))
    let carets = String(
      repeating: "^", count: max(1, min(excerpt.length, excerpt.text.unicodeScalars.count - excerpt.offset)))
    var text = "\(source.printable):\(excerpt.mark): error: \(sentence)\n"
    text += "\(margin)\(number) | \(excerpt.text)\n"
    text += gutter + " | " + String(repeating: " ", count: excerpt.offset) + carets
    if let help { text += "\n\(gutter) = help: \(help)" }
    return text
  }
}
