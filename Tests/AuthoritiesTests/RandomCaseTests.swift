import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Rendering
import TestSupport
import Testing

/// Cases by the thousand, written by chance from the declared facts: what holds of every case has to hold of these.
@Suite("Random cases")
struct RandomCaseTests {
  private static let authorities = Repository.profiles.filter { $0.scope == .authority }.map(\.authority)
  private static let facts = (0..<1_200).map { RandomCase.valid(seed: $0) }

  /// What is found in every case under these clauses, question by question.
  private static func findings(under clauses: Clauses) throws -> [(key: String, finding: Finding)] {
    let evaluator = try Repository.evaluator.get()
    return facts.flatMap { facts in
      evaluator.evaluate(facts, under: clauses).map { (evaluator.place(of: $0.question)?.key ?? "", $0) }
    }
  }

  @Test("are valid, differ, and ask every question")
  func cases() throws {
    let evaluator = try Repository.evaluator.get()
    #expect(Self.facts.allSatisfy { !$0.id.isEmpty })
    #expect(Set(Self.facts.map(\.text)).count == Self.facts.count)
    let asked = try Set(Self.findings(under: Workpiece().clauses).map(\.key))
    let known = evaluator.declarations.flatMap { declaration in
      declaration.questions.map { "\(declaration.key).\($0.key)" }
    }
    #expect(Set(known).subtracting(asked).sorted() == [])
  }

  /// A fact that nothing could be made of is not asked for: a silence stays a silence.
  @Test("are met with silence by a document that is silent, whatever they tell or do not")
  func silence() throws {
    let found = try Self.findings(under: Workpiece().clauses)
    let other = found.filter { ![.silent, .notApplicable].contains($0.finding.status) }
    #expect(Set(other.map(\.key)).sorted() == [])
    // Nor is a case of which nothing at all is told.
    let nothing = try Workpiece.facts("children: [{ label: child A }]\nconference: { kind: initial }")
    let evaluator = try Repository.evaluator.get()
    #expect(
      evaluator.evaluate(nothing, under: try Workpiece().clauses).allSatisfy {
        [.silent, .notApplicable].contains($0.status)
      })
  }

  @Test("lack no fact on a question that no case could answer", arguments: authorities)
  func unanswerable(_ authority: String) throws {
    let evaluator = try Repository.evaluator.get()
    let profile = try #require(Repository.profiles.first { $0.authority == authority })
    var statuses: [String: Set<Status>] = [:]
    for (key, finding) in try Self.findings(under: evaluator.clauses(of: profile)) {
      statuses[key, default: []].insert(finding.status)
    }
    let lacking = statuses.filter { $0.value.contains(.undetermined) }
    let unanswered: Set<Status> = [.undetermined, .silent, .deferred, .notApplicable]
    #expect(lacking.filter { $0.value.isSubset(of: unanswered) }.keys.sorted() == [])
  }

  /// Sets and dictionaries have another order each time they are made, so that chance in an answer shows in one process too.
  @Test("have the same findings again, which contradict each other in nothing", arguments: authorities)
  func again(_ authority: String) throws {
    let evaluator = try Repository.evaluator.get()
    let clauses = evaluator.clauses(of: try #require(Repository.profiles.first { $0.authority == authority }))
    for facts in Self.facts.prefix(300) {
      let first = evaluator.evaluate(facts, under: clauses)
      let second = evaluator.evaluate(facts, under: clauses)
      func told(_ findings: [Finding]) -> [String] {
        findings.map { "\($0.inShort(evaluator.catalogue, withForce: true)) \($0.reliedOn.slots)" }
      }
      #expect(told(first) == told(second), "\(facts.text)")
      for contradiction in Contradiction.found(among: first, on: facts, by: evaluator) {
        Issue.record("\(contradiction) in:\n\(facts.text)")
      }
    }
  }

  @Test("are compared in the same bytes again, with every reading and every reason")
  func bytes() throws {
    let evaluator = try Repository.evaluator.get()
    let authorities = Authorities(Repository.profiles.filter { $0.scope == .authority }, by: evaluator)
    func written(_ facts: Case) -> String {
      let comparison = authorities.comparison(of: facts, by: evaluator)
      return comparison.json.text + comparison.document(all: true).markdown + comparison.table.csv
    }
    for facts in Self.facts.prefix(12) { #expect(written(facts) == written(facts), "\(facts.text)") }
  }
}
