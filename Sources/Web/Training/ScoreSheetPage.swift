import Training
import Cases
import Profiles
import Records
import Rendering

extension Workbench {
  /// What stands where an exercise is not done yet: on paper the box is for a pen.
  private static let undone = Span("☐ not done yet")

  /// The score of a set on one sheet, to be printed. Name and date are left blank: the workbench knows neither.
  func scoreSheetPage(_ ask: PageRequest) -> PageReply {
    guard let place = TrainingPlace(ask, on: self) else { return TrainingPlace.missing }
    let rows = place.exercises.map { exercise in
      [
        Span("\(exercise.number). \(exercise.title)"), Span(exercise.prompt),
        exercise.isDone ? Span(exercise.result) : Self.undone,
      ]
    }
    let results = DocumentTable("Results", headings: ["Exercise", "What was asked", "Right"], rows: rows)
    let title = "Score sheet: \(place.set.title)"
    return .page(
      Page(
        title, .train,
        """
        <h1>\(title)</h1>
        <p>\(place.set.practises)</p>
        <dl class="blanks">
        <dt>Name</dt>
        <dd><span class="visually-hidden">to be filled in by hand</span></dd>
        <dt>Date</dt>
        <dd><span class="visually-hidden">to be filled in by hand</span></dd>
        </dl>
        \(HTML(Document([.table(results)])))
        <p><strong>\(place.total)</strong>, \(place.progress).</p>
        <p>The areas are \(profiles.map(\.name).listed()). Each prediction was held against what the area’s own document says, as Quorate computes it.</p>
        <p class="no-print notice">Print this page with your browser: it fits one A4 page. Quorate keeps no score; name and date are for a pen.</p>
        <p class="no-print"><a href="\(place.address())">Back to the set</a></p>
        """))
  }
}
