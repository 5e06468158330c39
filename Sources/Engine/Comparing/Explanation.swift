public import Cases
import ProcedureKit
import Profiles
import Records

/// Why one authority differs from another on a case.
public struct Explanation: Sendable {
  /// The case.
  public let facts: Case
  /// The one, whose clauses are replaced.
  public let authority: AuthorityFindings
  /// The other, whose clauses replace them.
  public let reference: AuthorityFindings
  /// Each difference with its reasons, those that both answer first.
  public let differences: [Why]
  /// The slots on which the two differ and which no finding of either relied on in this case.
  public let unreached: [Int]

  /// Explains why `authority` differs from `reference`, on all questions or on those that `isWanted`.
  public init(
    _ facts: Case, _ authority: AuthorityFindings, against reference: AuthorityFindings, by evaluator: Evaluator,
    where isWanted: (Comparison.Row) -> Bool = { _ in true }
  ) {
    self.facts = facts
    self.authority = authority
    self.reference = reference
    let comparison = Comparison(facts, [authority, reference], by: evaluator)
    var trials = Substitutions(facts, authority, reference, by: evaluator)
    let all = comparison.rows.filter(isWanted).compactMap { Why($0, by: &trials) }
    differences = all.filter(\.areBothAnswered) + all.filter { !$0.areBothAnswered }
    let reliedOn = (authority.findings + reference.findings).reduce(ParameterSet()) { $0.union($1.reliedOn) }
    unreached = authority.differingSlots(from: reference).filter { !reliedOn.contains($0) }
  }
}

extension Explanation {
  /// Explains, for each question that is answered differently, each group of authorities against the largest: the first of the one
  /// against the first of the other.
  public static func ofGroups(
    _ facts: Case, _ authorities: [AuthorityFindings], by evaluator: Evaluator,
    where isWanted: (Comparison.Row) -> Bool = { _ in true }
  ) -> [Explanation] {
    let comparison = Comparison(facts, authorities, by: evaluator)
    var pairs: [(from: Int, to: Int, topics: Set<Topic>)] = []
    for row in comparison.rows.filter(isWanted) where row.verdict == .different {
      let answered = row.groups.filter { comparison.finding(row, of: $0[0])?.status.isAnswered == true }
      guard let largest = answered.first else { continue }
      for group in answered.dropFirst() {
        if let index = pairs.firstIndex(where: { $0.from == group[0] && $0.to == largest[0] }) {
          pairs[index].topics.insert(row.topic)
        } else {
          pairs.append((group[0], largest[0], [row.topic]))
        }
      }
    }
    return pairs.map { pair in
      Explanation(facts, authorities[pair.from], against: authorities[pair.to], by: evaluator) {
        pair.topics.contains($0.topic)
      }
    }
  }
}

extension Why {
  /// Whether both authorities have an answer.
  public var areBothAnswered: Bool { finding.status.isAnswered && other.status.isAnswered }
}
