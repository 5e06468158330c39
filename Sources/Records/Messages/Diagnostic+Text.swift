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
    let line = excerpt.window
    let carets = String(
      repeating: "^", count: max(1, min(excerpt.length, line.text.unicodeScalars.count - line.column)))
    var text = "\(source.printable):\(excerpt.mark): error: \(sentence)\n"
    text += "\(margin)\(number) | \(line.text)\n"
    text += gutter + " | " + String(repeating: " ", count: line.column) + carets
    return text + helpLines(behind: "\(gutter) = help: ")
  }

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

extension Diagnostic.Excerpt {
  /// The part of a long line around the fault, and the fault's offset in it.
  fileprivate var window: (text: String, column: Int) {
    let scalars = Array(text.unicodeScalars)
    let column = min(max(0, mark.column - 1), scalars.count)
    guard scalars.count > 110 else { return (text, column) }
    let start = max(0, min(column - 40, scalars.count - 100))
    let part = scalars[start..<min(scalars.count, start + 100)]
    let lead = start > 0 ? "…" : ""
    let tail = start + 100 < scalars.count ? "…" : ""
    return (lead + String(String.UnicodeScalarView(part)) + tail, column - start + lead.count)
  }
}
