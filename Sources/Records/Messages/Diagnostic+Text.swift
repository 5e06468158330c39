import YAML

extension Diagnostic: CustomStringConvertible {
  /// File, line, column, sentence; the line with a caret under the fault; the help.
  public var description: String {
    guard let excerpt else {
      return "\(source.printable): error: \(sentence)" + helpLines(behind: " = help: ")
    }
    let number = String(excerpt.mark.line)
    let margin = String(repeating: " ", count: max(0, 5 - number.count))
    let gutter = String(repeating: " ", count: max(5, number.count))
    let carets = String(
      repeating: "^", count: max(1, min(excerpt.length, excerpt.text.unicodeScalars.count - excerpt.offset)))
    var text = "\(source.printable):\(excerpt.mark): error: \(sentence)\n"
    text += "\(margin)\(number) | \(excerpt.text)\n"
    text += gutter + " | " + String(repeating: " ", count: excerpt.offset) + carets
    return text + helpLines(behind: "\(gutter) = help: ")
  }

  /// What is wrong in one line behind the name of its text, without the text itself; the help where it is short. Of a text of one line among many the
  /// column is its place.
  package func inShort(inLine: Bool) -> String {
    var text = ""
    if let mark { text += inLine ? ":\(mark.column)" : ":\(mark)" }
    text += ": error: \(sentence)"
    if let help, help.count < Self.shortHelp { text += " (\(help))" }
    return text
  }

  /// How many characters help has at most that stands in the line of what is wrong.
  private static let shortHelp = 80

  /// What to do about it, in lines; what follows the first of them stands under its beginning.
  private func helpLines(behind head: String) -> String {
    let indent = String(repeating: " ", count: head.count)
    let lines = helpParts.flatMap { part in
      part.wrapped(to: Self.width - head.count).enumerated().map { ($0 > 0 && helpParts.count > 1 ? "  " : "") + $1 }
    }
    return lines.enumerated().map { "\n\($0 > 0 ? indent : head)\($1)" }.joined()
  }

  /// How many characters a line of help has at most, the marks before it counted.
  private static let width = 100
}
