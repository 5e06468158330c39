import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Testing

@Suite("Who came is told in two spellings, which mean the same")
struct SpellingTests {
  @Test("Each case finds the same in either", arguments: Repository.everyCase.filter { !$0.people.isEmpty }.map(\.id))
  func either(_ id: String) throws {
    let facts = try #require(Repository.everyCase.first { $0.id == id })
    let evaluator = try Repository.evaluator.get()
    let told = try ToldCase(facts)
    let older = try #require(told.inOlderSpelling)
    #expect(older["attending"] != nil && older["people"] == nil && told["people"] != nil && told["attending"] == nil)
    let (one, other) = (try #require(told.read()), try #require(older.read()))
    for profile in Repository.profiles where profile.scope == .authority {
      let clauses = evaluator.clauses(of: profile)
      let today = FindingsByTopic(one, under: clauses, by: evaluator).all
      let before = FindingsByTopic(other, under: clauses, by: evaluator).all
      #expect(Set(today.keys) == Set(before.keys))
      for (topic, finding) in today {
        #expect(before[topic]?.isSame(as: finding) == true, "\(topic) in \(profile.authority)")
      }
    }
  }

  @Test("The samples are in today’s spelling, and trials hold the older one")
  func samples() {
    #expect(!Repository.cases.contains { $0.text.contains("\nattending:") || $0.text.contains("\nabsent:") })
    #expect(Repository.trials.contains { $0.text.contains("\nattending:") })
    #expect(Repository.cases.contains { $0.text.contains("\npeople:") })
  }
}
