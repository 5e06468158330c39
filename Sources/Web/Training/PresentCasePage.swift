import Cases
import Engine
import Rendering

extension Workbench {
  /// The presenter’s view of a case: its story, before the differences come one by one.
  func presentCasePage(_ ask: PageRequest) -> PageReply {
    guard let presentation = Presentation(ask, on: self) else { return Presentation.missing }
    let facts = presentation.comparison.facts
    let different = presentation.rows.count { $0.verdict == .different }
    let silent = presentation.rows.count - different
    let answers = different == 1 ? "One question is" : "\(different == 0 ? "No" : "\(different)") questions are"
    let differences =
      "\(answers) answered differently"
      + (silent == 0 ? "." : "; behind them come \(silent) on which some documents are silent. Each is shown alone.")
    return .page(
      Page(
        "Present: \(facts.title)", .train,
        """
        <div class="present">
        <p class="caption no-print"><a href="/train">Train</a></p>
        <h1>\(facts.title)</h1>
        <h2>The case</h2>
        \(HTML(facts.story))
        <h2>What differs</h2>
        <p>\(differences)</p>
        <nav class="steps no-print" aria-label="Differences">
        \(presentation.next(after: 0).map { "<a class=\"button\" href=\"\($0)\" rel=\"next\">First difference</a>" })
        </nav>
        </div>
        """))
  }
}
