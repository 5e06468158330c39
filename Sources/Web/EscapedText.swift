import Mustache
import Rendering

/// How templates escape what they show: as the renderer does, with line ends as they are.
///
/// The library’s own way goes by characters, and lets a quotation mark through where a combining mark follows it.
struct EscapedText: MustacheContentType {
  func escapeText(_ text: String) -> String { text.escapedForHTML(keepingLines: true) }
}
