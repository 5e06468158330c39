import Testing
import YAML

@Suite("A scalar is its text")
struct ScalarTests {
  @Test(
    "nothing is taken for a number, a date or a truth value",
    arguments: [
      "no", "yes", "true", "null", "~", "1e3", "0123", "0x1F", "12:30:45", "2017-09-01", ".inf", "1_000", "=",
    ])
  func plain(text: String) throws {
    let scalar = try #require(try scalar(text))
    #expect(scalar.text == text)
    #expect(scalar.isPlain)
  }

  @Test("quotes and blocks make a scalar that is not plain", arguments: ["'no'", "\"no\"", "|-\n no", ">-\n no"])
  func marked(text: String) throws {
    let scalar = try #require(try scalar(text))
    #expect(scalar.text == "no")
    #expect(!scalar.isPlain)
  }

  @Test("an empty value is a plain, empty text, and empty quotes are not plain")
  func empty() throws {
    #expect(
      try outline("a:\nb: ''\n").filter { $0.contains(":3") || $0.contains("2:4") } == [
        "1:3-1:3 plain ", "2:4-2:6 marked ",
      ])
  }

  @Test("escapes mean what YAML says in double quotes, and nothing in single ones")
  func escapes() throws {
    #expect(try scalar(#""a\tb\n\x41\u00e9\U0001F600\"\\\/\_""#)?.text == "a\tb\nA\u{E9}\u{1F600}\"\\/\u{A0}")
    #expect(try scalar(#"'a\tb''c'"#)?.text == #"a\tb'c"#)
    #expect(try scalar("\"a \\\n  b\"")?.text == "a b")
  }

  @Test(
    "two escapes that make one character together are that character, and every place after it stays",
    arguments: [
      (
        ##"{"a": "\ud83d\ude00 b", "c": 1}"##,
        ["1:2-1:5 marked a", "1:7-1:23 marked 😀 b", "1:25-1:28 marked c", "1:30-1:31 plain 1"]
      ),
      (
        ##"["\uD83D\uDE00\ud83d\ude01", x, "\u00e9\ud800\udc00", y]"##,
        [
          "1:2-1:28 marked 😀😁", "1:30-1:31 plain x", "1:33-1:53 marked é𐀀", "1:55-1:56 plain y",
        ]
      ),
      (
        "[\"a\n \\ud83d\\ude00\", b,\r\n  'c\\ud83d\\ude00', \\ud83d\\ude00]",
        [
          "1:2-2:15 marked a 😀", "2:17-2:18 plain b", "3:3-3:18 marked c\\ud83d\\ude00",
          "3:20-3:32 plain \\ud83d\\ude00",
        ]
      ),
      (##"["\\ud83d\\ude00", "\"\ud83d\ude00"]"##, [##"1:2-1:18 marked \ud83d\ude00"##, "1:20-1:36 marked \"😀"]),
    ])
  func pairs(text: String, expected: [String]) throws {
    #expect(try outline(text).dropFirst() == expected[...])
  }

  @Test(
    "half a pair is none, wherever it stands",
    arguments: [
      (##"["\ud83d"]"##, 5), (##"["\ude00\ud83d"]"##, 5), (##"["\ud83d\ud83d\ude00"]"##, 5),
      (##"["\ud83d\ude00 \udc00"]"##, 18), (##"["\ud83d\ude00", "\ud83dx"]"##, 21),
    ])
  func halves(text: String, column: Int) {
    #expect(faults(text) == [fault(.syntax("this escape names a character that does not exist"), 1, column)])
  }

  @Test("literal blocks keep their lines, folded ones join them, and the sign says what becomes of the end")
  func blocks() throws {
    #expect(try scalar("|\n  a\n   b\n\n  c\n\n")?.text == "a\n b\n\nc\n")
    #expect(try scalar("|+\n  a\n\n")?.text == "a\n\n")
    #expect(try scalar("|-\n  a\n\n")?.text == "a")
    #expect(try scalar(">\n  a\n  b\n\n  c\n")?.text == "a b\nc\n")
    #expect(try scalar("|2\n   a\n")?.text == " a\n")
  }

  @Test("a merge key is an ordinary key")
  func mergeKey() throws {
    let root = try parse(Array("a: &x {b: 1}\nc:\n  <<: *x\n  b: 2\n".utf8))
    guard case .mapping(let entries) = root.content, case .mapping(let inner) = try #require(entries.last).value.content
    else {
      Issue.record("A mapping was expected.")
      return
    }
    #expect(inner.map(\.name) == ["<<", "b"])
  }

  @Test("keys are found by name, quoted or not, in the order of the text")
  func names() throws {
    guard case .mapping(let entries) = try parse(Array("b: 1\n'a b': 2\n? c\n: 3\n".utf8)).content else {
      Issue.record("A mapping was expected.")
      return
    }
    #expect(entries.map(\.name) == ["b", "a b", "c"])
    #expect(entries.map { outline(of: $0.key) } == [["1:1-1:2 plain b"], ["2:1-2:6 marked a b"], ["3:3-3:4 plain c"]])
  }
}
