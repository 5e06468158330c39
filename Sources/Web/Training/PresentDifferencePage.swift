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
    guard let number = ask.parts["number"].flatMap({ Int(text: $0) }), rows.indices.contains(number - 1) else {
      return .missing("This case has no difference of this number. Begin again with the case on the page Train.")
    }
    let row = rows[number - 1]
    let isRevealed = ask.fields["reveal"] == "yes"
    let content = templates.fill(
      "present-difference",
      [
        "case": comparison.facts.title, "question": comparison.title(row), "number": number, "count": rows.count,
        "isRevealed": isRevealed, "answers": isRevealed ? comparison.answers(row).fragment(isFolding: true) : "",
        "reveal": "\(presentation.address(number))?reveal=yes", "hide": presentation.address(number),
        "previous": presentation.address(number - 1), "next": presentation.next(after: number),
      ])
    return .page(Page("\(comparison.title(row)) \(number) of \(rows.count)", .train, content: content))
  }
}
