import Cases
import Engine
import Rendering
import Training

extension Workbench {
  /// Exercises of a sample case, as it is or changed.
  func exerciseSample(_ ask: PageRequest, asFile: Bool = false) -> PageReply {
    withSample(ask) { exercises(of: $0, ask.fields, asFile) }
  }

  /// Exercises of a case that was sent.
  func exerciseOwn(_ ask: PageRequest, asFile: Bool = false) -> PageReply {
    withOwn(ask) { exercises(of: $0, ask.fields, asFile) }
  }

  /// The form of the exercises; as a file, where nothing is missing.
  private func exercises(of opened: OpenedCase, _ fields: Fields, _ isFile: Bool) -> PageReply {
    let form = ExerciseForm(authorities.comparison(of: opened.facts, by: evaluator), fields)
    let isSent = fields[ExerciseForm.sent] != nil
    if isFile, form.mistakes.isEmpty {
      return .download(name: "\(form.key.prefix(60)).yaml", type: "application/yaml", text: form.yaml)
    }
    return .page(MakeExercisePage(opened: opened, form: form, isRefused: isFile || isSent).page)
  }
}

/// The form that makes exercises of a case.
struct MakeExercisePage {
  let opened: OpenedCase
  let form: ExerciseForm
  /// Whether what is missing is told.
  let isRefused: Bool

  private var mistakes: [(field: String, sentence: String)] { isRefused ? form.mistakes : [] }

  var page: Page {
    let summary = HTML(
      summaryOfMistakes: """
        <h2>Something is missing</h2>
        <ul>
        \(mistakes.map { "<li><a href=\"#\($0.field)\">\($0.sentence)</a></li>" as HTML })
        </ul>
        """)
    let address = opened.address(.exercise)
    return Page(
      "Make exercises: \(form.facts.title)", .train,
      """
      <h1>Make exercises: \(form.facts.title)</h1>
      <p>Tick what trainees are to predict. The answers are computed when the exercise is done, so that none stands in the file.</p>
      \(opened.changedNotice)
      \(opened.note(at: "/exercise/own", form.fields))
      \(summary, if: !mistakes.isEmpty)
      \(form.questions.isEmpty ? Self.nothing : controls(address))
      <h2>How they are done</h2>
      <p>Put the file of the case into the folder of the cases, and the file of the exercises into <code>Exercises</code> in it; both keep their
      names. Start the workbench again: the set stands on the page Train, and prints with its answers on a page of their own.</p>
      <div class="actions">
      \(opened.actions(besides: .exercise))
      </div>
      """, status: mistakes.isEmpty ? 200 : 422)
  }

  private static let nothing: HTML = """
    <p class="notice">There is nothing to predict yet: nobody answers a question of this case, or all come to the same.</p>
    """

  private func controls(_ address: String) -> HTML {
    """
    <form method="\(opened.method)" action="\(address)" enctype="multipart/form-data" data-live>
    \(.hidden(opened.carried))
    <input type="hidden" name="\(ExerciseForm.sent)" value="yes">
    \(text("title", "Title of the set", form.title))
    \(text("practises", "What it practises, in a sentence", form.practises))
    <h2>The questions</h2>
    \(form.questions.enumerated().map { question($0, $1) })
    <p><button class="button secondary">Keep what is written</button>
    <button class="button" formaction="\(address)/file">Download the exercises</button></p>
    </form>
    """
  }

  private func question(_ place: Int, _ question: ExerciseForm.Question) -> HTML {
    """
    <fieldset class="made">
    <legend class="visually-hidden">\(question.words)</legend>
    <label class="choice"><input type="checkbox" id="ask.\(place)" name="ask" value="\(place)"\(" checked", if: question.isAsked)> \(question.words)</label>
    \(more(place, question), if: question.isAsked)
    </fieldset>
    """
  }

  private func more(_ place: Int, _ question: ExerciseForm.Question) -> HTML {
    """
    \(text("prompt.\(place)", "What trainees are asked", question.prompt))
    \(text("hint.\(place)", "A hint, if you like", question.hint))
    """
  }

  private func text(_ name: String, _ label: String, _ value: String) -> HTML {
    let wrong = mistakes.filter { $0.field == name }.map(\.sentence)
    let mistake: HTML = "<span class=\"error-message\" id=\"\(name).mistake\">\(wrong.joined(separator: " "))</span>"
    return """
      <div class="field">
      <label for="\(name)">\(label)</label>
      \(mistake, if: !wrong.isEmpty)
      <input type="text" id="\(name)" name="\(name)" value="\(value)" autocomplete="off"\(.described(by: wrong.isEmpty ? [] : ["\(name).mistake"], isMistaken: !wrong.isEmpty))>
      </div>
      """
  }
}
