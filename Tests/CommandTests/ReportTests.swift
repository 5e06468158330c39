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

  @Test(
    "A page names the version and every text it rests on, the annex by its whole digest, and asks nobody for anything")
  func foundations() throws {
    try withReport(whole) { folder in
      #expect(try Command.run("report", "--annex", in: folder).status == 0)
      let compared = try Command.run("compare", "two-discussions.yaml", "--format", "json", in: folder).output
      let read = try #require(JSONSerialization.jsonObject(with: Data(compared.utf8)) as? [String: Any])
      let file = try #require(read["case"] as? [String: Any])
      let authorities = try #require(read["authorities"] as? [[String: Any]])
      let digests = ([file] + authorities).compactMap { $0["digest"] as? String }
      let version = try Command.run("--version", in: folder).output.trimmingCharacters(in: .newlines)
      #expect(digests.count == authorities.count + 1 && !version.isEmpty)
      for page in ["index.html", "report.md", "annex.html", "annex.md"] {
        let text = try text(page, in: folder)
        let isWhole = page.hasPrefix("annex")
        for digest in digests {
          #expect(digest.count == 64 && text.contains(isWhole ? digest : String(digest.prefix(12))))
        }
        #expect(text.contains("Quorate \(version) wrote this paper"))
      }
      for page in ["index.html", "annex.html", "../index.html"] {
        let html = try text(page, in: folder)
        for word in ["http:", "https:", "\"//", "url(", "@import", "<script", "<link", "<img", "<iframe", " src="] {
          #expect(!html.contains(word), "\(word)")
        }
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
      for digest in digests { #expect(page.contains(digest.prefix(12))) }
    }
  }

  private static let head = "report: 1\ntitle: A paper\nquestion: Whose clock runs first?\nshows: [cases]\n"
  private static let clock =
    "By when the initial conference is held: of two documents, one says “15 working days after the first strategy "
    + "discussion” and one says “15 working days after the last strategy discussion”, and the words of one of them can "
    + "be read in another way."
  private static let kept =
    "In the one case what one area’s document counts as kept another’s counts as not kept (“Was the initial conference "
    + "held in time?”)."
  private static let unsaid =
    "Of all 14 points, each of them leaves 2 unsaid or to another document, and on 2 of these points all do."

  @Test(
    "The answer is two sentences, true of one document and of two, of one case and of none",
    arguments: [
      ("procedures: [initial-conference]\n", "\(clock) \(kept)"),
      ("procedures: [initial-conference]\nturns-on: initial-conference.limit\ncases: []\n", "\(clock) \(unsaid)"),
      ("authorities: [alder]\n", "Only the document of Alder is looked at, so nothing is compared."),
      ("authorities: []\n", "No document is looked at, so nothing is compared."),
    ])
  func answer(_ more: String, _ answer: String) throws {
    try withReport(Self.head + more) { folder in
      #expect(try Command.run("report", in: folder).status == 0)
      let page = try text("report.md", in: folder)
      #expect(page.contains("\n**\(answer)**\n"), "\(page)")
      let index = try text("../index.md", in: folder)
      #expect(index.contains("| [A paper](tabled/report.md) | Whose clock runs first? | \(answer) |"))
    }
  }

  @Test("What nobody has transcribed yet is told as that, and never as a silence")
  func drafts() throws {
    try withReport(Self.head + "procedures: [minutes]\ncases: []\n") { folder in
      #expect(try Command.run("report", in: folder).status == 0)
      let page = try text("report.md", in: folder)
      #expect(page.contains("each of them leaves 0 unsaid or to another document, and on none of these points all do."))
      #expect(page.contains("| Document | Says nothing on |") && page.contains(" Not transcribed yet |"))
      #expect(!page.contains("no document says anything"))
    }
  }

  @Test("The annex is written where it is asked for, and the paper is the same with it and without")
  func annex() throws {
    try withReport(whole) { folder in
      #expect(try Command.run("report", in: folder).status == 0)
      let alone = try Self.files.map { try text($0, in: folder) }
      let run = try Command.run("report", "--annex", in: folder)
      #expect(
        run.output == """
          Reports/tabled/annex.html was written.
          Reports/tabled/annex.md was written.
          5 more were up to date.

          """)
      #expect(try Self.files.map { try text($0, in: folder) } == alone)
      #expect(
        try text("annex.md", in: folder).hasPrefix(
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
    try withReport(whole) { folder in
      #expect(try Command.run("report", "--annex", in: folder).status == 0)
      for page in ["index.html", "annex.html"] {
        let html = try text(page, in: folder)
        let places = html.matches(of: /href="#([^"]+)"/).map { String($0.1) }
        #expect(places.count > 4 && places == html.matches(of: /<h2 id="([^"]+)"/).map { String($0.1) })
      }
      #expect(try text("../index.html", in: folder).contains("<a href=\"tabled/index.html\">A paper</a>"))
    }
  }

  private static func files(in folder: URL) throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/Reports/tabled"))
  }

  /// Runs the command with a folder on PATH that has one program, a script.
  private func run(_ arguments: [String], in folder: URL, _ program: String, _ script: String) throws -> Command.Run {
    let programs = folder.appendingPathComponent("programs")
    try FileManager.default.createDirectory(at: programs, withIntermediateDirectories: true)
    let file = programs.appendingPathComponent(program)
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    return try Command.run(arguments, in: folder, environment: ["PATH": programs.path])
  }

  @Test("A Word document and a PDF are made by a program that is installed, of the page as it is written")
  func otherForms() throws {
    // The scripts make a file of what stands behind the sign of equality, as the real programs do.
    let script = """
      printf '%s\\n' "$@" > arguments
      for word in "$@"; do case $word in --output=*|--print-to-pdf=*) echo made > "${word#*=}";; esac; done
      """
    for (form, program, page) in [
      ("docx", "pandoc", "report.md"), ("pdf", "chromium", "index.html"), ("pdf", "google-chrome", "index.html"),
    ] {
      try withReport(whole) { folder in
        let made = try run(["report", "--\(form)"], in: folder, program, script)
        #expect(made.status == 0 && made.errors.isEmpty, "\(made.errors)")
        #expect(made.output.hasSuffix("\nReports/tabled/paper.\(form) was made.\n"))
        #expect(try text("paper.\(form)", in: folder) == "made\n")
        let words = String(decoding: try Data(contentsOf: folder.appendingPathComponent("arguments")), as: UTF8.self)
        #expect(
          words.contains((form == "pdf" ? "\nfile:///" : "\n/")) && words.contains("/Reports/tabled/\(page)\n"),
          "\(words)")
      }
    }
    // LibreOffice names what it makes after the page.
    for form in ["docx", "pdf"] {
      try withReport(whole) { folder in
        let made = try run(
          ["report", "--annex", "--\(form)"], in: folder, "soffice",
          "name=${7##*/}; echo made > \"$6/${name%.html}.\(form)\"")
        #expect(made.status == 0 && made.errors.isEmpty, "\(made.errors)")
        #expect(try Self.files(in: folder).isSuperset(of: ["paper.\(form)", "annex.\(form)", "report.yaml"]))
        #expect(try !Self.files(in: folder).contains { $0.hasSuffix(".part") || $0 == "index.\(form)" })
        for name in ["paper", "annex"] { #expect(try text("\(name).\(form)", in: folder) == "made\n") }
      }
    }
  }

  @Test(
    "Where no program makes the form, or the one there is fails, that is said, and the paper is written all the same")
  func noOtherForm() throws {
    try withReport(whole) { folder in
      let none = try run(["report", "--docx"], in: folder, "another", "exit 0")
      #expect(none.status == 69)
      #expect(
        none.errors == """
          Reports/tabled/paper.docx: error: no program that makes a Word document (DOCX) is installed here
           = help: install pandoc or LibreOffice (soffice)

          """)
      #expect(try text("report.md", in: folder).hasPrefix("# A paper\n"))
      let failed = try run(["report", "--pdf"], in: folder, "chromium", "exit 1")
      #expect(failed.status == 69)
      #expect(
        failed.errors
          == "Reports/tabled/paper.pdf: error: ‘chromium’ did not make this: it ended with a mistake, or took too long\n"
      )
      #expect(try Command.run("report", "--check", "--pdf", in: folder).status == 64)
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
