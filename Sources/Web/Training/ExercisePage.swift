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
    guard let number = ask.number, exercises.indices.contains(number - 1) else {
      return .missing("This set has no exercise of this number. Go back to the set and choose one.")
    }
    guard let quiz = Quiz(exercises[number - 1], on: place.cases, among: authorities, by: evaluator) else {
      return .missing(
        "This exercise asks about a case, a question or an area that is not here. “quorate check” says which.")
    }
    let keys = quiz.comparison.authorities.map(\.profile.authority)
    let predictions = keys.map { quiz.choice(ask.fields[$0]) }
    let isSent = keys.contains { ask.fields[$0] != nil }
    let chosen = predictions.compactMap { $0 }
    let page = ExercisePage(quiz: quiz, number: number, place: place)
    return .page(
      chosen.count == predictions.count ? page.revelation(of: chosen) : page.question(predictions, isSent: isSent))
  }
}

/// The two faces of an exercise.
struct ExercisePage {
  let quiz: Quiz
  let number: Int
  let place: TrainingPlace

  private var heading: String { "Exercise \(number) of \(place.set.exercises.count)" }

  /// Where the exercise stands, and its case.
  private var head: HTML {
    """
    <p class="caption"><a href="\(place.address())">\(place.set.title)</a>, exercise \(number) of \(place.set.exercises.count)</p>
    <h1>\(quiz.comparison.facts.title)</h1>
    """
  }

  /// The case, and a choice for each authority. What was chosen before stays chosen, and what is missing is asked for.
  func question(_ chosen: [Quiz.Choice?], isSent: Bool) -> Page {
    let authorities = zip(quiz.comparison.authorities, chosen).map { authority, prediction in
      (profile: authority.profile, prediction: prediction, isMissing: isSent && prediction == nil)
    }
    let missing = authorities.filter(\.isMissing).map {
      "<li><a href=\"#of-\($0.profile.authority)\">Choose an outcome for \($0.profile.name)</a></li>" as HTML
    }
    let summary = HTML(
      summaryOfMistakes: """
        <h2>Some predictions are missing</h2>
        <ul>
        \(missing)
        </ul>
        """)
    let fields = authorities.map { field(for: $0.profile, $0.prediction, isMissing: $0.isMissing) }
    let score: HTML = "<input type=\"hidden\" name=\"done\" value=\"\(place.score.text)\">"
    return Page(
      "\(heading): \(place.set.title)", .train,
      """
      \(head)
      \(summary, if: !missing.isEmpty)
      <p>\(quiz.exercise.prompt)</p>
      <div class="columns">
      <section>
      <h2>The case</h2>
      \(HTML(quiz.comparison.facts.story))
      </section>
      <section>
      <h2>Your predictions</h2>
      \(quiz.exercise.hint.map { "<details class=\"no-print\">\n<summary>A hint</summary>\n<p>\($0)</p>\n</details>" })
      <h3>What each area’s outcome can be</h3>
      \(quiz.outcomes)
      <p>Some of these may be right for nobody. Where a document is silent, “silent” is the right prediction.</p>
      <div class="print-only">
      \(quiz.boxes)
      </div>
      <form class="no-print" method="get" action="/train/\(Fields.encode(place.set.id))/\(number)">
      \(score, if: place.hasScore)
      \(fields)
      <p><button class="button">Reveal the outcomes</button></p>
      </form>
      <ul class="no-print">
      \(.item("/train/\(Fields.encode(place.set.id))/\(number)/room", "Count a show of hands"))
      \(.item("/train/\(Fields.encode(place.set.id))/print", "Print the whole set, with its answers"))
      </ul>
      </section>
      </div>
      """)
  }

  private func field(for profile: Profile, _ prediction: Quiz.Choice?, isMissing: Bool) -> HTML {
    let id = "of-\(profile.authority)"
    let mistake: HTML =
      "<span class=\"error-message\" id=\"\(id)-missing\">Choose an outcome for \(profile.name)</span>"
    let options = quiz.choices.map { choice -> HTML in
      .option(
        choice.prediction.key, "\(choice.number). \(choice.words)", isChosen: choice.number == prediction?.number)
    }
    return """
      <div class="field">
      <label for="\(id)">\(profile.name)</label>
      \(mistake, if: isMissing)
      <select id="\(id)" name="\(profile.authority)"\(.described(by: isMissing ? ["\(id)-missing"] : [], isMistaken: isMissing))>
      <option value="">Choose an outcome</option>
      \(options)
      </select>
      </div>
      """
  }

  /// What was predicted and what is right, authority by authority, and why.
  func revelation(of chosen: [Quiz.Choice]) -> Page {
    let right = chosen.enumerated().count { $1.number == quiz.right(for: $0)?.number }
    let after = place.having(Score.Result(right: right, outOf: chosen.count), of: number)
    let page = ExercisePage(quiz: quiz, number: number, place: after)
    let next: HTML = "<a class=\"button\" href=\"\(after.address("\(number + 1)"))\" rel=\"next\">Next exercise</a>"
    return Page(
      "\(heading), revealed: \(place.set.title)", .train,
      """
      \(page.head)
      <p>\(quiz.exercise.prompt)</p>
      <p><strong>The question as it is answered:</strong> \(quiz.comparison.title(quiz.row))</p>
      <h2>\(right) of \(chosen.count) right</h2>
      \(chosen.enumerated().map { answer(of: $0, $1) })
      <h2>The case again</h2>
      <details>
      <summary>Show the case</summary>
      \(HTML(quiz.comparison.facts.story))
      </details>
      <h2>Your score so far</h2>
      <p><strong>\(after.total)</strong>, \(after.progress).</p>
      <p class="no-print">
      \(next, if: number < place.set.exercises.count)
      <a class="button secondary" href="\(after.address())">Back to the set</a>
      </p>
      <ul class="no-print">
      \(another)
      \(.item(place.address("\(number)"), "Predict this one again"))
      \(.item(after.address("score"), "Score sheet to print"))
      </ul>
      """)
  }

  /// What was predicted for one authority, whether it is right, and what is.
  private func answer(of index: Int, _ prediction: Quiz.Choice) -> HTML {
    let right = quiz.right(for: index)
    let isRight = prediction.number == right?.number
    let mark: HTML =
      if isRight {
        "<span class=\"tag good\">✓ right</span>"
      } else if quiz.isRightOnAnotherReading(prediction, for: index) {
        "<span class=\"tag\">≈ right if the text is read another way</span>"
      } else {
        "<span class=\"tag bad\">✗ not right</span>"
      }
    let outcome: HTML = "<dt>The outcome is</dt>\n<dd>\(right?.words ?? "")</dd>"
    return """
      <section class="revealed">
      <h3>\(quiz.comparison.authorities[index].profile.name) \(mark)</h3>
      <dl>
      <dt>You predicted</dt>
      <dd>\(prediction.words)</dd>
      \(outcome, if: !isRight)
      </dl>
      \(HTML(quiz.comparison.answer(quiz.row, of: index)))
      </section>
      """
  }
}
