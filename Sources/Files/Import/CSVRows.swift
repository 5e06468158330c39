import Records

/// The rows of a CSV file one after another (RFC 4180), as exports have them.
package struct CSVRows: ~Copyable {
  private var stream: ByteStream
  private var isFirst = true

  /// The rows of a file, or of standard input.
  package init(_ path: String) throws(Unreadable) { stream = try ByteStream(path) }

  /// The cells of the next row; nil where there is none. A row of nothing is passed over.
  package mutating func next() throws(Unreadable) -> [String]? {
    while var line = try stream.line() {
      if isFirst, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
      isFirst = false
      // Within quotation marks a line end is part of a cell.
      while line.count(where: { $0 == UInt8(ascii: "\"") }) % 2 == 1, line.count < 1 << 20, let more = try stream.line()
      {
        line += [0x0A] + more
      }
      if line.isEmpty { continue }
      return Self.cells(of: line)
    }
    return nil
  }

  private static func cells(of line: [UInt8]) -> [String] {
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var index = 0
    while index < line.count {
      let byte = line[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && index < line.count && line[index] == byte:
        cell.append(byte)
        index += 1
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted:
        cells.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll()
      default: cell.append(byte)
      }
    }
    return cells + [String(decoding: cell, as: UTF8.self)]
  }
}
