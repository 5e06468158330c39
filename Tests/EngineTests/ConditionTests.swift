import Calendars
import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Rendering
import TestSupport
import Testing

@Suite("Provisions hold under their conditions")
struct ConditionTests {
  private let conference = "conference: { kind: initial, date: 2023-06-05 }\n"

  private func sent(_ day: Int, _ kind: String = "initial") -> String {
    "conference: { kind: \(kind), date: 2023-06-05 }\nminutes: { sent: 2023-06-\(day < 10 ? "0" : "")\(day) }\n"
  }

  private func minutes(_ clause: String, _ body: String) throws -> String {
    try found("minutes.sent-in-time", "minutes.limit: \(clause)", body)
  }

  private func found(_ question: String, _ clauses: String, _ body: String) throws -> String {
    try Workpiece().stating(clauses).short(question, in: try Workpiece.facts(body), withForce: true)
  }

  @Test("for the kinds of conference that they name")
  func kinds() throws {
    let clause = """
      { provisions: [{ is: 5 days after the conference, for: [initial], force: must },
        { is: 9 days after the conference, for: [review, transfer-in], force: should }] }
      """
    #expect(try minutes(clause, sent(12)) == "breached: due 2023-06-10, done 2023-06-12 (must)")
    #expect(try minutes(clause, sent(12, "review")) == "met: due 2023-06-14, done 2023-06-12 (should)")
    let unknown = sent(12).replacing("kind: initial, ", with: "")
    #expect(try minutes(clause, unknown) == "undetermined: conference.kind")
    let one = "{ is: 5 days after the conference, for: [review], force: must }"
    #expect(try minutes(one, sent(12)) == "not-applicable")
  }

  @Test("a usual limit beside an utmost one: what is broken is named, as strictly as it was said")
  func both() throws {
    for turned in [false, true] {
      let provisions = [
        "{ is: 5 days after the conference, force: should }", "{ is: 9 days after the conference, force: must }",
      ]
      let clause = "{ provisions: [\((turned ? provisions.reversed() : provisions).joined(separator: ", "))] }"
      #expect(try minutes(clause, sent(9)) == "met: due 2023-06-10, done 2023-06-09 (should)")
      #expect(try minutes(clause, sent(12)) == "breached: due 2023-06-10, done 2023-06-12 (should)")
      #expect(try minutes(clause, sent(16)) == "breached: due 2023-06-14, done 2023-06-16 (must)")
    }
  }

  @Test("in circumstances that the case tells, and otherwise where none of them is so")
  func circumstances() throws {
    let clause = """
      { provisions: [{ is: 5 days after the conference, when: plan-made, force: must },
        { is: 9 days after the conference, when: otherwise, force: should }] }
      """
    #expect(try minutes(clause, sent(12) + "plan: { made: yes }") == "breached: due 2023-06-10, done 2023-06-12 (must)")
    #expect(try minutes(clause, sent(12) + "plan: { made: no }") == "met: due 2023-06-14, done 2023-06-12 (should)")
    #expect(try minutes(clause, sent(12)) == "undetermined: plan.made")
  }

  @Test(
    "the sooner or the later of two, certain as soon as one settles it",
    arguments: [
      ("sooner", true, "breached: due 2023-06-08, done 2023-06-12 (must)"),
      ("later", true, "met: due 2023-06-15, done 2023-06-12 (must)"),
      ("later", false, "met: due 2023-06-15, done 2023-06-12 (must)"),
      ("sooner", false, "undetermined: core-groups.date"),
    ])
  func twoTerms(_ choosing: String, _ hasMet: Bool, _ expected: String) throws {
    let clause = "{ is: \"10 days after the conference or by the first core group, whichever is \(choosing)\" }"
    let groups = hasMet ? "core-groups: [{ date: 2023-06-08 }]\n" : ""
    #expect(try minutes(clause, sent(12) + groups) == expected)
  }

  private let twoSuffice = "quoracy.unit: agencies\nquoracy.fewest: "
  private let two =
    "people: [{ label: c, attended: yes, role: chair }, { label: a, attended: yes, agency: police }, { label: b, attended: yes, agency: health }]\nothers-attended: no\n"
  private var told: String { "plan: { made: yes }\nstrategy-discussions: [{}, {}]\n" + conference }

  @Test("two that hold at once and cannot both be kept are a conflict, told with both places")
  func conflict() throws {
    let clause = """
      { provisions: [{ is: 2, when: plan-made, force: must, at: Plans, anchor: two are enough },
        { is: 3, when: several-discussions, force: should, at: Discussions, anchor: at least three }] }
      """
    #expect(try found("quoracy.quorate", twoSuffice + clause, two + told) == "conflict: fewest")
    let text = try self.text(twoSuffice + clause, two + told)
    #expect(text.contains("The document says two things at once that cannot both be kept"))
    #expect(text.contains("Plans: “two are enough”") && text.contains("Discussions: “at least three”"))
    let alike = clause.replacing("is: 3", with: "is: 2")
    #expect(try found("quoracy.quorate", twoSuffice + alike, two + told) == "met (must)")
    let apart = told.replacing("[{}, {}]", with: "[{}]")
    #expect(try found("quoracy.quorate", twoSuffice + clause, two + apart) == "met (must)")
  }

  // MARK: Judgement

  private let ifRaining = "{ is: 3, provided: It rains., force: must }"

  @Test("what only people can judge is tried both ways, and is a finding where that makes a difference")
  func judgement() throws {
    let clauses = twoSuffice + ifRaining
    #expect(
      try found("quoracy.quorate", clauses, two + conference)
        == "judgement: fewest; if so breached: lacks 1 more; if not not-applicable (must)")
    let text = try text(clauses, two + conference)
    #expect(
      text.contains("to be judged: People judge whether this is so: It rains. If so ✗ breach of a “must”: "), "\(text)")
  }

  @Test("where both ways come to the same, that is the answer")
  func same() throws {
    let clause = "{ provisions: [\(ifRaining), { is: 4, when: otherwise, force: must }] }"
    let five = ["police", "health", "education", "housing", "probation"].map {
      "{ label: \($0), attended: yes, agency: \($0) }"
    }
    let attending =
      "people: [{ label: c, attended: yes, role: chair }, \(five.joined(separator: ", "))]\nothers-attended: no\n"
    #expect(try found("quoracy.quorate", twoSuffice + clause, attending + conference) == "met (must)")
    #expect(
      try found("quoracy.quorate", twoSuffice + clause, two + conference)
        == "judgement: fewest; if so breached: lacks 1 more; if not breached: lacks 2 more (must)")
  }

  @Test("a case that tells how it was judged decides the finding, which says that it rests on that")
  func toldByCase() throws {
    let work = try Workpiece().stating(
      twoSuffice + "{ provisions: [\(ifRaining), { is: 2, when: otherwise, force: should }] }")
    for (word, expected) in [("yes", "breached: lacks 1 more (must)"), ("{ so: no, because: Dry. }", "met (should)")] {
      let facts = try Workpiece.facts(two + conference + "judgements: { quoracy.fewest: \(word) }\n")
      #expect(work.short("quoracy.quorate", in: facts, withForce: true) == expected)
      let slot = try #require(work.evaluator.catalogue.slot(of: "quoracy.fewest"))
      let finding = try #require(
        work.evaluator.evaluate(facts, under: work.clauses).first {
          work.evaluator.place(of: $0.question)?.key == "quoracy.quorate"
        })
      #expect(finding.judged.slots == [slot] && finding.judgement == nil)
    }
  }

  @Test("a rule that only people apply is kept if they judge so, and is never taken for a silence")
  func judgedClause() throws {
    let clause = "{ judged: They are sent when it suits., force: should }"
    #expect(try minutes(clause, sent(12)) == "judgement: limit; if so met; if not breached (should)")
    #expect(try minutes(clause, sent(12) + "judgements: { minutes.limit: yes }") == "met (should)")
    #expect(try minutes(clause, sent(12) + "judgements: { minutes.limit: no }") == "breached (should)")
    let facts = """
      children: [{ label: child A }]
      people: [{ label: a, attended: yes }, { label: b, attended: yes }]
      others-attended: no
      views: [{ child: child A, consensus: no, for-plan: [a], against-plan: [b], chair-for-plan: yes }]

      """
    let fallback = "decision-making.fallback: { judged: As it suits., force: must }"
    #expect(try found("decision-making.route", fallback, facts) == "judgement: fallback")
    // That people judged is told, and not which of several answers they came to.
    let judged = facts + "judgements: { decision-making.fallback: yes }\n"
    #expect(try found("decision-making.route", fallback, judged) == "undetermined: judgements")
  }

  @Test("soon and in good time are for people to judge")
  func unmeasured() throws {
    #expect(
      try minutes("{ is: as soon as possible after the conference, force: should }", sent(12))
        == "judgement: limit; if so met; if not breached (should)")
    #expect(
      try minutes("{ is: as soon as possible after the conference, force: should }", conference)
        == "undetermined: minutes.sent")
  }

  @Test("A nation’s figure fills a silence and never a rule that people apply")
  func national() throws {
    let work = try Workpiece()
    let local = try work.stating("minutes.limit: { judged: They are sent when it suits., force: should }")
    let nation = try work.stating("minutes.limit: 5 days after the conference\nquoracy.fewest: 3")
    let filled = local.clauses.fillingSilences(from: nation.clauses)
    let slots = try ["minutes.limit", "quoracy.fewest"].map { try #require(work.evaluator.catalogue.slot(of: $0)) }
    #expect(slots.map { filled.all[$0].isNational } == [false, true])
    let other = nation.clauses.fillingSilences(from: local.clauses)
    #expect(!other.all[slots[0]].isNational)
    #expect(work.clauses.fillingSilences(from: local.clauses).all[slots[0]].state == .judged)
  }

  /// What Nobody’s findings read as, in one line.
  private func text(_ clauses: String, _ body: String) throws -> String {
    let work = try Workpiece().stating(clauses)
    let facts = try Workpiece.facts(body)
    let found = AuthorityFindings(facts, work.profile, work.clauses, by: work.evaluator)
    let document = Comparison(facts, [found], by: work.evaluator).document(all: true)
    return document.text(TextStyle(width: 400)).split(separator: "\n").map { $0.drop { $0 == " " } }
      .joined(separator: " ")
  }
}
