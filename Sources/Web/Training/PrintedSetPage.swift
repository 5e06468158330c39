import Cases
import Engine
import Profiles
import Records
import Rendering
import Training

extension Workbench {
  /// A whole set on paper: each exercise on a sheet of its own, and the answers on the last page.
  func printedSetPage(_ ask: PageRequest) -> PageReply {
    guard let place = TrainingPlace(ask, on: self) else { return TrainingPlace.missing }
    let quizzes = place.set.exercises.compactMap { Quiz($0, on: place.cases, among: authorities, by: evaluator) }
    let sheets = quizzes.enumerated().map { index, quiz -> HTML in
      """
      <section class="exercise-sheet">
      <h2>\(index + 1). \(quiz.comparison.facts.title)</h2>
      <p><strong>\(quiz.exercise.prompt)</strong></p>
      \(HTML(quiz.comparison.facts.story))
      <h3>What each area’s outcome can be</h3>
      \(quiz.outcomes)
      <p>Some of these may be right for nobody. Where a document is silent, “silent” is the right prediction.</p>
      \(quiz.boxes)
      </section>
      """
    }
    let answers = quizzes.enumerated().map { index, quiz -> HTML in
      """
      <h3>\(index + 1). \(quiz.comparison.facts.title)</h3>
      <p>\(quiz.exercise.prompt)</p>
      \(quiz.key)
      """
    }
    return .page(
      Page(
        "To print: \(place.set.title)", .train,
        """
        <h1>\(place.set.title)</h1>
        <p class="no-print notice">Print this page with your browser: each exercise begins a sheet, without its hint, and the answers stand on a
        page of their own at the end. <a href="\(place.address())">Back to the set</a></p>
        <p>\(place.set.practises)</p>
        \(sheets)
        <section class="answer-key">
        <h2>Answers: \(place.set.title)</h2>
        \(answers)
        <p>As Quorate computes them from the documents of \(profiles.map(\.name).listed()), of 2017 to 2020.</p>
        </section>
        """))
  }
}
