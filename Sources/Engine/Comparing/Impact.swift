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
  /// The cases with what changes in each; where only so many are told, the first in which something does.
  public private(set) var cases: [Effect] = []
  /// How many cases there are.
  public private(set) var count = 0
  /// In how many of them something changes.
  public private(set) var changingCount = 0
  /// The proposed clauses that say what the authority's own say already, as strictly and as certainly, by their places in the proposal.
  public let unchanged: [Int]
  /// The proposed clauses without which every finding in every case would be the same, by their places in the proposal.
  public private(set) var idle: [Int]
  private var tallies: [Kind: Int] = [:]
  /// How many of the cases in which something changes are told; nil where all cases are.
  private let mostTold: Int?

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
    Kind.allCases.compactMap { kind in tallies[kind].map { (kind, $0) } }
  }

  /// Evaluates the cases under the authority’s clauses as they are and as proposed.
  public init(of proposal: Proposal, to base: Profile, on files: [Case], by evaluator: Evaluator) {
    let trial = Trial(of: proposal, to: base, by: evaluator)
    self.init(of: trial)
    for facts in files { add(trial.result(on: facts)) }
  }

  /// What was found on no case yet. Where `mostTold` is given, so many of the cases in which something changes are kept and no others, so
  /// that however many there are, it stays small.
  public init(of trial: Trial, telling mostTold: Int? = nil) {
    base = trial.base
    proposal = trial.proposal
    self.mostTold = mostTold
    let changes = trial.proposal.changes
    unchanged = changes.indices.filter { index in
      let (now, proposed) = (trial.base.clauses[changes[index].slot], changes[index].clause)
      return now.saysSame(as: proposed) && now.force == proposed.force && now.state == proposed.state
    }
    idle = Array(changes.indices)
  }

  /// Adds what was found on one case more.
  public mutating func add(_ result: Trial.Result) {
    let effect = result.effect
    count += 1
    idle.removeAll { result.deciding.contains($0) }
    for kind in Kind.allCases where effect.has(kind) { tallies[kind, default: 0] += 1 }
    if !effect.changes.isEmpty { changingCount += 1 }
    guard let mostTold else { return cases.append(effect) }
    if !effect.changes.isEmpty, cases.count < mostTold { cases.append(effect) }
  }

  /// A proposal that is tried on cases, one by one and in any order.
  public struct Trial: Sendable {
    /// The authority as it is.
    public let base: Profile
    /// The proposal.
    public let proposal: Proposal
    private let adopted: Profile
    private let evaluator: Evaluator
    private let clauses: Clauses
    private let proposed: Clauses
    /// The clauses as is proposed without each of the proposed ones.
    private let without: [Clauses]

    /// What a proposal changes in one case.
    public struct Result: Sendable {
      /// What changes.
      public let effect: Effect
      /// The proposed clauses without which some finding would be another, by their places in the proposal.
      public let deciding: [Int]
    }

    /// A proposal to an authority.
    public init(of proposal: Proposal, to base: Profile, by evaluator: Evaluator) {
      self.base = base
      self.proposal = proposal
      self.evaluator = evaluator
      adopted = base.adopting(proposal)
      clauses = evaluator.clauses(of: base)
      let replacements = Dictionary(proposal.changes.map { ($0.slot, $0.clause) }) { _, last in last }
      proposed = clauses.substituting(replacements)
      let now = clauses
      without = proposal.changes.map { change in
        var fewer = replacements
        fewer[change.slot] = nil
        return now.substituting(fewer)
      }
    }

    /// What it changes in a case. No other reading of a text is tried.
    public func result(on facts: Case) -> Result {
      let before = AuthorityFindings(facts, base, clauses, by: evaluator, isReread: false)
      let after = AuthorityFindings(facts, adopted, proposed, by: evaluator, isReread: false)
      let deciding = without.indices.filter { index in
        !Impact.changes(evaluator.evaluate(facts, under: without[index]), after.findings).isEmpty
      }
      let changes = Impact.changes(before.findings, after.findings)
      return Result(effect: Effect(facts: facts, before: before, after: after, changes: changes), deciding: deciding)
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
