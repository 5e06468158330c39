import Training
import Cases
import Profiles
import Records

extension Workbench {
  /// The score of a set on one sheet, to be printed. Name and date are left blank: the workbench knows neither.
  func scoreSheetPage(_ ask: PageRequest) -> PageReply {
    guard let place = TrainingPlace(ask, on: self) else { return TrainingPlace.missing }
    let content = templates.fill(
      "score-sheet",
      [
        "title": place.set.title, "practises": place.set.practises, "exercises": place.exercises(on: self),
        "total": place.total, "progress": place.progress, "back": place.address(),
        "authorities": profiles.map(\.name).listed(),
      ])
    return .page(Page("Score sheet: \(place.set.title)", .train, content: content))
  }
}
