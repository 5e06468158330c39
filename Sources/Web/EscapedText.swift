import Mustache

/// How templates escape what they show: byte by byte.
///
/// The library’s own way goes by characters, and lets a quotation mark through where a combining mark follows it. Line ends stay,
/// unlike with the renderer’s `escapedForHTML`, because a text area gives back the text that it was given.
struct EscapedText: MustacheContentType {
  func escapeText(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): result += "&amp;".utf8
      case UInt8(ascii: "<"): result += "&lt;".utf8
      case UInt8(ascii: ">"): result += "&gt;".utf8
      case UInt8(ascii: "\""): result += "&quot;".utf8
      case UInt8(ascii: "'"): result += "&#39;".utf8
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
