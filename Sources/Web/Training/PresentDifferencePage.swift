import Cases
import Engine
import Profiles
import Records
import Rendering

extension Workbench {
  /// The presenter’s view of one difference: the question, and once it is revealed who says what and why.
  func presentDifferencePage(_ ask: PageRequest) -> PageReply {
    guard let presentation = Presentation(ask, on: self) else { return Presentation.missing }
    let (comparison, rows) = (presentation.comparison, presentation.rows)
    guard let number = ask.number, rows.indices.contains(number - 1) else {
      return .missing("This case has no difference of this number. Begin again with the case on the page Train.")
    }
    let title = comparison.title(rows[number - 1])
    let address = presentation.address(number)
    let hidden: HTML = "<p><a class=\"button\" href=\"\(address)?reveal=yes\">Reveal</a></p>"
    var revealed: HTML {
      """
      <h2>Who says what, and why</h2>
      \(HTML(comparison.answers(rows[number - 1]), isFolding: true))
      <p class="no-print"><a class="button secondary" href="\(address)">Hide the answers</a></p>
      """
    }
    let next = presentation.next(after: number)
    return .page(
      Page(
        "\(title) \(number) of \(rows.count)", .train,
        """
        <div class="present">
        <p class="caption">\(comparison.facts.title): \(number) of \(rows.count)</p>
        <h1>\(title)</h1>
        \(ask.fields["reveal"] == "yes" ? revealed : hidden)
        <nav class="steps no-print" aria-label="Differences">
        <a class="button secondary" href="\(presentation.address(number - 1))" rel="prev">Previous</a>
        \(next.map { "<a class=\"button secondary\" href=\"\($0)\" rel=\"next\">Next</a>" })
        <a href="/train">End</a>
        </nav>
        </div>
        """))
  }
}
