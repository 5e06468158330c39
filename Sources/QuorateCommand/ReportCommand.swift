import ArgumentParser
import Cases
import Engine
import Files
import Papers
import ProcedureKit
import Profiles
import Records
import Rendering
import Shipped

/// `quorate report`: what stands in Reports/.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Writes what stands in Reports/; with --check, says where it is out of date.",
    discussion: """
      Each folder of Reports/ with a report.yaml becomes a paper of two to four pages: index.html and report.md. With --annex \
      everything behind it is written too, as annex.html and annex.md, and with --findings the findings for other programs, as \
      findings.csv and findings.json. Beside the papers stand index.html and index.md, which list them with their answers, \
      reference.md, the reference of all parameters, and json.md, that of the keys of every JSON. --docx and --pdf need a program that makes such files: LibreOffice or pandoc for \
      the one, Chromium or LibreOffice for the other.
      """)

  @Flag(help: "Write nothing, and end with status 1 where something is out of date.")
  var check = false

  @Flag(help: "Write the annex of each report too, as annex.html and annex.md.")
  var annex = false

  @Flag(help: "Make a Word document of each page too, as paper.docx.")
  var docx = false

  @Flag(help: "Make a PDF of each page too, as paper.pdf.")
  var pdf = false

  @Flag(help: "Write the findings behind each report too, as findings.csv and findings.json.")
  var findings = false

  @Option(help: ArgumentHelp("The folder of reports.", valueName: "dir"))
  var reports = "Reports"

  @OptionGroup var folderOfProfiles: ProfileFolder

  @Option(help: ArgumentHelp("The folder of cases.", valueName: "dir"))
  var cases = "Cases"

  func validate() throws {
    guard check, docx || pdf else { return }
    throw ValidationError("--check looks at texts alone: leave out --docx and --pdf.")
  }

  func run() throws {
    var count = 0
    var outdated: [String] = []
    var pages: [String] = []
    try eachFile(by: Library()) { path, text in
      count += 1
      if path.hasSuffix("/index.html") || path.hasSuffix("/annex.html") { pages.append(path) }
      guard !WholeFiles.holds(path, text) else { return }
      outdated.append(path)
      if !check { try WholeFiles.write(text, to: path) }
    }
    if check, !outdated.isEmpty {
      let command = "quorate report\(annex ? " --annex" : "")\(findings ? " --findings" : "")"
      StandardStream.complain(outdated.map { Diagnostic(.outOfDate(command: command), of: $0) })
      throw ExitCode.differs
    }
    try Terminal.say(
      outdated.isEmpty
        ? "\(count) files are up to date.\n"
        : outdated.map { "\($0) was written.\n" }.joined() + "\(count - outdated.count) more were up to date.\n")
    for page in pages where page != "\(reports)/index.html" { try makeOtherForms(of: page) }
  }

  /// Makes of one page the other forms that are asked for.
  private func makeOtherForms(of page: String) throws {
    let name = page.hasSuffix("/index.html") ? "paper" : "annex"
    let folder = page[..<(page.lastIndex(of: "/") ?? page.endIndex)]
    for form in OtherForm.allCases where form == .docx ? docx : pdf {
      let path = "\(folder)/\(name).\(form.rawValue)"
      try form.make(of: page, markdown: "\(folder)/\(name == "paper" ? "report" : "annex").md", to: path)
      try Terminal.say("\(path) was made.\n")
    }
  }

  /// Every file that belongs into the folder, with its text, one after another. The cases are read one after another, each told to every
  /// paper, and none is kept. Throws all that is wrong with any report and any case before the first file.
  private func eachFile(by library: Library, _ file: (_ path: String, _ text: String) throws -> Void) throws {
    let profiles = try library.profiles(in: folderOfProfiles.path, named: [])
    let files = try Library.caseFiles(cases)
    // Where there are none, that is what is wrong, and not that a report names others.
    if !WholeFiles.isFolder(cases) { _ = try DocumentFile(cases) }
    let basis = BoardPaper.Basis(
      profiles: profiles, cases: files.map(WholeFiles.stem), by: library.evaluator, version: Quorate.version)
    var papers: [(folder: String, paper: BoardPaper)] = []
    var faults: [Diagnostic] = []
    do throws(Unreadable) {
      papers = try library.papers(in: reports, on: basis, authorities: folderOfProfiles.path).map {
        ($0, BoardPaper($1, proposal: $2, on: basis, withAnnex: annex, withFindings: findings))
      }
    } catch { faults = error.diagnostics }
    let progress = Progress(of: files.count)
    defer { progress.end() }
    for path in files {
      progress.step(path)
      do throws(Unreadable) {
        let facts = try library.facts(DocumentFile(path))
        for index in papers.indices { papers[index].paper.add(facts) }
      } catch { faults += error.diagnostics }
    }
    guard faults.isEmpty else { throw Unreadable(faults) }
    try file("\(reports)/reference.md", Reference.document(by: library.evaluator).markdown)
    try file("\(reports)/json.md", Schemas.page.markdown)
    var index = PaperIndex()
    for (folder, paper) in papers {
      let written = paper.written
      try file("\(folder)/index.html", written.document.html)
      try file("\(folder)/report.md", written.document.markdown)
      if let annex = written.annex {
        try file("\(folder)/annex.html", annex.html)
        try file("\(folder)/annex.md", annex.markdown)
      }
      index.add(paper, written, in: folder.split(separator: "/").last.map(String.init) ?? folder)
      if let table = paper.table { try file("\(folder)/findings.csv", table.csv) }
      if let json = paper.json { try file("\(folder)/findings.json", json.text) }
    }
    try file("\(reports)/index.html", index.document(leadingTo: "index.html").html)
    try file("\(reports)/index.md", index.document(leadingTo: "report.md").markdown)
  }
}
