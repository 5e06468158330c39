extension Document {
  /// The document as one HTML file that fetches nothing: readable on a screen, in print and in the dark.
  ///
  /// Everything that came from a profile or a case is escaped.
  public var html: String {
    var title = "Quorate"
    if case .heading(1, let text)? = blocks.first { title = text }
    var body = ""
    for block in blocks {
      switch block {
      case .heading(let level, let text): body += "<h\(level)>\(text.escapedForHTML)</h\(level)>\n"
      case .paragraph(let spans): body += "<p>\(Self.line(spans))</p>\n"
      case .list(let items): body += Self.list(items)
      }
    }
    return """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title.escapedForHTML)</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <main>
      \(body)</main>
      </body>
      </html>

      """
  }

  private static func list(_ items: [Item]) -> String {
    let lines = items.map { item in
      "<li>\(line(item.spans))\(item.items.isEmpty ? "" : "\n" + list(item.items))</li>\n"
    }
    return "<ul>\n\(lines.joined())</ul>\n"
  }

  private static func line(_ spans: [Span]) -> String {
    spans.map { span in
      let text = span.text.escapedForHTML
      return switch span.tone {
      case .plain: text
      case .strong: "<strong>\(text)</strong>"
      case .quiet: "<span class=\"quiet\">\(text)</span>"
      case .good: "<span class=\"good\">\(text)</span>"
      case .bad: "<span class=\"bad\">\(text)</span>"
      }
    }.joined(separator: " ")
  }

  private static let style = """
    :root { color-scheme: light dark; --ink: #1d1d1d; --paper: #ffffff; --quiet: #505a5f; --good: #00563b; --bad: #a3180c; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #f0f0f0; --paper: #1b1d1f; --quiet: #b3b9bd; --good: #7ed6a8; --bad: #ff9d8f; }
    }
    body { margin: 0; color: var(--ink); background: var(--paper); font: 1.05rem/1.5 system-ui, sans-serif; }
    main { max-width: 48rem; margin: 0 auto; padding: 1rem 1rem 4rem; overflow-wrap: break-word; }
    h1 { font-size: 1.8rem; line-height: 1.2; }
    h2 { margin-top: 2.5rem; padding-top: 0.5rem; border-top: 2px solid; font-size: 1.35rem; }
    h3 { margin-top: 1.75rem; font-size: 1.1rem; }
    li { margin: 0.35rem 0; }
    .quiet { color: var(--quiet); }
    .good { color: var(--good); font-weight: 600; }
    .bad { color: var(--bad); font-weight: 600; }
    @media print {
      @page { size: A4; margin: 2cm; }
      body { font-size: 10.5pt; }
      h2, h3 { break-after: avoid; }
      li { break-inside: avoid-page; }
    }
    """
}

extension String {
  /// The text with the characters that mean something in HTML escaped, and without those that steer a reader's screen.
  fileprivate var escapedForHTML: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default:
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: result += " "
        default: result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}
