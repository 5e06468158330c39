import Cases
import Engine
import Profiles
import Records

/// How text is laid out for a reader's terminal or file.
public struct TextStyle: Sendable {
  /// The longest line, in characters.
  public let width: Int
  /// Whether tones are shown in colour besides.
  public let isColoured: Bool

  /// A layout.
  public init(width: Int = 80, isColoured: Bool = false) {
    self.width = max(40, width)
    self.isColoured = isColoured
  }
}

extension Document {
  /// The document as plain text.
  public func text(_ style: TextStyle = TextStyle()) -> String {
    var writer = TextWriter(style: style)
    for block in blocks { writer.write(block) }
    return writer.output
  }
}

/// Writes blocks as lines of bounded width. Control characters of the input never reach the terminal.
private struct TextWriter {
  let style: TextStyle
  var output = ""

  mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let text):
      if !output.isEmpty { output += "\n" }
      // The title of a part stands in capitals; a question is shown as it is asked, with its labels as the case writes them.
      let shown = level == 2 && !text.contains("?") ? text.uppercased() : text
      write([Span(shown, .strong)], first: "", rest: "")
      if level == 1 { output += String(repeating: "═", count: min(style.width, text.printable.count)) + "\n" }
    case .paragraph(let spans):
      if !output.isEmpty, !output.hasSuffix("═\n") { output += "\n" }
      write(spans, first: "", rest: "")
    case .list(let items), .answers(let items):
      for item in items { write(item, depth: 0) }
    case .table(let grid): write(grid)
    case .picture(let picture): write(picture)
    }
  }

  /// A table as a list: the first cell of a row with its second, and the others under them behind their headings.
  private mutating func write(_ grid: DocumentTable) {
    output += "\n"
    if let lines = grid.columns(width: style.width) {
      for line in lines {
        let text = line.map { coloured($0.text, $0.tone) }.joined()
        output += text.trimmingSuffix { $0 == " " } + "\n"
      }
      return
    }
    write([Span(grid.caption + ":", .strong)], first: "", rest: "")
    for row in grid.rows {
      let under = zip(grid.headings, row).dropFirst(2).map { ListItem([Span($0 + ":"), $1]) }
      write(ListItem(Array(row.prefix(2)), Array(under)), depth: 0)
    }
  }

  /// A picture in characters where there is one, with what its letters and numbers stand for.
  private mutating func write(_ picture: Picture) {
    guard case .timeLine(let timeLine) = picture else {
      for grid in picture.grids { write(grid) }
      return
    }
    output += "\n" + timeLine.text(width: style.width) + "\n"
    write(
      [Span("Letters stand for what happened, numbers for deadlines: ✓ kept, ✗ missed, ○ due.", .quiet)], first: "",
      rest: "")
    for (index, happening) in timeLine.happenings.enumerated() {
      write([Span("\(timeLine.letter(index))  \(happening.words)")], first: "  ", rest: "     ")
    }
    for (index, question) in timeLine.questions.enumerated() {
      write([Span("\(index + 1)  \(question.text)")], first: "  ", rest: "     ")
    }
  }

  /// An item and, further in and each behind a mark, what stands under it.
  private mutating func write(_ item: ListItem, depth: Int) {
    let indent = String(repeating: " ", count: depth == 0 ? 2 : depth * 4)
    let mark = depth == 0 ? "" : depth == 1 ? "- " : "· "
    write(item.spans, first: indent + mark, rest: indent + "  ")
    for inner in item.items { write(inner, depth: depth + 1) }
  }

  /// Writes words in lines no longer than the width, unless one word alone is.
  private mutating func write(_ spans: [Span], first: String, rest: String) {
    var line = first
    var length = first.count
    var isFresh = true
    for span in spans {
      for word in span.text.printable.split(separator: " ", omittingEmptySubsequences: true) {
        let count = word.count
        if !isFresh, length + 1 + count > style.width {
          output += line + "\n"
          line = rest
          length = rest.count
          isFresh = true
        }
        if !isFresh {
          line += " "
          length += 1
        }
        line += coloured(String(word), span.tone)
        length += count
        isFresh = false
      }
    }
    output += line + "\n"
  }

  private func coloured(_ text: String, _ tone: Span.Tone) -> String {
    guard style.isColoured else { return text }
    switch tone {
    case .plain: return text
    case .strong: return "\u{1B}[1m\(text)\u{1B}[0m"
    case .quiet: return "\u{1B}[2m\(text)\u{1B}[0m"
    case .good: return "\u{1B}[32m\(text)\u{1B}[0m"
    case .bad: return "\u{1B}[31m\(text)\u{1B}[0m"
    }
  }
}
