import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Testing

@Suite("A document read with its nation’s figures")
struct NationalTests {
  @Test(
    "In Wales two agencies are enough where the chair agrees, and one is not",
    arguments: [("youth-justice", "met (may)"), ("childrens-social-care", "breached: lacks 2 more (should)")])
  func quorum(_ second: String, _ expected: String) throws {
    let evaluator = try Repository.evaluator.get()
    let local = try #require(Repository.profiles.first { $0.authority == "north-wales" })
    let nation = try #require(Repository.profiles.first { $0.authority == "wales" })
    let text = """
      case: 1
      id: two
      title: Two come
      people:
        - { label: chair, attended: yes, role: chair }
        - { label: worker, attended: yes, agency: childrens-social-care }
        - { label: other, attended: yes, agency: \(second) }
      others-attended: no
      quorum-agreement: { by: chair }
      """
    let facts = try CaseReader.read(Source(name: "two", bytes: Array(text.utf8)))
    let clauses = evaluator.clauses(of: local).fillingSilences(from: evaluator.clauses(of: nation))
    let found = evaluator.evaluate(facts, under: clauses).map { $0.inShort(evaluator.catalogue, withForce: true) }
    #expect(found.contains(expected), "\(found)")
  }
}
