public import Cases
import ProcedureKit
public import Profiles
import Records

/// What a proposal would change, case by case.
public struct Impact: Sendable {
  /// The authority as it is and as proposed.
  public let base: Profile
  /// The proposal.
  public let proposal: Proposal
  /// The cases with what changes in each.
  public let cases: [Effect]
  /// The proposed clauses that say what the authority's own say already, as strictly and as certainly, by their places in the proposal.
  public let unchanged: [Int]
  /// The proposed clauses without which every finding in every case would be the same, by their places in the proposal.
  public let idle: [Int]

  /// What changes in one case.
  public struct Effect: Sendable {
    /// The case.
    public let facts: Case
    /// The authority's findings as it is.
    public let before: AuthorityFindings
    /// Its findings if the proposal were adopted.
    public let after: AuthorityFindings
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
    cases = files.map { facts in
      progress(facts)
      let before = AuthorityFindings(facts, base, clauses, by: evaluator)
      let after = AuthorityFindings(facts, base.adopting(proposal), proposed, by: evaluator)
      return Effect(facts: facts, before: before, after: after, changed: Self.changed(before.findings, after.findings))
    }
    unchanged = proposal.changes.indices.filter { index in
      let (now, proposed) = (base.clauses[proposal.changes[index].slot], proposal.changes[index].clause)
      return now.saysSame(as: proposed) && now.force == proposed.force && now.state == proposed.state
    }
    let after = cases.map(\.after.findings)
    idle = proposal.changes.indices.filter { index in
      var fewer = replacements
      fewer[proposal.changes[index].slot] = nil
      let without = clauses.substituting(fewer)
      return zip(files, after).allSatisfy { facts, findings in
        Self.changed(evaluator.evaluate(facts, under: without), findings).isEmpty
      }
    }
  }

  private static func changed(_ before: [Finding], _ after: [Finding]) -> [Int] {
    zip(before, after).enumerated().filter { !$0.element.0.isSame(as: $0.element.1) }.map(\.offset)
  }
}
