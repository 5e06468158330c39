import Testing
import YAML

@Suite("What is not text is refused before it is parsed")
struct EncodingTests {
  @Test(
    "bytes that are not well-formed UTF-8",
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x41], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
      [0xE2, 0x82], [0xE2, 0x82, 0x41], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
    ] as [[UInt8]])
  func malformed(bytes: [UInt8]) {
    let place = [fault(.notUTF8, 2, 5)]
    #expect(faults(Array("é: é\nü: ".utf8) + [0x78] + bytes) == place)
    #expect(faults(Array("é: é\nü: ".utf8) + [0x78] + bytes + Array("\nb: @".utf8)) == place)
  }

  @Test(
    "the first and last scalar of every length are text",
    arguments: ["\u{A0}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFD}", "\u{10000}", "\u{10FFFF}"])
  func wellFormed(text: String) throws {
    #expect(try scalar("'\(text)'")?.text == text)
  }

  @Test("UTF-16, with its mark or without, and UTF-32")
  func otherEncodings() {
    #expect(faults([0xFF, 0xFE, 0x61, 0x00]) == [fault(.notUTF8, 1, 1)])
    #expect(faults([0xFE, 0xFF, 0x00, 0x61]) == [fault(.notUTF8, 1, 1)])
    #expect(faults([0x61, 0x00, 0x3A, 0x00]) == [fault(.containsNUL, 1, 2)])
    #expect(faults([0x00, 0x00, 0xFE, 0xFF]) == [fault(.containsNUL, 1, 1)])
  }

  @Test("NUL, which ends the search")
  func nul() {
    #expect(faults("a: b\r\n\u{FC}: \u{0}x\u{0}") == [fault(.containsNUL, 2, 4)])
    #expect(faults("\u{FEFF}\u{0}") == [fault(.containsNUL, 1, 1)])
  }

  @Test(
    "control characters, wherever they stand",
    arguments: ["\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1B}", "\u{7F}", "\u{80}", "\u{9F}", "\u{FFFE}", "\u{FFFF}"])
  func control(character: String) {
    let found = faults("a: '\u{E9}\(character)'\n#\(character)\n")
    #expect(found.map(\.mark) == [Mark(line: 1, column: 6), Mark(line: 2, column: 2)])
    #expect(Set(found.map(\.fault)) == [.syntax("this is a control character, which no text may have")])
  }

  @Test(
    "line separators that editors do not show, so that no later place is wrong",
    arguments: ["\u{85}", "\u{2028}", "\u{2029}"])
  func separators(character: String) {
    let words = "this is a line separator that editors do not show as the end of a line; use an ordinary line break"
    #expect(faults("a: b\(character)c\(character)") == [fault(.syntax(words), 1, 5), fault(.syntax(words), 1, 7)])
  }

  @Test("a byte order mark anywhere but at the beginning")
  func byteOrderMark() {
    let words = Fault.syntax("a byte order mark may only stand at the beginning")
    #expect(faults("\u{FEFF}\u{FEFF}a: b") == [fault(words, 1, 1)])
    #expect(faults("a: b\n\u{FEFF}c: d") == [fault(words, 2, 1)])
  }

  @Test("an escape that makes a control character", arguments: [#"\e"#, #"\x7F"#, #"\r"#, #"\u0080"#, #"\N"#, #"\b"#])
  func escapedControl(escape: String) {
    let words = Fault.syntax("an escape in this text makes a control character, which no text may have")
    let text = "a: \"\u{E9}\(escape)\"\nb: !x c\n'\(escape)': d\n"
    #expect(faults(text) == [fault(words, 1, 4, length: 3 + escape.count), fault(.tag, 2, 4, length: 2)])
  }

  @Test("an escape that makes a NUL")
  func escapedNUL() {
    #expect(
      faults("a: [\"b\\0\", \"c\n  \\x00\"]") == [
        fault(.containsNUL, 1, 5, length: 5), fault(.containsNUL, 1, 12, length: 2),
      ])
  }
}
