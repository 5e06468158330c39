import Records

/// Rows of cells under headings: what a spreadsheet opens.
public struct CSVTable: Sendable {
  /// The headings of the columns.
  public let headings: [String]
  /// The rows.
  public let rows: [[String]]

  /// A table.
  public init(headings: [String], rows: [[String]]) {
    self.headings = headings
    self.rows = rows
  }

  /// The table as CSV (RFC 4180) in UTF-8 with a byte order mark, so that spreadsheets read it as it is.
  ///
  /// A cell that a spreadsheet would take for a formula gets an apostrophe before it, and characters that steer a screen become spaces.
  public var csv: String {
    Self.head(headings) + Self.lines(rows)
  }

  /// How a table with these headings begins, for whoever writes its rows one after another.
  public static func head(_ headings: [String]) -> String { "\u{FEFF}" + lines([headings]) }

  /// Rows as lines.
  public static func lines(_ rows: [[String]]) -> String {
    var lines = ""
    for row in rows {
      for (place, text) in row.enumerated() {
        if place > 0 { lines += "," }
        write(text, to: &lines)
      }
      lines += "\r\n"
    }
    return lines
  }

  /// The signs with which a formula begins, those of full width too: some spreadsheets take them for the others.
  private static let formulaSigns = Set("=+-@\t\r＝＋－＠".unicodeScalars)

  private static func write(_ text: String, to lines: inout String) {
    lines += "\""
    if let first = text.unicodeScalars.first, formulaSigns.contains(first) { lines += "'" }
    lines += text.printableLines.escaping { $0 == "\"" ? "\"\"" : nil }
    lines += "\""
  }
}
