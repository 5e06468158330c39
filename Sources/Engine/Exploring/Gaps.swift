package import Cases
package import ProcedureKit
import Profiles
import Records

/// Where an authority’s document leaves a question open that it answers in other situations.
package struct Gaps {
  /// The authority.
  package let member: Authorities.Member
  /// What is left open, question by question.
  package let all: [Gap]
  /// The questions of which a bound was reached.
  package let unfinished: [Evaluator.QuestionPlace]

  /// One thing that is left open.
  package struct Gap {
    /// The question.
    package let place: Evaluator.QuestionPlace
    /// How it is left open.
    package let kind: Kind
    /// The clause on account of which it is, by its slot.
    package let slot: Int
    /// The smallest case in which it is: without any of its facts, it is not.
    package let told: Telling
    /// The same, read.
    package let facts: Case
    /// What is found in it.
    package let finding: Finding
  }

  /// How something is left open.
  package enum Kind: String, Word, Comparable {
    case conflict = "says two things at once"
    case silent = "gives no rule, though it does in other situations"
    case deferred = "sends the reader elsewhere, though it decides other situations"
    case untranscribed = "is not transcribed, though other situations are decided"
    case judgement = "leaves it to people’s judgement"

    /// The graver before the lighter.
    package static func < (left: Kind, right: Kind) -> Bool { left.rank < right.rank }
    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// What an authority leaves open on some questions; `step` is told of each question before it is looked into.
  package init(
    of member: Authorities.Member, on questions: [Evaluator.QuestionPlace], by evaluator: Evaluator,
    trying bound: Int = ExploringBounds.situations, step: (Evaluator.QuestionPlace) -> Void = { _ in }
  ) {
    self.member = member
    var all: [Gap] = []
    var unfinished: [Evaluator.QuestionPlace] = []
    for place in questions {
      step(place)
      let map = QuestionMap(of: place, under: member, by: evaluator, trying: bound)
      if map.bounds.isReached { unfinished.append(place) }
      all += Self.gaps(of: map, place, member, by: evaluator)
    }
    self.all = all
    self.unfinished = unfinished
  }

  private struct Cause: Hashable {
    let kind: Kind
    let slot: Int
  }

  private static func gaps(
    of map: QuestionMap, _ place: Evaluator.QuestionPlace, _ member: Authorities.Member, by evaluator: Evaluator
  ) -> [Gap] {
    let answers = map.rows.contains { $0.findings.contains { $0.status.isAnswered && $0.status != .judgement } }
    var smallest: [Cause: Telling] = [:]
    for row in map.rows {
      for cause in row.findings.compactMap(cause) where answers || cause.kind == .conflict {
        if let known = smallest[cause], known.count <= row.told.count { continue }
        smallest[cause] = row.told
      }
    }
    let search = SmallestCases(place, [member], map.trials, by: evaluator)
    func finding(_ facts: Case, _ cause: Cause) -> Finding? {
      map.trials.trial(facts).findings[0].first { Self.cause($0) == cause }
    }
    return smallest.sorted { ($0.key.kind, $0.key.slot) < ($1.key.kind, $1.key.slot) }.compactMap { cause, told in
      let told = search.smallest(told) { finding($0, cause) != nil }
      guard let facts = told.read(), let finding = finding(facts, cause) else { return nil }
      return Gap(place: place, kind: cause.kind, slot: cause.slot, told: told, facts: facts, finding: finding)
    }
  }

  private static func cause(_ finding: Finding) -> Cause? {
    guard case .failure(let reason) = finding.result else { return nil }
    return switch reason {
    case .silent(let slot): Cause(kind: .silent, slot: slot)
    case .deferred(let slot): Cause(kind: .deferred, slot: slot)
    case .untranscribed(let slot): Cause(kind: .untranscribed, slot: slot)
    case .conflict(let slot): Cause(kind: .conflict, slot: slot)
    case .judgement(let point): Cause(kind: .judgement, slot: point.slot)
    case .leftToPeople(let slot, _, _): Cause(kind: .judgement, slot: slot)
    case .undetermined, .notApplicable: nil
    }
  }
}
