import Profiles
import Records
import Testing
import YAML

@Suite("A diagnostic shows its line")
struct ExcerptTests {
  /// The problem of a key without a value at one place of a text, as people see it.
  private func told(
    _ text: String, _ line: Int, _ column: Int, length: Int = 1, name: String = "a.yaml"
  ) -> [String] {
    var diagnostics = Diagnostics(in: Source(name: name, bytes: Array(text.utf8)))
    diagnostics.report(.noValue, at: Mark(line: line, column: column), length: length)
    return diagnostics.description.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("file, line, column and sentence; the line; a caret under each character of the fault")
  func form() {
    #expect(
      told("one: 1\ntwo: bad\n", 2, 6, length: 3) == [
        "a.yaml:2:6: error: this key has no value",
        "    2 | two: bad",
        "      |      ^^^",
      ])
  }

  @Test("the help stands below")
  func help() {
    var diagnostics = Diagnostics(in: Source(name: "a.yaml", bytes: Array("a: 1\n".utf8)))
    diagnostics.report(.answeredTwice, at: Mark(line: 1, column: 1))
    #expect(diagnostics.description.hasSuffix("\n      = help: keep one of the two"))
  }

  @Test("a caret may stand past the end of the line, and never runs far past it")
  func pastTheEnd() {
    #expect(told("a:\n", 1, 3).suffix(2) == ["    1 | a:", "      |   ^"])
    #expect(told("a: b\n", 1, 4, length: 50).last == "      |    ^")
    #expect(told("a\n", 9, 9).suffix(2) == ["    9 | ", "      | ^"])
  }

  @Test("lines end as editors end them: at CR, at LF, and at both together", arguments: ["\n", "\r", "\r\n"])
  func lineEnds(end: String) {
    let text = ["one", "", "three", "four"].joined(separator: end)
    #expect(told(text, 3, 1)[1] == "    3 | three")
    #expect(told(text, 4, 1)[1] == "    4 | four")
    #expect(told(text, 2, 1)[1] == "    2 | ")
  }

  @Test("a byte order mark is no part of the first line")
  func byteOrderMark() {
    #expect(told("\u{FEFF}one: 1\n", 1, 1).suffix(2) == ["    1 | one: 1", "      | ^"])
  }

  @Test("tabs, control characters and characters that turn text around take one space each, so that the caret fits")
  func controlCharacters() {
    #expect(
      told("a:\tb\u{1B}[31m\u{202E}\u{200B}\u{85}c", 1, 12).suffix(2) == [
        "    1 | a: b [31m   c", "      |            ^",
      ])
  }

  @Test("the name of a text cannot forge a line or steer a terminal either")
  func names() {
    #expect(told("a\n", 1, 1, name: "a\u{1B}[2J\n.yaml")[0] == "a [2J .yaml:1:1: error: this key has no value")
  }

  @Test("columns count scalars, and bytes that are no UTF-8 are shown as such")
  func scalars() {
    #expect(told("é: e\u{301}x", 1, 6).last == "      |      ^")
    var diagnostics = Diagnostics(in: Source(name: "a.yaml", bytes: [0x61, 0xFF, 0x62]))
    #expect(diagnostics.parse() == nil)
    #expect(diagnostics.all.map(\.excerpt?.text) == ["a\u{FFFD}b"])
  }

  @Test("of a long line the part around the fault is shown")
  func longLines() {
    let line = (0..<30).map { "word\($0 + 10)" }.joined(separator: " ")
    for column in [1, 8, 60, 100, 150, 209] {
      let shown = told(line, 1, column, length: 6)
      let text = Array(shown[1].unicodeScalars).dropFirst(8)
      // The gutter of the caret's line has seven spaces; that of the text has eight characters.
      let caret = shown[2].unicodeScalars.count { $0 == " " } - 7
      #expect(text.count <= 102, "\(column)")
      #expect(text.first == (column > 41 ? "…" : "w"), "\(column)")
      #expect((text.last == "…") == (column < 150), "\(column)")
      let under = Array(shown[1].unicodeScalars)[8 + caret]
      #expect(under == Array(line.unicodeScalars)[column - 1], "\(column)")
    }
  }

  @Test("a line number of any size keeps the gutter straight")
  func lineNumbers() {
    let shown = told(String(repeating: "\n", count: 123_455) + "last", 123_456, 1)
    #expect(shown.suffix(2) == ["123456 | last", "       | ^"])
  }
}

@Suite("A confidential text shows its keys and hides what it says")
struct ConfidentialTests {
  private static let words: Set<String> = ["label", "born", "role", "chair", "health-visitor", "yes"]

  private func shown(_ line: String) -> String? {
    var diagnostics = Diagnostics(in: Source(name: "a.yaml", bytes: Array(line.utf8), showable: { Self.words }))
    diagnostics.report(.noValue, at: Mark(line: 1, column: 1))
    return diagnostics.all.first?.excerpt?.text
  }

  @Test(
    "whatever is not a known word is dots, and every column stays",
    arguments: [
      ("label: Ann", "label: ···"),
      ("- { label: Ann Lee, born: 2019-05-01 }", "- { label: ··· ···, born: ·········· }"),
      ("  - - role: chair", "  - - role: chair"),
      ("role: health-visitor", "role: health-visitor"),
      ("labels: [chair, yes, Ann]", "······: [chair, yes, ···]"),
      ("'label': \"Ann's\"", "'·····': \"·····\""),
      ("label: Ann's chair", "label: ···'· ·····"),
      ("-1: -a - b", "··: ·· · ·"),
      ("label: é e\u{301} 李", "label: · ·· ·"),
      ("\tlabel:\tAnn", " label: ···"),
    ])
  func hidden(line: String, expected: String) {
    #expect(shown(line) == expected)
    #expect(shown(line)?.unicodeScalars.count == line.unicodeScalars.count)
  }

  @Test(
    "known words that are part of a text or of a comment do not show",
    arguments: [
      ("  the chair was born yes", "  ··· ····· ··· ···· ···"),
      ("label: chair of the board", "label: ····· ·· ··· ·····"),
      ("role: chair # chair", "role: chair # ·····"),
      ("# label: chair", "# ·····: ·····"),
      ("label: a#chair", "label: ·#chair"),
      ("  chair, yes, Ann", "  ·····, ···, ···"),
      ("label: \"the chair: yes, born\"", "label: \"··· ······ ···· ····\""),
      ("label: 'chair'", "label: 'chair'"),
      ("label: 'chair: yes", "label: '······ ···"),
    ])
  func parts(line: String, expected: String) {
    #expect(shown(line) == expected)
  }

  @Test("where nothing may be shown nothing is, and where all may be all is")
  func extremes() {
    var diagnostics = Diagnostics(in: Source(name: "a.yaml", bytes: Array("label: Ann".utf8), showable: { [] }))
    diagnostics.report(.noValue, at: Mark(line: 1, column: 1))
    #expect(diagnostics.all.first?.excerpt?.text == "·····: ···")
    diagnostics = Diagnostics(in: Source(name: "a.yaml", bytes: Array("label: Ann".utf8)))
    diagnostics.report(.noValue, at: Mark(line: 1, column: 1))
    #expect(diagnostics.all.first?.excerpt?.text == "label: Ann")
  }
}
