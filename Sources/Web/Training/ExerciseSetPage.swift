import Training
import Cases

extension Workbench {
  /// One set: its exercises and the score so far.
  func exerciseSetPage(_ ask: PageRequest) -> PageReply {
    guard let place = TrainingPlace(ask, on: self) else { return TrainingPlace.missing }
    let content = templates.fill(
      "exercise-set",
      [
        "title": place.set.title, "practises": place.set.practises, "exercises": place.exercises(on: self),
        "hasScore": !place.score.results.isEmpty, "total": place.total, "progress": place.progress,
        "sheet": place.address("score"), "afresh": "/train/\(Fields.encode(place.set.id))",
      ])
    return .page(Page(place.set.title, .train, content: content))
  }
}
