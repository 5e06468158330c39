import Engine
import Profiles
import Records
import Testing
@testable import Web

@Suite("A clause on the page Transcribe")
struct TranscribedClauseTests {
  @Test("has a form for every clause there is, which says the same when nothing is touched")
  func everyClause() throws {
    let workbench = try Asking.workbench.get()
    let catalogue = workbench.evaluator.catalogue
    for profile in workbench.profiles {
      let written = profile.writtenClauses
      for entry in catalogue.entries {
        let clause = TranscribedClause(entry, profile.clauses[entry.slot], written[entry])
        let sent = try #require(TranscribedClause(entry, sent: clause.fields.byName))
        #expect(sent.saysSame(as: clause), "\(profile.authority): \(entry.fullKey)")
        var diagnostics = Diagnostics(
          in: Source(name: "clause", bytes: Array(sent.lines.map(\.text).joined(separator: "\n").utf8)))
        let parsed = diagnostics.parse()
        let node = try #require(parsed)
        let clauseRead = entry.parameter.clause(node, &diagnostics)
        let read = try #require(clauseRead, "\(profile.authority): \(entry.fullKey)")
        let old = profile.clauses[entry.slot]
        #expect(
          read.saysSameAsStrictly(as: old) && read.allPlaces == old.allPlaces, "\(profile.authority): \(entry.fullKey)")
        #expect(read.note == old.note && read.readingNames == old.readingNames && read.because == old.because)
      }
    }
  }
}
