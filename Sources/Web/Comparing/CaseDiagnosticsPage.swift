import Profiles
import Records
import YAML

extension Workbench {
  /// What is wrong with a case that was sent, each mistake with its place, and the text so that nothing is lost.
  func caseDiagnosticsPage(_ diagnostics: Diagnostics, _ text: String, for use: CaseUse) -> PageReply {
    let list: HTML = "<h2>What is wrong</h2>\n<ul>\n\(HTML.mistakes(diagnostics, in: "yaml"))\n</ul>"
    let nothing: HTML = "<p>Choose a file, or paste the text of a case.</p>"
    let title = "This case cannot be read"
    return .page(
      Page(
        title, use.part,
        """
        <p class="no-print"><a href="\(use.part.address)">All cases</a></p>
        <h1>\(title)</h1>
        \(HTML(summaryOfMistakes: text.isEmpty ? nothing : list))
        <h2>Mend it and try again</h2>
        \(use.form(holding: text))
        """, status: 422))
  }
}

extension HTML {
  /// What is wrong with a text, each mistake with its place, leading to the field that holds the text.
  static func mistakes(_ diagnostics: Diagnostics, in field: String) -> [HTML] {
    diagnostics.all.map { mistake in
      let mark = mistake.mark ?? Mark(line: 1, column: 1)
      return "<li><a href=\"#\(field)\">Line \(mark.line), column \(mark.column)</a>: \(mistake.fullSentence)</li>"
    }
  }
}
