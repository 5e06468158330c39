import Foundation
import Testing

@Suite("Reports")
struct ReportTests {
  /// A copy of the fixtures with a report, in a folder for one test.
  private func withReport(_ text: String, _ body: (URL) throws -> Void) throws {
    try Scratch.with { scratch in
      let folder = scratch.url.appendingPathComponent("copy")
      try FileManager.default.copyItem(at: Command.folder("Fixtures"), to: folder)
      for name in ["Reports/tabled", "Cases"] {
        try FileManager.default.createDirectory(
          at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
      }
      try FileManager.default.copyItem(
        at: folder.appendingPathComponent("two-discussions.yaml"),
        to: folder.appendingPathComponent("Cases/two-discussions.yaml"))
      try Data(text.utf8).write(to: folder.appendingPathComponent("Reports/tabled/report.yaml"))
      try body(folder)
    }
  }

  private let whole = """
    report: 1
    title: A paper
    question: Whose clock runs first?
    shows: [likeness, overview, brief, cases, why, clauses, differences, silences]

    """

  private func text(_ name: String, in folder: URL) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent("Reports/tabled/\(name)")), as: UTF8.self)
  }

  private static let files = ["index.html", "report.md"]

  @Test("The same input gives the same bytes, and --check sees what is current")
  func current() throws {
    try withReport(whole) { folder in
      let missing = try Command.run("report", "--check", in: folder)
      #expect(missing.status == 1)
      for file in Self.files {
        #expect(
          missing.errors.contains("Reports/tabled/\(file): error: this is out of date\n = help: run ‘quorate report’\n")
        )
      }
      let written = try Command.run("report", in: folder)
      #expect(written.status == 0 && written.errors.isEmpty)
      let folderHolds = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/Reports/tabled")
      #expect(Set(folderHolds) == Set(Self.files + ["report.yaml"]))
      let first = try Self.files.map { try text($0, in: folder) }
      #expect(try Command.run("report", "--check", in: folder).status == 0)
      for file in Self.files {
        try FileManager.default.removeItem(at: folder.appendingPathComponent("Reports/tabled/\(file)"))
      }
      #expect(try Command.run("report", in: folder).status == 0)
      #expect(try Self.files.map { try text($0, in: folder) } == first)
      try Data("changed".utf8).write(to: folder.appendingPathComponent("Reports/tabled/report.md"))
      let stale = try Command.run("report", "--check", in: folder)
      #expect(stale.errors == "Reports/tabled/report.md: error: this is out of date\n = help: run ‘quorate report’\n")
    }
  }

  @Test("A page names the version and the digest of every text it rests on, and asks nobody for anything")
  func foundations() throws {
    try withReport(whole) { folder in
      #expect(try Command.run("report", in: folder).status == 0)
      let compared = try Command.run("compare", "two-discussions.yaml", "--format", "json", in: folder).output
      let read = try #require(JSONSerialization.jsonObject(with: Data(compared.utf8)) as? [String: Any])
      let file = try #require(read["case"] as? [String: Any])
      let authorities = try #require(read["authorities"] as? [[String: Any]])
      let digests = ([file] + authorities).compactMap { $0["digest"] as? String }
      let version = try Command.run("--version", in: folder).output.trimmingCharacters(in: .newlines)
      #expect(digests.count == authorities.count + 1 && !version.isEmpty)
      for page in ["index.html", "report.md"] {
        let text = try text(page, in: folder)
        for digest in digests { #expect(digest.count == 64 && text.contains(digest)) }
        #expect(text.contains("Quorate \(version) wrote this paper"))
      }
      let html = try text("index.html", in: folder)
      for word in ["http:", "https:", "\"//", "url(", "@import", "<script", "<link", "<img", "<iframe", " src="] {
        #expect(!html.contains(word), "\(word)")
      }
    }
  }

  @Test("The findings are those of the case, in both forms, and are written where they are asked for")
  func findings() throws {
    try withReport(whole) { folder in
      #expect(try Command.run("report", "--findings", in: folder).status == 0)
      #expect(try Command.run("report", "--check", "--findings", in: folder).status == 0)
      let csv = try Command.run("compare", "two-discussions.yaml", "--format", "csv", in: folder).output
      let rows = csv.split(separator: "\r\n").dropFirst().map { "\"two-discussions\",\($0)" }
      #expect(try text("findings.csv", in: folder).split(separator: "\r\n").dropFirst().map(String.init) == rows)
      let json = try Command.run("compare", "two-discussions.yaml", "--format", "json", in: folder).output
      let paper = try #require(
        JSONSerialization.jsonObject(with: Data(try text("findings.json", in: folder).utf8)) as? [String: Any])
      let alone = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? NSDictionary)
      #expect((paper["cases"] as? [NSDictionary]) == [alone])
    }
  }

  @Test("National figures fill silences where a report asks for them, and the nations’ texts are among its foundations")
  func national() throws {
    try withReport(whole + "national: yes\n") { folder in
      #expect(try Command.run("report", "--findings", in: folder).status == 0)
      let page = try text("report.md", in: folder)
      #expect(page.contains("National guidance fills silences where that is marked."))
      let findings = try text("findings.json", in: folder)
      #expect(findings.components(separatedBy: "\"national\": true").count > 2)
      let matrix = try Command.run("matrix", "--national", "--format", "json", in: folder).output
      let read = try #require(JSONSerialization.jsonObject(with: Data(matrix.utf8)) as? [String: Any])
      let digests = try #require(read["authorities"] as? [[String: Any]]).compactMap { $0["digest"] as? String }
      #expect(digests.count > 2)
      for digest in digests { #expect(page.contains(digest)) }
    }
  }

  @Test("A report that cannot be read is told with its place, and nothing is written")
  func unreadable() throws {
    try withReport("report: 1\ntitle: A\nquestion: Why?\nshows: [cases]\ncases: [two-discusions]\n") { folder in
      let run = try Command.run("report", in: folder)
      #expect(run.status == 65 && run.output.isEmpty)
      #expect(
        run.errors == """
          Reports/tabled/report.yaml:5:9: error: expected one of: two-discussions
              5 | cases: [two-discusions]
                |         ^^^^^^^^^^^^^^
                = help: did you mean ‘two-discussions’?

          """)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/Reports/tabled") == ["report.yaml"])
    }
  }

  @Test("A folder without its description is told")
  func empty() throws {
    try withReport(whole) { folder in
      try FileManager.default.removeItem(at: folder.appendingPathComponent("Reports/tabled/report.yaml"))
      let run = try Command.run("report", in: folder)
      #expect(run.status == 65)
      #expect(run.errors == "Reports/tabled/report.yaml: error: cannot be read: No such file or directory\n")
    }
  }
}
