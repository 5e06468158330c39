import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Rendering
import TestSupport
import Testing

@Suite("What if a proposal were adopted")
struct ImpactTests {
  private func proposal(_ clauses: String) throws -> Proposal {
    let text = "proposal: 1\nbase: ash\ntitle: A trial\nclauses:\n\(clauses)\n"
    return try ProposalReader(
      try Fixtures.evaluator.get().catalogue, adoptingFrom: try Fixtures.authorities().profiles
    ).proposal(in: Source(name: "trial.yaml", bytes: Array(text.utf8)))
  }

  private func impact(_ clauses: String) throws -> Impact {
    let ash = try #require(try Fixtures.authorities().profiles.first)
    return Impact(of: try proposal(clauses), to: ash, on: try Fixtures.cases(), by: try Fixtures.evaluator.get())
  }

  @Test("Findings change only where the proposal reaches, and a clause that changes nothing is named")
  func impact() throws {
    let evaluator = try Fixtures.evaluator.get()
    let impact = try impact(
      """
        minutes.limit: { is: 20 working days after the conference, force: should, because: More time is needed. }
        decision-making.unit: { from: elm, because: Agencies speak with one voice. }
        venues.room-size: { silent: yes, because: Nothing is said. }
      """)
    #expect(impact.idle == [2])
    #expect(impact.cases.map(\.after.profile.name) == ["Ash as proposed", "Ash as proposed"])
    let changed = impact.cases.map { effect in
      effect.changed.map { place in
        let key = evaluator.place(of: effect.before.findings[place].question)?.key ?? ""
        let (old, new) = (effect.before.findings[place], effect.after.findings[place])
        return "\(key): \(old.inShort(evaluator.catalogue)) → \(new.inShort(evaluator.catalogue))"
      }
    }
    #expect(
      changed == [
        [
          "decision-making.decision: no-plan → plan", "decision-making.chair-power: none → not-applicable",
          "minutes.sent-in-time: breached: due 2023-06-08, done 2023-06-09 → met: due 2023-06-15, done 2023-06-09",
        ],
        ["minutes.sent-in-time: met: due 2023-07-03, done 2023-06-13 → met: due 2023-07-10, done 2023-06-13"],
      ])
  }

  @Test("What the document says already is no change, and a change of force alone is one")
  func unchanged() throws {
    let silence = "  quoracy.exceptions: { silent: yes, because: It is silent already. }"
    let same = try impact(
      "  minutes.limit: { is: 15 working days after the conference, force: should, because: As it is. }\n\(silence)")
    #expect(same.unchanged == [0, 1] && same.idle == [0, 1])
    #expect(same.summary.hasPrefix("No clause of Ash would differ. Of "))
    let document = same.document(by: try Fixtures.evaluator.get())
    #expect(document.text(TextStyle(width: 200)).contains("It says so already."))
    let stricter = try impact(
      "  minutes.limit: { is: 15 working days after the conference, force: must, because: A trial. }\n\(silence)")
    #expect(stricter.unchanged == [1])
    #expect(stricter.summary.hasPrefix("Ash would change one clause. Of "))
  }

  @Test("Clauses that work only together are none of them idle")
  func together() throws {
    let alone = "  decision-making.power-granted: { is: yes, force: must, because: The board grants it. }"
    let both = alone + "\n  decision-making.against-no-plan: { from: elm, because: The chair may overrule. }"
    #expect(try impact(alone).idle == [0])
    #expect(try impact(both).idle == [])
    #expect(try impact(both).cases[0].changed.count == 3)
  }

  @Test("A clause is idle just where every finding is the same without it, in random proposals of two to four clauses")
  func idle() throws {
    let trial = try Trial()
    let cases = try Fixtures.cases()
    var dice = Dice(seed: 7)
    for _ in 0..<60 {
      let base = try #require(trial.authorities.members.randomElement(using: &dice))
      let donor = try #require(trial.authorities.members.randomElement(using: &dice))
      let stated = donor.clauses.all.indices.filter { donor.clauses.all[$0].state != .untranscribed }
      let slots = stated.shuffled(using: &dice).prefix(Int.random(in: 2...4, using: &dice))
      let lines = slots.map {
        "  \(trial.evaluator.catalogue.keys[$0]): { from: \(donor.profile.authority), because: So. }"
      }
      let proposal = try proposal(lines.joined(separator: "\n"))
      let impact = Impact(of: proposal, to: base.profile, on: cases, by: trial.evaluator)
      func findings(without left: Int?) -> [Finding] {
        var clauses: [Int: any AnyClause] = [:]
        for slot in slots where slot != left { clauses[slot] = donor.clauses.all[slot] }
        return cases.flatMap { trial.evaluator.evaluate($0, under: base.clauses.substituting(clauses)) }
      }
      let whole = findings(without: nil)
      let idle = proposal.changes.indices.filter { place in
        zip(findings(without: proposal.changes[place].slot), whole).allSatisfy { $0.isSame(as: $1) }
      }
      #expect(impact.idle == idle, "\(base.profile.authority): \(lines)")
    }
  }

  @Test("A clause taken over from another authority gives that authority’s finding, with its place")
  func takenOver() throws {
    let adopted = try #require(
      try proposal("  decision-making.tie: { from: elm, because: It is plain. }").changes.first)
    #expect(adopted.clause.valueText == "casting-vote" && adopted.clause.force == .may)
    #expect(adopted.clause.places.first?.section == "Decisions")
    #expect(try Fixtures.evaluator.get().catalogue.keys[adopted.slot] == "decision-making.tie")
  }

  @Test(
    "Mistakes are told with their places",
    arguments: [
      ("  minutes.limt: { silent: yes, because: A slip. }", "5:3", "this word is not known here"),
      ("  minutes.limit: { silent: yes }", "5:18", "‘because’ is missing"),
      ("  minutes.limit: { is: 3 months after the conference, because: No force. }", "5:18", "‘force’ is missing"),
      ("  minutes.limit: { is: soon, force: must, because: No period. }", "5:24", "expected a "),
      ("  minutes.limit: { from: elf, because: A slip. }", "5:26", "expected one of"),
      (
        "  minutes.limit: { is: 3 months after the conference, silent: yes, because: Both. }", "5:18",
        "this clause says ‘is’ and ‘silent’ at once"
      ),
    ])
  func mistakes(_ clause: String, _ place: String, _ words: String) throws {
    do {
      _ = try proposal(clause)
      Issue.record("nothing was found wrong")
    } catch let diagnostics as Diagnostics {
      let told = try #require(diagnostics.all.first?.description)
      #expect(diagnostics.all.count == 1 && told.hasPrefix("trial.yaml:\(place): error: \(words)"), "\(told)")
    }
  }
}
