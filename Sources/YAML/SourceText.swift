/// The text being read, for what the parser's marks do not tell.
///
/// Its bytes are known to be well-formed UTF-8, and a byte order mark at the start has been taken away.
struct SourceText {
  private let bytes: UnsafeBufferPointer<UInt8>

  // Where the line last asked for begins. Questions come almost in file order, so that walking from there is short.
  private var line = 1
  private var lineStart = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// How many characters to underline for something that goes from one place to another: all of them, or where it goes
  /// over several lines, those up to the end of its first line.
  mutating func length(from start: Mark, to end: Mark) -> Int {
    guard end.line > start.line else { return end.column - start.column }
    return lengthOfLine(start.line) + 1 - start.column
  }

  /// Where a block scalar ends: at the end of its last line that is not blank, and not, as the parser says, where the
  /// next thing begins.
  mutating func endOfBlock(from start: Mark, to end: Mark) -> Mark {
    guard end.column == 1, end.line > start.line else { return end }
    var last = end.line - 1
    while last > start.line, isBlank(last) { last -= 1 }
    return Mark(line: last, column: lengthOfLine(last) + 1)
  }

  /// The same place, or where nothing more than blank space follows, the place just past the last character before it.
  ///
  /// The parser names the line after the last one, whether or not there is one, where it misses something at the end.
  mutating func beforeBlankEnd(_ mark: Mark) -> Mark {
    let rest = bytes[offset(of: mark)...]
    guard rest.allSatisfy({ $0.isBreak || $0.isBlank }) else { return mark }
    var last = line
    while last > 1, isBlank(last) { last -= 1 }
    let characters = characters(ofLine: last)
    let written = characters.lastIndex { !$0.isBlank }.map { characters[...$0] } ?? characters.prefix(0)
    return Mark(line: last, column: written.count { !$0.continuesScalar } + 1)
  }

  /// Where the tag of a value stands, which is after its anchor if that comes first, and how long it is.
  mutating func tag(ofValueAt start: Mark) -> (mark: Mark, length: Int) {
    var index = offset(of: start)
    var mark = start
    if at(index) == UInt8(ascii: "&") {
      var isInComment = false
      while let byte = at(index), isInComment || byte != UInt8(ascii: "!") {
        if byte == UInt8(ascii: "#") { isInComment = true }
        let next = afterBreak(index)
        if next != nil {
          isInComment = false
          mark = Mark(line: mark.line + 1, column: 1)
        } else if !byte.continuesScalar {
          mark = Mark(line: mark.line, column: mark.column + 1)
        }
        index = next ?? index + 1
      }
    }
    let tag = bytes[min(index, bytes.count)...].prefix { $0 > UInt8(ascii: " ") }
    return (mark, tag.count { !$0.continuesScalar })
  }

  // MARK: Lines

  private func at(_ index: Int) -> UInt8? {
    index < bytes.count ? bytes[index] : nil
  }

  /// The index after the line break that stands at an index, if one does.
  private func afterBreak(_ index: Int) -> Int? {
    switch at(index) {
    case UInt8(ascii: "\n"): index + 1
    case UInt8(ascii: "\r"): at(index + 1) == UInt8(ascii: "\n") ? index + 2 : index + 1
    default: nil
    }
  }

  private mutating func go(toLine wanted: Int) {
    while line > wanted, line > 1 {
      line -= 1
      // Step back over the break that ends the line before, then to that line's own beginning.
      lineStart -= 1
      if bytes[lineStart] == UInt8(ascii: "\n"), lineStart > 0, bytes[lineStart - 1] == UInt8(ascii: "\r") {
        lineStart -= 1
      }
      while lineStart > 0, !bytes[lineStart - 1].isBreak { lineStart -= 1 }
    }
    var index = lineStart
    while line < wanted, index < bytes.count {
      if let next = afterBreak(index) {
        line += 1
        lineStart = next
        index = next
      } else {
        index += 1
      }
    }
  }

  private mutating func characters(ofLine wanted: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    go(toLine: wanted)
    return bytes[lineStart...].prefix { !$0.isBreak }
  }

  private mutating func lengthOfLine(_ wanted: Int) -> Int {
    characters(ofLine: wanted).count { !$0.continuesScalar }
  }

  private mutating func isBlank(_ wanted: Int) -> Bool {
    characters(ofLine: wanted).allSatisfy(\.isBlank)
  }

  private mutating func offset(of mark: Mark) -> Int {
    go(toLine: mark.line)
    guard line == mark.line else { return bytes.count }
    var index = lineStart
    var column = 1
    while index < bytes.count {
      if !bytes[index].continuesScalar {
        if column == mark.column { break }
        column += 1
      }
      index += 1
    }
    return index
  }
}

extension UInt8 {
  /// Whether the byte is one of a UTF-8 scalar's bytes other than its first.
  var continuesScalar: Bool { self & 0xC0 == 0x80 }

  /// Whether the byte is a space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// Whether the byte ends a line.
  var isBreak: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
