import Rendering
import Testing

@Suite("A spreadsheet takes no cell for a formula")
struct SpreadsheetTests {
  @Test(
    "Each sign with which a formula can begin is defused",
    arguments: ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"])
  func defused(_ sign: String) {
    let table = CSVTable(headings: ["Heading"], rows: [["\(sign)A1"], ["A1\(sign)"]])
    let shown = sign == "\t" ? " " : sign
    #expect(table.csv == "\u{FEFF}\"Heading\"\r\n\"'\(shown)A1\"\r\n\"A1\(shown)\"\r\n")
  }

  @Test(
    "No cell holds a character that is not seen", arguments: ["\u{200B}", "\u{202E}", "\u{1B}", "\u{2028}", "\u{AD}"])
  func unseen(_ sign: String) {
    #expect(CSVTable(headings: ["H"], rows: [["a\(sign)b"]]).csv == "\u{FEFF}\"H\"\r\n\"a b\"\r\n")
  }
}
