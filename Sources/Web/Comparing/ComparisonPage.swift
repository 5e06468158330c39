import Cases
import Engine
import Profiles
import Records
import Rendering

extension Workbench {
  /// The comparison of a sample case, as it is or changed.
  func comparisonPage(_ ask: PageRequest) -> PageReply {
    withSample(ask) { comparison(of: $0, ask.fields) }
  }

  /// The comparison of a case that was sent; where it cannot be read, what is wrong with it, and its text again.
  func ownComparisonPage(_ ask: PageRequest) -> PageReply {
    withOwn(ask) { comparison(of: $0, ask.fields) }
  }

  private func comparison(of opened: OpenedCase, _ fields: Fields) -> PageReply {
    let choice: ComparisonChoice
    do { choice = try ComparisonChoice(fields, self) } catch { return reply(to: error) }
    let comparison = choice.authorities.comparison(of: opened.facts, by: evaluator)
    let links = profiles.map { HTML.item($0.address, $0.name) }
    return .page(
      Page(
        opened.facts.title, .compare,
        """
        <p class="no-print"><a href="/compare">All cases</a></p>
        <h1>\(opened.facts.title)</h1>
        \(opened.facts.lookAt.map { "<p><strong>What to look at:</strong> \($0)</p>" })
        \(opened.changedNotice)
        \(opened.note(at: "/compare/own", choice.carried))
        \(choice.proposing?.notice)
        \(HTML(Document(comparison.opening(mine: choice.mine))))
        <p data-announce>\(summary(of: comparison))</p>
        <div class="actions no-print">
        \(site == nil ? opened.actions(besides: .compare) : opened.downloading)
        </div>
        \(form(opened, choice), if: site == nil)
        \(whyForm(opened, choice, nil, nil), if: site == nil)
        \(otherCases(than: comparison, choice), if: site == nil)
        <div class="outcomes">
        \(HTML(outcomes(of: comparison, choice), isFolding: true))
        <p class="print-only">Printed are the reasons of what differs. Notes on the clauses and other ways of counting stand on the page itself.</p>
        </div>
        <h2 class="no-print">The whole profiles</h2>
        <ul class="choices no-print profiles">
        \(links)
        </ul>
        """))
  }

  /// The form that says which authorities are compared, and what is shown.
  private func form(_ opened: OpenedCase, _ choice: ComparisonChoice) -> HTML {
    let authorities = profiles.map { profile -> HTML in
      let isCompared = choice.authorities.profiles.contains { $0.authority == profile.authority }
      return .box("authority", profile.authority, "\(profile.name)", isTicked: isCompared)
    }
    let own = profiles.map { profile -> HTML in
      "<option value=\"\(profile.authority)\"\(" selected", if: profile.authority == choice.mine)>\(profile.name)</option>"
    }
    let boxes: [HTML] = [
      .box("all", "yes", "Show every question", isTicked: choice.isFull),
      .box("columns", "yes", "A column for each authority", isTicked: choice.hasColumns),
      .box("national", "yes", "National guidance where a document is silent", isTicked: choice.isNational),
    ]
    return """
      <form class="filters" method="\(opened.method)" action="\(opened.address)" enctype="multipart/form-data" data-live>
      \(.hidden(opened.carried))
      \(.hidden(choice.proposal))
      <fieldset class="field">
      <legend>Authorities</legend>
      <div class="choices">
      \(authorities)
      </div>
      </fieldset>
      <div class="field">
      <label for="mine">Your own area, which stands first</label>
      <select id="mine" name="mine">
      <option value="">None</option>
      \(own)
      </select>
      </div>
      <fieldset class="field">
      <legend>What is shown</legend>
      <div class="choices">
      \(boxes)
      </div>
      </fieldset>
      <button class="button">Show</button>
      </form>
      """
  }

  /// The way to cases on which the areas that are compared part: on the first question on which they do here.
  private func otherCases(than comparison: Comparison, _ choice: ComparisonChoice) -> HTML {
    let row = comparison.rows.first { $0.verdict == .different }
    let names = choice.authorities.profiles.map(\.authority)
    let apart = row.map { row in row.groups.prefix(2).map { names[$0[0]] } } ?? names
    return """
      <details class="no-print">
      <summary><h2>Show me a case where it matters</h2></summary>
      <p>The smallest case on which two areas come to different answers on a question, or why there is none.</p>
      \(partingForm(question: row?.key, one: apart.first, other: apart.dropFirst().first, among: choice.offered, carrying: choice.proposal))
      </details>
      """
  }

  private func summary(of comparison: Comparison) -> String {
    guard let only = comparison.authorities.first, comparison.authorities.count == 1 else { return comparison.summary }
    return "What \(only.profile.name)’s document makes of the case. Tick another authority to compare."
  }

  /// The outcomes as the shared renderer writes them: of one authority alone, of each in a column, or of each group that agrees.
  private func outcomes(of comparison: Comparison, _ choice: ComparisonChoice) -> Document {
    if let authority = comparison.authorities.first, comparison.authorities.count == 1 {
      var document = authority.document(on: comparison.facts, by: evaluator)
      document.blocks.removeFirst()
      return document
    }
    var document = comparison.outcomes(
      all: choice.isFull, remark: choice.isFull || site != nil ? "." : "; “Show every question” shows them.",
      reasons: .full)
    if choice.hasColumns {
      document.blocks.insert(.heading(level: 2, "Side by side"), at: 0)
      document.blocks.insert(.table(comparison.columns(all: choice.isFull)), at: 1)
    }
    document.blocks += comparison.sources
    return document
  }
}

extension OpenedCase {
  /// The way to the text of a sample case, for pages that need no server.
  fileprivate var downloading: HTML { "<a class=\"button secondary\" href=\"\(address)/file\">Download the case</a>" }
}

extension ProposalForm {
  /// What a comparison says of the proposal that it holds.
  fileprivate var notice: HTML {
    """
    <p class="notice">\(base.name) stands here as it is and as proposed in “\(title)”. <a href="\(address)">Back to the proposal</a></p>
    """
  }
}
