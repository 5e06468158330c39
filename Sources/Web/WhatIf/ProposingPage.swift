import Cases
import Engine
import Profiles
import Records
import Rendering

extension Workbench {
  /// A proposal to one authority: its clauses as a form, and what they would change in all sample cases.
  func proposingPage(_ ask: PageRequest) -> PageReply {
    guard let base = profiles.first(where: { $0.authority == ask.parts["authority"] }) else { return Self.noAuthority }
    // The address of a case of one’s own names it: the script sends what the browser keeps.
    if ask.fields["case"] != nil { return keptCasePage(.whatIf) }
    return .page(ProposingPage(ProposalForm(ask.fields, to: base, in: self), ask.fields, in: self).page)
  }

  /// The same on a case that was sent; without one, on the sample cases.
  func proposingOwnPage(_ ask: PageRequest) -> PageReply {
    guard !OpenedCase.text(in: ask.fields).isEmpty else { return proposingPage(ask) }
    guard let base = profiles.first(where: { $0.authority == ask.parts["authority"] }) else { return Self.noAuthority }
    let form = ProposalForm(ask.fields, to: base, in: self)
    do throws(CaseRefusal) {
      return .page(ProposingPage(form, ask.fields, on: try own(ask.fields), in: self).page)
    } catch {
      guard case .unreadable(let diagnostics, let text) = error else { return reply(to: error, for: .comparing) }
      return .page(ProposingPage(form, ask.fields, refusing: text, diagnostics, in: self).page)
    }
  }

  /// The proposal as a file that `quorate impact` and `quorate compare` read; where it has a mistake, the page that shows it.
  func proposalFile(_ ask: PageRequest) -> PageReply {
    guard let base = profiles.first(where: { $0.authority == ask.parts["authority"] }) else { return Self.noAuthority }
    let page = ProposingPage(ProposalForm(ask.fields, to: base, in: self), ask.fields, in: self)
    guard page.proposal != nil else { return .page(page.page) }
    return .download(name: page.form.fileName, type: "application/yaml", text: page.form.text.yaml)
  }

  static let noAuthority = PageReply.missing(
    "There is no authority of this name. The page What if lists those that there are.")
}

/// A proposal to one authority as a form, with what is wrong with it, or what it would change.
struct ProposingPage {
  let workbench: Workbench
  let form: ProposalForm
  /// The proposal; nil where it says nothing new yet or has a mistake.
  let proposal: Proposal?
  /// What is wrong with the proposal.
  let mistakes: [ProposalMistake]
  private let chooser: ClauseChooser
  /// The case of somebody’s own on which it is tried; nil where it is tried on the sample cases.
  private let own: OpenedCase?
  /// The text of a case that cannot be read, and what is wrong with it.
  private var unreadable: (text: String, mistakes: [HTML])?

  /// The page of a proposal; `fields` say besides which clauses are offered.
  init(_ form: ProposalForm, _ fields: Fields, on own: OpenedCase? = nil, in workbench: Workbench) {
    self.workbench = workbench
    self.own = own
    self.form = form
    chooser = ClauseChooser(fields, form, in: workbench)
    let text = form.text
    do throws(Diagnostics) {
      let read = try text.proposal(in: workbench)
      proposal = form.written.isEmpty ? nil : read
      mistakes = []
    } catch {
      proposal = nil
      mistakes = text.mistakes(error)
    }
  }

  /// The page of a proposal with why a case of somebody’s own cannot be read, and its text, so that nothing is lost.
  init(
    _ form: ProposalForm, _ fields: Fields, refusing text: String, _ diagnostics: Diagnostics, in workbench: Workbench
  ) {
    self.init(form, fields, in: workbench)
    unreadable = (text, HTML.mistakes(diagnostics, in: "yaml"))
  }

  var page: Page {
    let title = "What if \(form.base.name) had other rules?"
    let unknown: HTML =
      "<p class=\"notice\">This address names a clause that no profile has. It is left out.</p>"
    return Page(
      title, .whatIf,
      """
      <p class="no-print"><a href="/what-if">All authorities</a></p>
      <h1>\(title)</h1>
      \(summary, if: !mistakes.isEmpty)
      \(unreadable.map { HTML(summaryOfMistakes: "<h2>What is wrong with the case</h2>\n<ul>\n\($0.mistakes)\n</ul>") })
      \(own?.note(at: form.page, form.fields))
      \(unknown, if: form.namesUnknown)
      <form class="no-print" method="\(own?.method ?? "get")" action="\(form.page)"\(" enctype=\"multipart/form-data\"", if: own != nil) data-live>
      \(own.map { .hidden($0.carried) })
      \(clauses, if: !form.clauses.isEmpty)
      \(chooser.html)
      </form>
      \(proposal.map(effect))
      \(caseForm)
      """, status: unreadable == nil ? 200 : 422)
  }

  /// The mistakes, each with its clause and leading to its field.
  private var summary: HTML {
    let items = mistakes.map { mistake -> HTML in
      "<li>\(whose(mistake.field)) <a href=\"#\(mistake.field.name)\">\(mistake.sentence)</a></li>"
    }
    return HTML(
      summaryOfMistakes: "<h2>There is a problem</h2>\n<ul>\n\(items)\n</ul>", " role=\"alert\" data-announce")
  }

  /// What a field of the form is about: its clause, or the proposal’s title.
  private func whose(_ field: ProposalField) -> String {
    guard case .clause(let key, _) = field, let slot = workbench.evaluator.catalogue.slot(of: key) else {
      return "What the proposal is called."
    }
    return workbench.evaluator.catalogue.parameters[slot].documentation
  }

  /// The proposal’s title and its clauses.
  private var clauses: HTML {
    let name = ProposalField.title.name
    let mistake = FieldMistake(mistakes.sentence(at: .title), in: name)
    let forms = form.clauses.map { ClauseForm($0, of: form.base, in: workbench, mistakes).html }
    let download: HTML =
      "<button class=\"button secondary\" formaction=\"\(form.page)/proposal\">Download as a proposal file</button>"
    return """
      <div class="field proposal-title">
      <label for="\(name)">What the proposal is called</label>
      \(mistake.html)
      <input type="text" id="\(name)" name="\(name)" value="\(form.title)" autocomplete="off"\(mistake.attributes())>
      </div>
      <h2>The clauses that would change</h2>
      \(forms)
      <div class="actions no-print">
      <button class="button">See what would change</button>
      \(download, if: !form.written.isEmpty)
      </div>
      """
  }

  /// What the proposal would change, case by case, in the words of the shared renderer.
  private func effect(of proposal: Proposal) -> HTML {
    let cases = own.map { [$0.facts] } ?? workbench.cases
    let impact = Impact(of: proposal, to: form.base, on: cases, by: workbench.evaluator)
    let changes = impact.changing.map { effect -> HTML in
      """
      <h3>\(effect.facts.title)</h3>
      \(HTML(Document([impact.changes(in: effect, by: workbench.evaluator)])))
      \(comparing(effect.facts))
      """
    }
    return """
      <h2>What would change</h2>
      <p>The proposal: <strong>\(proposal.title)</strong>.</p>
      <p data-announce>\(impact.summary)</p>
      \(HTML(Document([impact.titles])), if: !impact.changing.isEmpty && own == nil)
      <h3>Clause by clause</h3>
      \(HTML(Document([impact.proposed(by: workbench.evaluator)])))
      \(whereItMatters(proposal))
      \(paper, if: own == nil)
      \(changes)
      """
  }

  /// The way to the smallest case on which the area as it is and as proposed part: on a question of the first procedure that changes.
  private func whereItMatters(_ proposal: Proposal) -> HTML {
    let evaluator = workbench.evaluator
    let key = proposal.changes.first.map { evaluator.catalogue.keys[$0.slot] } ?? ""
    let question = evaluator.questions.first { $0.key.prefix { $0 != "." } == key.prefix { $0 != "." } }
    let offered = Authorities([form.base], by: evaluator).proposing(proposal, to: form.base, by: evaluator)
    return """
      <section class="no-print">
      <h3>A case where it matters</h3>
      <p>The smallest case on which \(form.base.name) comes to another answer as proposed, or why there is none.</p>
      \(workbench.partingForm(question: question?.key, one: nil, other: nil, among: offered, areSettled: true, carrying: form.carried))
      </section>
      """
  }

  /// The way to a paper on the proposal.
  private var paper: HTML {
    """
    <section class="no-print">
    <h3>A paper for the board</h3>
    <p>What the proposal would change, in two to four pages to be tabled.</p>
    \(.ways([PaperWay("/paper", "Make a paper of it")], carrying: form.carried))
    </section>
    """
  }

  /// The way to the comparison of a case with the authority as proposed beside all authorities.
  private func comparing(_ facts: Case) -> HTML {
    let label = "Compare \(form.base.name) as proposed with all authorities"
    guard let own else {
      let address = "\(OpenedCase(sample: facts).address)?\(form.carried.encoded)"
      return """
        <p class="no-print"><a href="\(address)">\(label)<span class="visually-hidden">: \(facts.title)</span></a></p>
        """
    }
    return """
      <form class="no-print" method="post" action="\(own.address)" enctype="multipart/form-data">
      \(.hidden(Fields(own.carried.all + form.carried.all)))
      <button class="button secondary">\(label)</button>
      </form>
      """
  }

  /// Where a case of somebody’s own takes the place of the sample cases, or they take its place.
  private var caseForm: HTML {
    if own != nil {
      return
        "<p class=\"no-print\">This is tried on your case alone. <a href=\"\(form.address)\">Try it on the sample cases</a></p>"
    }
    return """
      <details class="no-print" id="own-case"\(" open", if: unreadable != nil)>
      <summary><h2>Try it on a case of your own</h2></summary>
      \(CaseUse.privacy)
      <form method="post" action="\(form.page)" enctype="multipart/form-data" data-draft>
      \(.hidden(form.fields))
      <div class="field">
      <label for="file">The file of the case</label>
      <input type="file" id="file" name="file" accept=".yaml,.yml">
      </div>
      <div class="field">
      <label for="yaml">Or the text of the case</label>
      <textarea class="code" id="yaml" name="yaml" rows="8" spellcheck="false">
      \(unreadable?.text ?? "")</textarea>
      </div>
      <button class="button">Try it on this case</button>
      </form>
      </details>
      """
  }
}
