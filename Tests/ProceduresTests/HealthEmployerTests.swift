import Cases
import ProcedureKit
import TestSupport
import Testing

@Suite("Whether health is one employer or several")
struct HealthEmployerTests {
  private func agencies(_ text: String) throws -> [AgencyOfPerson] {
    let facts = try Workpiece.facts(
      "\(text)\nattending: [{ label: visitor, agency: health, employer: trust }, { label: doctor, agency: health }, { label: officer, agency: police }]"
    )
    return facts.attending.map(facts.agency(of:))
  }

  @Test("One, where the case says so, whoever’s employer is named")
  func one() throws {
    #expect(
      try agencies("health-is-one-employer: yes") == [
        .told(.agency(.health)), .told(.agency(.health)), .told(.agency(.police)),
      ])
  }

  @Test("Several need their names; left out, they count as one unless a name is told")
  func several() throws {
    #expect(try agencies("")[1] == .mixed && agencies("health-is-one-employer: no")[1] == .mixed)
    let unnamed = "attending: [{ label: visitor, agency: health }, { label: doctor, agency: health }]"
    func agency(_ text: String) throws -> AgencyOfPerson {
      let facts = try Workpiece.facts("\(text)\n\(unnamed)")
      return facts.agency(of: facts.attending[0])
    }
    #expect(try agency("") == .told(.agency(.health)))
    #expect(try agency("health-is-one-employer: no") == .mixed)
  }
}
