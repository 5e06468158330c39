import Records

extension DocumentTable {
  /// The lines of a table whose cells are short, its columns beside one another: each cell in as many lines as it needs. Nil where the width
  /// is too small for that.
  func columns(width: Int) -> [[Span]]? {
    let others = headings.count - 1
    let narrowest = 10
    let first = min(max(width - others * (narrowest + 1), 0), 38)
    guard isGlance, others > 0, first >= 20 else { return nil }
    let other = (width - first) / others - 1
    let widths = [first] + Array(repeating: other, count: others)
    let head = lines(of: headings.map { Span($0, .strong) }, widths)
    let rule = [Span(String(repeating: "─", count: widths.reduce(others, +)), .quiet)]
    return head + [rule] + rows.flatMap { lines(of: $0, widths) }
  }

  private func lines(of row: [Span], _ widths: [Int]) -> [[Span]] {
    let cells = zip(row, widths).map { span, width in (span.tone, span.text.printable.wrapped(at: width), width) }
    let height = cells.map(\.1.count).max() ?? 0
    return (0..<height).map { line in
      cells.enumerated().map { column, cell in
        let text = line < cell.1.count ? cell.1[line] : ""
        let padding = column == cells.count - 1 ? 0 : max(0, cell.2 + 1 - text.count)
        return Span(text + String(repeating: " ", count: padding), cell.0)
      }
    }
  }
}

extension String {
  /// The words in lines no longer than the width; a word that alone is longer is parted, at a hyphen where it has one.
  fileprivate func wrapped(at width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ").flatMap({ $0.count > width ? $0.split(separator: "\u{A0}") : [$0] }) {
      var rest = word
      if !line.isEmpty, line.count + 1 + rest.count <= width {
        line += " " + rest
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while rest.count > width {
        let hyphen = rest.prefix(width).lastIndex(of: "-")
        let part = hyphen.map { rest[...$0] } ?? rest.prefix(width)
        lines.append(String(part))
        rest = rest[part.endIndex...]
      }
      line = String(rest)
    }
    if !line.isEmpty { lines.append(line) }
    // What is not to be parted was kept together by spaces that do not break.
    return lines.map { $0.replacing("\u{A0}", with: " ") }
  }
}
