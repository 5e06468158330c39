import Cases
import Engine
import ProcedureKit
import Procedures
import Profiles
import Records
import Rendering
import Testing

@Suite("What if a proposal were adopted")
struct ImpactTests {
  private func proposal(_ clauses: String, base: String = "wakefield") throws -> Proposal {
    let text = "proposal: 1\nbase: \(base)\ntitle: A trial\nclauses:\n\(clauses)\n"
    let evaluator = try Repository.evaluator.get()
    return try ProposalReader(evaluator.catalogue, adoptingFrom: Repository.profiles)
      .proposal(in: Source(name: "trial.yaml", bytes: Array(text.utf8)))
  }

  private let clauses = """
      minutes.limit: { is: 20 working days, force: should, because: More time is needed. }
      decision-making.tie: { from: north-wales, because: A casting vote is plain. }
      venues.room-size: { silent: yes, because: It is silent already. }
    """

  @Test("Findings change only where the proposal reaches, and a clause that changes nothing is named")
  func impact() throws {
    let evaluator = try Repository.evaluator.get()
    let base = try #require(Repository.profiles.first { $0.authority == "wakefield" })
    let impact = Impact(of: try proposal(clauses), to: base, on: Repository.cases, by: evaluator)
    #expect(impact.idle == [2])
    let changed = Set(
      impact.cases.flatMap { effect in
        effect.changed.compactMap { evaluator.place(of: effect.before.findings[$0].question)?.key }
      })
    #expect(changed == ["minutes.sent-in-time", "decision-making.route"])
    let minutes = try #require(impact.cases.first { $0.facts.id == "from-decision-to-minutes" })
    let place = try #require(minutes.changed.first)
    #expect(minutes.before.findings[place].inShort(evaluator.catalogue) == "breached: due 2023-05-02, done 2023-05-03")
    #expect(minutes.after.findings[place].inShort(evaluator.catalogue) == "met: due 2023-05-10, done 2023-05-03")
    #expect(minutes.after.profile.name == "Wakefield as proposed")
  }

  @Test("What the document says already is no change, and a change of force alone is one")
  func unchanged() throws {
    let evaluator = try Repository.evaluator.get()
    let base = try #require(Repository.profiles.first { $0.authority == "wakefield" })
    let slot = try #require(evaluator.catalogue.slot(of: "minutes.limit"))
    let (value, force) = (try #require(base.clauses[slot].valueText), try #require(base.clauses[slot].force))
    func impact(_ clauses: String) throws -> Impact {
      Impact(of: try proposal(clauses), to: base, on: Repository.cases, by: evaluator)
    }
    let silence = "  venues.room-size: { silent: yes, because: It is silent already. }"
    let same = try impact("  minutes.limit: { is: \(value), force: \(force), because: As it is. }\n\(silence)")
    #expect(same.unchanged == [0, 1] && same.idle == [0, 1])
    #expect(same.summary.hasPrefix("No clause of Wakefield would differ. Of "))
    #expect(same.document(by: evaluator).text(TextStyle(width: 200)).contains("It says so already."))
    let other = try #require(Force.allCases.first { $0 != force })
    let stricter = try impact("  minutes.limit: { is: \(value), force: \(other), because: A trial. }\n\(silence)")
    #expect(stricter.unchanged == [1])
    #expect(stricter.summary.hasPrefix("Wakefield would change one clause. Of "))
  }

  @Test("A clause taken over from another authority gives that authority’s finding, with its place")
  func takenOver() throws {
    let evaluator = try Repository.evaluator.get()
    let adopted = try #require(try proposal(clauses).changes.dropFirst().first)
    #expect(adopted.clause.valueText == "casting-vote")
    #expect(adopted.clause.places.first?.section == "2.10")
    #expect(evaluator.catalogue.keys[adopted.slot] == "decision-making.tie")
  }

  @Test(
    "Mistakes are told with their places",
    arguments: [
      ("  minutes.limt: { silent: yes, because: A slip. }", "5:3", "this word is not known here"),
      ("  minutes.limit: { silent: yes }", "5:18", "‘because’ is missing"),
      ("  minutes.limit: { is: 3 months, because: No force. }", "5:18", "‘force’ is missing"),
      ("  minutes.limit: { is: soon, force: must, because: No period. }", "5:24", "expected a period"),
      ("  minutes.limit: { from: wakefeld, because: A slip. }", "5:26", "expected one of"),
      (
        "  minutes.limit: { is: 3 months, silent: yes, because: Both. }", "5:18",
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
