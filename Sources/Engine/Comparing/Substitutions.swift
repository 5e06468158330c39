import Cases
import ProcedureKit

/// What one authority's procedures find in a case where some of its clauses are replaced by another's.
///
/// One explanation makes all its trials here. A procedure is evaluated once for each set of clauses and answers all its
/// questions then, about every child and everybody else, so that these need no trial of their own. And all together have one bound:
/// without it, a family of many children could take minutes to explain.
struct Substitutions {
  /// The one whose clauses are replaced.
  let authority: AuthorityFindings
  /// The other, whose clauses replace them.
  let reference: AuthorityFindings
  /// The slots on which the two say different things.
  let differing: Set<Int>
  private let facts: Case
  private let evaluator: Evaluator
  private var found: [Trial: (findings: [Finding], places: [Topic: Int])] = [:]
  private var spent = 0

  private struct Trial: Hashable {
    let procedure: Int
    let slots: [Int]
  }

  init(_ facts: Case, _ authority: AuthorityFindings, _ reference: AuthorityFindings, by evaluator: Evaluator) {
    self.facts = facts
    self.authority = authority
    self.reference = reference
    self.evaluator = evaluator
    differing = Set(authority.differingSlots(from: reference))
  }

  /// Whether the bound is not reached yet.
  var areWithinBound: Bool { spent < Why.bound }

  /// What is found on a topic where these clauses are replaced; each set of slots in ascending order.
  mutating func finding(on topic: Topic, of procedure: Int, replacing slots: [Int]) -> Finding? {
    let trial = Trial(procedure: procedure, slots: slots)
    spent += 1
    let known = found[trial] ?? evaluate(trial)
    return known.places[topic].map { known.findings[$0] }
  }

  private mutating func evaluate(_ trial: Trial) -> (findings: [Finding], places: [Topic: Int]) {
    let replacements = Dictionary(uniqueKeysWithValues: trial.slots.map { ($0, reference.clauses.all[$0]) })
    let findings = evaluator.evaluate(
      facts, under: authority.clauses.substituting(replacements), only: [trial.procedure])
    spent += findings.count
    let result = (findings, findings.places)
    found[trial] = result
    return result
  }
}
