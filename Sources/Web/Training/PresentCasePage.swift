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
    let content = templates.fill(
      "present-case",
      [
        "title": facts.title, "story": facts.story.fragment(), "differences": differences,
        "next": presentation.next(after: 0),
      ])
    return .page(Page("Present: \(facts.title)", .train, content: content))
  }
}
