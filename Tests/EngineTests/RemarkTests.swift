import Calendars
import Cases
import Engine
import ProcedureKit
import Procedures
import Profiles
import Records
import Rendering
import Testing

@Suite("What is to be known before outcomes are relied on, and what is left to people")
struct RemarkTests {
  private let evaluator: Evaluator

  init() throws { evaluator = try Evaluator(conferenceProcedures) }

  private func findings(_ document: String, _ clauses: String, _ facts: String) throws -> Comparison {
    let text = """
      profile: 1
      authority: elm
      name: Elm
      nation: england
      document: { title: Elm’s procedures\(document) }
      calendar: england-and-wales
      draft: yes
      procedures:
      \(clauses)
      """
    let profile = try ProfileReader(evaluator.catalogue).profile(in: Source(name: "elm", bytes: Array(text.utf8)))
    let facts = try CaseReader.read(
      Source(name: "a", bytes: Array("case: 1\nid: a\ntitle: A\n\(facts)".utf8)))
    return Authorities([profile], by: evaluator).comparison(of: facts, by: evaluator)
  }

  private let minutes =
    "  minutes:\n    limit: { is: 15 working days after the conference, force: must, at: A, anchor: a }"

  @Test(
    "A document younger than the case, or to be reviewed before it, is named; one whose month cannot be told apart is not",
    arguments: [
      ("2014-06-02", ["issued-later"]), ("2017-08-31", ["issued-later"]), ("2017-09-01", []), ("2018-09-28", []),
      ("2018-10-01", ["review-past"]), ("2031-06-02", ["review-past", "holidays-unpublished"]),
    ])
  func remarks(_ date: String, _ words: [String]) throws {
    let comparison = try findings(
      ", issued: 2017-09, review-due: 2018-09", minutes, "conference: { kind: initial, date: \(date) }")
    #expect(comparison.authorities[0].remarks.map(\.word) == words)
    let text = comparison.document().text()
    #expect(words.isEmpty != text.contains("Before these outcomes are relied on:"))
    #expect(comparison.json.text.contains("\"issued-later\"") == words.contains("issued-later"))
    #expect(comparison.table.rows.allSatisfy { $0.last?.isEmpty == words.isEmpty })
  }

  @Test("An undated document gets no remark, and a year alone is later only than the years before it")
  func years() throws {
    let facts = "conference: { kind: initial, date: 2017-06-02 }"
    #expect(try findings("", minutes, facts).authorities[0].remarks.isEmpty)
    #expect(try findings(", issued: 2017", minutes, facts).authorities[0].remarks.isEmpty)
    #expect(try findings(", issued: 2018", minutes, facts).authorities[0].remarks == [.issuedLater(try month("2018"))])
  }

  private func month(_ text: String) throws -> YearMonth { try #require(YearMonth(text: text)) }

  @Test(
    "How a last day was counted is told, with the days that were left out and the other way of counting that turns it")
  func counted() throws {
    let comparison = try findings(
      "", minutes, "conference: { kind: initial, date: 2022-05-30 }\nminutes: { sent: 2022-06-22 }")
    let text = comparison.document(all: true).text(TextStyle(width: 400))
    #expect(
      text.contains("Left out besides weekends: Thursday 2 June 2022 (Spring bank holiday) and Friday 3 June 2022"))
    #expect(text.contains("the day of the event is day 0"))
    #expect(text.contains("Elm, if time is counted another way: ✗ breach of a “must”"))
    #expect(comparison.document().text().contains("if time is counted another way"))
    let json = comparison.json.text
    #expect(json.contains("\"left-out\": [") && json.contains("\"day\": \"2022-06-03\""))
    #expect(json.contains("\"parameter\": \"calendar.working-day\""))
  }

  @Test(
    "What waits for a judgement is shown by default, each way with its force, and told by the case it rests on that")
  func judgement() throws {
    let clauses = """
        minutes:
          limit:
            provisions:
              - { is: 5 working days after the conference, provided: The chair asks for it., force: must, at: A, anchor: a }
              - { is: 15 working days after the conference, when: otherwise, force: should, at: A, anchor: b }
      """
    let facts = "conference: { kind: initial, date: 2023-06-05 }\nminutes: { sent: 2023-06-13 }\n"
    let open = try findings("", clauses, facts)
    let text = open.document().text(TextStyle(width: 400))
    #expect(
      text.contains(
        "⚖ to be judged: People judge whether this is so: The chair asks for it. If so ✗ breach of a “must”:"))
    #expect(text.contains("If not ✓ kept: The minutes were sent on Tuesday 13 June 2023, in time"))
    let json = open.json.text
    #expect(json.contains("\"asks\": \"The chair asks for it.\"") && json.contains("\"if-so\": {"))
    #expect(json.contains("\"verdict\": \"same\""), "a judgement is no silence")
    for (told, mark) in [("yes", "✗ breach of a “must”:"), ("no", "✓ kept:")] {
      let judged = try findings("", clauses, facts + "judgements: { minutes.limit: \(told) }")
      let text = judged.document(all: true).text(TextStyle(width: 400))
      #expect(text.contains(mark) && text.contains("So it was judged, as the case says."))
      #expect(text.contains("It rests on what the case says that people judged"))
      #expect(!text.contains("to be judged") && judged.json.text.contains("\"judged\": [\"minutes.limit\"]"))
    }
  }

  @Test("A rule that only people can apply is told with both outcomes, and national guidance takes no place of it")
  func judged() throws {
    let clauses =
      "  minutes:\n    limit: { judged: The minutes go out without delay., force: should, at: A, anchor: a }"
    let text = try findings("", clauses, "conference: { kind: initial, date: 2023-06-05 }").document()
      .text(TextStyle(width: 400))
    #expect(text.contains("If so ✓ kept:") && text.contains("If not ✗ departure from a “should”:"))
  }
}
