import Profiles
import Records
import YAML

extension Workbench {
  /// What is wrong with a case that was sent, each mistake with its place, and the text so that nothing is lost.
  func caseDiagnosticsPage(_ diagnostics: Diagnostics, _ text: String, for use: CaseUse) -> PageReply {
    let mistakes = diagnostics.all.map { mistake -> HTML in
      let mark = mistake.mark ?? Mark(line: 1, column: 1)
      return """
        <li><a href="#yaml">Line \(mark.line), column \(mark.column)</a>: \(mistake.fullSentence)</li>
        """
    }
    let list: HTML = "<h2>What is wrong</h2>\n<ul>\n\(mistakes)\n</ul>"
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
