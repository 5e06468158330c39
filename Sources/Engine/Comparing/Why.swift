public import ProcedureKit
import Profiles
import Records

/// Why two authorities differ on one question: every smallest set of clauses of the one which, replaced by the other's, gives the
/// other's finding.
///
/// The sets are found by substitution alone. A set can only change a finding if the finding, as it stands after the substitutions made
/// so far, relied on another clause of the set; so a search that adds one relied-on clause at a time meets every smallest set.
public struct Why: Sendable {
  /// The question's full key.
  public let key: String
  /// The question.
  public let question: Question
  /// What it is about, where the case has several of its kind.
  public let subject: Subject?
  /// What the one authority finds.
  public let finding: Finding
  /// What the other finds.
  public let other: Finding
  /// The smallest sets of clauses, empty where no clause explains it because the two count days differently; by slot, the smaller before the larger; each slot in ascending order.
  public let sets: [[Int]]
  /// Whether the search looked everywhere; false where it reached its bound first.
  public let isComplete: Bool

  /// The most trials of one explanation, all its searches together: each answer that is made under other clauses is one, and each
  /// that is looked at.
  public static let bound = 20_000

  /// Why two authorities differ on a case, on one row of their comparison; nil where they do not, or where neither has an answer.
  init?(_ row: Comparison.Row, by trials: inout Substitutions) {
    guard let finding = trials.authority.finding(on: row.topic), let other = trials.reference.finding(on: row.topic),
      !finding.agrees(with: other), finding.status.isAnswered || other.status.isAnswered
    else { return nil }
    key = row.key
    question = row.question
    subject = row.subject
    self.finding = finding
    self.other = other
    var search = Search(differing: trials.differing)
    var level: [Search.Candidate] = [Search.Candidate(slots: [], finding: finding)]
    while !level.isEmpty, trials.areWithinBound {
      var next: [Search.Candidate] = []
      for candidate in level {
        for slots in search.extensions(of: candidate) where trials.areWithinBound {
          guard let changed = trials.finding(on: row.topic, of: row.procedure, replacing: slots) else { continue }
          if changed.agrees(with: other) {
            search.found.append(slots)
          } else {
            next.append(Search.Candidate(slots: slots, finding: changed))
          }
        }
      }
      level = next
    }
    sets = search.found.sorted { ($0.count, $0) < ($1.count, $1) }
    isComplete = trials.areWithinBound
  }
}

/// The search for the smallest sets, level by level.
private struct Search {
  /// A set of substitutions and what is found under it.
  struct Candidate {
    let slots: [Int]
    let finding: Finding
  }

  let differing: Set<Int>
  var found: [[Int]] = []
  private var seen: Set<[Int]> = []

  init(differing: Set<Int>) { self.differing = differing }

  /// The sets that hold one more clause, which the finding relied on and on which the authorities differ; none seen before, and none
  /// that holds a set already found.
  mutating func extensions(of candidate: Candidate) -> [[Int]] {
    var sets: [[Int]] = []
    for slot in candidate.finding.reliedOn.slots where differing.contains(slot) && !candidate.slots.contains(slot) {
      let slots = (candidate.slots + [slot]).sorted()
      guard !found.contains(where: { smaller in smaller.allSatisfy(slots.contains) }), seen.insert(slots).inserted
      else {
        continue
      }
      sets.append(slots)
    }
    return sets
  }
}

private func < (left: (Int, [Int]), right: (Int, [Int])) -> Bool {
  left.0 != right.0 ? left.0 < right.0 : left.1.lexicographicallyPrecedes(right.1)
}

extension AuthorityFindings {
  /// The slots whose clauses can come to different answers, which are not told apart by their force.
  public func differingSlots(from other: AuthorityFindings) -> [Int] {
    clauses.all.indices.filter { !clauses.all[$0].comesToSame(as: other.clauses.all[$0]) }
  }
}
