import Rendering
import Testing

@Suite("A spreadsheet takes no cell for a formula")
struct SpreadsheetTests {
  @Test("Each sign with which a formula can begin is defused", arguments: ["=", "+", "-", "@", "\t", "\r"])
  func defused(_ sign: String) {
    let table = CSVTable(headings: ["Heading"], rows: [["\(sign)A1"], ["A1\(sign)"]])
    #expect(table.csv == "\u{FEFF}\"Heading\"\r\n\"'\(sign)A1\"\r\n\"A1\(sign)\"\r\n")
  }
}
