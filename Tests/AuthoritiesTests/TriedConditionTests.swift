import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Testing
import YAML

@Suite("A condition that falls away is noticed by an outcome that somebody wrote by hand")
struct TriedConditionTests {
  /// The conditions without which every outcome is the same, or is one that no text supports, each with the reason.
  private static let untried: Set<String> = [
    // A power that the chair may use is left to people, with a condition or without. Where nothing is counted by rule, the two against
    // a majority say only which power there is, which waits for nobody's judgement.
    "doncaster: decision-making.against-no-plan, provision 1, provided",
    "doncaster: decision-making.against-plan, provision 1, provided",
    "doncaster: decision-making.fallback, provision 1, provided",
  ]

  @Test("Each part of each condition, as the profiles are read", arguments: authorities)
  func conditions(_ authority: String) throws {
    let evaluator = try Repository.evaluator.get()
    let profile = try #require(Repository.profiles.first { $0.authority == authority })
    let clauses = evaluator.clauses(of: profile)
    let trials = try Self.trials(of: authority, under: clauses)
    var found: Set<String> = []
    for (slot, clause) in profile.clauses.enumerated() where !evaluator.catalogue.parameters[slot].isDescriptive {
      for (name, loosened) in clause.accept(Loosening()) {
        let other = clauses.substituting([slot: loosened])
        let isNoticed = trials.contains { trial in
          guard trial.reliedOn.contains(slot) else { return false }
          let findings = Self.told(evaluator.evaluate(trial.facts, under: other), on: trial.facts, by: evaluator)
          return trial.expected.contains { findings[$0.key]?.short != $0.value }
        }
        if !isNoticed { found.insert("\(authority): \(evaluator.catalogue.keys[slot]), \(name)") }
      }
    }
    #expect(found.sorted() == Self.untried.filter { $0.hasPrefix("\(authority):") }.sorted())
  }

  private static let authorities = Repository.profiles.filter { $0.scope == .authority }.map(\.authority)

  /// A case with what is expected of it under one authority, and all clauses on which that relies.
  private struct Trial {
    let facts: Case
    let expected: [String: String]
    let reliedOn: ParameterSet
  }

  private static func trials(of authority: String, under clauses: Clauses) throws -> [Trial] {
    let evaluator = try Repository.evaluator.get()
    return try ["Cases/Expected", "Tests/Trials/Expected"].flatMap(Repository.yaml)
      .compactMap { (name, bytes) -> Trial? in
        let root = try YAML.parse(bytes)
        guard let facts = Repository.everyCase.first(where: { $0.id == name }),
          case .mapping(let lines)? = root["outcomes"]?[authority]?.content
        else { return nil }
        let written = lines.compactMap { line -> (String, String)? in
          if case .scalar(let scalar) = line.value.content { (line.name, scalar.text) } else { nil }
        }
        let found = told(evaluator.evaluate(facts, under: clauses), on: facts, by: evaluator)
        let expected = Dictionary(written) { first, _ in first }
        let reliedOn = expected.keys.reduce(ParameterSet()) { $0.union(found[$1]?.reliedOn ?? ParameterSet()) }
        return Trial(facts: facts, expected: expected, reliedOn: reliedOn)
      }
  }

  private static func told(
    _ findings: [Finding], on facts: Case, by evaluator: Evaluator
  ) -> [String: (short: String, reliedOn: ParameterSet)] {
    let named = findings.map { finding in
      let key = evaluator.place(of: finding.question)?.key ?? ""
      let topic = key + (finding.subject.map { " @ " + $0.label(in: facts) } ?? "")
      return (topic, (finding.inShort(evaluator.catalogue, withForce: true), finding.reliedOn))
    }
    return Dictionary(named) { first, _ in first }
  }
}

/// A clause without one part of the condition of one of its provisions, for each such part.
private struct Loosening: ClauseVisitor {
  func visit<Value>(_ clause: Clause<Value>) -> [(name: String, clause: any AnyClause)] {
    let provisions = clause.position.provisions
    return provisions.indices.flatMap { index in
      let whole = provisions[index].condition
      let parts: [(String, Condition)] = [
        (whole.kinds.isEmpty ? "" : "for", Condition(when: whole.circumstance, provided: whole.provided)),
        (whole.circumstance.map { "when \($0.word)" } ?? "", Condition(for: whole.kinds, provided: whole.provided)),
        (whole.provided == nil ? "" : "provided", Condition(for: whole.kinds, when: whole.circumstance)),
      ]
      return parts.filter { !$0.0.isEmpty }.map { name, condition -> (name: String, clause: any AnyClause) in
        var changed = provisions
        let provision = provisions[index]
        changed[index] = Provision(provision.value, provision.force, places: provision.places, under: condition)
        return ("provision \(index + 1), \(name)", Clause(.stated(changed)))
      }
    }
  }
}
