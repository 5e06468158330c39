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
    let line = excerpt.window
    let carets = String(
      repeating: "^", count: max(1, min(excerpt.length, line.text.unicodeScalars.count - line.column)))
    var text = "\(source.printable):\(excerpt.mark): error: \(sentence)\n"
    text += "\(margin)\(number) | \(line.text)\n"
    text += gutter + " | " + String(repeating: " ", count: line.column) + carets
    if let help { text += "\n" + Self.folding("\(gutter) = help: \(help)", under: gutter + "         ") }
    return text
  }

  /// The text in lines of at most 110 characters, where it holds a long list: the lines after the first begin with `lead`.
  private static func folding(_ text: String, under lead: String) -> String {
    var lines: [String] = []
    var line = ""
    for item in text.split(separator: ", ", omittingEmptySubsequences: false) {
      if !line.isEmpty, line.count + item.count > 108 {
        lines.append(line + ",")
        line = lead + item
      } else {
        line += (line.isEmpty ? "" : ", ") + item
      }
    }
    return (lines + [line]).joined(separator: "\n")
  }
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
