import Foundation
import Testing

@Suite("Other forms of reports")
struct OtherFormTests {
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
      try ReportFolder.with(ReportFolder.whole) { folder in
        let made = try run(["report", "--\(form)"], in: folder, program, script)
        #expect(made.status == 0 && made.errors.isEmpty, "\(made.errors)")
        #expect(made.output.hasSuffix("\nReports/tabled/paper.\(form) was made.\n"))
        #expect(try ReportFolder.text("paper.\(form)", in: folder) == "made\n")
        let words = String(decoding: try Data(contentsOf: folder.appendingPathComponent("arguments")), as: UTF8.self)
        #expect(
          words.contains((form == "pdf" ? "\nfile:///" : "\n/")) && words.contains("/Reports/tabled/\(page)\n"),
          "\(words)")
      }
    }
    // LibreOffice names what it makes after the page.
    for form in ["docx", "pdf"] {
      try ReportFolder.with(ReportFolder.whole) { folder in
        let made = try run(
          ["report", "--annex", "--\(form)"], in: folder, "soffice",
          "name=${7##*/}; echo made > \"$6/${name%.html}.\(form)\"")
        #expect(made.status == 0 && made.errors.isEmpty, "\(made.errors)")
        #expect(try Self.files(in: folder).isSuperset(of: ["paper.\(form)", "annex.\(form)", "report.yaml"]))
        #expect(try !Self.files(in: folder).contains { $0.hasSuffix(".part") || $0 == "index.\(form)" })
        for name in ["paper", "annex"] { #expect(try ReportFolder.text("\(name).\(form)", in: folder) == "made\n") }
      }
    }
  }

  @Test(
    "Where no program makes the form, or the one there is fails, that is said, and the paper is written all the same")
  func noOtherForm() throws {
    try ReportFolder.with(ReportFolder.whole) { folder in
      let none = try run(["report", "--docx"], in: folder, "another", "exit 0")
      #expect(none.status == 69)
      #expect(
        none.errors == """
          Reports/tabled/paper.docx: error: no program that makes a Word document (DOCX) is installed here
           = help: install LibreOffice (soffice) or pandoc

          """)
      #expect(try ReportFolder.text("report.md", in: folder).hasPrefix("# A paper\n"))
      let failed = try run(["report", "--pdf"], in: folder, "chromium", "exit 1")
      #expect(failed.status == 69)
      #expect(
        failed.errors
          == "Reports/tabled/paper.pdf: error: ‘chromium’ did not make this: it ended with a mistake, or took too long\n"
      )
      #expect(try Command.run("report", "--check", "--pdf", in: folder).status == 64)
    }
  }
}
