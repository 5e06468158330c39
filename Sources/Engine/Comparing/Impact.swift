public import Cases
public import ProcedureKit
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
    /// What changes, in the order of the questions.
    public let changes: [Change]

    /// Whether something changes in this way; that a last day moves only where nothing else changes.
    public func has(_ kind: Kind) -> Bool {
      kind == .lastDay
        ? !changes.isEmpty && changes.allSatisfy { $0.kind == .lastDay } : changes.contains { $0.kind == kind }
    }
  }

  /// A finding that changes.
  public struct Change: Sendable {
    /// What is found as the authority is; nil where the question is not asked.
    public let before: Finding?
    /// What is found as is proposed; nil where the question is no longer asked.
    public let after: Finding?
    /// What becomes of it.
    public let kind: Kind
  }

  /// The cases in which something changes.
  public var changing: [Effect] { cases.filter { !$0.changes.isEmpty } }

  /// In how many cases something changes in each way that occurs. A case in which several things change can count more than once.
  public var counts: [(kind: Kind, cases: Int)] {
    Kind.allCases.map { kind in (kind, cases.count { $0.has(kind) }) }.filter { $0.1 > 0 }
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
      return Effect(facts: facts, before: before, after: after, changes: Self.changes(before.findings, after.findings))
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
        Self.changes(evaluator.evaluate(facts, under: without), findings).isEmpty
      }
    }
  }

  /// What changes between the findings of one case. Which questions arise can depend on clauses: they are held together by what they
  /// are about.
  private static func changes(_ before: [Finding], _ after: [Finding]) -> [Change] {
    func change(_ before: Finding?, _ after: Finding?) -> Change? {
      Kind(from: before, to: after).map { Change(before: before, after: after, kind: $0) }
    }
    guard before.count != after.count || zip(before, after).contains(where: { $0.topic != $1.topic }) else {
      return zip(before, after).compactMap(change)
    }
    let (now, then) = (before.places, after.places)
    return before.compactMap { finding in change(finding, then[finding.topic].map { after[$0] }) }
      + after.filter { now[$0.topic] == nil }.compactMap { change(nil, $0) }
  }
}
