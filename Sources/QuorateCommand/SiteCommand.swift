import ArgumentParser
import Cases
import Files
import Papers
import Records
import Shipped
import Web

/// `quorate site`: the pages of the workbench that need no server, as files.
struct SiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Writes the authorities, cases, papers, exercises and glossary as pages without a server.",
    discussion: """
      The folder can be opened as it is, from index.html, or put on any web space under any address: its links are relative, and its \
      pages ask nobody for anything. It is written whole or not at all. One that was written by this command is written anew; one \
      that holds other things is refused, unless --force says to write among them.
      """)

  @Argument(help: ArgumentHelp("The folder that is to hold the site.", valueName: "dir"))
  var folder: String

  @OptionGroup var folderOfProfiles: ProfileFolder

  @Option(help: ArgumentHelp("The folder of cases.", valueName: "dir"))
  var cases = "Cases"

  @Option(help: ArgumentHelp("The folder of reports; where there is none, the site has no papers.", valueName: "dir"))
  var reports = "Reports"

  @Flag(help: "Write among other things that the folder holds.")
  var force = false

  func run() throws {
    let library = try Library()
    let facts = try library.cases([cases])
    let basis = BoardPaper.Basis(
      profiles: try library.profiles(in: folderOfProfiles.path, named: []), cases: facts.map(\.id),
      by: library.evaluator, version: Quorate.version)
    let papers =
      WholeFiles.exists(reports) ? try library.papers(in: reports, on: basis, authorities: folderOfProfiles.path) : []
    let workbench = Workbench(
      basis.profiles, facts, exercises: try library.exercises(in: "\(cases)/Exercises"),
      by: library.evaluator, version: Quorate.version)
    let written = papers.map { folder, paper, proposal in
      var told = BoardPaper(paper, proposal: proposal, on: basis, withAnnex: true)
      told.add(all: facts)
      return SitePaper(
        paper, told.written, in: folder.split(separator: "/").last.map(String.init) ?? folder)
    }
    let site = Site(of: workbench, papers: written)
    let whole = WholeFolder(site.files, at: folder)
    try whole.write(amongOthers: force)
    let megabytes = (whole.size + 50_000) / 100_000
    try Terminal.say(
      "\(folder) holds \(site.pages) pages and \(site.files.count - site.pages) other files, "
        + "\(megabytes / 10).\(megabytes % 10) MB; it begins with index.html.\n")
  }
}
