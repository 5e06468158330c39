import Profiles
import Records
import Rendering
import Testing
@testable import Web

@Suite("What pages show")
struct HTMLTests {
  @Test(
    "is escaped as the renderer escapes it, with its line ends as they are",
    arguments: [
      ("a <b> & \"c\" 'd'", "a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;"), ("é – ’ 中", "é – ’ 中"),
      ("safe\u{202E}lmth.exe", "safe lmth.exe"), ("a\u{200B}b\u{FEFF}c\u{0}d\u{1B}[31me\u{9D}f", "a b c d [31me f"),
      ("a\u{2028}b\u{2029}c\td", "a b c d"), ("\"\u{301}>", "&quot;\u{301}&gt;"),
    ])
  func escaping(text: String, shown: String) {
    let html: HTML = "<p title=\"\(text)\">\(text)</p>"
    #expect(html.text == "<p title=\"\(shown)\">\(shown)</p>")
    #expect(text.escapedForHTML == shown)
    #expect(("\("\(text)\r\n\(text)\n")" as HTML).text == "\(shown)\r\n\(shown)\n")
  }

  @Test("is put together from parts that are escaped once")
  func parts() {
    let part: HTML = "<b>\("<")</b>"
    let (none, some): (HTML?, HTML?) = (nil, part)
    let shown = "<b>&lt;</b>"
    #expect(("\(part)\(none)\(some)\(3)" as HTML).text == "\(shown)\(shown)3")
    #expect(("<p>\([part, part, part])</p>" as HTML).text == "<p>\(shown)\n\(shown)\n\(shown)</p>")
    #expect((HTML.listed([part, "a", "b"])).text == "\(shown), a, b" && HTML.listed([]).text.isEmpty)
    #expect(("a\(" b", if: true)\(" c", if: false)" as HTML).text == "a b")
  }

  @Test("has no empty lines where a part is left out or ends its line itself, and keeps those of a text")
  func lines() {
    let (none, ended): (HTML?, HTML) = (nil, "<p>a</p>\n")
    let page: HTML = """
      <div>
      \(none)
      \(ended)
      \([])
      <textarea>
      \("\n\nb\n")</textarea>
      </div>
      """
    #expect(page.text == "<div>\n<p>a</p>\n<textarea>\n\n\nb\n</textarea>\n</div>")
  }

  @Test("says in the title of the page that it shows a summary of mistakes, however deep that stands")
  func mistakes() {
    let summary = HTML(summaryOfMistakes: "<p>\("<")</p>")
    #expect(summary.text == "<div class=\"error-summary\" role=\"alert\">\n<p>&lt;</p>\n</div>")
    let (inside, left): (HTML, HTML) = ("<div>\([summary, ""])</div>", "<div>\(summary, if: false)</div>")
    #expect(Page("Title", nil, "<main>\(inside)</main>").title == "Error: Title")
    #expect(Page("Title", nil, "<main>\(left)</main>").title == "Title")
  }

  @Test("comes back from a form as it was, and is no change")
  func unchanged() throws {
    let text = "case: 1\nid: mine\ntitle: \"A\\u200Db\"\npeople:\n  - { label: Jo, role: chair }\n"
    let history = try CaseHistory(text)
    let controls = history.now.controls
    let title = try #require(controls.first { $0.path.description == "title" })
    #expect(title.change(sent: ["A b"]) == nil)
    #expect(title.change(sent: ["A c"]) != nil)
    let shown = controls.compactMap { control -> (name: String, value: String)? in
      control.text.isEmpty ? nil : ("fact.\(control.path)", control.text.printable)
    }
    #expect(shown.count >= 4)
    #expect(history.now.changes(in: Fields(shown)).isEmpty)
  }
}
