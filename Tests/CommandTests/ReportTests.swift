import Foundation
import Testing

@Suite("Reports")
struct ReportTests {
  private static let files = ["index.html", "report.md"]

  @Test("The same input gives the same bytes, and --check sees what is current")
  func current() throws {
    try ReportFolder.with(ReportFolder.whole) { folder in
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
      let first = try Self.files.map { try ReportFolder.text($0, in: folder) }
      #expect(try Command.run("report", "--check", in: folder).status == 0)
      for file in Self.files {
        try FileManager.default.removeItem(at: folder.appendingPathComponent("Reports/tabled/\(file)"))
      }
      #expect(try Command.run("report", in: folder).status == 0)
      #expect(try Self.files.map { try ReportFolder.text($0, in: folder) } == first)
      try Data("changed".utf8).write(to: folder.appendingPathComponent("Reports/tabled/report.md"))
      let stale = try Command.run("report", "--check", in: folder)
      #expect(stale.errors == "Reports/tabled/report.md: error: this is out of date\n = help: run ‘quorate report’\n")
    }
  }

  @Test(
    "A page names the version and every text it rests on, the annex by its whole digest, and asks nobody for anything")
  func foundations() throws {
    try ReportFolder.with(ReportFolder.whole) { folder in
      #expect(try Command.run("report", "--annex", in: folder).status == 0)
      let compared = try Command.run("compare", "two-discussions.yaml", "--format", "json", in: folder).output
      let read = try #require(JSONSerialization.jsonObject(with: Data(compared.utf8)) as? [String: Any])
      let file = try #require(read["case"] as? [String: Any])
      let authorities = try #require(read["authorities"] as? [[String: Any]])
      let digests = ([file] + authorities).compactMap { $0["digest"] as? String }
      let version = try Command.run("--version", in: folder).output.prefix { $0 != " " }
      #expect(digests.count == authorities.count + 1 && !version.isEmpty)
      for page in ["index.html", "report.md", "annex.html", "annex.md"] {
        let text = try ReportFolder.text(page, in: folder)
        let isWhole = page.hasPrefix("annex")
        for digest in digests {
          #expect(digest.count == 64 && text.contains(isWhole ? digest : String(digest.prefix(12))))
        }
        #expect(text.contains("Quorate \(version) wrote this paper"))
      }
      for page in ["index.html", "annex.html", "../index.html"] {
        let html = try ReportFolder.text(page, in: folder)
        for word in ["http:", "https:", "\"//", "url(", "@import", "<script", "<link", "<img", "<iframe", " src="] {
          #expect(!html.contains(word), "\(word)")
        }
      }
    }
  }

  @Test("The findings are those of the case, in both forms, and are written where they are asked for")
  func findings() throws {
    try ReportFolder.with(ReportFolder.whole) { folder in
      #expect(try Command.run("report", "--findings", in: folder).status == 0)
      #expect(try Command.run("report", "--check", "--findings", in: folder).status == 0)
      let csv = try Command.run("compare", "two-discussions.yaml", "--format", "csv", in: folder).output
      let rows = csv.split(separator: "\r\n").dropFirst().map(String.init)
      #expect(
        try ReportFolder.text("findings.csv", in: folder).split(separator: "\r\n").dropFirst().map(String.init) == rows)
      let json = try Command.run("compare", "two-discussions.yaml", "--format", "json", in: folder).output
      let paper = try #require(
        JSONSerialization.jsonObject(with: Data(try ReportFolder.text("findings.json", in: folder).utf8))
          as? [String: Any])
      let alone = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? NSDictionary)
      #expect((paper["cases"] as? [NSDictionary]) == [alone])
    }
  }

  @Test("National figures fill silences where a report asks for them, and the nations’ texts are among its foundations")
  func national() throws {
    try ReportFolder.with(ReportFolder.whole + "national: yes\n") { folder in
      #expect(try Command.run("report", "--findings", in: folder).status == 0)
      let page = try ReportFolder.text("report.md", in: folder)
      #expect(page.contains("National guidance fills silences where that is marked."))
      let findings = try ReportFolder.text("findings.json", in: folder)
      #expect(findings.components(separatedBy: "\"national\": true").count > 2)
      let matrix = try Command.run("matrix", "--national", "--format", "json", in: folder).output
      let read = try #require(JSONSerialization.jsonObject(with: Data(matrix.utf8)) as? [String: Any])
      let digests = try #require(read["authorities"] as? [[String: Any]]).compactMap { $0["digest"] as? String }
      #expect(digests.count > 2)
      for digest in digests { #expect(page.contains(digest.prefix(12))) }
    }
  }

  @Test("The annex is written where it is asked for, and the paper is the same with it and without")
  func annex() throws {
    try ReportFolder.with(ReportFolder.whole) { folder in
      #expect(try Command.run("report", in: folder).status == 0)
      let alone = try Self.files.map { try ReportFolder.text($0, in: folder) }
      let run = try Command.run("report", "--annex", in: folder)
      #expect(
        run.output == """
          Reports/tabled/annex.html was written.
          Reports/tabled/annex.md was written.
          6 more were up to date.

          """)
      #expect(try Self.files.map { try ReportFolder.text($0, in: folder) } == alone)
      #expect(
        try ReportFolder.text("annex.md", in: folder).hasPrefix(
          "# Annex: A paper\n\nContents: [How alike they are](#how-alike-they-are) · "))
      try Data("changed".utf8).write(to: folder.appendingPathComponent("Reports/tabled/annex.md"))
      #expect(try Command.run("report", "--check", in: folder).status == 0)
      let stale = try Command.run("report", "--check", "--annex", in: folder)
      #expect(
        stale.errors == "Reports/tabled/annex.md: error: this is out of date\n = help: run ‘quorate report --annex’\n")
    }
  }

  @Test("Every part that the contents name is there, and the list leads to each paper")
  func links() throws {
    try ReportFolder.with(ReportFolder.whole) { folder in
      #expect(try Command.run("report", "--annex", in: folder).status == 0)
      for page in ["index.html", "annex.html"] {
        let html = try ReportFolder.text(page, in: folder)
        let places = html.matches(of: /href="#([^"]+)"/).map { String($0.1) }
        #expect(places.count > 4 && places == html.matches(of: /<h2 id="([^"]+)"/).map { String($0.1) })
      }
      #expect(try ReportFolder.text("../index.html", in: folder).contains("<a href=\"tabled/index.html\">A paper</a>"))
    }
  }

  @Test("A report that cannot be read is told with its place, and nothing is written")
  func unreadable() throws {
    try ReportFolder.with("report: 1\ntitle: A\nquestion: Why?\nshows: [cases]\ncases: [two-discusions]\n") { folder in
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

  @Test(
    "What is wrong with a report and with a case is told at once, and nothing is written; cases that are nowhere are just that"
  )
  func bothFaulty() throws {
    try ReportFolder.with(ReportFolder.whole.replacing("overview", with: "nothing")) { folder in
      try Data("case: 1\nid: two\n".utf8).write(to: folder.appendingPathComponent("Cases/two.yaml"))
      let run = try Command.run("report", in: folder)
      #expect(run.status == 65 && run.errors.hasPrefix("Reports/tabled/report.yaml:4:19: error: expected one of: "))
      #expect(run.errors.contains("Cases/two.yaml:1:1: error: ‘title’ is missing\n"))
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/Reports/reference.md"))
      let nowhere = try Command.run("report", "--cases", "nowhere", in: folder)
      #expect(nowhere.status == 65 && nowhere.errors == "nowhere: error: cannot be read: No such file or directory\n")
    }
  }

  @Test("A folder without its description is told")
  func empty() throws {
    try ReportFolder.with(ReportFolder.whole) { folder in
      try FileManager.default.removeItem(at: folder.appendingPathComponent("Reports/tabled/report.yaml"))
      let run = try Command.run("report", in: folder)
      #expect(run.status == 65)
      #expect(run.errors == "Reports/tabled/report.yaml: error: cannot be read: No such file or directory\n")
    }
  }
}
