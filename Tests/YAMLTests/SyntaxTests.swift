import Testing
import YAML

@Suite("A mistake in the syntax is shown where it helps")
struct SyntaxTests {
  @Test(
    "with words of our own",
    arguments: [
      ("a: \"x\nb: c\n", 1, 4, "the quotation mark that opens here is never closed"),
      ("a: 'x\n---\n", 1, 4, "the quotation mark that opens here is not closed before the document ends"),
      ("a: 1\nfoo\nb: 2\n", 2, 1, "this line has no colon followed by a space, as a key must have"),
      (
        "a: b: c", 1, 5,
        "no colon can stand here: this line is indented wrongly, or a text that has a colon and a space needs quotes"
      ),
      (
        "a: 1\n b: 2", 2, 3,
        "no colon can stand here: this line is indented wrongly, or a text that has a colon and a space needs quotes"
      ),
      ("a:\n  - b\n c: d", 3, 2, "a key is expected here, in line with the keys above"),
      ("a: |\n    b\n  c\n", 3, 3, "a key is expected here, in line with the keys above"),
      ("- a\nb: c", 2, 1, "a list item (-) is expected here, in line with the items above"),
      ("a: 'b' c", 1, 8, "the value before this has ended; a text that has quotes within needs quotes around it"),
      ("[a]\n[b]", 2, 1, "the text goes on after its value has ended"),
      ("a: - b", 1, 4, "no list item (-) can begin here"),
      ("a: [\n\n  ", 1, 5, "a value is expected here"),
      ("\u{E9}: {b: [c, ", 1, 11, "a value is expected here"),
      ("a: ]", 1, 4, "a value is expected here"),
      ("a: [b\nc: d\n", 1, 4, "the list that opens here is not closed, or lacks a comma between two of its items"),
      ("a: {b: 1\nc: d\n", 1, 4, "the mapping that opens here is not closed, or lacks a comma between two of its keys"),
      ("[\"a\" \"b\"]", 1, 6, "a comma or a closing bracket ] is missing here"),
      ("{a: 'b' c: d}", 1, 9, "a comma or a closing brace } is missing here"),
      (
        "a: @b", 1, 4,
        "a value cannot begin with this character; a text that begins with a tab, %, @ or a backtick needs quotes"
      ),
      (
        "a:\n\tb: 1", 2, 1,
        "a value cannot begin with this character; a text that begins with a tab, %, @ or a backtick needs quotes"
      ),
      ("a: |\n\tb", 2, 1, "a tab is used to indent, where only spaces may be"),
      ("a: & b", 1, 4, "an anchor (&) needs a name of letters and digits; a text that begins with & needs quotes"),
      ("a: **b**", 1, 4, "an alias (*) needs a name of letters and digits; a text that begins with * needs quotes"),
      ("a: \"\\xg\"", 1, 7, "this escape needs hexadecimal digits"),
      ("a: \"\\ud800\"", 1, 7, "this escape names a character that does not exist"),
      ("a: |b\n  c", 1, 5, "only a comment may follow | or > on its line"),
      ("a: |0\n  c", 1, 5, "the indentation after | or > must be 1 to 9"),
    ])
  func words(text: String, line: Int, column: Int, words: String) {
    #expect(faults(text) == [fault(.syntax(words), line, column)])
    // The words never depend on what the text says.
    #expect(faults("\u{FEFF}" + text + "\n") == [fault(.syntax(words), line, column)])
  }

  @Test("what a text says is in no fault")
  func nothingIsQuoted() {
    let secret = "Xanthippe"
    for text in [
      "\(secret)", "'\(secret)", "[\(secret)", "*\(secret)", "!\(secret) a", "!\(secret)!\(secret) a", "&\(secret)! a",
      "%\(secret)", "a: \"\\\(secret)\"", "a: |\(secret)", "\(secret): 1\n\(secret): 2", "[\(secret)]: 1", "@\(secret)",
      "a: 1\n\(secret)\nb: 2", "&\(secret) [*\(secret)]", "--- a\n--- \(secret)",
    ] {
      for found in faults("? [\n" + text) + faults(text) {
        #expect(!"\(found)".contains(secret))
      }
    }
  }
}
