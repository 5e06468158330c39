import Engine
import Profiles
import Records
import Rendering

/// The clauses that can be added to a proposal, procedure by procedure, of which some can be searched for.
struct ClauseChooser {
  private let workbench: Workbench
  private let base: Profile
  private let chosen: Set<Int>
  private let procedure: String
  private let text: String
  private let search: WordSearch
  private let hasDescriptive: Bool

  /// The clauses of the proposal’s authority, but for those that it has already.
  init(_ fields: Fields, _ proposing: ProposalForm, in workbench: Workbench) {
    self.workbench = workbench
    base = proposing.base
    chosen = Set(proposing.clauses.map(\.slot))
    procedure = fields["procedure"] ?? ""
    text = String((fields["search"] ?? "").prefix(100))
    search = WordSearch(text)
    hasDescriptive = fields.isTicked("descriptive")
  }

  private var isSearched: Bool { !search.isEmpty || !procedure.isEmpty }

  /// The part of the form in which clauses are chosen.
  var html: HTML {
    let sections = workbench.evaluator.catalogue.sections
    let procedures = sections.map { section -> HTML in
      let title = workbench.evaluator.title(of: section.procedure)
      return .option(section.procedure, title, isChosen: section.procedure == procedure)
    }
    let shown = sections.filter { procedure.isEmpty || $0.procedure == procedure }.compactMap(part)
      .enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element.html)
    let descriptive = HTML.box(
      "descriptive", "yes", "Also clauses that no rule computes with", isTicked: hasDescriptive)
    return """
      <details class="chooser no-print" id="chooser"\(" open", if: chosen.isEmpty || isSearched)>
      <summary><h2>Choose clauses to change</h2></summary>
      <div class="filters">
      <div class="field">
      <label for="procedure">Procedure</label>
      <select id="procedure" name="procedure">
      <option value="">All procedures</option>
      \(procedures)
      </select>
      </div>
      <div class="field">
      <label for="search">Words in the clause</label>
      <input type="search" id="search" name="search" value="\(text)" maxlength="100" autocomplete="off" aria-describedby="search-hint">
      <span class="hint" id="search-hint">Words of practice such as quorum, ICPC or tie find what is meant: see the <a href="/glossary">glossary</a>.</span>
      </div>
      \(descriptive)
      <button class="button secondary">Find</button>
      </div>
      \("<p>No clause fits.</p>", if: shown.isEmpty)
      \(shown)
      <button class="button secondary">Add the ticked clauses</button>
      </details>
      """
  }

  /// The clauses of a procedure that can be chosen; nil where there are none.
  private func part(_ section: Catalogue.Section) -> (rank: Int, html: HTML)? {
    let title = workbench.evaluator.title(of: section.procedure)
    let found = section.parameters.compactMap { entry -> (rank: Int, html: HTML)? in
      guard !chosen.contains(entry.slot), hasDescriptive || !entry.parameter.isDescriptive else { return nil }
      let asks = entry.parameter.documentation
      let saying = ClauseText(base.clauses[entry.slot]).position
      let texts = [title + " " + section.procedure, entry.key, asks, saying]
      guard let rank = search.rank(in: texts) else { return nil }
      let box = HTML.box(
        "change", entry.fullKey,
        "<span>\(asks) <span class=\"hint\">Today: \(saying)</span></span>", isTicked: false)
      return (rank, box)
    }
    let boxes = found.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(
      \.element.html)
    guard let best = found.map(\.rank).min() else { return nil }
    let count = boxes.count == 1 ? "1 clause" : "\(boxes.count) clauses"
    let html: HTML = """
      <details id="clauses-\(section.procedure)"\(" open", if: isSearched)>
      <summary>\(title) (\(count))</summary>
      \(boxes)
      \(adopting(section.procedure))
      </details>
      """
    return (best, html)
  }

  /// The buttons that take over the whole procedure of another authority.
  private func adopting(_ procedure: String) -> HTML? {
    let buttons = workbench.profiles.filter { $0.authority != base.authority }.compactMap { donor -> HTML? in
      let adopted = AdoptedProcedure(procedure, from: donor)
      let count = adopted.slots(for: base, in: workbench.evaluator.catalogue).count
      guard count > 0 else { return nil }
      return """
        <button class="button secondary" name="adopt" value="\(adopted.word)">As \(donor.name): \(count == 1 ? "1 clause" : "\(count) clauses")</button>
        """
    }
    guard !buttons.isEmpty else { return nil }
    return """
      <p>Take over the whole procedure, silences too:</p>
      <div class="actions">
      \(buttons)
      </div>
      """
  }
}
