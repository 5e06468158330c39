import Cases
import Engine
import Profiles
import Records
import Rendering
import Training

/// Exercises without a server: each outcome unfolds when it has been predicted.
extension Workbench {
  /// The sets.
  var siteExercisesPage: PageReply {
    let sets = exercises.map { set -> HTML in
      .item("/exercises/\(Fields.encode(set.id))", set.title, hint: set.practises)
    }
    return .page(
      Page(
        "Exercises", .train,
        """
        <h1>Exercises: predict, then reveal</h1>
        <p>Say what each area’s procedures would come to in a case, then unfold what they say, which clause decides, and where it stands.</p>
        <ul class="plain">
        \(sets)
        </ul>
        """))
  }

  /// The exercises of a set that can be done with what is here, each with its number.
  private func quizzes(of set: ExerciseSet) -> [(number: Int, quiz: Quiz)] {
    set.exercises.enumerated().compactMap { index, exercise in
      Quiz(exercise, on: cases, among: authorities, by: evaluator).map { (index + 1, $0) }
    }
  }

  private func exerciseSet(_ ask: PageRequest) -> ExerciseSet? { exercises.first { $0.id == ask.parts["set"] } }

  /// One set: its exercises.
  func siteExerciseSetPage(_ ask: PageRequest) -> PageReply {
    guard let set = exerciseSet(ask) else { return TrainingPlace.missing }
    let items = quizzes(of: set).map { number, quiz -> HTML in
      """
      <li value="\(number)">
      <h2><a href="/exercises/\(Fields.encode(set.id))/\(number)">\(quiz.comparison.facts.title)</a></h2>
      <p>\(quiz.exercise.prompt)</p>
      </li>
      """
    }
    return .page(
      Page(
        set.title, .train,
        """
        <p class="no-print"><a href="/exercises">All exercises</a></p>
        <h1>\(set.title)</h1>
        <p>\(set.practises)</p>
        <ol class="exercises">
        \(items)
        </ol>
        """))
  }

  /// One exercise: the case, what the outcome can be, and under each authority what it is.
  func siteExercisePage(_ ask: PageRequest) -> PageReply {
    guard let set = exerciseSet(ask), let number = ask.number else { return TrainingPlace.missing }
    let quizzes = quizzes(of: set)
    guard let place = quizzes.firstIndex(where: { $0.number == number }) else { return TrainingPlace.missing }
    let quiz = quizzes[place].quiz
    let address = "/exercises/\(Fields.encode(set.id))"
    let next = quizzes.indices.contains(place + 1) ? quizzes[place + 1].number : nil
    let answers = quiz.comparison.authorities.enumerated().map { index, authority -> HTML in
      """
      <details class="reveal">
      <summary>\(authority.profile.name)</summary>
      <p><strong>\(quiz.right(for: index)?.words ?? "")</strong></p>
      \(HTML(quiz.comparison.answer(quiz.row, of: index)))
      </details>
      """
    }
    return .page(
      Page(
        "Exercise \(number): \(set.title)", .train,
        """
        <p class="caption"><a href="\(address)">\(set.title)</a>, exercise \(number) of \(set.exercises.count)</p>
        <h1>\(quiz.comparison.facts.title)</h1>
        <p>\(quiz.exercise.prompt)</p>
        <div class="columns">
        <section>
        <h2>The case</h2>
        \(HTML(quiz.comparison.facts.story))
        </section>
        <section>
        <h2>Predict</h2>
        \(quiz.exercise.hint.map { "<details class=\"reveal\">\n<summary>A hint</summary>\n<p>\($0)</p>\n</details>" })
        <h3>What each area’s outcome can be</h3>
        <ol class="outcomes">
        \(quiz.choices.map { "<li>\($0.words)</li>" })
        </ol>
        <p>Some of these may be right for nobody. Where a document is silent, “silent” is the right prediction.</p>
        <h2>Then reveal</h2>
        <p><strong>The question as it is answered:</strong> \(quiz.comparison.title(quiz.row))</p>
        \(answers)
        </section>
        </div>
        \(next.map { "<p class=\"no-print\"><a class=\"button\" href=\"\(address)/\($0)\" rel=\"next\">Next exercise</a></p>" })
        """))
  }
}
