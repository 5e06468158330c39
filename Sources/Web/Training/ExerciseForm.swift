import Cases
import Engine
import ProcedureKit
import Records
import Training

/// Exercises that somebody makes of a case, as the form has them: what each asks, and what it says beforehand.
struct ExerciseForm {
  /// The case.
  let facts: Case
  /// The set’s title.
  let title: String
  /// What the set practises.
  let practises: String
  /// The questions that can be asked, in the order of the comparison.
  let questions: [Question]

  /// A question that can be asked of the case: somebody answers it, and there are outcomes to tell apart.
  struct Question {
    /// Its full key.
    let key: String
    /// The label of what it is about, where it is asked of something.
    let about: String?
    /// The question as it is answered.
    let words: String
    /// Whether the exercise is made.
    let isAsked: Bool
    /// What the trainee is asked.
    let prompt: String
    /// What to think of before predicting; empty where nothing is said.
    let hint: String
  }

  /// The field that says that the form was sent: ticks that were taken out are told from those never seen.
  static let sent = "made"

  /// What `fields` say of the exercises on a case.
  init(_ comparison: Comparison, _ fields: Fields) {
    facts = comparison.facts
    title = fields["title"] ?? comparison.facts.title
    practises = fields["practises"] ?? "What each area’s procedures make of one case."
    let ticked = fields.values("ask")
    let isSent = fields[Self.sent] != nil
    let rows = comparison.rows.filter { comparison.canBePredicted($0) }
    questions = rows.enumerated().map { place, row in
      let words = comparison.title(row)
      return Question(
        key: row.key, about: row.subject?.label(in: comparison.facts), words: words,
        isAsked: isSent ? ticked.contains("\(place)") : row.verdict == .different,
        prompt: fields["prompt.\(place)"] ?? words,
        hint: fields["hint.\(place)"] ?? "")
    }
  }

  /// The key of the set: the name of its file.
  var key: String { "exercises-\(OwnCase.key(of: title))" }

  /// The questions that are asked, each with its place in the form.
  var asked: [(place: Int, question: Question)] {
    questions.enumerated().filter(\.element.isAsked).map { ($0.offset, $0.element) }
  }

  /// What is missing: the name of the field, and what to do.
  var mistakes: [(field: String, sentence: String)] {
    let empty = [("title", title, "Give the exercises a title."), ("practises", practises, "Say what they practise.")]
      .filter { $0.1.isBlank }.map { ($0.0, $0.2) }
    let prompts = asked.filter { $0.question.prompt.isBlank }.map {
      ("prompt.\($0.place)", "Say what the trainee is asked.")
    }
    return empty + (asked.isEmpty ? [("ask.0", "Tick a question.")] : []) + prompts
  }

  /// The same as fields of an address, without what is as it was offered.
  var fields: Fields {
    let head = [(Self.sent, "yes"), ("title", title), ("practises", practises)]
    let texts = asked.flatMap { place, question in
      [("ask", "\(place)")] + (question.prompt == question.words ? [] : [("prompt.\(place)", question.prompt)])
        + (question.hint.isEmpty ? [] : [("hint.\(place)", question.hint)])
    }
    return Fields(head + texts)
  }

  /// The exercises as the file that the workbench and `quorate check` read.
  var yaml: String {
    func line(_ key: String, _ text: String) -> String { "    \(key): \(text.asYAMLScalar)\n" }
    let list = asked.map { _, question in
      "  - case: \(facts.id.asYAMLScalar)\n" + line("question", question.key)
        + (question.about.map { line("about", $0) } ?? "")
        + line("prompt", question.prompt) + (question.hint.isBlank ? "" : line("hint", question.hint))
    }
    return """
      exercises: 1
      id: \(key)
      title: \(title.asYAMLScalar)
      practises: \(practises.asYAMLScalar)
      list:

      """ + list.joined()
  }
}
