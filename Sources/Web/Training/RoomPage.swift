import Cases
import Engine
import Profiles
import Records
import Rendering
import Training

extension Workbench {
  /// An exercise with a room: how many hands were up for each outcome of each area, beside what is right. All of it stands in the address.
  func roomPage(_ ask: PageRequest) -> PageReply {
    guard let place = TrainingPlace(ask, on: self) else { return TrainingPlace.missing }
    let exercises = place.set.exercises
    guard let number = ask.number, exercises.indices.contains(number - 1),
      let quiz = Quiz(exercises[number - 1], on: place.cases, among: authorities, by: evaluator)
    else { return .missing("This set has no exercise of this number. Go back to the set and choose one.") }
    return .page(RoomPage(quiz: quiz, number: number, place: place, fields: ask.fields).page)
  }
}

/// A show of hands on one exercise.
struct RoomPage {
  let quiz: Quiz
  let number: Int
  let place: TrainingPlace
  let fields: Fields

  /// The most hands that one field counts.
  private static let most = 999

  private var isRevealed: Bool { fields.isTicked("reveal") }

  private func name(_ authority: Int, _ choice: Quiz.Choice) -> String {
    "hands.\(quiz.comparison.authorities[authority].profile.authority).\(choice.number)"
  }

  /// The hands for an outcome; nil where none were counted.
  private func hands(_ authority: Int, _ choice: Quiz.Choice) -> Int? {
    fields[name(authority, choice)].flatMap { Int(digits: $0) }.map { min($0, Self.most) }
  }

  var page: Page {
    let path = "/train/\(Fields.encode(place.set.id))/\(number)"
    let count = place.set.exercises.count
    let reveal: HTML =
      isRevealed
      ? "<button class=\"button secondary\" name=\"reveal\" value=\"\" id=\"step-back\">Hide the outcomes</button>"
      : "<button class=\"button\" name=\"reveal\" value=\"yes\" id=\"step-next\">Show the outcomes</button>"
    let next: HTML =
      "<a class=\"button\" href=\"/train/\(Fields.encode(place.set.id))/\(number + 1)/room\" rel=\"next\">Next exercise</a>"
    return Page(
      "\(quiz.exercise.prompt) A show of hands", .train,
      """
      <div class="present room">
      <p class="caption">\(quiz.comparison.facts.title): exercise \(number) of \(count)</p>
      <h1 tabindex="-1">\(quiz.exercise.prompt)</h1>
      <form method="get" action="\(path)/room" data-live>
      <div class="scroll" tabindex="0" role="group" aria-label="Hands">
      \(table)
      </div>
      \(verdict, if: isRevealed)
      <div class="steps no-print">
      \("<input type=\"hidden\" name=\"reveal\" value=\"yes\">", if: isRevealed)
      \(reveal)
      \("<button class=\"button secondary\">Keep the count</button>", if: !isRevealed)
      \(next, if: isRevealed && number < count)
      <button type="button" class="button secondary" id="full-screen" data-scripted hidden>Full screen</button>
      <a href="\(place.address("\(number)"))">Leave</a>
      </div>
      </form>
      <details>
      <summary>The case</summary>
      \(HTML(Document(quiz.comparison.facts.inBrief)))
      </details>
      </div>
      """)
  }

  /// Outcomes down, areas across, and in each cell how many hands were up.
  private var table: HTML {
    let names = quiz.comparison.authorities.map { "<th scope=\"col\">\($0.profile.name)</th>" as HTML }
    let rows = quiz.choices.map { choice -> HTML in
      let cells = quiz.comparison.authorities.indices.map { cell($0, choice) }
      return "<tr><th scope=\"row\">\(choice.number). \(choice.words)</th>\n\(cells)</tr>"
    }
    return """
      <table>
      <caption>Hands for each outcome</caption>
      <thead><tr><th scope="col">Outcome</th>\(names)</tr></thead>
      <tbody>
      \(rows)
      </tbody>
      </table>
      """
  }

  private func cell(_ authority: Int, _ choice: Quiz.Choice) -> HTML {
    let (name, hands) = (name(authority, choice), hands(authority, choice))
    let area = quiz.comparison.authorities[authority].profile.name
    guard isRevealed else {
      return """
        <td><input type="number" name="\(name)" min="0" max="\(Self.most)" value="\(hands.map { "\($0)" } ?? "")" aria-label="Hands for outcome \(choice.number), \(area)"></td>
        """
    }
    let mark: HTML =
      quiz.right(for: authority)?.number == choice.number
      ? "<strong class=\"good\">✓<span class=\"visually-hidden\"> right</span></strong> "
      : quiz.isRightOnAnotherReading(choice, for: authority)
        ? "<span>≈<span class=\"visually-hidden\"> right if the text is read another way</span></span> " : ""
    let kept = hands.map { "<input type=\"hidden\" name=\"\(name)\" value=\"\($0)\">\($0)" as HTML }
    return "<td>\(mark)\(kept)</td>"
  }

  /// How many hands were right, area by area.
  private var verdict: HTML {
    let areas = quiz.comparison.authorities.indices.compactMap { authority -> String? in
      let all = quiz.choices.reduce(0) { $0 + (hands(authority, $1) ?? 0) }
      guard all > 0, let right = quiz.right(for: authority) else { return nil }
      return "\(quiz.comparison.authorities[authority].profile.name) \(hands(authority, right) ?? 0) of \(all)"
    }
    return areas.isEmpty
      ? "<p data-announce>✓ right; ≈ right if the text is read another way.</p>"
      : "<p data-announce><strong>Hands that were right:</strong> \(areas.joined(separator: ", ")). ✓ right; ≈ right if the text is read another way.</p>"
  }
}
