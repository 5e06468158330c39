public import Cases
public import Engine
import ProcedureKit
public import Profiles

/// What a proposal would change, case by case.
public struct Impact: Sendable {
  /// The authority as it is and as proposed.
  public let base: Profile
  /// The proposal.
  public let proposal: Proposal
  /// The cases with what changes in each.
  public let cases: [Effect]
  /// The proposed clauses without which every finding in every case would be the same, by their places in the proposal.
  public let idle: [Int]

  /// What changes in one case.
  public struct Effect: Sendable {
    /// The case.
    public let file: Case
    /// The authority's opinion as it is.
    public let before: Opinion
    /// Its opinion if the proposal were adopted.
    public let after: Opinion
    /// The findings that change, by their places.
    public let changed: [Int]
  }

  /// Evaluates the cases under the authority’s clauses as they are and as proposed, and tells `progress` of each case.
  public init(
    of proposal: Proposal, to base: Profile, on files: [Case], by evaluator: Evaluator,
    progress: (Case) -> Void = { _ in }
  ) {
    self.base = base
    self.proposal = proposal
    let clauses = evaluator.clauses(of: base)
    let replacements = Dictionary(proposal.changes.map { ($0.slot, $0.clause) }) { _, last in last }
    let proposed = clauses.substituting(replacements)
    cases = files.map { file in
      progress(file)
      let before = Opinion(file, base, clauses, by: evaluator)
      let after = Opinion(file, base.adopting(proposal), proposed, by: evaluator)
      return Effect(file: file, before: before, after: after, changed: Self.changed(before.findings, after.findings))
    }
    let after = cases.map(\.after.findings)
    idle = proposal.changes.indices.filter { index in
      var fewer = replacements
      fewer[proposal.changes[index].slot] = nil
      let without = clauses.substituting(fewer)
      return zip(files, after).allSatisfy { file, findings in
        Self.changed(evaluator.evaluate(file, under: without), findings).isEmpty
      }
    }
  }

  private static func changed(_ before: [Finding], _ after: [Finding]) -> [Int] {
    zip(before, after).enumerated().filter { !$0.element.0.isSame(as: $0.element.1) }.map(\.offset)
  }
}
