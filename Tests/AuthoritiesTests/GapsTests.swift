import Cases
import Engine
import ProcedureKit
import Procedures
import Profiles
import Records
import Testing

@Suite("What a document leaves open")
struct GapsTests {
  /// What Wakefield leaves open on a question where a proposal to it is adopted.
  private func gaps(proposing clauses: String, on question: String) throws -> [Gaps.Gap] {
    let evaluator = try Repository.evaluator.get()
    let text = "proposal: 1\nbase: wakefield\ntitle: Planted\nclauses:\n" + clauses
    let reader = ProposalReader(evaluator.catalogue, adoptingFrom: Repository.profiles)
    let proposal = try reader.proposal(in: Source(name: "planted", bytes: Array(text.utf8)))
    let base = try #require(Repository.profiles.first { $0.authority == "wakefield" })
    let member = try #require(Authorities([base.adopting(proposal)], by: evaluator).members.first)
    let places = evaluator.questions.filter { $0.key == question }
    return Gaps(of: member, on: places, by: evaluator).all
  }

  private func slot(_ key: String) throws -> Int {
    try #require(try Repository.evaluator.get().catalogue.slot(of: key))
  }

  @Test("A number that two sentences give otherwise is found where both hold")
  func clash() throws {
    let clauses = """
        quoracy.fewest:
          provisions:
            - { is: 3, for: [initial], force: must }
            - { is: 4, when: several-discussions, force: must }
            - { is: 3, when: otherwise, force: must }
          because: It is planted.
      """
    let gap = try #require(try gaps(proposing: clauses, on: "quoracy.quorate").first { $0.kind == .conflict })
    #expect(gap.slot == (try slot("quoracy.fewest")))
    #expect(gap.facts.strategyDiscussions.count == 2 && gap.facts.conference.kind == .initial)
    #expect(gap.facts.people.isEmpty)
  }

  @Test("A course that is silent where no exception lets the conference go on is found with its smallest case")
  func silence() throws {
    let clauses =
      "  quoracy.if-inquorate: { silent: yes, because: It is planted. }\n"
      + "  quoracy.exceptions: { is: [agreed-otherwise], force: may, because: It is planted. }\n"
      + "  quoracy.exception-makes: { is: proceeds, force: may, because: It is planted. }\n"
    let gap = try #require(try gaps(proposing: clauses, on: "quoracy.course").first { $0.kind == .silent })
    #expect(gap.slot == (try slot("quoracy.if-inquorate")))
    #expect(gap.facts.quorumAgreement.by == nil)
  }

  @Test("Without what was planted neither is found")
  func unplanted() throws {
    let clauses =
      "  minutes.limit: { is: 20 working days after the conference, force: should, because: It is another matter. }\n"
    #expect(try gaps(proposing: clauses, on: "quoracy.quorate").allSatisfy { $0.kind != .conflict })
    #expect(
      try gaps(proposing: clauses, on: "quoracy.course").allSatisfy { $0.slot != (try slot("quoracy.if-inquorate")) })
  }
}
