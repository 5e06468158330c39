import Engine
import ProcedureKit
import Profiles
import Records
import TestSupport
import Testing

@Suite("Ash, Elm and Oak side by side, by hand")
struct ComparisonTests {
  @Test(
    "Each finds what its rules say",
    arguments: [
      (
        "initial-conference.held-in-time",
        [
          "breached: due 2023-05-15, done 2023-05-17 10:00 (must)",
          "breached: due 2023-05-15, done 2023-05-17 10:00 (should)",
          "met: due 2023-05-30, done 2023-05-17 10:00 (normally)",
        ]
      ),
      ("quoracy.quorate", ["met (must)", "breached: lacks 1 more (should)", "deferred: fewest"]),
      ("quoracy.course", ["not-applicable", "proceeds (may)", "deferred: fewest"]),
      ("decision-making.decision", ["no-plan (must)", "plan (should)", "plan (must)"]),
      ("decision-making.route", ["majority (must)", "majority (should)", "chair-decides (must)"]),
      (
        "minutes.sent-in-time",
        [
          "breached: due 2023-06-08, done 2023-06-09 (should)", "met: due 2023-06-15, done 2023-06-09 (should)",
          "silent: limit",
        ]
      ),
    ])
  func findings(_ key: String, _ found: [String]) throws { #expect(try Trial().row(key) == found) }

  @Test(
    "Verdict and groups: those with an answer first, the larger group before the smaller",
    arguments: [
      ("five-voices", "initial-conference.held-in-time", Verdict.different, [[0, 1], [2]]),
      ("five-voices", "quoracy.course", .silentApart, [[1], [0], [2]]),
      ("five-voices", "decision-making.decision", .different, [[1, 2], [0]]),
      ("five-voices", "minutes.complete", .different, [[0, 2], [1]]),
      ("five-voices", "convening.rearrangement-agreed", .unanswered, [[0, 1, 2]]),
      ("on-the-day", "quoracy.quorate", .silentApart, [[0, 1], [2]]),
      ("on-the-day", "minutes.complete", .same, [[0, 1, 2]]),
    ])
  func verdicts(_ facts: String, _ key: String, _ verdict: Verdict, _ groups: [[Int]]) throws {
    let row = try #require(try Trial(facts).comparison.rows.first { $0.key == key })
    #expect(row.verdict == verdict && row.groups == groups)
  }

  @Test("A disputed clause is read the other way, and the finding told that comes of it")
  func rereading() throws {
    let trial = try Trial()
    let oak = try trial.findings(of: "oak")
    let told = zip(oak.findings, oak.rereadings).flatMap { finding, rereadings in
      rereadings.map { "\($0.reading): \($0.finding.inShort(trial.evaluator.catalogue))" }
    }
    #expect(told == ["first: met: due 2023-05-22, done 2023-05-17 10:00"])
  }

  @Test("The nation’s clauses take the place of a silence and a deferral, and of nothing that is stated")
  func national() throws {
    let trial = try Trial()
    let nation = try Fixtures.nation()
    let filled = trial.authorities.fillingSilences(
      from: [nation.nation: trial.evaluator.clauses(of: nation)])
    let national = filled.members.map { member in
      trial.keys(member.clauses.all.indices.filter { member.clauses.all[$0].isNational })
    }
    #expect(national == [[], [], ["quoracy.fewest", "quoracy.unit", "minutes.limit"]])
    let oak = filled.findings(on: trial.facts, by: trial.evaluator)[2]
    let short = oak.findings.map { $0.inShort(trial.evaluator.catalogue, withForce: true) }
    #expect(short.contains("met: due 2023-06-14, done 2023-06-09 (may)"))
    #expect(short.contains("met (normally)"))
  }
}
