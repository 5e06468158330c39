public import Cases
public import ProcedureKit
import Profiles
import Records

/// What a finding would be if a disputed clause were read another way.
public struct Rereading: Sendable {
  /// The slot of the disputed parameter.
  public let slot: Int
  /// The name of the other reading.
  public let reading: String
  /// The finding under it.
  public let finding: Finding
}

extension Evaluator {
  /// For each finding, the readings of disputed clauses that would change it, tried one by one.
  ///
  /// A finding can only change where it relied on the clause, so only those are evaluated again.
  public func rereadings(_ facts: Case, under clauses: Clauses, of findings: [Finding]) -> [[Rereading]] {
    var rereadings = [[Rereading]](repeating: [], count: findings.count)
    for (slot, clause) in clauses.all.enumerated() {
      guard let adopted = clause.adopted else { continue }
      let bearing = findings.indices.filter { findings[$0].reliedOn.contains(slot) }
      guard !bearing.isEmpty else { continue }
      let procedures = Set(bearing.compactMap { place(of: findings[$0].question)?.procedure })
      for index in clause.readingNames.indices where index != adopted {
        guard let other = clause.rereading(index) else { continue }
        let found = evaluate(facts, under: clauses.substituting([slot: other]), only: procedures)
        let places = found.places
        for place in bearing {
          guard let changed = places[findings[place].topic].map({ found[$0] }), !changed.isSame(as: findings[place])
          else { continue }
          rereadings[place].append(Rereading(slot: slot, reading: clause.readingNames[index], finding: changed))
        }
      }
    }
    return rereadings
  }
}
