import Cases
import Engine
import ProcedureKit
import Profiles
import Records
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

  @Test("Every case of the repository, and every trial, has outcomes that somebody wrote by hand")
  func everyCase() {
    let written = Set(Repository.yaml(in: "Cases/Expected").map(\.0))
    #expect(written.isSuperset(of: Repository.cases.map(\.id)))
    let trials = Set(Repository.yaml(in: "Tests/Trials/Expected").map(\.0))
    #expect(trials == Set(Repository.trials.map(\.id)) && trials.count == Repository.yaml(in: "Tests/Trials").count)
  }
}
