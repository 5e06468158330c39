import Cases
import Foundation
import TestSupport
import Testing

@Suite("What the command shows")
struct OutputTests {
  private static let commands: [[String]] = [
    ["compare", "two-discussions.yaml"], ["compare", "two-discussions.yaml", "--national", "--all-findings"],
    ["compare", "two-discussions.yaml", "--format", "json"], ["run", "two-discussions.yaml", "--authority", "birch"],
    ["run", "two-discussions.yaml", "--authority", "birch", "--format", "json"], ["check", "two-discussions.yaml"],
    ["check", "two-discussions.yaml", "--format", "json"],
  ]

  @Test("--output writes exactly what standard output would show, and nothing else", arguments: commands)
  func output(arguments: [String]) throws {
    let shown = try Command.run(arguments)
    try Scratch.with { scratch in
      try Data("older".utf8).write(to: scratch.url.appendingPathComponent("result"))
      let run = try Command.run(arguments + ["--output", scratch.path("result")])
      #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty)
      #expect(try scratch.text("result") == shown.output)
      #expect(try scratch.names == ["result"])
    }
  }

  @Test("where the case is faulty, --output leaves an older file as it was, and no other")
  func outputOfNothing() throws {
    try Scratch.with { scratch in
      let new = try Command.run("compare", "faulty-case.yaml", "--output", scratch.path("new"))
      #expect(new.status == 65)
      #expect(try scratch.names.isEmpty)
      try Data("older".utf8).write(to: scratch.url.appendingPathComponent("result"))
      let old = try Command.run("compare", "faulty-case.yaml", "--output", scratch.path("result"))
      #expect(old.status == 65)
      #expect(try scratch.names == ["result"])
      #expect(try scratch.text("result") == "older")
    }
  }

  @Test("bank holidays that a folder of profiles adds are no working days in any of them, and a faulty list is named")
  func addedHolidays() throws {
    try Scratch.with { scratch in
      let authorities = scratch.url.appendingPathComponent("Authorities")
      try FileManager.default.copyItem(at: Command.folder("Fixtures/Authorities"), to: authorities)
      let facts = """
        case: 1
        id: trial
        title: A trial
        strategy-discussions: [{ began: 2026-06-08, initiated-enquiries: yes, agreed-conference: yes }]
        conference: { kind: initial, date: 2026-06-30 }
        """
      try Data(facts.utf8).write(to: scratch.url.appendingPathComponent("trial.yaml"))
      let calendar = authorities.appendingPathComponent("Calendar")
      try FileManager.default.createDirectory(at: calendar, withIntermediateDirectories: true)
      func run(adding days: String) throws -> Command.Run {
        let text = "holidays: 1\nmore: \(days)\n"
        try Data(text.utf8).write(to: calendar.appendingPathComponent("bank-holidays.yaml"))
        return try Command.run("run", "trial.yaml", "--authority", "alder", "--format", "json", in: scratch.url)
      }
      #expect(try run(adding: "[]").output.contains("\"due\": \"2026-06-29\""))
      for day in ["2026-06-22", "22 June 2026", "22/06/2026"] {
        #expect(try run(adding: "[\(day)]").output.contains("\"due\": \"2026-06-30\""))
      }
      let faulty = try run(adding: "[2026-06-31]")
      #expect(
        faulty.status == 65
          && faulty.errors.contains("Authorities/Calendar/bank-holidays.yaml:2:8: error: there is no such day"))
    }
  }

  @Test("the same again gives the same bytes", arguments: commands)
  func again(arguments: [String]) throws {
    #expect(try Command.run(arguments).output == (try Command.run(arguments).output))
  }

  /// The profiles of this repository.
  private static let authorities = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Authorities").path

  /// Each process gives sets and dictionaries another order.
  @Test("the same again gives the same bytes, however often the command is started, where it is in doubt who counts")
  func everyProcess() throws {
    let arguments = ["compare", "two-doubts.yaml", "--authorities", Self.authorities, "--all-findings"]
    let first = try Command.run(arguments)
    #expect(first.status == 0 && first.output.contains("Wakefield"))
    for _ in 0..<5 { #expect(try Command.run(arguments).output == first.output) }
  }

  @Test("and of random cases", arguments: 0..<8 as Range<UInt64>)
  func everyProcess(_ seed: UInt64) throws {
    try Scratch.with { scratch in
      try Data(RandomCase.valid(seed: 7_000 + seed).text.utf8).write(to: scratch.url.appendingPathComponent("case"))
      let arguments = ["compare", scratch.path("case"), "--authorities", Self.authorities, "--format", "json"]
      let first = try Command.run(arguments)
      #expect(first.status == 0 && first.errors.isEmpty, "\(first.errors)")
      for _ in 0..<2 { #expect(try Command.run(arguments).output == first.output) }
    }
  }

  @Test("away from a terminal there is no colour, and no line is longer than 100 characters", arguments: commands)
  func plain(arguments: [String]) throws {
    let run = try Command.run(arguments, environment: ["TERM": "xterm-256color", "COLUMNS": "40"])
    #expect(!run.output.contains("\u{1B}"))
    guard !arguments.contains("json") else { return }
    #expect(run.outputLines.allSatisfy { $0.count <= 100 })
  }

  @Test("both authorities, what each finds, and on what it rests")
  func comparison() throws {
    let text = try Command.run("compare", "two-discussions.yaml").output
    for part in [
      "Two discussions\n═══", "What to look at: Which discussion starts the clock.", "DIFFERENT ANSWERS",
      "Was the initial conference held in time?", "Alder:", "Birch:", "✗ breach of a “must”:", "✓ kept:",
      "Booking > 2: “first strategy discussion”", "Rules of Alder, version 1, April 2019 (review was due 2021)",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains("Nation"))
  }

  @Test("a national clause fills a silence on request alone, and says so")
  func national() throws {
    let arguments = ["compare", "two-discussions.yaml", "--all-findings"]
    #expect(!(try Command.run(arguments).output.contains("National guidance")))
    #expect(try Command.run(arguments + ["--national"]).output.contains("National guidance"))
  }
}
