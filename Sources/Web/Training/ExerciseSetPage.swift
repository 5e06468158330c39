import Training
import Cases

extension Workbench {
  /// One set: its exercises and the score so far.
  func exerciseSetPage(_ ask: PageRequest) -> PageReply {
    guard let place = TrainingPlace(ask, on: self) else { return TrainingPlace.missing }
    let exercises = place.exercises.map { exercise -> HTML in
      """
      <li>
      <h2><a href="\(exercise.address)">\(exercise.title)</a></h2>
      <p>\(exercise.prompt)</p>
      <p><span class="\(exercise.isDone ? "tag" : "quiet")">\(exercise.result)</span></p>
      </li>
      """
    }
    let score: HTML = """
      <h2>Your score so far</h2>
      <p><strong>\(place.total)</strong>, \(place.progress). An exercise that is done again counts as it was done last.</p>
      <p><a class="button secondary" href="\(place.address("score"))">Score sheet to print</a></p>
      <p><a href="/train/\(Fields.encode(place.set.id))">Begin again without a score</a></p>
      <p class="quiet">The score stands in the address of this page and nowhere else: keep the address, and you keep the score.</p>
      """
    return .page(
      Page(
        place.set.title, .train,
        """
        <h1>\(place.set.title)</h1>
        <p>\(place.set.practises)</p>
        <ol class="exercises">
        \(exercises)
        </ol>
        \(score, if: place.hasScore)
        <ul>
        \(.item("/train/\(Fields.encode(place.set.id))/print", "Print the whole set, with its answers"))
        \(.item("/train", "All exercises"))
        </ul>
        """))
  }
}
