import Foundation
import Testing

@Suite("A file or folder that is another than the one needed")
struct MisplacedFileTests {
  private static let proposal = "proposal: 1\nbase: alder\ntitle: A\nclauses: {}\n"
  private static let exercises = "exercises: 1\nid: other\ntitle: A\npractises: B.\nlist: []\n"
  private static let report = "report: 1\ntitle: A\nquestion: Why?\nshows: [why]\n"
  private static let profile = "profile: 1\nauthority: other\n"
  /// A case with a mistake and with words that nobody may see.
  private static let secret =
    "case: 1\nid: other\ntitle: The move to Seaview House\nchildren: [{ label: girl of six }]\n"

  private func put(_ text: String, in scratch: Scratch) throws -> String {
    try Data(text.utf8).write(to: scratch.url.appendingPathComponent("other.yaml"))
    return scratch.path("other.yaml")
  }

  @Test(
    "in the place of a case says which it is, and nothing else",
    arguments: [
      (profile, "a profile"), (proposal, "a proposal"), (exercises, "a set of exercises"), (report, "a report"),
      ("expected: 1\nof: other\noutcomes: {}\n", "a list of expected outcomes"),
      ("holidays: 1\nmore: [2026-06-22]\n", "a file of bank holidays"),
    ])
  func notACase(_ text: String, _ name: String) throws {
    try Scratch.with { scratch in
      let path = try put(text, in: scratch)
      let fault = "\(path): error: this is \(name), and a case is needed here\n"
      for arguments in [["compare", path], ["run", path, "--authority", "alder"], ["why", path]] {
        let run = try Command.run(arguments)
        #expect(run.status == 65 && run.output.isEmpty && run.errors == fault, "\(run.errors)")
      }
    }
  }

  @Test("a case in the place of a proposal or of a profile says that it is one, and is not quoted")
  func aCase() throws {
    try Scratch.with { scratch in
      let path = try put(Self.secret, in: scratch)
      let proposal = try Command.run("impact", "--proposal", path, "two-discussions.yaml")
      #expect(
        proposal.status == 65 && proposal.errors == "\(path): error: this is a case, and a proposal is needed here\n")
      let profile = try Command.run("compare", "two-discussions.yaml", "--authorities", scratch.url.path)
      #expect(
        profile.status == 65 && profile.errors == "\(path): error: this is a case, and a profile is needed here\n")
    }
  }

  @Test("what looks like nothing that is known is never quoted, whatever it was taken for")
  func unknown() throws {
    try Scratch.with { scratch in
      let path = try put(Self.secret.replacing("case: 1", with: "Case: 1"), in: scratch)
      for arguments in [
        ["check", path], ["compare", path], ["impact", "--proposal", path, "two-discussions.yaml"],
        ["compare", "two-discussions.yaml", "--proposal", path],
        ["compare", "two-discussions.yaml", "--authorities", scratch.url.path],
      ] {
        let run = try Command.run(arguments)
        #expect(run.status != 0 && run.errors.contains("other.yaml:1:1: error: "), "\(run.errors)")
        for word in ["Seaview", "girl", "six"] { #expect(!run.errors.contains(word), "\(arguments)") }
      }
    }
  }

  @Test(
    "a case with a key of another kind is never quoted, wherever it lies and however its first key is spelt",
    arguments: ["\"case\": 1", "case : 1", "Case: 1", "# What Jane said", "'case': 1"],
    ["authority: girl", "procedures: {}", "exercises: 1", "clauses: {}", "shows: []", "expected: 1"])
  func disguised(_ first: String, _ key: String) throws {
    try Scratch.with { scratch in
      let text = "\(first)\nid: other\ntitle: The move to Seaview House\n\(key)\nchildren: [{ label: girl of six }, x\n"
      let path = try put(text, in: scratch)
      let reports = scratch.url.appendingPathComponent("Reports/one")
      try FileManager.default.createDirectory(at: reports, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: reports.appendingPathComponent("report.yaml"))
      let calendar = scratch.url.appendingPathComponent("Calendar")
      try FileManager.default.createDirectory(at: calendar, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: calendar.appendingPathComponent("bank-holidays.yaml"))
      for arguments in [
        ["check", path], ["impact", "--proposal", path, "two-discussions.yaml"],
        ["compare", "two-discussions.yaml", "--authorities", scratch.url.path],
        [
          "report", "--cases", Command.folder("Fixtures").path + "/two-discussions.yaml", "--reports",
          scratch.path("Reports"),
        ],
      ] {
        let run = try Command.run(arguments)
        #expect(run.status != 0 && !run.errors.isEmpty)
        for word in ["Seaview", "girl", "six", "Jane"] {
          #expect(!run.errors.contains(word), "\(arguments): \(run.errors)")
        }
      }
    }
  }

  /// Trial public-nothing-was-tried.
  @Test("without a case in it ends with status 65, and no clause is said to change nothing")
  func noCase() throws {
    try Scratch.with { scratch in
      let cases = scratch.path("cases")
      try FileManager.default.createDirectory(atPath: cases, withIntermediateDirectories: true)
      let proposal = try put(Self.proposal, in: scratch)
      let impact = try Command.run("impact", "--proposal", proposal, cases)
      #expect(impact.status == 65 && impact.output.isEmpty)
      #expect(impact.errors == "\(cases): error: no case was found in this folder\n")
      let check = try Command.run("check", "--cases", cases)
      #expect(check.status == 65 && check.output.isEmpty && check.errors == impact.errors)
    }
  }
}
