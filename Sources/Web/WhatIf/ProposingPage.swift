import Cases
import Engine
import Profiles
import Records
import Rendering

extension Workbench {
  /// A proposal to one authority: its clauses as a form, and what they would change in all sample cases.
  func proposingPage(_ ask: PageRequest) -> PageReply {
    guard let base = profiles.first(where: { $0.authority == ask.parts["authority"] }) else { return Self.noAuthority }
    return .page(ProposingPage(ProposalForm(ask.fields, to: base, in: self), ask.fields, in: self).page)
  }

  /// The proposal as a file that `quorate impact` and `quorate compare` read; where it has a mistake, the page that shows it.
  func proposalFile(_ ask: PageRequest) -> PageReply {
    guard let base = profiles.first(where: { $0.authority == ask.parts["authority"] }) else { return Self.noAuthority }
    let page = ProposingPage(ProposalForm(ask.fields, to: base, in: self), ask.fields, in: self)
    guard page.proposal != nil else { return .page(page.page) }
    return .download(name: "\(base.authority)-proposal.yaml", type: "application/yaml", text: page.form.text.yaml)
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

  /// The page of a proposal; `fields` say besides which clauses are offered.
  init(_ form: ProposalForm, _ fields: Fields, in workbench: Workbench) {
    self.workbench = workbench
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
      \(unknown, if: form.namesUnknown)
      <form method="get" action="\(form.page)" data-live>
      \(clauses, if: !form.clauses.isEmpty)
      \(chooser.html)
      </form>
      \(proposal.map(effect))
      """)
  }

  /// The mistakes, each with its clause and leading to its field.
  private var summary: HTML {
    let items = mistakes.map { mistake -> HTML in
      "<li>\(whose(mistake.field)) <a href=\"#\(mistake.field.name)\">\(mistake.sentence)</a></li>"
    }
    return HTML(
      summaryOfMistakes: "<h2>What is to be mended</h2>\n<ul>\n\(items)\n</ul>", " role=\"alert\" data-announce")
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
    let impact = Impact(of: proposal, to: form.base, on: workbench.cases, by: workbench.evaluator)
    let unchanged = impact.cases.count { $0.changed.isEmpty }
    let cases = impact.cases.filter { !$0.changed.isEmpty }.map { effect -> HTML in
      let title = effect.facts.title
      let comparison = "\(OpenedCase(sample: effect.facts).address)?\(form.carried.encoded)"
      return """
        <h3>\(title)</h3>
        \(HTML(Document([impact.changes(in: effect, by: workbench.evaluator)])))
        <p class="no-print"><a href="\(comparison)">Compare \(form.base.name) as proposed with all authorities\
        <span class="visually-hidden">: \(title)</span></a></p>
        """
    }
    return """
      <h2>What would change</h2>
      <p data-announce>\(impact.summary) \(unchanged == 1 ? "One case comes" : "\(unchanged) cases come") out as before.</p>
      <h3>Clause by clause</h3>
      \(HTML(Document([impact.proposed(by: workbench.evaluator)])))
      \(cases)
      """
  }
}
