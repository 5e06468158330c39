import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Rendering
import TestSupport
import Testing

/// The same clause, said more or less strictly.
private struct Reforced: ClauseVisitor {
  let force: Force

  func visit<Value>(_ clause: Clause<Value>) -> (any AnyClause)? {
    guard case .stated(let provisions) = clause.position else { return nil }
    return Clause(
      .stated(provisions.map { Provision($0.value, force, places: $0.places, under: $0.condition) }))
  }
}

@Suite("A finding has the force of the clause that rules it, and of no other")
struct ForceTests {
  @Test(
    "The clause that rules, by hand",
    arguments: [
      ("initial-conference.held-in-time", "initial-conference.limit"), ("quoracy.quorate", "quoracy.fewest"),
      ("quoracy.course", "quoracy.if-inquorate"), ("minutes.sent-in-time", "minutes.limit"),
      ("minutes.complete", "minutes.contents"), ("decision-making.decision", "decision-making.fallback"),
      ("decision-making.consensus-sought", "decision-making.consensus-first"),
      ("decision-making.chair-power", "decision-making.against-no-plan"),
    ])
  func ruling(_ question: String, _ parameter: String) throws {
    let trial = try Trial()
    let slot = try trial.slot(parameter)
    var ruled = 0
    for member in trial.authorities.members {
      for force in Force.allCases {
        guard let clause = member.clauses.all[slot].accept(Reforced(force: force)) else { continue }
        let findings = trial.evaluator.evaluate(trial.facts, under: member.clauses.substituting([slot: clause]))
        let found = try #require(findings.first { trial.evaluator.place(of: $0.question)?.key == question })
        guard found.force != nil else { continue }
        #expect(found.force == force, "\(member.profile.name)")
        ruled += 1
      }
    }
    #expect(ruled > 0)
  }

  @Test(
    "Another force of one clause changes the force of what it rules to that, and nothing else",
    arguments: ["five-voices", "on-the-day"])
  func exact(_ facts: String) throws {
    let trial = try Trial(facts)
    for member in trial.authorities.members {
      let before = trial.evaluator.evaluate(trial.facts, under: member.clauses)
      var ruled = [Int](repeating: 0, count: before.count)
      for (slot, clause) in member.clauses.all.enumerated() {
        let other: Force = clause.force == .guide ? .must : .guide
        guard let changed = clause.accept(Reforced(force: other)) else { continue }
        let after = trial.evaluator.evaluate(trial.facts, under: member.clauses.substituting([slot: changed]))
        for (place, (old, new)) in zip(before, after).enumerated() {
          #expect(old.agrees(with: new) && old.reliedOn == new.reliedOn)
          guard old.force != new.force else { continue }
          #expect(new.force == other && old.force == clause.force && old.reliedOn.contains(slot))
          ruled[place] += 1
        }
      }
      for (finding, count) in zip(before, ruled) { #expect(count == (finding.force == nil ? 0 : 1)) }
    }
  }

  @Test(
    "The force is said in the sentence, and lateness in what was counted",
    arguments: [
      ("minutes.limit: 5 working days after the conference", "2023-06-13", "1 working day late"),
      ("minutes.limit: 5 working days after the conference", "2023-06-14", "2 working days late"),
      ("minutes.limit: 7 days after the conference", "2023-06-13", "1 day late"),
      ("minutes.limit: 7 days after the conference", "2023-06-15", "3 days late"),
      ("minutes.limit: 24 hours after the conference", "2023-06-06 12:01", "1 minute late"),
      ("minutes.limit: 24 hours after the conference", "2023-06-06 13:59", "1 hour and 59 minutes late"),
      ("minutes.limit: 24 hours after the conference", "2023-06-06 14:00", "2 hours late"),
      ("minutes.limit: 24 hours after the conference", "2023-06-08 13:00", "2 days and 1 hour late"),
    ])
  func lateness(_ clause: String, _ sent: String, _ words: String) throws {
    let facts = "conference: { kind: initial, date: 2023-06-05, ends: 12:00 }\nminutes: { sent: \(sent) }\n"
    #expect(try text(clause, facts).contains(", \(words) (due by"))
  }

  @Test("A few sentences, by hand")
  func sentences() throws {
    let views = """
      children: [{ label: child A }]
      people: [{ label: a, attended: yes }, { label: b, attended: yes }]
      others-attended: no
      views: [{ child: child A, consensus: no, for-plan: [a], against-plan: [b], chair-for-plan: yes }]
      """
    let may = try text("decision-making.fallback: { is: chair-decides, force: may }", views)
    #expect(
      may.contains("People judge whether this is so: The chair uses the power to decide. If so")
        && may.contains("Members do not agree, and the chair decides."))
    let must = try text("decision-making.fallback: { is: chair-decides, force: must }", views)
    #expect(must.contains("Members do not agree, and the chair decides."))
    let observers =
      "conference: { kind: initial, date: 2023-06-05 }\npeople: [{ label: o, attended: yes, role: observer }, { label: p, attended: yes, role: observer }]\nothers-attended: no\nobservers: [{ label: o, chair-consents: yes, family-consents: yes }, { label: p, chair-consents: yes, family-consents: yes }]\n"
    #expect(try text("invitation.observers-at-most: 1", observers).contains("at most 1."))
    let quorum =
      "people: [{ label: c, attended: yes, role: chair }, { label: a, attended: yes, agency: police }, { label: b, attended: yes, agency: health, direct-contact: no }]\nothers-attended: no\n"
    #expect(try text("quoracy.fewest: 4\nquoracy.unit: agencies", quorum).contains("lacking: 2 more."))
  }

  /// What Nobody’s findings read as, without line ends.
  private func text(_ clauses: String, _ body: String) throws -> String {
    let work = try Workpiece().stating(clauses)
    let facts = try Workpiece.facts(body)
    let found = AuthorityFindings(facts, work.profile, work.clauses, by: work.evaluator)
    let document = Comparison(facts, [found], by: work.evaluator).document(all: true)
    return document.text(TextStyle(width: 400)).split(separator: "\n").map { $0.drop { $0 == " " } }
      .joined(separator: " ")
  }
}
