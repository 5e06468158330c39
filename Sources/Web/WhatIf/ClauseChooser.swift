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
  private let search: String
  private let hasDescriptive: Bool

  /// The clauses of the proposal’s authority, but for those that it has already.
  init(_ fields: Fields, _ proposing: ProposalForm, in workbench: Workbench) {
    self.workbench = workbench
    base = proposing.base
    chosen = Set(proposing.clauses.map(\.slot))
    procedure = fields["procedure"] ?? ""
    search = (fields["search"] ?? "").lowercased()
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
      <input type="search" id="search" name="search" value="\(search)" autocomplete="off">
      </div>
      \(descriptive)
      </div>
      \("<p>No clause fits.</p>", if: shown.isEmpty)
      \(shown)
      <button class="button secondary">Add the ticked clauses</button>
      </details>
      """
  }

  /// The clauses of a procedure that can be chosen; nil where there are none.
  private func part(_ section: Catalogue.Section) -> HTML? {
    let boxes = section.parameters.compactMap { entry -> HTML? in
      guard !chosen.contains(entry.slot), hasDescriptive || !entry.parameter.isDescriptive else { return nil }
      let asks = entry.parameter.documentation
      let saying = ClauseText(base.clauses[entry.slot]).position
      guard search.isEmpty || "\(asks) \(saying)".lowercased().contains(search) else { return nil }
      return .box(
        "change", entry.fullKey,
        "<span>\(asks) <span class=\"hint\">Today: \(saying)</span></span>", isTicked: false)
    }
    guard !boxes.isEmpty else { return nil }
    let count = boxes.count == 1 ? "1 clause" : "\(boxes.count) clauses"
    return """
      <details id="clauses-\(section.procedure)"\(" open", if: isSearched)>
      <summary>\(workbench.evaluator.title(of: section.procedure)) (\(count))</summary>
      \(boxes)
      </details>
      """
  }
}
