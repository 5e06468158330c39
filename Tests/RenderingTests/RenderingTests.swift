import Records
import Foundation
import Rendering
import Testing

@Suite("Rendering")
struct RenderingTests {
  @Test("JSON is read back by another reader, whatever a string holds")
  func json() throws {
    let hostile = "quote \" backslash \\ line\nend tab\t null\u{0} bell\u{7} delete\u{7F} separator\u{2028} emoji 🧒🏽 ‘é’"
    let json = JSON.object([
      ("text", .string(hostile)), ("list", .array([.number(1), .bool(false), .null])),
      ("nested", .array([.object([]), .array([])])), ("empty", .object([])),
    ])
    let read = try #require(JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: Any])
    #expect(read["text"] as? String == hostile)
    #expect((read["list"] as? [Any])?.count == 3)
    #expect((read["nested"] as? [Any])?.count == 2)
    #expect(json.text.hasSuffix("}\n"))
  }

  @Test("Objects keep the order in which they were made")
  func order() {
    #expect(JSON.object([("b", .number(1)), ("a", .number(2))]).text == "{\n  \"b\": 1,\n  \"a\": 2\n}\n")
  }

  @Test("Lines are no longer than the width, and what stands under an item is indented", arguments: [40, 60, 100])
  func width(_ width: Int) {
    let words = Array(repeating: "conference", count: 40).joined(separator: " ")
    let document = Document([.heading(level: 1, words), .list([ListItem([Span(words)], [ListItem([Span(words)])])])])
    for line in document.text(TextStyle(width: width)).split(separator: "\n") { #expect(line.count <= width) }
  }

  @Test("Nothing in a text can steer a terminal")
  func control() {
    let document = Document([.paragraph([Span("a\u{1B}[31mred\u{202E}b\u{85}c\rd", .bad)])])
    let text = document.text(TextStyle(width: 80))
    #expect(text == "a [31mred b c d\n")
  }

  @Test("Colour comes only where it is asked for, and never alone")
  func colour() {
    let document = Document([.list([ListItem([Span("✗ breach", .bad)])])])
    #expect(document.text(TextStyle(isColoured: false)) == "  ✗ breach\n")
    #expect(document.text(TextStyle(isColoured: true)) == "  \u{1B}[31m✗\u{1B}[0m \u{1B}[31mbreach\u{1B}[0m\n")
  }

  @Test("A small document, as it is read")
  func layout() {
    let document = Document([
      .heading(level: 1, "Title"), .paragraph([Span("One:", .strong), Span("two.")]), .heading(level: 2, "Part"),
      .heading(level: 3, "Question?"),
      .list([ListItem([Span("Answer.")], [ListItem([Span("Reason.")], [ListItem([Span("Place.")])])])]),
    ])
    #expect(
      document.text() == """
        Title
        ═════
        One: two.

        PART

        Question?
          Answer.
            - Reason.
                · Place.

        """)
  }

  private let hostile = Document([
    .heading(level: 1, "<script>alert(\"1\")</script> & 'so' on"),
    .list([
      ListItem([Span("*stars* _lines_ [link](x) `code` # | ~ <b>", .strong)], [ListItem([Span("a\u{202E}b\nc", .bad)])])
    ]),
  ])

  @Test("HTML escapes whatever it is given, and fetches nothing")
  func html() {
    let html = hostile.html
    #expect(html.contains("<h1>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;so&#39; on</h1>"))
    #expect(html.contains("<span class=\"bad\">a b c</span>"))
    #expect(!html.contains("<script") && !html.contains("http") && !html.contains("url("))
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">") && html.hasSuffix("</html>\n"))
  }

  @Test("Answers stand beside one another where a page folds, and are a list everywhere else")
  func answers() {
    let items = [
      ListItem([Span("One & all:", .strong), Span("yes.")], [ListItem([Span("Reason.")])]), ListItem([Span("Two:")]),
    ]
    let document = Document([.heading(level: 2, "Why?"), .answers(items)])
    let list = Document([.heading(level: 2, "Why?"), .list(items)])
    #expect(document.text() == list.text() && document.markdown == list.markdown)
    #expect(document.fragment() == list.fragment())
    #expect(
      document.fragment(isFolding: true) == """
        <h2>Why?</h2>
        <ul class="columns">
        <li><strong>One &amp; all:</strong> yes.
        <details><summary>Reasons and places<span class="visually-hidden">, One &amp; all: Why?</span></summary>
        <ul>
        <li>Reason.</li>
        </ul>
        </details></li>
        <li>Two:</li>
        </ul>

        """)
  }

  @Test("A heading has the same level in every format")
  func headings() {
    let document = Document([.heading(level: 2, "a"), .heading(level: 3, "b")])
    #expect(document.fragment() == "<h2>a</h2>\n<h3>b</h3>\n" && document.markdown == "## a\n\n### b\n")
  }

  @Test("A text in quotation marks is one YAML text on one line")
  func yaml() {
    #expect("a \"b\" \\ c\nd\u{2028}e\u{FEFF}f 🧒🏽".quotedForYAML == #""a \"b\" \\ c\nd\U00002028e\U0000FEFFf 🧒🏽""#)
  }

  @Test("Markdown escapes whatever it is given")
  func markdown() {
    #expect(
      hostile.markdown == """
        # \\<script>alert("1")\\</script> &amp; 'so' on

        - **\\*stars\\* \\_lines\\_ \\[link\\](x) \\`code\\` \\# \\| \\~ \\<b>**
          - a b c

        """)
  }

  private let table = Document([
    .table(DocumentTable("A & <b>", headings: ["One|two", "x"], rows: [[Span("a\nb"), Span("<i> | *c*", .bad)]]))
  ])

  @Test("A table is escaped in every format, and its first cells are headings of their rows")
  func tables() {
    #expect(
      table.fragment() == """
        <div class="scroll" tabindex="0" role="group" aria-label="A &amp; &lt;b&gt;">
        <table>
        <caption>A &amp; &lt;b&gt;</caption>
        <thead><tr><th scope="col">One|two</th><th scope="col">x</th></tr></thead>
        <tbody>
        <tr><th scope="row">a b</th><td><span class="bad">&lt;i&gt; | *c*</span></td></tr>
        </tbody>
        </table>
        </div>

        """)
    #expect(
      table.markdown == """
        **A &amp; \\<b>**

        | One\\|two | x |
        | --- | --- |
        | a b | \\<i> \\| \\*c\\* |

        """)
    #expect(table.text() == "\nA & <b>:\n  a b <i> | *c*\n")
  }

  @Test("What stands under an item unfolds where that is asked for")
  func folding() {
    let document = Document([
      .list([ListItem([Span("Answer")], [ListItem([Span("Reason")])]), ListItem([Span("Alone")])])
    ])
    #expect(
      document.fragment(isFolding: true) == """
        <ul>
        <li><details><summary>Answer</summary>
        <ul>
        <li>Reason</li>
        </ul>
        </details></li>
        <li>Alone</li>
        </ul>

        """)
  }

  @Test("A part of another document has lower headings, down to the lowest there is")
  func demoted() {
    let blocks: [Block] = [.heading(level: 1, "a"), .heading(level: 5, "b"), .paragraph([Span("c")])]
    #expect(Document(blocks.demoted(by: 2)).markdown == "### a\n\n###### b\n\nc\n")
  }

  @Test("CSV keeps quotation marks and line ends in their cells, and no cell is a formula")
  func csv() {
    let table = CSVTable(
      headings: ["a", "b"],
      rows: [["say \"so\"", "two\nlines"], ["=1+1", "-2"], ["@x", "+3"], ["plain, with a comma", ""]])
    #expect(
      table.csv
        == "\u{FEFF}\"a\",\"b\"\r\n\"say \"\"so\"\"\",\"two\nlines\"\r\n\"'=1+1\",\"'-2\"\r\n\"'@x\",\"'+3\"\r\n"
        + "\"plain, with a comma\",\"\"\r\n")
  }
}
