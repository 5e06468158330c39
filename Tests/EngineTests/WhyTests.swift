import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Rendering
import TestSupport
import Testing

@Suite("Why two authorities differ")
struct WhyTests {
  @Test(
    "The smallest sets, by hand",
    arguments: [
      ("ash", "elm", "quoracy.quorate", [["quoracy.fewest"]]),
      ("ash", "oak", "initial-conference.held-in-time", [["initial-conference.limit"]]),
      ("elm", "oak", "initial-conference.held-in-time", [["initial-conference.limit"]]),
      // One clause does it, and two others together do it too.
      (
        "ash", "elm", "decision-making.decision",
        [["decision-making.unit"], ["decision-making.against-no-plan", "decision-making.power-granted"]]
      ),
      ("ash", "oak", "decision-making.decision", [["decision-making.fallback"]]),
      ("elm", "oak", "decision-making.route", [["decision-making.fallback"]]),
    ])
  func byHand(_ one: String, _ other: String, _ key: String, _ sets: [[String]]) throws {
    let trial = try Trial()
    let explanation = try explanation(trial, one, other)
    let why = try #require(explanation.differences.first { $0.key == key })
    #expect(why.sets.map { Set(trial.keys($0)) } == sets.map(Set.init))
    #expect(why.isComplete)
  }

  @Test("What comes to the same is no difference, though the clauses are not the same")
  func alike() throws {
    let explanation = try explanation(Trial(), "ash", "elm")
    #expect(!explanation.differences.contains { $0.key == "initial-conference.held-in-time" })
  }

  @Test("Where nothing differs it says what the case never reached")
  func unreached() throws {
    let trial = try Trial("on-the-day")
    let explanation = Explanation(
      trial.facts, try trial.findings(of: "ash"), against: try trial.findings(of: "elm"), by: trial.evaluator
    ) { $0.key.hasPrefix("decision-making") }
    #expect(explanation.differences.isEmpty)
    #expect(explanation.document.text().contains("No finding differs"))
    #expect(
      trial.keys(explanation.unreached) == [
        "quoracy.if-inquorate", "decision-making.unit", "decision-making.against-no-plan",
        "decision-making.power-granted",
      ])
  }

  @Test("Of several provisions it matters how strictly each is said: that alone is a reason")
  func strictnessOfProvisions() throws {
    let facts = try Workpiece.facts("conference: { kind: initial, date: 2023-03-02 }\nminutes: { sent: 2023-03-20 }")
    let found = try [("should", "must"), ("must", "should")].map { sooner, later in
      let piece = try Workpiece().stating(
        """
        minutes.limit:
          provisions:
            - { is: 5 days after the conference, force: \(sooner), at: Here, anchor: here }
            - { is: 10 days after the conference, force: \(later), at: Here, anchor: here }
        """)
      return AuthorityFindings(facts, piece.profile, piece.clauses, by: piece.evaluator)
    }
    let evaluator = try Workpiece().evaluator
    let limit = try #require(evaluator.catalogue.slot(of: "minutes.limit"))
    let explanation = Explanation(facts, found[0], against: found[1], by: evaluator)
    #expect(!explanation.differences.isEmpty)
    #expect(explanation.differences.allSatisfy { $0.sets == [[limit]] })
  }

  @Test("What two say alike is no reason and is not tried: however many rules they share, the search is complete")
  func alikeIsNotTried() throws {
    let shared = try Workpiece().stating(
      """
      decision-making.fallback: majority
      decision-making.unit: persons
      decision-making.majority: over-half-of-views-given
      decision-making.written-views: count
      decision-making.against-plan: none
      decision-making.against-no-plan: none
      """)
    // Were every set of the clauses that both say alike tried too, so many children would come to the bound.
    let count = 300
    let children = (0..<count).map { "{ label: c\($0) }" }.joined(separator: ", ")
    let views = (0..<count).map {
      "{ child: c\($0), consensus: no, chair-for-plan: yes, for-plan: [one], against-plan: [two] }"
    }
    let facts = try Workpiece.facts(
      """
      children: [\(children)]
      attending: [{ label: one, agency: health }, { label: two, agency: police }]
      attending-is-all: yes
      views: [\(views.joined(separator: ", "))]
      """)
    let found = try ["casting-vote", "chair-decides"].map { tie in
      let piece = try shared.stating("decision-making.tie: \(tie)")
      return AuthorityFindings(facts, piece.profile, piece.clauses, by: piece.evaluator)
    }
    let explanation = Explanation(facts, found[0], against: found[1], by: shared.evaluator)
    let tie = try #require(shared.evaluator.catalogue.slot(of: "decision-making.tie"))
    #expect(explanation.differences.count == count)
    #expect(explanation.differences.allSatisfy { $0.sets == [[tie]] && $0.isComplete })
  }

  private static let pairs = ["ash", "elm", "oak"].flatMap { one in
    ["ash", "elm", "oak"].filter { $0 != one }.map { (one, $0) }
  }

  @Test(
    "Every smallest set is found, and no other: a second search tries every set of up to three clauses",
    arguments: pairs, ["five-voices", "on-the-day"])
  func exhaustive(_ pair: (String, String), _ facts: String) throws {
    let trial = try Trial(facts)
    let (one, other) = (try trial.findings(of: pair.0), try trial.findings(of: pair.1))
    let explanation = Explanation(trial.facts, one, against: other, by: trial.evaluator)
    let slots = one.clauses.all.indices.filter { slot in
      let clauses = (one.clauses.all[slot], other.clauses.all[slot])
      return clauses.0.valueText != clauses.1.valueText || clauses.0.state != clauses.1.state
    }
    let trials = Self.sets(of: slots, upTo: 3).map { set in
      let replacements = Dictionary(uniqueKeysWithValues: set.map { ($0, other.clauses.all[$0]) })
      return (set, trial.evaluator.evaluate(trial.facts, under: one.clauses.substituting(replacements)))
    }
    #expect(!explanation.differences.isEmpty)
    for why in explanation.differences {
      var smallest: [[Int]] = []
      for (set, findings) in trials where !smallest.contains(where: { $0.allSatisfy(set.contains) }) {
        let found = findings.first { $0.question == why.question.id && $0.subject == why.subject }
        if found?.agrees(with: why.other) == true { smallest.append(set) }
      }
      #expect(Set(smallest) == Set(why.sets.filter { $0.count <= 3 }), "\(why.key)")
    }
  }

  private func explanation(_ trial: Trial, _ one: String, _ other: String) throws -> Explanation {
    Explanation(
      trial.facts, try trial.findings(of: one), against: try trial.findings(of: other), by: trial.evaluator)
  }

  /// Every set of one to `limit` of the slots, the smaller before the larger.
  private static func sets(of slots: [Int], upTo limit: Int) -> [[Int]] {
    var all: [[Int]] = []
    var level: [[Int]] = [[]]
    for _ in 0..<limit {
      level = level.flatMap { set in slots.filter { $0 > (set.last ?? -1) }.map { set + [$0] } }
      all += level
    }
    return all
  }
}
