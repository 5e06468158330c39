import Cases
import Engine
import ProcedureKit
import Profiles
import Records

/// The form in which a paper is chosen, with what is wrong with it.
struct PaperFormPage {
  let choice: PaperChoice
  let mistakes: [PaperChoice.Mistake]
  let workbench: Workbench

  private typealias Field = PaperChoice.Field

  var page: Page {
    let title = "Make a paper"
    let items = mistakes.map { "<li><a href=\"#\($0.field.rawValue)\">\($0.sentence)</a></li>" as HTML }
    let summary = HTML(summaryOfMistakes: "<h2>There is a problem</h2>\n<ul>\n\(items)\n</ul>")
    return Page(
      title, .paper,
      """
      <h1>\(title)</h1>
      \(summary, if: !mistakes.isEmpty)
      <p>A paper of two to four pages for a board: your question, the answer made from the findings, the rules that differ, what comes of them in
      the sample cases, and what the documents leave open. You read it here first, and download it.</p>
      \(proposal)
      \(form)
      """, status: mistakes.isEmpty ? 200 : 422)
  }

  /// The proposal that the paper is about, or how it comes to one.
  private var proposal: HTML {
    guard let proposing = choice.proposing else {
      return """
        <p>For a paper on a change of rules, make the change on the page <a href="/what-if">What if</a>, or open its file there: from there it comes here.</p>
        """
    }
    return """
      <p class="notice">The paper is about the proposal <strong>\(proposing.title)</strong> to \(proposing.base.name).</p>
      \(.ways([PaperWay(proposing.page, "Change the proposal"), PaperWay("/what-if", "Choose another", isBare: true)], carrying: proposing.carried))
      """
  }

  private var form: HTML {
    let isLong = choice.fields.isTooLongForAddress
    let areas = workbench.profiles.map { ($0.authority, $0.name) }
    let procedures = workbench.evaluator.declarations.map { ($0.key, $0.title) }
    let samples = workbench.cases.map { ($0.id, $0.title) }
    return """
      <form class="tabling" method="\(isLong ? "post" : "get")" action="/paper/preview"\(" enctype=\"multipart/form-data\"", if: isLong) novalidate>
      \(choice.proposing.map { .hidden($0.carried) })
      \(text(.title, "Title", "What stands at its head.", choice.title, upTo: PaperChoice.longestTitle))
      \(text(.question, "The question that it answers", "As the board would ask it.", choice.question, upTo: PaperChoice.longestQuestion))
      <fieldset class="field">
      <legend>Areas</legend>
      <span class="hint">Where none is ticked, all of them.</span>
      <div class="choices">
      \(boxes(.area, areas, choice.areas))
      </div>
      </fieldset>
      \(list(.procedure, "Procedures", procedures, choice.procedures))
      \(list(.sample, "Sample cases", samples, choice.samples))
      \(turning, if: choice.proposing == nil)
      <button class="button">Preview the paper</button>
      </form>
      """
  }

  private func text(_ field: Field, _ label: String, _ hint: String, _ value: String, upTo limit: Int) -> HTML {
    let id = field.rawValue
    let mistake = FieldMistake(mistakes.first { $0.field == field }?.sentence, in: id)
    return """
      <div class="field">
      <label for="\(id)">\(label)</label>
      <span class="hint" id="\(id)-hint">\(hint) At most \(limit) characters.</span>
      \(mistake.html)
      <input type="text" id="\(id)" name="\(id)" value="\(value)" maxlength="\(limit)" autocomplete="off"\(mistake.attributes("\(id)-hint"))>
      </div>
      """
  }

  private func boxes(_ field: Field, _ offered: [(key: String, name: String)], _ ticked: [String]) -> [HTML] {
    offered.map { .box(field.rawValue, $0.key, "\($0.name)", isTicked: ticked.contains($0.key)) }
  }

  /// A long list to tick in, folded until something in it is ticked.
  private func list(
    _ field: Field, _ title: String, _ offered: [(key: String, name: String)], _ ticked: [String]
  ) -> HTML {
    """
    <details\(" open", if: !ticked.isEmpty)>
    <summary>\(title): \(ticked.isEmpty ? "all \(offered.count), or choose some" : "\(ticked.count) of \(offered.count)")</summary>
    <fieldset class="field">
    <legend class="visually-hidden">\(title)</legend>
    <span class="hint">Where none is ticked, all of them.</span>
    <div class="choices">
    \(boxes(field, offered, ticked))
    </div>
    </fieldset>
    </details>
    """
  }

  /// The rule of which the answer tells first.
  private var turning: HTML {
    let id = Field.turnsOn.rawValue
    let mistake = FieldMistake(mistakes.first { $0.field == .turnsOn }?.sentence, in: id)
    let groups = zip(workbench.evaluator.declarations, workbench.evaluator.catalogue.sections).map {
      declaration, section -> HTML in
      let options = section.parameters.map { entry -> HTML in
        .option(entry.fullKey, entry.parameter.documentation, isChosen: entry.fullKey == choice.turnsOn)
      }
      return "<optgroup label=\"\(declaration.title)\">\n\(options)\n</optgroup>"
    }
    return """
      <div class="field">
      <label for="\(id)">The rule of which the answer tells first</label>
      \(mistake.html)
      <select id="\(id)" name="\(id)"\(mistake.attributes())>
      \(.option("", "The one on which most different answers rest, or none in a paper on all procedures", isChosen: choice.turnsOn == nil))
      \(groups)
      </select>
      </div>
      """
  }
}
