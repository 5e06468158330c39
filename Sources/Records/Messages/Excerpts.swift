import YAML

/// What diagnostics show of a text. It is walked through once, where the excerpts are asked for in the order of the text, and no more of
/// a long line is looked at than is shown.
struct Excerpts {
  /// The most bytes of a line that somebody has written by hand. Of what is longer only a part is shown, and of a confidential one nothing
  /// but how long its words are.
  private static let mostBytes = 4096
  /// How many characters of a line are shown, and how many of them stand before the fault.
  private static let width = (all: 100, before: 40)

  private let bytes: [UInt8]
  private let words: Set<String>?
  private var line = Line(number: 1, start: 0)

  /// A line of the text.
  private struct Line {
    let number: Int
    let start: Int
    /// Where it ends, and how many characters it has; worked out when it is asked for.
    var extent: (end: Int, count: Int)?
    /// The characters of a line that is not long, safe to print.
    var shown: [Unicode.Scalar]?
    /// The same before anything of it was hidden.
    var visible = ""
    /// The place of a character of a long line, from which the next is counted.
    var reached: (column: Int, index: Int)?
  }

  /// The excerpts of a text.
  init(of source: Source) {
    bytes = source.bytes
    words = source.showable()
  }

  /// What is shown of the line at `mark`, a mistyped key in it with it.
  mutating func excerpt(at mark: Mark, length: Int, showing mistyped: MistypedKey? = nil) -> Diagnostic.Excerpt {
    go(toLine: mark.line)
    let count = extent().count
    let hidden = line.shown
    defer { line.shown = hidden }
    if words != nil, let hidden, let text = mistyped?.shown(in: Self.text(hidden), of: line.visible) {
      line.shown = Array(text.unicodeScalars)
    }
    let column = min(max(0, mark.column - 1), count)
    guard count > Self.width.all + 10 else {
      return Diagnostic.Excerpt(mark: mark, length: length, text: Self.text(part(0, count)), offset: column)
    }
    let start = max(0, min(column - Self.width.before, count - Self.width.all))
    let (lead, tail) = (start > 0 ? "…" : "", start + Self.width.all < count ? "…" : "")
    return Diagnostic.Excerpt(
      mark: mark, length: length, text: lead + Self.text(part(start, Self.width.all)) + tail,
      offset: column - start + lead.count)
  }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  // MARK: Lines

  private mutating func go(toLine wanted: Int) {
    if wanted < line.number { line = Line(number: 1, start: 0) }
    guard wanted > line.number else { return }
    var (number, index) = (line.number, line.start)
    bytes.withUnsafeBufferPointer { bytes in
      while number < wanted, index < bytes.count {
        if bytes[index] == 0x0A || (bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) {
          number += 1
        }
        index += 1
      }
    }
    line = Line(number: wanted, start: index)
  }

  private mutating func extent() -> (end: Int, count: Int) {
    if let extent = line.extent { return extent }
    var (end, count) = (line.start, 0)
    bytes.withUnsafeBufferPointer { bytes in
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
        if bytes[end] & 0xC0 != 0x80 { count += 1 }
        end += 1
      }
    }
    // The mark by which some editors begin a text is no part of its first line.
    if line.number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      line = Line(number: 1, start: 3)
      count -= 1
    }
    if end - line.start <= Self.mostBytes {
      line.visible = String(decoding: bytes[line.start..<end], as: UTF8.self).printable
      line.shown = shown(line.visible)
      count = line.shown?.count ?? count
    }
    line.extent = (end, count)
    return (end, count)
  }

  /// A line without control characters, and hidden where it is confidential.
  private func shown(_ visible: String) -> [Unicode.Scalar] {
    Array((words.map { RedactedLine(of: visible, except: $0).result } ?? visible).unicodeScalars)
  }

  /// So many characters of the line from one of them.
  private mutating func part(_ start: Int, _ count: Int) -> ArraySlice<Unicode.Scalar> {
    let end = extent().end
    if let shown = line.shown { return shown.dropFirst(start).prefix(count) }
    var (column, index) = line.reached.flatMap { $0.column <= start ? $0 : nil } ?? (0, line.start)
    bytes.withUnsafeBufferPointer { bytes in
      while column < start, index < end {
        index += 1
        while index < end, bytes[index] & 0xC0 == 0x80 { index += 1 }
        column += 1
      }
    }
    line.reached = (column, index)
    let scalars = String(decoding: bytes[index..<min(end, index + 4 * count)], as: UTF8.self).printable.unicodeScalars
    let hidden = words == nil ? Array(scalars.prefix(count)) : scalars.prefix(count).map { $0 == " " ? " " : "·" }
    return hidden[...]
  }
}
