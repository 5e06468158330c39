import Cases
import Engine
import Profiles
import Records
import Rendering

extension Workbench {
  /// Why two authorities differ on a sample case, as it is or changed.
  func whyPage(_ ask: PageRequest) -> PageReply {
    withSample(ask) { why($0, ask.fields) }
  }

  /// Why two authorities differ on a case that was sent.
  func ownWhyPage(_ ask: PageRequest) -> PageReply {
    withOwn(ask) { why($0, ask.fields) }
  }

  private func why(_ opened: OpenedCase, _ fields: Fields) -> PageReply {
    let choice: ComparisonChoice
    do { choice = try ComparisonChoice(fields, self) } catch { return reply(to: error) }
    let names = choice.offered.profiles.map(\.authority)
    guard let one = fields["one"], let other = fields["other"] else {
      return .missing("Choose two authorities of those that are compared.")
    }
    if let unknown = [one, other].first(where: { !names.contains($0) }) {
      return missing("authority", unknown, among: names)
    }
    func page(_ title: String, _ content: HTML) -> PageReply {
      .page(
        Page(
          title, .compare,
          """
          <form class="actions no-print" method="\(opened.method)" action="\(opened.address)" enctype="multipart/form-data">
          \(.hidden(opened.carried))
          \(.hidden(choice.carried))
          <button class="button secondary">Back to the comparison</button>
          </form>
          \(opened.note(at: "/compare/own/why", Fields([("one", one), ("other", other)] + choice.carried.all)))
          \(content)
          <h2 class="no-print">Any two others</h2>
          \(whyForm(opened, choice, one, other))
          """))
    }
    func found(by name: String) -> AuthorityFindings? {
      choice.offered.only { $0.authority == name }.findings(on: opened.facts, by: evaluator).first
    }
    guard one != other, let authority = found(by: one), let reference = found(by: other) else {
      return page(
        "Why do they differ?",
        """
        <h1>\(opened.facts.title): why do they differ?</h1>
        \(HTML(summaryOfMistakes: "<h2>There is a problem</h2>\n<p><a href=\"#other\">Choose two different authorities</a></p>"))
        """)
    }
    let document = Explanation(opened.facts, authority, against: reference, by: evaluator).document
    return page(document.title, HTML(document))
  }

  /// The form that asks why two differ: those named, or the first two that are compared; beside one alone, the first of the others.
  func whyForm(_ opened: OpenedCase, _ choice: ComparisonChoice, _ one: String?, _ other: String?) -> HTML {
    func options(_ chosen: String?) -> [HTML] {
      choice.offered.profiles.map { .option($0.authority, $0.name, isChosen: $0.authority == chosen) }
    }
    let compared = (choice.authorities.profiles + choice.offered.profiles).map(\.authority)
    let one = one ?? compared.first
    let other = other ?? compared.first { $0 != one }
    return """
      <form class="filters" method="\(opened.method)" action="\(opened.address)/why" enctype="multipart/form-data">
      \(.hidden(opened.carried))
      \(.hidden(choice.carried))
      <div class="field">
      <label for="one">Why does</label>
      <select id="one" name="one">
      \(options(one))
      </select>
      </div>
      <div class="field">
      <label for="other">differ from</label>
      <select id="other" name="other">
      \(options(other))
      </select>
      </div>
      <button class="button secondary">Show why they differ</button>
      </form>
      """
  }
}
