import Calendars
import Cases
import Engine
import Rendering
import TestSupport
import Testing

@Suite("A file for a calendar")
struct CalendarFileTests {
  private func calendar(_ clauses: String, _ body: String) throws -> String {
    let piece = try Workpiece().stating(clauses)
    return Diary(try Workpiece.facts(body), piece.profile, piece.clauses, by: piece.evaluator).calendar.text
  }

  private func unfolded(_ text: String) -> [Substring] {
    text.replacing("\r\n ", with: "").split(separator: "\r\n")
  }

  private static let rules = "minutes.limit: { is: 15 working days after the conference, force: must }"
  private static let conference = "children: [{ label: Someone Real }]\nconference: { kind: initial, date: "

  @Test("An entry keeps its name when its day moves, and names no title and no day")
  func moved() throws {
    let first = unfolded(try calendar(Self.rules, Self.conference + "2026-05-14 }"))
    let moved = unfolded(try calendar(Self.rules, "told-on: 2026-05-10\n" + Self.conference + "2026-05-21 }"))
    func line(_ name: String, _ lines: [Substring]) -> Substring? { lines.first { $0.hasPrefix(name) } }
    #expect(line("UID", first) == line("UID", moved) && line("UID", first) != nil)
    #expect(line("DTSTART", first) == "DTSTART;VALUE=DATE:20260605")
    #expect(line("DTSTART", moved) == "DTSTART;VALUE=DATE:20260612")
    #expect(line("SEQUENCE", first) == "SEQUENCE:0" && line("SEQUENCE", moved) == "SEQUENCE:20583")
    #expect(!first.joined().contains("A trial") && !first.joined().contains("Someone Real"))
  }

  @Test("An hour is the same moment wherever it is read")
  func hour() throws {
    let lines = unfolded(
      try calendar(
        "circulation.decision-limit: 24 hours after the conference",
        "conference: { kind: initial, date: 2026-05-14, ends: 12:30 }"))
    #expect(lines.contains("DTSTART:20260515T113000Z"))
  }

  @Test("Where both outcomes are open a question has one entry, on the first of its days")
  func oneEach() throws {
    let rule =
      "minutes.limit: { provisions: [{ is: 10 working days after the conference, when: plan-made, force: must }, { is: 15 working days after the conference, when: no-plan-made, force: must }] }"
    let lines = unfolded(try calendar(rule, Self.conference + "2026-05-14 }"))
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == 1 && lines.contains("DTSTART;VALUE=DATE:20260529"))
    #expect(lines.contains { $0.contains("Friday 5 June 2026 if no plan is made") })
  }

  @Test("What has lapsed is cancelled, so that a calendar that took it in forgets it")
  func cancelled() throws {
    let rule = "core-groups.first-limit: { is: 10 working days after the conference, force: must }"
    let open = unfolded(try calendar(rule, Self.conference + "2026-05-14 }"))
    let decided = unfolded(try calendar(rule, Self.conference + "2026-05-14 }\nplan: { made: no }"))
    #expect(open.contains("STATUS:CONFIRMED") && decided.contains("STATUS:CANCELLED"))
    #expect(open.first { $0.hasPrefix("UID") } == decided.first { $0.hasPrefix("UID") })
  }

  @Test("Lines are folded at 75 bytes between whole characters, and signs are escaped")
  func folded() throws {
    let day = try #require(Moment("2026-05-14"))
    let entry = CalendarFile.Entry(
      id: "a", moment: day, summary: String(repeating: "é", count: 100) + "👩,;\\", description: ["one", "two\u{1B}[2J"])
    let text = CalendarFile(name: "N", asOf: nil, entries: [entry]).text
    #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    #expect(text.hasSuffix("END:VCALENDAR\r\n") && !text.replacing("\r\n", with: "").contains("\n"))
    let lines = unfolded(text)
    #expect(lines.contains("SUMMARY:" + String(repeating: "é", count: 100) + "👩\\,\\;\\\\"))
    #expect(lines.contains { $0.hasPrefix("DESCRIPTION:one\\ntwo") } && !text.contains("\u{1B}"))
  }
}
