import Calendars
import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Rendering
import TestSupport
import Testing

@Suite("What is due, and when")
struct DiaryTests {
  private let workpiece: Workpiece

  init() throws {
    workpiece = try Workpiece().stating(
      """
      minutes.limit: { is: 15 working days after the conference, force: must }
      circulation.decision-limit: { is: 24 hours after the conference, force: should }
      circulation.plan-limit: { is: 2 working days after the conference, force: should }
      core-groups.first-limit: { is: 10 working days after the conference, force: must }
      """)
  }

  private func diary(_ body: String) throws -> Diary {
    Diary(try Workpiece.facts(body), workpiece.profile, workpiece.clauses, by: workpiece.evaluator)
  }

  private func entries(_ body: String) throws -> [String] {
    try diary(body).entries.map { entry in
      let due = entry.due.map(\.description) ?? ""
      return "\(entry.key) \(entry.outcome.word) \(due) \(entry.state?.word ?? "")"
    }
  }

  private static let conference = "conference: { kind: initial, date: 2026-05-14, starts: 10:00, ends: 12:30 }"

  @Test("Where the case does not say whether a plan was made, what rests on a plan stands under that outcome")
  func open() throws {
    #expect(
      try entries(Self.conference) == [
        "circulation.decision-told either 2026-05-15 12:30 unknown", "circulation.plan-sent plan 2026-05-18 unknown",
        "core-groups.first-in-time plan 2026-05-29 unknown", "minutes.sent-in-time either 2026-06-05 unknown",
      ])
    #expect(try diary(Self.conference).isOpen)
  }

  @Test("Where it says so, only what follows from it is due; the rest has lapsed for calendars")
  func decided() throws {
    let no = try diary(Self.conference + "\nplan: { made: no }")
    #expect(no.entries.map(\.key) == ["circulation.decision-told", "minutes.sent-in-time"] && !no.isOpen)
    #expect(no.lapsed.map(\.key) == ["circulation.plan-sent", "core-groups.first-in-time"])
    let yes = try diary(Self.conference + "\nplan: { made: yes }")
    #expect(yes.entries.count == 4 && yes.lapsed.isEmpty && yes.entries.allSatisfy { $0.outcome == .either })
  }

  @Test("Where only a plan can be, it is taken for made")
  func implied() throws {
    let found = try entries(Self.conference + "\ncore-groups: [{ date: 2026-05-28 }]")
    #expect(found.contains("core-groups.first-in-time either 2026-05-29 met"))
    #expect(!found.contains { $0.contains(" plan ") })
  }

  @Test(
    "By the day up to which the case is told, something is overdue, ahead, planned or not told",
    arguments: [
      ("told-on: 2026-06-08\nminutes: { sent: no }", "overdue"), ("told-on: 2026-06-08", "unknown"),
      ("told-on: 2026-06-01\nminutes: { sent: no }", "ahead"), ("told-on: 2026-06-01", "ahead"),
      ("told-on: 2026-06-01\nminutes: { sent: 2026-06-04 }", "ahead"),
      ("told-on: 2026-06-01\nminutes: { sent: 2026-06-10 }", "planned-wrongly"),
      ("told-on: 2026-06-08\nminutes: { sent: 2026-06-10 }", "overdue"),
      ("told-on: 2026-06-12\nminutes: { sent: 2026-06-10 }", "late"), ("minutes: { sent: 2026-06-05 }", "met"),
    ])
  func state(_ told: String, _ state: String) throws {
    let found = try entries("\(Self.conference)\n\(told)")
    #expect(found.contains("minutes.sent-in-time either 2026-06-05 \(state)"), "\(found)")
  }

  @Test("What was done is told in the words of the question, with what the rule says of it")
  func deed() throws {
    let piece = try Workpiece().stating(
      """
      reviews.first-limit: { is: 3 months after the initial conference, force: must }
      reviews.first-means: { is: scheduled, force: must }
      """)
    let facts = try Workpiece.facts(Self.conference + "\nplan: { made: yes }\nreviews: [{ held: 2026-08-10 }]")
    let text = Diary(facts, piece.profile, piece.clauses, by: piece.evaluator).document.text()
    #expect(text.contains("The first review was to be held Friday 14 August 2026") && !text.contains("{"))
  }

  @Test("A remark on a day that is due under one outcome alone is made")
  func remark() throws {
    let piece = try Workpiece().stating("core-groups.first-limit: 10 working days after the conference")
    let facts = try Workpiece.facts("conference: { kind: initial, date: 2028-12-22 }")
    let diary = Diary(facts, piece.profile, piece.clauses, by: piece.evaluator)
    #expect(diary.authority.remarks.isEmpty && diary.remarks.map(\.word) == ["holidays-unpublished"])
    #expect(diary.document.text().contains("Bank holidays after 2028 are worked out by rule"))
  }

  @Test("What is missing is named with what waits for it")
  func missing() throws {
    let text = try diary("conference: { kind: initial, date: 2026-05-14 }").document.text(TextStyle(width: 2_000))
    #expect(text.contains("The time at which the conference ended: The main decisions are to be told."))
    #expect(text.contains("The case does not say up to which day it is told, so that nothing is called overdue."))
  }

  @Test("Each day is told with its rule, its force, its section and the edition beside it, and unfolds")
  func told() throws {
    let text = try diary(Self.conference + "\ntold-on: 2026-05-20").document.text(TextStyle(width: 2_000))
    for part in [
      "NEXT, IF A PLAN IS MADE", "The first core group is to meet Friday 29 May 2026", "○ ahead",
      "10 working days after the conference (must)", "Here: “here”", "By the rules of a document without a date",
      "PAST, AND NOT TOLD WHETHER IT WAS DONE", "? not told whether it was done",
      "Counted from the conference, Thursday 14 May 2026, in working days",
      "Left out besides weekends: Monday 25 May 2026 (Spring bank holiday).",
      "Weekends left out: 16–17 May and 23–24 May.",
      "Counted another way: Thursday 28 May 2026, if Monday to Friday are working days, bank holidays too, or if the day of the event is day 1; 17:00 on that day, if the last day counts until offices close.",
    ] {
      #expect(text.contains(part), "\(part) is not in \(text)")
    }
  }
}
