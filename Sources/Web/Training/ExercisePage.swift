import Training
import Cases
import Engine
import Profiles
import Records
import Rendering

extension Workbench {
  /// One exercise: the case and what is to be predicted; or, where the address holds every prediction, what is right.
  func exercisePage(_ ask: PageRequest) -> PageReply {
    guard let place = TrainingPlace(ask, on: self) else { return TrainingPlace.missing }
    let exercises = place.set.exercises
    guard let number = ask.parts["number"].flatMap({ Int(text: $0) }), exercises.indices.contains(number - 1) else {
      return .missing("This set has no exercise of this number. Go back to the set and choose one.")
    }
    guard let quiz = Quiz(exercises[number - 1], on: cases, among: authorities, by: evaluator) else {
      return .missing(
        "This exercise asks about a case, a question or an area that is not here. “quorate check” says which.")
    }
    let predictions = quiz.comparison.authorities.map { quiz.choice(ask.fields[$0.profile.authority]) }
    let isSent = quiz.comparison.authorities.contains { ask.fields[$0.profile.authority] != nil }
    let chosen = predictions.compactMap { $0 }
    let page =
      chosen.count == predictions.count
      ? revelation(quiz, chosen, number, place) : question(quiz, predictions, number, place, isSent: isSent)
    return .page(page)
  }

  /// What both faces of an exercise show.
  private func shared(_ quiz: Quiz, _ number: Int, _ place: TrainingPlace) -> [String: Any] {
    [
      "set": place.set.title, "number": number, "count": place.set.exercises.count, "back": place.address(),
      "case": quiz.comparison.facts.title, "story": quiz.comparison.facts.story.fragment(),
      "prompt": quiz.exercise.prompt, "question": quiz.comparison.title(quiz.row),
    ]
  }

  /// The case, and a choice for each authority. What was chosen before stays chosen.
  private func question(
    _ quiz: Quiz, _ chosen: [Quiz.Choice?], _ number: Int, _ place: TrainingPlace, isSent: Bool
  ) -> Page {
    let authorities = zip(quiz.comparison.authorities, chosen).map { authority, prediction -> [String: Any] in
      let choices = quiz.choices.map { choice -> [String: Any] in
        [
          "key": choice.prediction.key, "words": "\(choice.number). \(choice.words)",
          "isChosen": choice.number == prediction?.number,
        ]
      }
      return [
        "key": authority.profile.authority, "name": authority.profile.name, "choices": choices,
        "isMissing": isSent && prediction == nil,
      ]
    }
    let isIncomplete = isSent && chosen.contains { $0 == nil }
    var values = shared(quiz, number, place)
    values["action"] = "/train/\(Fields.encode(place.set.id))/\(number)"
    values["hasScore"] = !place.score.results.isEmpty
    values["done"] = place.score.text
    values["hint"] = quiz.exercise.hint.map { [["text": $0]] } ?? []
    values["choices"] = quiz.choices.map { ["words": $0.words] }
    values["authorities"] = authorities
    values["isIncomplete"] = isIncomplete
    let title = "Exercise \(number) of \(place.set.exercises.count): \(place.set.title)"
    return Page(isIncomplete ? "Error: \(title)" : title, .train, content: templates.fill("exercise", values))
  }

  /// What was predicted and what is right, authority by authority, and why.
  private func revelation(_ quiz: Quiz, _ chosen: [Quiz.Choice], _ number: Int, _ place: TrainingPlace) -> Page {
    let answers = chosen.enumerated().map { index, prediction -> [String: Any] in
      let right = quiz.right(for: index)
      let isRight = prediction.number == right?.number
      let isRightOtherwise = !isRight && quiz.isRightOnAnotherReading(prediction, for: index)
      return [
        "name": quiz.comparison.authorities[index].profile.name, "predicted": prediction.words,
        "found": right?.words ?? "", "isRight": isRight,
        "isRightOtherwise": isRightOtherwise, "isWrong": !isRight && !isRightOtherwise,
        "reasons": quiz.comparison.answer(quiz.row, of: index).fragment(),
      ]
    }
    let right = chosen.enumerated().count { $1.number == quiz.right(for: $0)?.number }
    let after = place.having(Score.Result(right: right, outOf: chosen.count), of: number)
    var values = shared(quiz, number, after)
    values["right"] = right
    values["outOf"] = chosen.count
    values["answers"] = answers
    values["again"] = place.address("\(number)")
    values["next"] = number < place.set.exercises.count ? [["address": after.address("\(number + 1)")]] : []
    values["sheet"] = after.address("score")
    values["total"] = after.total
    values["progress"] = after.progress
    return Page(
      "Exercise \(number) of \(place.set.exercises.count), revealed: \(place.set.title)", .train,
      content: templates.fill("exercise-revealed", values))
  }
}
