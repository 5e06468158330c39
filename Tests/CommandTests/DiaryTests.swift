import Foundation
import Testing

@Suite("What is due, by the command")
struct DiaryTests {
  private static let arguments = ["diary", "one-conference.yaml", "--authority", "cedar"]
  private static let folder = Command.folder("Fixtures/Diary")

  private func run(_ more: String...) throws -> Command.Run { try Command.run(Self.arguments + more, in: Self.folder) }

  /// What the command should write, kept beside the case. `quorate diary one-conference.yaml --authority alder … > FILE` in the folder of
  /// the fixtures writes it anew, to be read before it is kept.
  @Test("The sheet and the calendar, word for word", arguments: ["text", "ics"])
  func golden(_ format: String) throws {
    let run = try run("--on", "20 May 2026", "--format", format)
    let name = "Fixtures/Diary/one-conference.\(format == "text" ? "txt" : "ics")"
    let expected = String(decoding: try Data(contentsOf: Command.folder(name)), as: UTF8.self)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output == expected)
  }

  @Test(
    "The same again gives the same bytes, in every format",
    arguments: ["text", "markdown", "html", "csv", "json", "ics"])
  func again(_ format: String) throws {
    let first = try run("--format", format)
    let second = try run("--format", format)
    #expect(first.status == 0 && !first.output.isEmpty && first.output == second.output)
    try Scratch.with { scratch in
      let written = try run("--format", format, "--output", scratch.path("diary"))
      let text = try scratch.text("diary")
      #expect(written.status == 0 && written.output.isEmpty && text == first.output)
    }
  }

  @Test("Without a day nothing is overdue, and the sheet says so")
  func withoutDay() throws {
    #expect(try run().output.contains("nothing is called overdue"))
    #expect(try run("--on", "today").output.contains("Told up to "))
  }

  @Test(
    "What cannot be used is refused, each with its status and its words",
    arguments: [
      (["--on", "30 February 2026"], Int32(64), "--on takes a day such as 2026-05-20 or ‘20 May 2026’, or ‘today’."),
      (["--on", "yesterday"], 64, "--on takes a day such as"), (["--authority", "ceder"], 65, "did you mean"),
      (["--format", "pdf"], 64, "The value 'pdf' is invalid"),
    ])
  func refused(_ arguments: [String], _ status: Int32, _ words: String) throws {
    let run = try Command.run(Self.arguments + arguments, in: Self.folder)
    #expect(run.status == status && run.output.isEmpty)
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test("A day that the case tells itself is not put aside")
  func toldTwice() throws {
    try Scratch.with { scratch in
      let text =
        "case: 1\nid: told\ntitle: Told\ntold-on: 2026-05-20\nconference: { kind: initial, date: 2026-05-14 }\n"
      try Data(text.utf8).write(to: scratch.url.appendingPathComponent("told.yaml"))
      let arguments = ["diary", scratch.path("told.yaml"), "--authority", "cedar", "--on"]
      #expect(try Command.run(arguments + ["2026-05-20"], in: Self.folder).status == 0)
      let other = try Command.run(arguments + ["2026-06-20"], in: Self.folder)
      #expect(other.status == 64 && other.errors.contains("The case says itself that it is told up to 2026-05-20"))
    }
  }

  @Test("Only a diary is a calendar", arguments: [["run", "one-conference.yaml", "--authority", "cedar"], ["matrix"]])
  func noCalendar(_ arguments: [String]) throws {
    let run = try Command.run(arguments + ["--format", "ics"], in: Self.folder)
    #expect(run.status == 64 && run.errors.contains("'text', 'markdown', 'html', 'csv' or 'json'"))
  }
}
