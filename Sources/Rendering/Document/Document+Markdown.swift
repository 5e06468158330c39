import Records

extension Document {
  /// The document as Markdown (CommonMark). Everything that came from a profile or a case is escaped.
  public var markdown: String {
    var text = ""
    for block in blocks {
      if !text.isEmpty { text += "\n" }
      switch block {
      case .heading(let level, let words):
        text += String(repeating: "#", count: level) + " \(words.escapedForMarkdown)\n"
      case .paragraph(let spans): text += Self.line(spans) + "\n"
      case .list(let items), .answers(let items): for item in items { Self.write(item, depth: 0, to: &text) }
      case .table(let grid): text += Self.table(grid)
      case .picture(let picture): text += picture.grids.map(Self.table).joined(separator: "\n")
      }
    }
    return text
  }

  private static func table(_ grid: DocumentTable) -> String {
    func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
    return "**\(grid.caption.escapedForMarkdown)**\n\n" + row(grid.headings.map(\.escapedForMarkdown))
      + row(grid.headings.map { _ in "---" }) + grid.rows.map { cells in row(cells.map { line([$0]) }) }.joined()
  }

  private static func write(_ item: ListItem, depth: Int, to text: inout String) {
    text += String(repeating: "  ", count: depth) + "- " + line(item.spans) + "\n"
    for inner in item.items { write(inner, depth: depth + 1, to: &text) }
  }

  private static func line(_ spans: [Span]) -> String {
    spans.map { $0.tone == .strong ? "**\($0.text.escapedForMarkdown)**" : $0.text.escapedForMarkdown }.joined(
      separator: " ")
  }
}

extension String {
  /// The text with the characters that mean something in Markdown or HTML escaped, in one line.
  fileprivate var escapedForMarkdown: String {
    escaping { scalar in
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", "#", "|", "~": "\\\(scalar)"
      case "&": "&amp;"
      default: scalar.isSteering ? " " : nil
      }
    }
  }
}
