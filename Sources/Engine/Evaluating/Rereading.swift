public import Calendars
public import Cases
public import ProcedureKit
import Profiles
import Records

/// What a finding would be if a disputed clause were read another way, or time were counted another way.
public struct Rereading: Sendable {
  /// What is taken another way.
  public let way: Way
  /// The finding that comes of it.
  public let finding: Finding

  /// What can be taken another way.
  public enum Way: Hashable, Sendable {
    /// A disputed clause, by its slot and the name of the other reading.
    case clause(Int, reading: String)
    /// A point of counting on which no document says anything.
    case counting(OtherCounting)
  }

  /// The name of the other reading, or how time is counted instead.
  public var reading: String {
    switch way {
    case .clause(_, let reading): reading
    case .counting(let other): other.meaning
    }
  }
}

extension Evaluator {
  /// For each finding, the readings of disputed clauses that would change it, tried one by one, and then the ways of counting that would
  /// turn it.
  ///
  /// A finding can only change where it relied on the clause, so only those are evaluated again.
  public func rereadings(_ facts: Case, under clauses: Clauses, of findings: [Finding]) -> [[Rereading]] {
    var rereadings = [[Rereading]](repeating: [], count: findings.count)
    for (slot, clause) in clauses.all.enumerated() {
      guard let adopted = clause.adopted else { continue }
      let bearing = findings.indices.filter { findings[$0].reliedOn.contains(slot) }
      guard !bearing.isEmpty else { continue }
      let names = clause.readingNames
      for index in names.indices where index != adopted {
        guard let read = clause.rereading(index) else { continue }
        var replacements = [slot: read]
        // Two ends of one thing are read alike: a finding that rests on both is told once what comes of it.
        var bearing = bearing
        for partner in catalogue.partners(of: slot) {
          guard let alike = clauses.all[partner].rereading(named: names[index]) else { continue }
          replacements[partner] = alike
          if partner < slot { bearing.removeAll { findings[$0].reliedOn.contains(partner) } }
        }
        guard !bearing.isEmpty else { continue }
        let other = clauses.keeping(.reading(slot: slot, index)) { clauses.substituting(replacements) }
        let changed = changes(of: bearing, among: findings, facts, under: other)
        for (place, finding) in changed where !finding.isSame(as: findings[place]) {
          let way = Rereading.Way.clause(slot, reading: names[index])
          rereadings[place].append(Rereading(way: way, finding: finding))
        }
      }
    }
    let counted = findings.indices.filter { findings[$0].outcomes.contains { $0.answer?.counting != nil } }
    guard !counted.isEmpty else { return rereadings }
    for other in clauses.calendar.conventions.others {
      let counting = clauses.keeping(.counting(other.conventions)) { clauses.counting(by: other.conventions) }
      let changed = changes(of: counted, among: findings, facts, under: counting)
      for (place, finding) in changed where finding.isTurn(of: findings[place]) {
        rereadings[place].append(Rereading(way: .counting(other), finding: finding))
      }
    }
    return rereadings
  }

  /// What becomes of some findings under other clauses, by their places.
  private func changes(
    of places: [Int], among findings: [Finding], _ facts: Case, under clauses: Clauses
  ) -> [(place: Int, finding: Finding)] {
    let procedures = Set(places.compactMap { place(of: findings[$0].question)?.procedure })
    let found = evaluate(facts, under: clauses, only: procedures)
    let byTopic = found.places
    return places.compactMap { place in byTopic[findings[place].topic].map { (place, found[$0]) } }
  }
}

extension Finding {
  /// Whether this is another answer than `other`, and not the same one by another last day.
  func isTurn(of other: Finding) -> Bool {
    guard status.isAnswered, other.status.isAnswered, status == other.status else {
      return status.isAnswered && other.status.isAnswered
    }
    guard let mine = judgement, let its = other.judgement else { return false }
    return mine.ifSo.isTurn(of: its.ifSo) || mine.ifNot.isTurn(of: its.ifNot)
  }

  /// The finding, or where it waits for somebody’s judgement what is found either way.
  var outcomes: [Finding] { judgement.map { $0.ifSo.outcomes + $0.ifNot.outcomes } ?? [self] }
}
