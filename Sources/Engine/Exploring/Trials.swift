import Calendars
import Cases
package import ProcedureKit
package import Profiles
package import Records

/// What some authorities find on one question in situations: each situation is read once, and each authority asked once.
final class Trials {
  let question: Question
  let members: [Clauses]
  private let procedure: Int
  private let evaluator: Evaluator
  /// The facts that can be told.
  var universe: Universe
  private var found: [Situation: Trial?] = [:]
  /// The procedures whose facts are varied: that of the question, and those on whose clauses findings relied.
  private var varied: Set<Int>
  /// The procedure of each slot.
  private let procedures: [Int]
  /// Of each pair of outcomes that are apart on the same clauses, a situation with the fewest settings.
  private(set) var apart: [Difference: Situation] = [:]
  /// Where the findings of each authority stood.
  private(set) var seen: [Set<Status>]
  /// Whether two authorities have both answered about the same.
  private(set) var haveBothAnswered = false
  /// Whether some authority has answered in some situation.
  var hasAnswered: Bool { seen.contains { $0.contains(where: \.isAnswered) } }
  /// How many situations were tried.
  private(set) var count = 0

  /// How two authorities are apart: what each finds, and the clauses on which they relied.
  struct Difference: Hashable {
    let outcomes: [Outcome]
    let reliedOn: ParameterSet
  }

  /// What is found in one situation.
  struct Trial {
    /// What each authority finds on the question: once for each of those it is about.
    let findings: [[Finding]]
    /// The same as far as rows of a map are told apart by it.
    let outcome: [Outcome]
    /// Whether some two of them differ.
    let areApart: Bool
  }

  init(of question: Question, in procedure: Int, under members: [Clauses], by evaluator: Evaluator) {
    self.question = question
    self.procedure = procedure
    self.members = members
    self.evaluator = evaluator
    varied = [procedure]
    procedures = evaluator.sections.enumerated().flatMap { index, part in part.declaration.parameters.map { _ in index }
    }
    seen = Array(repeating: [], count: members.count)
    universe = Universe(of: evaluator.declarations[procedure], under: members)
  }

  /// What is found in a situation; nil where there can be no such case.
  func trial(_ situation: Situation) -> Trial? {
    if let known = found[situation] { return known }
    let trial = trial(universe.telling(situation))
    found[situation] = .some(trial)
    if let trial { note(trial, situation) }
    return trial
  }

  private func note(_ trial: Trial, _ situation: Situation) {
    for slot in trial.findings.joined().flatMap(\.reliedOn.slots) where varied.insert(procedures[slot]).inserted {
      universe.add(factsOf: evaluator.declarations[procedures[slot]], under: members)
    }
    for (member, findings) in trial.findings.enumerated() { seen[member].formUnion(findings.map(\.status)) }
    guard trial.findings.count > 1 else { return }
    if !haveBothAnswered {
      haveBothAnswered = trial.findings[0].contains { mine in
        mine.status.isAnswered && trial.findings[1].contains { $0.subject == mine.subject && $0.status.isAnswered }
      }
    }
    guard trial.areApart else { return }
    let reliedOn = trial.findings.joined().reduce(ParameterSet()) { $0.union($1.reliedOn) }
    let difference = Difference(outcomes: trial.outcome, reliedOn: reliedOn)
    if let known = apart[difference], known.settings.count <= situation.settings.count { return }
    apart[difference] = situation
  }

  /// What is found in a case that is told so; nil where there can be none.
  func trial(_ told: Telling) -> Trial? {
    count += 1
    return told.read().map(trial)
  }

  /// What is found in a case.
  func trial(_ facts: Case) -> Trial {
    let findings = members.map { clauses in
      evaluator.evaluate(facts, under: clauses, only: [procedure]).filter { $0.question == question.id }
    }
    return Trial(
      findings: findings, outcome: findings.map { Outcome(of: $0) },
      areApart: findings.count > 1 && Self.areApart(findings[0], findings[1]))
  }

  /// Whether two authorities that both answer come to different answers about somebody.
  static func areApart(_ one: [Finding], _ other: [Finding]) -> Bool {
    one.contains { mine in
      mine.status.isAnswered
        && other.contains { $0.subject == mine.subject && $0.status.isAnswered && !$0.agrees(with: mine) }
    }
  }
}

/// What is found on one question, as far as rows of a map are told apart by it: where it stands, how strictly that is said, whether it was
/// in time, and what follows from a judgement. Days and the names of people are left aside.
package struct Outcome: Hashable, Sendable {
  /// One finding of it.
  package enum Part: Hashable, Sendable {
    case answered(Status, Force?, word: String)
    case judgement(slot: Int, so: [Part], not: [Part])
    case missing(FactID)
    case without(Status, slot: Int?)
    case conflict(slot: Int)
  }

  /// The findings, in order; none where the question is not asked.
  package let parts: [Part]

  init(of findings: [Finding]) { parts = findings.map { Part($0) } }

  /// The facts that are missing.
  var missing: [FactID] { parts.flatMap(\.missing) }
}

extension Outcome.Part {
  init(_ finding: Finding) {
    switch finding.result {
    case .success(let answer): self = .answered(finding.status, finding.force, word: answer.value.word)
    case .failure(.undetermined(let fact)): self = .missing(fact.fact)
    case .failure(.conflict(let slot)): self = .conflict(slot: slot)
    case .failure(.judgement(let point)):
      self = .judgement(
        slot: point.slot, so: finding.judgement.map { [Self($0.ifSo)] } ?? [],
        not: finding.judgement.map { [Self($0.ifNot)] } ?? [])
    case .failure(.leftToPeople(let slot, _, let force)):
      self = .judgement(
        slot: slot, so: [.answered(.judgement, force, word: "")], not: [])
    case .failure(.silent(let slot)): self = .without(.silent, slot: slot)
    case .failure(.deferred(let slot)): self = .without(.deferred, slot: slot)
    case .failure(.untranscribed(let slot)): self = .without(.untranscribed, slot: slot)
    case .failure(.notApplicable): self = .without(.notApplicable, slot: nil)
    }
  }

  fileprivate var missing: [FactID] {
    switch self {
    case .missing(let fact): [fact]
    case .judgement(_, let so, let not): (so + not).flatMap(\.missing)
    default: []
    }
  }
}

extension Answer.Value {
  /// The answer in a word, without days and names.
  fileprivate var word: String {
    switch self {
    case .deadline(_, _, let timeliness): timeliness.word
    case .requirement(let isMet, _, _): isMet ? "so" : "not-so"
    case .planned(let isMet, _): isMet ? "planned" : "planned-not"
    case .outcome(let outcome): outcome.word
    case .listing(let items): items.isEmpty ? "none" : "some"
    }
  }
}

extension Finding {
  /// The days by which something is due that the case does not say to be done, in this finding and in those that a judgement leads to.
  var openDues: [Moment] {
    if let judgement { return judgement.ifSo.openDues + judgement.ifNot.openDues }
    guard case .deadline(let due, nil, _)? = answer?.value else { return [] }
    return [due]
  }
}
