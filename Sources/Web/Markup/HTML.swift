import Rendering

/// HTML that may stand in a page.
///
/// There are two ways to it, and the compiler knows no third. A literal is HTML as it is written in this program, and every text that
/// is put into it is escaped; a document is written by the renderer, which does the same. So no text of a case, a profile
/// or a form can be taken for HTML.
struct HTML: ExpressibleByStringInterpolation, Hashable, Sendable {
  /// The HTML as it is sent.
  private(set) var text: String
  /// Whether a summary of mistakes stands in it. What holds the summary says so in turn, up to the page, whose title says it first.
  private(set) var showsMistakes = false
  /// The tables that stand in it, in order. What holds them has them in turn, up to the page, which gives each as a file too.
  private(set) var tables: [DocumentTable] = []

  init(stringLiteral: StaticString) { text = stringLiteral.description }

  init(stringInterpolation parts: StringInterpolation) {
    text = parts.text
    showsMistakes = parts.showsMistakes
    tables = parts.tables
  }

  /// A document as the content of a page; where `isFolding`, what stands under the items of its lists unfolds.
  init(_ document: Document, isFolding: Bool = false) {
    text = document.fragment(isFolding: isFolding)
    tables = document.tables
  }

  /// A summary of mistakes. `attributes` say how it is told to those who do not see it.
  init(summaryOfMistakes content: HTML, _ attributes: HTML = " role=\"alert\"") {
    self = "<div class=\"error-summary\"\(attributes)>\n\(content)\n</div>"
    showsMistakes = true
  }

  /// What a literal is put together from: what stands in it, and what is put in.
  struct StringInterpolation: StringInterpolationProtocol {
    private static let lineEnd = UInt8(ascii: "\n")
    fileprivate var text = ""
    fileprivate var showsMistakes = false
    fileprivate var tables: [DocumentTable] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    /// A static text cannot be made while the program runs: it stands in the source.
    mutating func appendLiteral(_ literal: StaticString) {
      let written = literal.description
      // A part that is empty, or ends its line itself, leaves no empty line behind it.
      let isAtLineStart = text.utf8.last.map { $0 == Self.lineEnd } ?? true
      text += isAtLineStart && written.utf8.first == Self.lineEnd ? written.dropFirst() : written[...]
    }

    /// A text, escaped, with its line ends as they are: a text area gives back the text that it was given.
    mutating func appendInterpolation(_ shown: String) { text += shown.escapedForHTML(keepingLines: true) }

    mutating func appendInterpolation(_ number: Int) { text += "\(number)" }

    /// HTML as it is, or nothing.
    mutating func appendInterpolation(_ html: HTML?) {
      guard let html else { return }
      text += html.text
      showsMistakes = showsMistakes || html.showsMistakes
      tables += html.tables
    }

    /// One behind the other, each in a line of its own.
    mutating func appendInterpolation(_ parts: [HTML]) {
      for (place, part) in parts.enumerated() {
        if place > 0 { appendLiteral("\n") }
        appendInterpolation(part)
      }
    }

    /// HTML where a condition holds.
    mutating func appendInterpolation(_ html: @autoclosure () -> HTML, if condition: Bool) {
      if condition { appendInterpolation(html()) }
    }
  }
}
