import Calendars
import Cases
import Engine
import ProcedureKit
import Procedures
import Profiles
import Records
import Testing

/// The deadlines of the documents by a second method: one day after another, with the bank holidays written out.
@Suite("Deadlines by a second method")
struct DeadlineTests {
  private static let holidays: Set<String> = [
    "2023-04-07", "2023-04-10", "2023-05-01", "2023-05-08", "2023-05-29", "2023-08-28", "2023-12-25", "2023-12-26",
    "2025-12-25", "2025-12-26", "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04",
  ]

  private static func isWorking(_ day: Day) -> Bool {
    day.weekday.rawValue <= 5 && !holidays.contains(day.description)
  }

  private static func walk(_ count: Int, from text: String) -> String {
    var day = Day(text) ?? Day(number: 0)
    var left = count
    while left > 0 {
      day = Day(number: day.number + 1)
      if isWorking(day) { left -= 1 }
    }
    return day.description
  }

  /// Authority, case, question and the event from which the document counts, all by hand from the texts.
  @Test(
    "Working days from the event that the document names",
    arguments: [
      ("wakefield", "second-strategy-discussion", "initial-conference.held-in-time", 15, "2023-04-20"),
      ("doncaster", "second-strategy-discussion", "initial-conference.held-in-time", 15, "2023-04-27"),
      ("barnsley", "second-strategy-discussion", "initial-conference.held-in-time", 15, "2023-04-27"),
      ("stoke-on-trent", "second-strategy-discussion", "initial-conference.held-in-time", 15, "2023-04-20"),
      ("doncaster", "second-strategy-discussion", "convening.asked-for-in-time", 2, "2023-04-27"),
      ("doncaster", "transfer-in-over-christmas", "transfer.held-in-time", 15, "2025-12-19"),
      ("barnsley", "transfer-in-over-christmas", "transfer.held-in-time", 15, "2025-12-15"),
      ("stoke-on-trent", "transfer-in-over-christmas", "transfer.held-in-time", 15, "2025-12-10"),
      ("wakefield", "from-decision-to-minutes", "minutes.sent-in-time", 15, "2023-04-06"),
      ("doncaster", "from-decision-to-minutes", "minutes.sent-in-time", 20, "2023-04-06"),
      ("wakefield", "from-decision-to-minutes", "circulation.plan-sent", 2, "2023-04-06"),
      ("wakefield", "from-decision-to-minutes", "circulation.record-updated", 1, "2023-04-06"),
      ("stoke-on-trent", "from-decision-to-minutes", "circulation.notice-sent", 3, "2023-04-06"),
      ("wakefield", "from-decision-to-minutes", "core-groups.first-in-time", 10, "2023-04-06"),
      ("stoke-on-trent", "from-decision-to-minutes", "core-groups.first-in-time", 10, "2023-04-06"),
    ])
  func workingDays(_ authority: String, _ id: String, _ key: String, _ count: Int, _ event: String) throws {
    let evaluator = try Repository.evaluator.get()
    let profile = try #require(Repository.profiles.first { $0.authority == authority })
    let file = try #require(Repository.cases.first { $0.id == id })
    let finding = evaluator.evaluate(file, under: evaluator.clauses(of: profile))
      .first { evaluator.place(of: $0.question)?.key == key }
    guard case .deadline(let due, _, _) = finding?.answer?.value else {
      Issue.record("\(key) has no deadline under \(authority)")
      return
    }
    #expect(due.day.description == Self.walk(count, from: event))
  }
}
