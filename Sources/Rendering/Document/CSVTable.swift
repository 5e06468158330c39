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
    rows.map { row in row.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// The signs with which a formula begins, those of full width too: some spreadsheets take them for the others.
  private static let formulaSigns = Set("=+-@\t\r＝＋－＠".unicodeScalars)

  private static func cell(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map(formulaSigns.contains) ?? false
    var result = "\""
    if isFormula { result += "'" }
    for character in text.printableLines.unicodeScalars {
      if character == "\"" { result += "\"" }
      result.unicodeScalars.append(character)
    }
    return result + "\""
  }
}
