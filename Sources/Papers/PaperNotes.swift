import Records
import Rendering

/// The numbered notes under a table of a paper: what is too long for a cell stands there whole, so that nothing is cut that its reader
/// cannot read on.
struct PaperNotes {
  private var texts: [String] = []

  /// No notes yet.
  init() {}

  /// The text where a cell has room for it, or nearly; else its beginning, with the number of the note that has the whole.
  mutating func beginning(of text: String, upTo limit: Int) -> String {
    text.count > limit + limit / 3 ? "\(text.shortened(to: limit)) (\(number(of: text)))" : text
  }

  /// The text where a cell has room for it; else the number of the note that has it.
  mutating func whole(_ text: String, upTo limit: Int) -> String { text.count > limit ? number(of: text) : text }

  private mutating func number(of text: String) -> String {
    if let place = texts.firstIndex(of: text) { return "note \(place + 1)" }
    texts.append(text)
    return "note \(texts.count)"
  }

  /// By how many lines of a page the notes are set.
  var lines: Int { texts.reduce(0) { $0 + $1.count / 110 + 1 } }

  /// The notes in order; nothing where there are none.
  var blocks: [Block] {
    texts.isEmpty
      ? []
      : [
        .list(
          texts.enumerated().map { place, text in
            ListItem([Span("Note \(place + 1):", .strong), Span("\(text.withoutFullStop).", .quiet)])
          })
      ]
  }
}

extension String {
  /// The first sentences, as many as `limit` characters hold, and one at least: each stands whole.
  func sentences(upTo limit: Int) -> String {
    var kept: Substring?
    for (place, character) in zip(indices, self) where ".?!".contains(character) {
      let next = index(after: place)
      guard next == endIndex || self[next].isWhitespace else { continue }
      if kept == nil || distance(from: startIndex, to: next) <= limit { kept = self[..<next] }
    }
    return count <= limit ? self : kept.map(String.init) ?? self
  }
}
