import Foundation
@testable import Web

/// A transcription of an invented text, as the page Transcribe sends it on.
enum Transcription {
  static let text = """
    Elsewhere

    # 1. Convening

    The initial conference must be held within 15 working days of the last strategy discussion.

    # 2. Quoracy

    At least three agencies should be represented at every conference.

    """

  static let start = [("text", text), ("authority", "elsewhere"), ("name", "Elsewhere")]

  /// The fields that a page sends again, with others.
  static func sent(_ page: String, _ more: [(String, String)]) throws -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    let pattern = try Regex(
      "<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">", as: (Substring, Substring, Substring).self)
    for match in page.matches(of: pattern) { fields.append((String(match.1), unescaped(match.2))) }
    let names = Set(more.map(\.0))
    return fields.filter { !names.contains($0.name) } + more.map { (name: $0.0, value: $0.1) }
  }

  private static func unescaped(_ text: Substring) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(String(text)) {
      $0.replacingOccurrences(of: $1.0, with: $1.1)
    }
  }

  static func work(_ more: [(String, String)]) throws -> String {
    let page = try Asking.page("/transcribe", posting: start.map { (name: $0.0, value: $0.1) })
    return try Asking.page("/transcribe", posting: try sent(page, more))
  }

  static let quorum: [(String, String)] = [
    ("question", "quoracy.fewest"), ("quoracy.fewest.form", "value"), ("quoracy.fewest.is", "3"),
    ("quoracy.fewest.force", "should"), ("quoracy.fewest.at", "2. Quoracy"),
    ("quoracy.fewest.anchor", "At least three agencies"),
  ]

  static func draft(_ page: String) throws -> String {
    try Asking.download("/transcribe/draft", posting: try sent(page, [])).text
  }
}
