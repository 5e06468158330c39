import Cases
import Engine

/// What the revisions of a case come to under every authority. Each that says something else is compared once: of a case that was
/// only just opened, what it was, what it was before and what it is are one.
struct RevisionComparisons {
  private let workbench: Workbench
  /// The comparisons that were made, by what the case said.
  private(set) var made: [FactTree: Comparison] = [:]

  init(_ workbench: Workbench) { self.workbench = workbench }

  /// What a revision comes to.
  mutating func comparison(of revision: CaseRevision) -> Comparison {
    if let known = made[revision.tree] { return known }
    let comparison = workbench.authorities.comparison(of: revision.facts, by: workbench.evaluator)
    made[revision.tree] = comparison
    return comparison
  }
}
