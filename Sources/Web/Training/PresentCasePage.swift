import Cases
import Comparisons
import Rendering

extension Workbench {
  /// The presenter’s view of a case: its story, before the differences come one by one.
  func presentCasePage(_ ask: Ask) -> Reply {
    guard let presentation = Presentation(ask, on: self) else { return Presentation.missing }
    let file = presentation.comparison.file
    let count = presentation.rows.count
    let differences =
      count == 0
      ? "No question of this case is answered differently."
      : count == 1 ? "One difference, to be shown now." : "\(count) differences, to be shown one at a time."
    let content = templates.fill(
      "present-case",
      [
        "title": file.title, "story": file.story.fragment(), "differences": differences,
        "next": presentation.next(after: 0),
      ])
    return .page(Page("Present: \(file.title)", .train, content: content))
  }
}
