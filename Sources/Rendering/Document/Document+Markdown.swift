import Records

extension Document {
  /// The document as Markdown (CommonMark). Everything that came from a profile or a case is escaped.
  public var markdown: String {
    var text = ""
    let places = contents.count > 1 ? partPlaces : []
    for block in blocks {
      if !text.isEmpty { text += "\n" }
      switch block {
      case .heading(let level, let words):
        text += String(repeating: "#", count: level) + " \(words.escapedForMarkdown)\n"
        if level == 1, !places.isEmpty {
          let links = zip(contents, places).map { "[\($0.escapedForMarkdown)](#\($1))" }
          text += "\nContents: \(links.joined(separator: " · "))\n"
        }
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
    spans.map { span in
      let words = span.text.escapedForMarkdown
      let text = span.link.map { "[\(words)](\($0))" } ?? words
      return span.tone == .strong ? "**\(text)**" : text
    }.joined(separator: " ")
  }

  /// The names by which readers of Markdown know the headings of the parts: the words in small letters with hyphens between them, and a
  /// number where the same stood before.
  private var partPlaces: [String] {
    var seen: [String: Int] = [:]
    return blocks.compactMap { block in
      guard case .heading(let level, let words) = block else { return nil }
      let place = String(
        words.printable.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_" }
          .map { $0 == " " ? "-" : $0 })
      let count = seen[place, default: 0]
      seen[place] = count + 1
      return level == 2 ? (count == 0 ? place : "\(place)-\(count)") : nil
    }
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
