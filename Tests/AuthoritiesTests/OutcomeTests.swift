import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import TestSupport
import Testing
import Training

@Suite("What the documents say of the cases, by hand")
struct OutcomeTests {
  @Test("The outcomes are the document’s, with their force", arguments: Repository.yaml(in: "Cases/Expected").map(\.0))
  func outcomes(_ name: String) throws { try check(name, in: "Cases/Expected", on: Repository.cases) }

  @Test("So are those of the trials", arguments: Repository.yaml(in: "Tests/Trials/Expected").map(\.0))
  func trials(_ name: String) throws { try check(name, in: "Tests/Trials/Expected", on: Repository.trials) }

  private func check(_ name: String, in folder: String, on cases: [Case]) throws {
    let bytes = try #require(Repository.yaml(in: folder).first { $0.0 == name }?.1)
    let reader = ExpectedOutcomesReader(try Repository.evaluator.get(), on: cases, under: Repository.profiles)
    do throws(Diagnostics) {
      let count = try reader.check(Source(name: "\(name).yaml", bytes: bytes), expecting: name)
      #expect(count > 0)
    } catch {
      for diagnostic in error.all { Issue.record("\(diagnostic)") }
    }
  }

  @Test("A message on what is found in place of what was expected names nobody")
  func namesNobody() throws {
    let evaluator = try Repository.evaluator.get()
    func others(_ procedure: String, _ key: String) -> String {
      let section = evaluator.catalogue.sections.first { $0.procedure == procedure }
      return (section?.parameters ?? []).map(\.key).filter { $0 != key }.joined(separator: ", ")
    }
    let rules = """
      profile: 1
      authority: nobody
      name: Nobody
      nation: england
      document: { title: Rules }
      calendar: england-and-wales
      draft: yes
      procedures:
        decision-making:
          fallback: { is: chair-decides, force: must, at: A, anchor: a }
          silent: [\(others("decision-making", "fallback"))]
        dissent:
          listed: { is: anybody, force: must, at: A, anchor: a }
          silent: [\(others("dissent", "listed"))]
      """
    let profile = try ProfileReader(evaluator.catalogue).profile(in: Source(name: "nobody", bytes: Array(rules.utf8)))
    let facts = try Workpiece.facts(
      """
      children: [{ label: Fred }]
      attending: [{ label: Maud }, { label: Ned }, { label: Olive }]
      attending-is-all: yes
      views: [{ child: Fred, consensus: no, for-plan: [Olive], against-plan: [Maud, Ned], chair-for-plan: yes }]
      """)
    let expected = "expected: 1\nof: trial\noutcomes: { nobody: { dissent.dissenters @ Fred: none } }\n"
    let reader = ExpectedOutcomesReader(evaluator, on: [facts], under: [profile])
    do throws(Diagnostics) {
      try reader.check(Source(name: "trial.yaml", bytes: Array(expected.utf8)), expecting: "trial")
      Issue.record("nothing was told")
    } catch {
      #expect(error.all.map(\.sentence) == ["this does not hold: the rules find ‘…, … (must)’"])
    }
  }

  @Test("Every case of the repository, and every trial, has outcomes that somebody wrote by hand")
  func everyCase() {
    let written = Set(Repository.yaml(in: "Cases/Expected").map(\.0))
    #expect(written.isSuperset(of: Repository.cases.map(\.id)))
    let trials = Set(Repository.yaml(in: "Tests/Trials/Expected").map(\.0))
    #expect(trials == Set(Repository.trials.map(\.id)) && trials.count == Repository.yaml(in: "Tests/Trials").count)
  }
}
