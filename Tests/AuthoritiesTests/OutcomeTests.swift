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
  func outcomes(_ name: String) throws {
    let bytes = try #require(Repository.yaml(in: "Cases/Expected").first { $0.0 == name }?.1)
    let reader = ExpectedOutcomesReader(
      try Repository.evaluator.get(), on: Repository.cases, under: Repository.profiles)
    do throws(Diagnostics) {
      let count = try reader.check(Source(name: "\(name).yaml", bytes: bytes), expecting: name)
      #expect(count > 0)
    } catch {
      for diagnostic in error.all { Issue.record("\(diagnostic)") }
    }
  }

  @Test("Every case of the repository has outcomes that somebody wrote by hand")
  func everyCase() {
    let written = Set(Repository.yaml(in: "Cases/Expected").map(\.0))
    #expect(written.isSuperset(of: Repository.cases.map(\.id)))
  }
}
