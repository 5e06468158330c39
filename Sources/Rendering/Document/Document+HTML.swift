import Engine
import Records

extension Document {
  /// The document as one HTML file that fetches nothing: readable on a screen, in print and in the dark.
  ///
  /// Everything that came from a profile or a case is escaped.
  public var html: String {
    """
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(title.escapedForHTML)</title>
    <style>
    \(styles)
    </style>
    </head>
    <body>
    <main\(isSheet ? " class=\"one-sheet\"" : isPaper ? " class=\"paper\"" : "")>
    \(fragment(isFolding: isSheet))</main>
    </body>
    </html>

    """
  }

  private var styles: String {
    [Self.style, Self.byRow, isSheet ? Self.sheet : nil, isPaper ? Self.paper : nil].compactMap { $0 }.joined(
      separator: "\n")
  }

  /// The titles of the parts of a paper, which its contents name; of anything else, none.
  var contents: [String] {
    guard isPaper else { return [] }
    return blocks.compactMap { block in if case .heading(2, let text) = block { text } else { nil } }
  }

  /// The document's title, which is its first heading.
  public var title: String {
    for case .heading(1, let text) in blocks { return text }
    return "Quorate"
  }

  /// The document as the content of a page that has a frame and a style of its own.
  ///
  /// Where `isFolding`, what stands under the items of a list unfolds when it is asked for, and answers stand beside one another.
  public func fragment(isFolding: Bool = false) -> String {
    var writer = HTMLWriter(isFolding: isFolding, contents: contents)
    for block in blocks { writer.write(block) }
    return writer.output
  }
}

/// Writes blocks as HTML.
private struct HTMLWriter {
  let isFolding: Bool
  /// The titles of the parts, to which the contents lead; empty where there are none.
  let contents: [String]
  var output = ""
  /// How many parts have begun.
  private var parts = 0
  /// The heading under which the writer is.
  private var heading = ""

  init(isFolding: Bool, contents: [String]) {
    self.isFolding = isFolding
    self.contents = contents
  }

  mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let text):
      heading = text
      let isPart = level == 2 && !contents.isEmpty
      if isPart { parts += 1 }
      output += "<h\(level)\(isPart ? " id=\"part-\(parts)\"" : "")>\(text.escapedForHTML)</h\(level)>\n"
      if level == 1, contents.count > 1 { writeContents() }
    case .paragraph(let spans): output += "<p>\(line(spans))</p>\n"
    case .list(let items): output += list(items, depth: 0)
    case .answers(let items): output += isFolding ? columns(items) : list(items, depth: 0)
    case .table(let grid): output += table(grid)
    case .picture(let picture): write(picture)
    }
  }

  /// The parts in a line, each with the way to it.
  private mutating func writeContents() {
    let links = contents.enumerated().map { "<a href=\"#part-\($0 + 1)\">\($1.escapedForHTML)</a>" }
    output += "<nav aria-label=\"Contents\"><p>Contents: \(links.joined(separator: " · "))</p></nav>\n"
  }

  private mutating func write(_ picture: Picture) {
    let svg =
      switch picture {
      case .timeLine(let timeLine): timeLine.svg
      case .likeness(let likeness): likeness.svg
      }
    output += "<figure>\n<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Picture\">\n"
    output += svg.drawing("\(picture.title). The same facts stand in the tables below.")
    output +=
      "</div>\n<figcaption>\(picture.title.escapedForHTML). \(picture.key.escapedForHTML)</figcaption>\n</figure>\n"
    for grid in picture.grids { output += table(grid) }
  }

  /// A table; one of more than two columns is read row by row on a telephone, each cell behind the heading of its column.
  private func table(_ grid: DocumentTable) -> String {
    let isByRow = grid.headings.count > 2
    let headings = grid.headings.map { "<th scope=\"col\">\($0.escapedForHTML)</th>" }.joined()
    let rows = grid.rows.map { row in
      let cells = row.enumerated().map { index, cell -> String in
        let heading = isByRow ? " data-of=\"\(grid.headings[index].escapedForHTML)\"" : ""
        guard index > 0 else { return "<th scope=\"row\">\(line([cell]))</th>" }
        return "<td\(heading)>\(grid.foldsLongCells ? folded(cell) : line([cell]))</td>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    let caption = grid.caption.escapedForHTML
    return """
      <div class="scroll" tabindex="0" role="group" aria-label="\(caption)">
      <table\(isByRow ? " class=\"by-row\"" : "")>
      <caption>\(caption)</caption>
      <thead><tr>\(headings)</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>
      </div>

      """
  }

  /// A cell of which the beginning is shown where it is long, and the whole on request.
  private func folded(_ cell: Span) -> String {
    let beginning = cell.text.shortened(to: Self.longestCell)
    guard beginning != cell.text else { return line([cell]) }
    return """
      <details class="more"><summary><span class="beginning">\(beginning.escapedForHTML)</span>\
      <span class="less">Show less</span></summary>\(line([cell]))</details>
      """
  }

  /// The most characters of a cell that are shown at once where long cells are folded.
  private static let longestCell = 160

  private func list(_ items: [ListItem], depth: Int) -> String {
    let lines = items.map { item -> String in
      let first = line(item.spans)
      guard !item.items.isEmpty else { return "<li>\(first)</li>\n" }
      let under = list(item.items, depth: depth + 1)
      guard isFolding, depth == 0 else { return "<li>\(first)\n\(under)</li>\n" }
      return "<li><details><summary>\(first)</summary>\n\(under)</details></li>\n"
    }
    return "<ul>\n\(lines.joined())</ul>\n"
  }

  /// Answers beside one another, each with its reasons to unfold.
  private func columns(_ items: [ListItem]) -> String {
    let lines = items.map { item -> String in
      let first = line(item.spans)
      guard !item.items.isEmpty else { return "<li>\(first)</li>\n" }
      let whose = "\(item.spans.first?.text ?? "") \(heading)".escapedForHTML
      return """
        <li>\(first)
        <details><summary>Reasons and places<span class="visually-hidden">, \(whose)</span></summary>
        \(list(item.items, depth: 1))</details></li>

        """
    }
    return "<ul class=\"columns\">\n\(lines.joined())</ul>\n"
  }

  private func line(_ spans: [Span]) -> String {
    spans.map { span in
      let words = span.text.escapedForHTML
      let text = span.link.map { "<a href=\"\($0.escapedForHTML)\">\(words)</a>" } ?? words
      return switch span.tone {
      case .plain: text
      case .strong: "<strong>\(text)</strong>"
      case .quiet: "<span class=\"quiet\">\(text)</span>"
      case .good: "<span class=\"good\">\(text)</span>"
      case .bad: "<span class=\"bad\">\(text)</span>"
      }
    }.joined(separator: " ")
  }
}

extension String {
  /// The text with the characters that mean something in HTML escaped, and without those that steer a reader's screen.
  public var escapedForHTML: String { escapedForHTML(keepingLines: false) }

  /// The same, with line ends as they are where `keepingLines`: a text area gives back the text that it was given.
  public func escapedForHTML(keepingLines: Bool) -> String {
    escaping { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      case "\n" where keepingLines, "\r" where keepingLines: nil
      default: scalar.isSteering ? " " : nil
      }
    }
  }
}
