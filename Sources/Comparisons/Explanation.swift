public import Cases
public import Engine
import ProcedureKit
import Profiles

/// Why one authority differs from another on a case.
public struct Explanation: Sendable {
  /// The one, whose clauses are replaced.
  public let opinion: Opinion
  /// The other, whose clauses replace them.
  public let reference: Opinion
  /// Each difference with its reasons, those that both answer first.
  public let differences: [Why]
  /// The slots on which the two differ and which no finding of either relied on in this case.
  public let unreached: [Int]

  /// Explains why `opinion` differs from `reference`, on all questions or on those that `isWanted`.
  public init(
    _ file: Case, _ opinion: Opinion, against reference: Opinion, by evaluator: Evaluator,
    where isWanted: (Comparison.Row) -> Bool = { _ in true }
  ) {
    self.opinion = opinion
    self.reference = reference
    let comparison = Comparison(file, [opinion, reference], by: evaluator)
    let all = comparison.rows.filter(isWanted).compactMap { row in
      evaluator.place(of: row.question.id).flatMap { place in
        Why(file, opinion, reference, place, row.subject, by: evaluator)
      }
    }
    differences = all.filter(\.areBothAnswered) + all.filter { !$0.areBothAnswered }
    let findings = opinion.findings + reference.findings
    unreached = opinion.differingSlots(from: reference).filter { slot in
      !findings.contains { $0.reliedOn.contains(slot) }
    }
  }
}

extension Explanation {
  /// Explains, for each question that is answered differently, each group of authorities against the largest: the first of the one
  /// against the first of the other.
  public static func ofGroups(
    _ file: Case, _ opinions: [Opinion], by evaluator: Evaluator,
    where isWanted: (Comparison.Row) -> Bool = { _ in true }
  ) -> [Explanation] {
    let comparison = Comparison(file, opinions, by: evaluator)
    var pairs: [(from: Int, to: Int, rows: [(key: String, subject: Subject?)])] = []
    for row in comparison.rows.filter(isWanted) where row.verdict == .different {
      let answered = row.groups.filter { comparison.finding(row, of: $0[0])?.status.isAnswered == true }
      guard let largest = answered.first else { continue }
      for group in answered.dropFirst() {
        if let index = pairs.firstIndex(where: { $0.from == group[0] && $0.to == largest[0] }) {
          pairs[index].rows.append((row.key, row.subject))
        } else {
          pairs.append((group[0], largest[0], [(row.key, row.subject)]))
        }
      }
    }
    return pairs.map { pair in
      Explanation(file, opinions[pair.from], against: opinions[pair.to], by: evaluator) { row in
        pair.rows.contains { $0.key == row.key && $0.subject == row.subject }
      }
    }
  }
}

extension Why {
  /// Whether both authorities have an answer.
  public var areBothAnswered: Bool { finding.status.isAnswered && other.status.isAnswered }
}
