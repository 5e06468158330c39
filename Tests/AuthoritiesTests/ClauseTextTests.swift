import Engine
import Profiles
import Records
import Rendering
import Testing

@Suite("A clause in words")
struct ClauseTextTests {
  private func clause(of authority: String, on key: String) throws -> any AnyClause {
    let slot = try #require(try Repository.evaluator.get().catalogue.slot(of: key))
    return try #require(Repository.profiles.first { $0.authority == authority }).clauses[slot]
  }

  @Test("says its value with the force behind it, once, however much of the value is shown")
  func force() throws {
    for profile in Repository.profiles {
      for clause in profile.clauses {
        let text = ClauseText(clause, in: profile.scope)
        // Where provisions are said with different force, each has its own behind it.
        let forces = Set(clause.provisions.map(\.force))
        #expect(forces.count < 2 || forces.allSatisfy { text.position.contains(" (\($0))") })
        let force = forces.count > 1 ? "" : clause.force.map { " (\($0))" } ?? ""
        #expect(text.position == text.value + force)
        #expect(forces.count > 1 || (clause.valueInWords == nil) == force.isEmpty)
        #expect(text.position(upTo: 10).hasSuffix(force) && text.position(upTo: 10).count <= 12 + force.count)
        #expect(clause.deferredTo != nil ? text.brief == "elsewhere" : text.brief == text.position)
      }
    }
  }

  @Test("tells a figure that nobody gathered from a clause that nobody transcribed, and both from a silence")
  func untold() throws {
    let parameter = try #require(try Repository.evaluator.get().catalogue.parameters.first)
    let untranscribed = parameter.clause(.untranscribed)
    #expect(ClauseText(untranscribed, in: .national).value == "no national figure was gathered")
    #expect(ClauseText(untranscribed).value == "not transcribed")
    #expect(ClauseText(parameter.clause(.silent(note: nil)), in: .national).value == "silent")
  }

  @Test("tells every reading of a disputed text, and which is followed")
  func readings() throws {
    let clause = try clause(of: "doncaster", on: "initial-conference.limit")
    let readings = ClauseText(clause).readings
    #expect(readings.count == clause.readingNames.count && readings.count { $0.isAdopted } == 1)
    #expect(readings.first { $0.isAdopted }?.position == ClauseText(clause).position)
    #expect(ClauseText(clause).reading(named: "none such")?.name == nil)
  }
}
