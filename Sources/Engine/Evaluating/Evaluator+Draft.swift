public import Cases
public import Profiles
import ProcedureKit

/// How far a draft carries: what it decides already, and what would decide most more.
public struct DraftReach: Sendable {
  /// How many of the cases it decides something of.
  public let decided: Int
  /// How many cases there are.
  public let cases: Int
  /// The full keys of the parameters for which most answers wait, each with how many, the most first.
  public let waiting: [(key: String, answers: Int)]
}

extension Evaluator {
  /// How far a draft carries on some cases; `most` is how many of the parameters that are left are named.
  public func reach(of draft: Profile, on cases: [Case], naming most: Int = 10) -> DraftReach {
    let clauses = clauses(of: draft)
    var decided = 0
    var answers: [Int: Int] = [:]
    for facts in cases {
      let findings = evaluate(facts, under: clauses)
      decided += findings.contains { $0.status.isAnswered } ? 1 : 0
      for finding in findings {
        if case .failure(.untranscribed(let slot)) = finding.result { answers[slot, default: 0] += 1 }
      }
    }
    let waiting = answers.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(most)
    return DraftReach(decided: decided, cases: cases.count, waiting: waiting.map { (catalogue.keys[$0.key], $0.value) })
  }
}
