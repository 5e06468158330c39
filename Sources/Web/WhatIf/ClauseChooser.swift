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

  /// What the template shows.
  var values: [String: Any] {
    let sections = workbench.evaluator.catalogue.sections
    let isSearched = !search.isEmpty || !procedure.isEmpty
    let shown = sections.compactMap { section -> [String: Any]? in
      let clauses = clauses(of: section)
      guard !clauses.isEmpty, procedure.isEmpty || section.procedure == procedure else { return nil }
      return [
        "procedure": section.procedure, "procedureName": workbench.evaluator.title(of: section.procedure),
        "count": clauses.count == 1 ? "1 clause" : "\(clauses.count) clauses",
        "choices": clauses, "isUnfolded": isSearched,
      ]
    }
    return [
      "search": search, "hasDescriptive": hasDescriptive, "isOpen": chosen.isEmpty || isSearched,
      "sections": shown, "isNone": shown.isEmpty,
      "procedures": sections.map {
        [
          "word": $0.procedure, "procedureName": workbench.evaluator.title(of: $0.procedure),
          "isSought": $0.procedure == procedure,
        ]
      },
    ]
  }

  private func clauses(of section: Catalogue.Section) -> [[String: Any]] {
    section.parameters.enumerated().compactMap { offset, entry in
      let slot = section.start + offset
      guard !chosen.contains(slot), hasDescriptive || !entry.parameter.isDescriptive else { return nil }
      let saying = ClauseText(base.clauses[slot]).position
      guard search.isEmpty || "\(entry.parameter.documentation) \(saying)".lowercased().contains(search) else {
        return nil
      }
      return [
        "key": "\(section.procedure).\(entry.key)", "documentation": entry.parameter.documentation, "now": saying,
      ]
    }
  }
}
