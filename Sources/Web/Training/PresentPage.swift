import Cases
import Engine
import Profiles
import Records
import Rendering

extension Workbench {
  /// The presenter’s view of a sample case, as it is or changed.
  func presentSample(_ ask: PageRequest) -> PageReply {
    withSample(ask) { present($0, ask.fields) }
  }

  /// The presenter’s view of a case that was sent.
  func presentOwn(_ ask: PageRequest) -> PageReply {
    withOwn(ask) { present($0, ask.fields) }
  }

  private func present(_ opened: OpenedCase, _ fields: Fields) -> PageReply {
    let presentation = Presentation(opened, fields, in: self)
    guard let slide = presentation.slide(fields[Presentation.field]) else {
      return .missing("This case has no question of this number. Begin again with the case on the page Train.")
    }
    return .page(PresentPage(presentation: presentation, slide: slide).page)
  }
}

/// One slide: what it shows, and the way on and back.
struct PresentPage {
  let presentation: Presentation
  let slide: Presentation.Slide

  private var comparison: Comparison { presentation.comparison }
  private var opened: OpenedCase { presentation.opened }

  var page: Page {
    let (title, content) = shown
    let fields = Fields(
      [(Presentation.field, presentation.name(slide))].filter { !$0.1.isEmpty } + presentation.carried.all)
    return Page(
      title, .train,
      """
      <div class="present">
      \(content)
      \(steps)
      \(opened.note(at: "/present/own", fields))
      </div>
      """)
  }

  /// The title of the page, and what the slide shows.
  private var shown: (title: String, content: HTML) {
    let title = comparison.facts.title
    switch slide {
    case .opening: return ("Present: \(title)", opening)
    case .question(let number): return asked(number) { _ in expecting }
    case .answers(let number): return asked(number) { HTML(presentation.answers($0)) }
    case .reasons(let number):
      let row = presentation.rows[number - 1]
      return (
        name(number),
        """
        \(caption(number))
        <h1 tabindex="-1">\(comparison.title(row))</h1>
        <div class="reasons" tabindex="0" role="group" aria-label="Who says what, and why">
        \(HTML(comparison.answers(row), isFolding: true))
        </div>
        """
      )
    case .end: return ("The end: \(title)", end)
    }
  }

  private func name(_ number: Int) -> String {
    "\(comparison.title(presentation.rows[number - 1])) \(number) of \(presentation.rows.count)"
  }

  private func caption(_ number: Int) -> HTML {
    "<p class=\"caption\">\(comparison.facts.title): \(number) of \(presentation.rows.count)</p>"
  }

  /// A question beside the facts, and under it what is made of it.
  private func asked(_ number: Int, _ answer: (Comparison.Row) -> HTML) -> (String, HTML) {
    let row = presentation.rows[number - 1]
    return (
      name(number),
      """
      \(caption(number))
      <div class="slide">
      <div class="asked">
      <h1 tabindex="-1">\(comparison.title(row))</h1>
      \(answer(row))
      </div>
      <section class="told" tabindex="0" aria-label="The case">
      \(HTML(Document(comparison.facts.inBrief)))
      </section>
      </div>
      """
    )
  }

  /// What a room is asked before it sees the answers.
  private var expecting: HTML {
    let names = comparison.authorities.map(\.profile.name)
    let areas = names.count > 7 ? "each of \(names.count) areas" : names.listed()
    return "<p>What do you expect in \(areas)? Say it before the answers are shown.</p>"
  }

  private var opening: HTML {
    let different = presentation.rows.count { $0.verdict == .different }
    let answers = different == 1 ? "One question is" : "\(different == 0 ? "No" : "\(different)") questions are"
    let open = presentation.rows.count { $0.verdict != .different && $0.verdict != .silentApart }
    let openWords =
      open == 0
      ? "" : " \(open == 1 ? "One more depends" : "\(open) more depend") on how a text is read or on judgement."
    return """
      <p class="caption">Every area’s procedure, one case</p>
      <h1 tabindex="-1">\(comparison.facts.title)</h1>
      <div class="slide">
      <div class="asked">
      <p>\(answers) answered differently.\(openWords)\(" \(silences)", if: presentation.silent > 0)</p>
      <p class="keys" data-scripted hidden>Space, → or Page Down goes on, ← or Page Up goes back, R shows the reasons, F fills the screen.</p>
      <p class="quiet">The profiles transcribe documents of 2017 to 2020, which may have been replaced since. Quorate is no legal advice.</p>
      </div>
      <section class="told" tabindex="0" aria-label="The case">
      \(HTML(Document(comparison.facts.inBrief)))
      </section>
      </div>
      """
  }

  /// What is said of the questions on which documents are only silent.
  private var silences: HTML {
    let count = presentation.silent
    let questions = count == 1 ? "One question" : "\(count) questions"
    return presentation.isFull
      ? "\(questions) on which some documents are only silent \(count == 1 ? "comes" : "come") last."
      : "\(questions) on which some documents are only silent \(count == 1 ? "is" : "are") left out."
  }

  private var end: HTML {
    let different = presentation.rows.filter { $0.verdict == .different }
    let glance = comparison.glance(of: different, mine: presentation.mine, caption: "What was answered differently")
    return """
      <p class="caption">The end</p>
      <h1 tabindex="-1">\(comparison.facts.title)</h1>
      <div class="ending" tabindex="0" role="group" aria-label="What was answered differently">
      \(glance.map { HTML(Document([.table($0)])) } ?? "<p>No question is answered differently.</p>")
      </div>
      <p>\(silences, if: presentation.silent > 0) Documents of 2017 to 2020, which may have been replaced since; no legal advice.</p>
      """
  }

  /// The way on and back, and out. Buttons of one form: what they lead to takes the place of the slide, and the screen stays full.
  private var steps: HTML {
    let label: HTML =
      switch slide {
      case .opening: "Begin"
      case .question: "Show the answers"
      case .answers, .reasons: presentation.next(slide) == .end ? "To the end" : "Next question"
      case .end: ""
      }
    var reasons: HTML? {
      guard case .answers(let number) = slide else { return nil }
      return button(.reasons(number), "Reasons", "reasons")
    }
    let silences: HTML = """
      <button class="button secondary" name="silences" value="yes" id="step-silences">Go through the silences too</button>
      """
    return """
      <form class="steps no-print" method="\(opened.method)" action="\(opened.address(.present))" enctype="multipart/form-data" data-live="submit">
      \(.hidden(opened.carried))
      \(.hidden(presentation.carried))
      \(presentation.next(slide).map { button($0, label, "next", isSecondary: false) })
      \(presentation.previous(slide).map { button($0, "Back", "back") })
      \(reasons)
      \(silences, if: slide == .end && presentation.silent > 0 && !presentation.isFull)
      \(button(.opening, "From the beginning", "again"), if: slide == .end)
      <button type="button" class="button secondary" id="full-screen" data-scripted hidden>Full screen</button>
      \(out)
      </form>
      """
  }

  /// The way out: to the comparison of the case.
  private var out: HTML {
    opened.sent == nil
      ? "<a href=\"\(opened.linked(opened.address))\">Leave the presentation</a>"
      : "<button class=\"button secondary\" formaction=\"/compare/own\" data-go>Leave the presentation</button>"
  }

  private func button(_ slide: Presentation.Slide, _ label: HTML, _ step: String, isSecondary: Bool = true) -> HTML {
    """
    <button class="button\(" secondary", if: isSecondary)" name="\(Presentation.field)" value="\(presentation.name(slide))" id="step-\(step)">\(label)</button>
    """
  }
}
