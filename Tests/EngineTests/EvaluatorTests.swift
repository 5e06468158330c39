import Calendars
import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Testing

/// A procedure that this package does not have: it is declared here and handed to the engine like any other.
private struct TeaBreak: Procedure {
  static let summary = "By when tea is served after the conference."
  static let examples: [Example] = []

  let limit = Parameter<TimeRule>("How long after the conference tea is served.")
  let poured = Parameter<Bool>("Whether tea is poured at all.")
  let note = Parameter<Statement>("What tea is served.")

  let served = Question.deadline("Was tea served in time?", "Tea", "was served")
  let isPoured = Question.requirement("Is tea poured?", met: "Tea is poured.", breached: "No tea is poured.")

  func examine(_ file: Case, _ inquiry: inout Inquiry) {
    inquiry.answer(served) { clauses throws(Unanswered) in
      try clauses.deadline(limit, done: file.minutes.$sent.happening)
    }
    inquiry.answer(isPoured) { clauses throws(Unanswered) in .requirement(try clauses[poured]) }
  }
}

@Suite("The engine with a procedure from outside")
struct EvaluatorTests {
  private let evaluator: Evaluator
  private let reader: ProfileReader

  init() throws {
    evaluator = try Evaluator([TeaBreak()])
    reader = ProfileReader(evaluator.catalogue)
  }

  private func profile(_ clauses: String, scope: String = "authority") throws -> Profile {
    let text = """
      profile: 1
      authority: somewhere
      name: Somewhere
      scope: \(scope)
      nation: england
      document: { title: Tea, read-with: the Book of Tea }
      calendar: england-and-wales
      procedures:
        tea-break:
      \(clauses)
      """
    return try reader.profile(in: Source(name: "somewhere.yaml", bytes: Array(text.utf8)))
  }

  private func file(_ text: String) throws -> Case {
    try CaseReader.read(
      CaseReader.source(name: "case.yaml", bytes: Array("case: 1\nid: tea\ntitle: Tea\n\(text)".utf8)))
  }

  private let friday = "conference: { date: 2023-04-28, ends: 16:00 }\nminutes: { sent: 2023-05-02 }\n"

  private let twoReadings = """
        limit:
          adopted: short
          because: The text is short.
          readings:
            short: { is: 1 working day after the conference, force: must, at: Tea, anchor: tea within a day }
            long: { is: 24 hours after the conference, force: should, at: Tea, anchor: tea within a day }
            none: { silent: yes }
        silent: [poured, note]
    """

  @Test("A silence, a deferral and a value each say what they are")
  func states() throws {
    let clauses = evaluator.clauses(
      of: try profile(
        """
            limit: { deferred: the Book of Tea, at: Tea, anchor: see the book }
            poured: { is: no, force: should, at: Tea, anchor: no tea }
            silent: [note]
        """))
    let findings = evaluator.evaluate(try file(friday), under: clauses)
    #expect(findings.map(\.status) == [.deferred, .breached])
    #expect(findings.map { $0.inShort(evaluator.catalogue) } == ["deferred: limit", "breached"])
    #expect(findings[1].force == .should)
    #expect(findings[1].reliedOn.slots == [1])
  }

  @Test("Each reading is tried alone and told where it changes a finding")
  func rereadings() throws {
    let clauses = evaluator.clauses(of: try profile(twoReadings))
    let file = try file(friday)
    let findings = evaluator.evaluate(file, under: clauses)
    #expect(findings[0].inShort(evaluator.catalogue) == "met: due 2023-05-02, done 2023-05-02")
    let rereadings = evaluator.rereadings(file, under: clauses, of: findings)
    #expect(rereadings[1].isEmpty)
    // The texts first, and then the ways of counting by which what was in time is late.
    let counted = ["Monday to Friday are working days, bank holidays too", "the day of the event is day 1"]
    #expect(rereadings[0].map(\.reading) == ["long", "none"] + counted)
    let shown = rereadings[0].map { $0.finding.inShort(evaluator.catalogue) }
    #expect(
      shown == [
        "breached: due 2023-04-29 16:00, done 2023-05-02", "silent: limit", "breached: due 2023-05-01, done 2023-05-02",
        "breached: due 2023-04-28, done 2023-05-02",
      ])
  }

  @Test("Another convention of counting changes what rests on it and nothing else")
  func conventions() throws {
    let clauses = evaluator.clauses(of: try profile(twoReadings))
    var conventions = Conventions.standard
    conventions.workingDay = .weekdays
    let findings = evaluator.evaluate(try file(friday), under: clauses.counting(by: conventions))
    #expect(findings[0].inShort(evaluator.catalogue) == "breached: due 2023-05-01, done 2023-05-02")
    #expect(findings[1].inShort(evaluator.catalogue) == "silent: poured")
  }

  @Test("National clauses fill a silence on request, and every finding that rests on one can say so")
  func national() throws {
    let local = try profile(
      """
          limit: { is: 1 working day after the conference, force: must, at: Tea, anchor: tea within a day }
          silent: [poured, note]
      """)
    let nation = try profile(
      """
          limit: { is: 3 months after the conference, force: must, at: Tea, anchor: tea some day }
          poured: { is: yes, force: must, at: Tea, anchor: tea is poured }
          silent: [note]
      """, scope: "national")
    let clauses = evaluator.clauses(of: local).fillingSilences(from: evaluator.clauses(of: nation))
    #expect(clauses.all.map(\.isNational) == [false, true, false])
    #expect(clauses.all.map(\.valueText) == ["1 working day after the conference", "yes", nil])
    let findings = evaluator.evaluate(try file(friday), under: clauses)
    #expect(findings.map(\.status) == [.met, .met])
    #expect(evaluator.clauses(of: local).all.allSatisfy { !$0.isNational })
  }

  @Test("A draft’s gaps read as not transcribed, never as silence")
  func draft() throws {
    let text = """
      profile: 1
      authority: somewhere
      name: Somewhere
      nation: england
      document: { title: Tea }
      calendar: england-and-wales
      draft: yes
      procedures: { tea-break: { silent: [note] } }
      """
    let profile = try reader.profile(in: Source(name: "somewhere.yaml", bytes: Array(text.utf8)))
    let findings = evaluator.evaluate(try file(friday), under: evaluator.clauses(of: profile))
    #expect(findings.map(\.status) == [.untranscribed, .untranscribed])
  }

  @Test("The time of day matters only where the same day decides")
  func timeOfDay() throws {
    let clauses = evaluator.clauses(
      of: try profile(
        """
            limit: { is: 24 hours after the conference, force: must, at: Tea, anchor: tea within a day }
            silent: [poured, note]
        """))
    func short(_ text: String) throws -> String {
      evaluator.evaluate(try file(text), under: clauses)[0].inShort(evaluator.catalogue)
    }
    #expect(
      try short("conference: { date: 2023-04-27, ends: 16:00 }\nminutes: { sent: 2023-04-28 }")
        == "undetermined: minutes.sent")
    #expect(
      try short("conference: { date: 2023-04-27 }\nminutes: { sent: 2023-04-28 }") == "undetermined: conference.ends")
    #expect(
      try short("conference: { date: 2023-04-27, ends: 16:00 }\nminutes: { sent: 2023-04-27 }")
        == "met: due 2023-04-28 16:00, done 2023-04-27")
    #expect(try short("conference: { date: 2023-04-27, ends: 16:00 }") == "due: 2023-04-28 16:00")
  }

  @Test("Verdicts: the same, different, silent apart, unanswered")
  func verdicts() throws {
    let file = try file(friday)
    func authority(_ limit: String, _ poured: String) throws -> AuthorityFindings {
      func clause(_ key: String, _ value: String) -> String {
        value.isEmpty
          ? "    \(key): { silent: yes }" : "    \(key): { is: \(value), force: must, at: Tea, anchor: tea }"
      }
      let profile = try profile(
        [clause("limit", limit), clause("poured", poured), "    silent: [note]"].joined(separator: "\n"))
      return AuthorityFindings(file, profile, evaluator.clauses(of: profile), by: evaluator)
    }
    func verdicts(_ authorities: [AuthorityFindings]) -> [Verdict] {
      Comparison(file, authorities, by: evaluator).rows.map(\.verdict)
    }
    let short = try authority("1 working day after the conference", "yes")
    let long = try authority("2 working days after the conference", "")
    let none = try authority("", "")
    #expect(verdicts([short, short]) == [.same, .same])
    #expect(verdicts([short, long]) == [.different, .silentApart])
    #expect(verdicts([none, none]) == [.unanswered, .unanswered])
    let groups = Comparison(file, [none, long, short, short], by: evaluator).rows[0].groups
    #expect(groups == [[2, 3], [1], [0]])
  }
}
