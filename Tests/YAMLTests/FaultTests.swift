import Testing
import YAML

@Suite("Every fault has its place")
struct FaultTests {
  @Test(
    "a text that states nothing",
    arguments: ["", "\u{FEFF}", " \n\n", "# only a comment\n", "---\n", "--- # comment\n...\n"])
  func empty(text: String) {
    #expect(faults(text) == [fault(.empty, 1, 1)])
  }

  @Test("a single text, even an empty one in quotes, is not nothing", arguments: ["''", "~", "|\n", "[]", "{}"])
  func notEmpty(text: String) {
    #expect(faults(text).isEmpty)
  }

  @Test("a second document")
  func documents() {
    #expect(faults("---\na: 1\n---\nb: @\n") == [fault(.moreThanOneDocument, 3, 1, length: 3)])
    #expect(faults("a: 1\n...\n# more\n--- b") == [fault(.moreThanOneDocument, 4, 1, length: 3)])
    #expect(faults("---\na: 1\n...\n...\n").isEmpty)
  }

  @Test(
    "tags of every form",
    arguments: [
      ("a: !!str 1", 5), ("a: ! 1", 1), ("a: !x 1", 2), ("a: !<tag:x,2000:y> 1", 15), ("a: !!map {b: 1}", 5),
      ("a: !!seq [1]", 5), ("a: !!null", 6), ("a: !!str &x 1", 5), ("a: !!map\n  b: 1", 5), ("a: !!str |\n  b", 5),
      ("a: !e!x 1", 1), ("a: !<> 1", 1),
    ])
  func tags(text: String, length: Int) {
    #expect(faults(text) == [fault(.tag, 1, 4, length: length)])
  }

  @Test("a tag after an anchor, on its line or below a comment")
  func tagAfterAnchor() {
    #expect(faults("\u{E9}: &x !!str 1") == [fault(.tag, 1, 7, length: 5)])
    #expect(faults("a: &x # \u{E9} !not\n  !!str 1") == [fault(.tag, 2, 3, length: 5)])
    #expect(faults("a: &x\r\n\r\n !t \u{E9}") == [fault(.tag, 3, 2, length: 2)])
  }

  @Test("directives, whatever they say")
  func directives() {
    let words = Fault.syntax("a line that begins with % is a directive, and none is used here")
    #expect(faults("%YAML 1.2\n---\na: 1\n") == [fault(words, 1, 1, length: 9)])
    #expect(
      faults("# \u{E9}\n%TAG !e! x\n---\na: !e!b 1\n") == [
        fault(words, 2, 1, length: 10), fault(.tag, 4, 4, length: 4),
      ])
    #expect(faults("%YAML 9.9\n---\na: 1\n") == [fault(words, 1, 1)])
    #expect(faults("%OTHER x\n---\na: 1\n") == [fault(words, 1, 1)])
    #expect(faults("%TAG ! x\n%TAG ! x\n---\na: 1\n") == [fault(words, 2, 1)])
    #expect(faults("100%: a\n'%': b\nc:\n  '\n%'\n").isEmpty)
  }

  @Test("a key that occurs again, however it is quoted, always with the first one's place")
  func duplicates() {
    #expect(
      faults("a: 1\nb: {c: 1, c: 2}\n'a': 3\n\"\\x61\": 4\n") == [
        fault(.duplicateKey(firstAt: Mark(line: 2, column: 5)), 2, 11),
        fault(.duplicateKey(firstAt: Mark(line: 1, column: 1)), 3, 1, length: 3),
        fault(.duplicateKey(firstAt: Mark(line: 1, column: 1)), 4, 1, length: 6),
      ])
    #expect(faults("a: {a: {a: 1}}\nb: [a, a, {a: 1}, {a: 1}]\n").isEmpty)
  }

  @Test("keys that look the same are the same")
  func equivalentKeys() {
    #expect(
      faults("\u{E9}: 1\ne\u{301}: 2\n") == [fault(.duplicateKey(firstAt: Mark(line: 1, column: 1)), 2, 1, length: 2)])
  }

  @Test("duplicates are found among few keys and among many", arguments: [2, 11, 12, 13, 14, 40, 1_000])
  func manyKeys(count: Int) {
    let keys = (1...count).map { "k\($0): v\n" }.joined()
    #expect(faults(keys).isEmpty)
    for again in [1, count / 2 + 1, count] {
      let found = faults(keys + "k\(again): w\n")
      let first = Mark(line: again, column: 1)
      #expect(found == [fault(.duplicateKey(firstAt: first), count + 1, 1, length: "k\(again)".count)])
    }
  }

  @Test("a list or a mapping as a key")
  func keys() {
    #expect(
      faults("[a, b]: c\n? - d\n  - e\n: f\n{}: g\ng: h\n") == [
        fault(.keyIsNotAScalar, 1, 1, length: 6),
        fault(.keyIsNotAScalar, 2, 3, length: 3),
        fault(.keyIsNotAScalar, 5, 1, length: 2),
      ])
    #expect(faults("a: &x [b]\n*x : c\n") == [fault(.keyIsNotAScalar, 2, 1, length: 2)])
  }

  @Test("an alias to nothing, to something later, and to what it stands in")
  func aliases() {
    #expect(faults("*a") == [fault(.unknownAlias, 1, 1, length: 2)])
    #expect(
      faults("a: *later\nb: &later 1\nc: &c [{d: *c}]\n*no : 1\n*no : 2\ne: *no\n") == [
        fault(.unknownAlias, 1, 4, length: 6),
        fault(.aliasToItself, 3, 12, length: 2),
        fault(.unknownAlias, 4, 1, length: 3),
        fault(.unknownAlias, 5, 1, length: 3),
        fault(.unknownAlias, 6, 4, length: 3),
      ])
  }

  @Test("all faults at once, in file order, up to the mistake that ends the search")
  func together() {
    let text = "a: !x 1\nb: *b\na: 2\n[c]: d\ne: &e [*e]\nf: \"\\q\"\ng: !y 1\n"
    #expect(
      faults(text) == [
        fault(.tag, 1, 4, length: 2),
        fault(.unknownAlias, 2, 4, length: 2),
        fault(.duplicateKey(firstAt: Mark(line: 1, column: 1)), 3, 1),
        fault(.keyIsNotAScalar, 4, 1, length: 3),
        fault(.aliasToItself, 5, 8, length: 2),
        fault(.syntax("no escape after a backslash has this letter"), 6, 5),
      ])
  }

  @Test("a fault that is seen late stands where it belongs")
  func order() {
    #expect(
      faults("? [a: !x 1, !y b]\n: c\n") == [
        fault(.keyIsNotAScalar, 1, 3, length: 15), fault(.tag, 1, 7, length: 2), fault(.tag, 1, 13, length: 2),
      ])
  }
}
