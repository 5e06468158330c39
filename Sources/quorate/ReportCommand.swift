import ArgumentParser
import Cases
import Engine
import Files
import Papers
import ProcedureKit
import Profiles
import Records
import Rendering

/// `quorate report`: what stands in Reports/.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Writes what stands in Reports/; with --check, says where it is out of date.",
    discussion: """
      Each folder of Reports/ with a report.yaml becomes a report: index.html and report.md, and with --findings the findings behind \
      them for other programs, as findings.csv and findings.json. Beside them stands reference.md, the reference of all parameters.
      """)

  @Flag(help: "Write nothing, and end with status 1 where something is out of date.")
  var check = false

  @Flag(help: "Write the findings behind each report too, as findings.csv and findings.json.")
  var findings = false

  @Option(help: ArgumentHelp("The folder of reports.", valueName: "dir"))
  var reports = "Reports"

  @Option(help: ArgumentHelp("The folder of the authorities’ profiles.", valueName: "dir"))
  var authorities = "Authorities"

  @Option(help: ArgumentHelp("The folder of cases.", valueName: "dir"))
  var cases = "Cases"

  func run() throws {
    var count = 0
    var outdated: [String] = []
    try eachFile(by: Library()) { path, text in
      count += 1
      guard !WholeFiles.holds(path, text) else { return }
      outdated.append(path)
      if !check { try WholeFiles.write(text, to: path) }
    }
    if check, !outdated.isEmpty {
      let command = "quorate report\(findings ? " --findings" : "")"
      StandardStream.complain(outdated.map { Diagnostic(.outOfDate(command: command), of: $0) })
      throw ExitCode.differs
    }
    try Terminal.say(
      outdated.isEmpty
        ? "\(count) files are up to date.\n"
        : outdated.map { "\($0) was written.\n" }.joined() + "\(count - outdated.count) more were up to date.\n")
  }

  /// Every file that belongs into the folder, with its text, one after another, so that no two papers are held at once. Throws all that is
  /// wrong with any report before the first.
  private func eachFile(by library: Library, _ file: (_ path: String, _ text: String) throws -> Void) throws {
    let basis = BoardPaper.Basis(
      profiles: try library.profiles(in: authorities, named: []), cases: try library.cases([cases]),
      by: library.evaluator, version: Quorate.version)
    let papers = try self.papers(on: basis, by: library)
    try file("\(reports)/reference.md", Reference.document(by: library.evaluator).markdown)
    let steps = papers.map { paper in
      (paper.paper.cases?.count ?? basis.cases.count) * (paper.paper.shows.contains(where: \.goesThroughCases) ? 1 : 0)
    }
    let progress = Progress(of: steps.reduce(0, +))
    defer { progress.end() }
    for (folder, paper, proposal) in papers {
      let paper = BoardPaper(paper, proposal: proposal, on: basis)
      let document = paper.document { progress.step("\(folder), \($0.id)") }
      try file("\(folder)/index.html", document.html)
      try file("\(folder)/report.md", document.markdown)
      if findings {
        try file("\(folder)/findings.csv", paper.table.csv)
        try file("\(folder)/findings.json", paper.json.text)
      }
    }
  }

  private func papers(
    on basis: BoardPaper.Basis, by library: Library
  ) throws(Unreadable) -> [(folder: String, paper: Paper, proposal: Proposal?)] {
    let reader = PaperReader(
      procedures: library.evaluator.declarations.map(\.key), authorities: basis.profiles.map(\.authority),
      cases: basis.cases.map(\.id))
    return try WholeFiles.folders(in: reports).reading { folder throws(Unreadable) in
      let paper = try DocumentFile("\(folder)/report.yaml").read(as: .report) { source throws(Diagnostics) in
        try reader.paper(in: source)
      }
      if paper.national == true { _ = try Library.nations(among: basis.profiles, of: authorities) }
      let proposal: Proposal? =
        if let file = paper.proposal {
          try library.proposal("\(folder)/\(file)", adoptingFrom: basis.profiles)
        } else { nil }
      return (folder, paper, proposal)
    }
  }
}
