import Calendars
import Cases
import Records
import Testing

@Suite("A case with a fact that it does not tell, supposed to be told")
struct SupposingTests {
  private func facts(_ body: String) throws -> Case {
    let text = "case: 1\nid: trial\ntitle: A trial\n\(body)"
    return try CaseReader.read(Source(name: "trial", bytes: Array(text.utf8)))
  }

  @Test("says that fact and all others as before")
  func supposed() throws {
    let facts = try facts("conference: { kind: initial, date: 2026-05-14 }\nplan: { outlined: 2026-05-14 12:00 }")
    let made = try facts.supposing(.planMade(true))
    #expect(made.plan.made == true && made.plan.outlined == facts.plan.outlined && facts.plan.made == nil)
    #expect(made.conference.date == facts.conference.date && made.digest == facts.digest)
    let day = try #require(Day("2026-05-20"))
    let both = try made.supposing(.told(on: day))
    #expect(both.toldOn == day && both.plan.made == true)
  }

  @Test("is read by the one reader: what contradicts it is told")
  func contradiction() throws {
    let facts = try facts(
      "conference: { kind: initial, date: 2026-05-14 }\nplan: { sent: 2026-05-18 }\ncore-groups: [{ date: 2026-05-20 }]"
    )
    #expect(throws: Diagnostics.self) { try facts.supposing(.planMade(false)) }
    #expect(try facts.supposing(.planMade(true)).coreGroups.count == 1)
  }

  @Test("has today’s spelling of who came, where it was read in the older one")
  func olderSpelling() throws {
    let facts = try facts("attending: [{ label: chair, role: chair }]\nconference: { kind: initial, date: 2026-05-14 }")
    let supposed = try facts.supposing(.planMade(true))
    #expect(supposed.people.map(\.attended) == [true] && supposed.othersAttended == false)
  }
}
