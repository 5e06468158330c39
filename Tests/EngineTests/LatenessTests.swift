import Calendars
import Cases
import Engine
import ProcedureKit
import Profiles
import Rendering
import TestSupport
import Testing

@Suite("How late something was is told in the unit that shows it")
struct LatenessTests {
  /// What is said of the minutes of a conference on Thursday 2 March 2023 from 10:00 to 12:00.
  private func told(
    _ limit: String, _ sent: String, _ conventions: Conventions = .standard, held: String = "2023-03-02"
  ) throws -> String {
    var piece = try Workpiece().stating("minutes.limit: \(limit)")
    piece.clauses = piece.clauses.counting(by: conventions)
    let facts = try Workpiece.facts(
      "conference: { kind: initial, date: \(held), starts: 10:00, ends: 12:00 }\nminutes: { sent: \(sent) }")
    let findings = AuthorityFindings(facts, piece.profile, piece.clauses, by: piece.evaluator)
    return findings.document(on: facts, by: piece.evaluator).text(TextStyle(width: 2_000))
  }

  @Test(arguments: [
    (
      "2 working days after the conference", "2023-03-07",
      "on Tuesday 7 March 2023, 1 working day late (due by Monday 6 March 2023)"
    ),
    (
      "1 working day after the conference", "2023-03-04",
      "on Saturday 4 March 2023, 1 day late (due by Friday 3 March 2023)"
    ),
    ("1 working day after the conference", "2023-03-05", "2 days late (due by Friday 3 March 2023)"),
    ("1 working day after the conference", "2023-03-06 09:00", "1 working day late (due by Friday 3 March 2023)"),
    (
      "2 days after the conference", "2023-03-07", "on Tuesday 7 March 2023, 3 days late (due by Saturday 4 March 2023)"
    ),
    (
      "24 hours after the conference", "2023-03-03 15:00",
      "at 15:00, 3 hours late (due by Friday 3 March 2023 at 12:00)"
    ),
    ("24 hours after the conference", "2023-03-03 12:01", "1 minute late (due by Friday 3 March 2023 at 12:00)"),
    ("24 hours after the conference", "2023-03-05 13:30", "2 days, 1 hour and 30 minutes late"),
    ("24 hours after the conference", "2023-03-06", "on Monday 6 March 2023, 3 days late"),
    (
      "before the conference", "2023-03-02 10:00",
      "at 10:00, less than a minute late (due by Thursday 2 March 2023 at 10:00)"
    ),
    ("before the conference", "2023-03-02 13:00", "3 hours late"),
    ("exactly 2 days after the conference", "2023-03-07", "on Tuesday 7 March 2023, 3 days late"),
  ])
  func byTheAdoptedConventions(limit: String, sent: String, words: String) throws {
    #expect(try told(limit, sent).contains("✗ breach of a “must”: The minutes were sent "))
    #expect(try told(limit, sent).contains(words))
  }

  @Test(
    "Where the last day ends when offices close, what is done in its evening is hours late and not 0 days",
    arguments: [
      (
        "2 working days after the conference", "2023-03-06 20:00",
        "at 20:00, 3 hours late (due by Monday 6 March 2023 at 17:00)"
      ),
      (
        "2 days after the conference", "2023-03-04 17:10",
        "at 17:10, 10 minutes late (due by Saturday 4 March 2023 at 17:00)"
      ),
      ("2 working days after the conference", "2023-03-07", "1 working day late (due by Monday 6 March 2023 at 17:00)"),
      (
        "2 working days after the conference", "2023-03-07 09:00",
        "1 working day late (due by Monday 6 March 2023 at 17:00)"
      ),
      ("the same day as the conference", "2023-03-02 18:00", "1 hour late (due by Thursday 2 March 2023 at 17:00)"),
    ])
  func officeHours(limit: String, sent: String, words: String) throws {
    let text = try told(limit, sent, Conventions(lastDay: .officeHours))
    #expect(text.contains("✗ breach of a “must”: The minutes were sent ") && text.contains(words), "\(text)")
  }

  @Test("How a last day was counted names when it ends, and that the clocks changed where hours were counted")
  func counted() throws {
    let office = try told("2 working days after the conference", "2023-03-03", Conventions(lastDay: .officeHours))
    #expect(office.contains("the last day counts until offices close"))
    // The other ways of counting name it too, each as one by itself.
    #expect(try !told("2 working days after the conference", "2023-03-03").contains("and the last day counts"))
    let forward = try told("24 hours after the conference", "2023-03-26 12:30", held: "2023-03-25")
    #expect(forward.contains("The clocks go forward an hour in between.") && forward.contains("✓ kept"))
    let back = try told("24 hours after the conference", "2023-10-29 11:30", held: "2023-10-28")
    #expect(back.contains("The clocks go back an hour in between.") && back.contains("30 minutes late"))
    #expect(try !told("24 hours after the conference", "2023-03-03 12:00").contains("The clocks go"))
  }

  @Test("Another way of counting that turns the answer tells by how much", arguments: ["20:00", "17:01"])
  func otherCounting(time: String) throws {
    let text = try told("2 working days after the conference", "2023-03-06 \(time)")
    #expect(text.contains("✓ kept") && text.contains("if time is counted another way"))
    #expect(text.contains(time == "20:00" ? "3 hours late" : "1 minute late"))
    #expect(!text.contains(", 0 "))
  }

  @Test(
    "What may not be done before a moment is too early in the hours before it",
    arguments: [
      ("2023-03-03 11:59", "✗"), ("2023-03-03 12:00", "✓"), ("2023-03-02", "✗"), ("2023-03-04", "✓"),
      ("2023-03-03", "?"),
    ])
  func tooEarly(sent: String, sign: String) throws {
    let text = try told("no sooner than 24 hours after the conference", sent)
    let line =
      text.split(separator: "\n").first { $0.contains("minutes were sent") || $0.contains("time of day") } ?? ""
    #expect(line.contains(sign), "\(line)")
  }

  @Test("Of two last moments on one day the sooner counts by its hour")
  func sooner() throws {
    let rule = "24 hours after the conference or 1 day after the conference, whichever is "
    #expect(try told(rule + "sooner", "2023-03-03 13:00").contains("1 hour late"))
    #expect(try told(rule + "later", "2023-03-03 13:00").contains("✓ kept"))
  }
}
