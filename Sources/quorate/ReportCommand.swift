import ArgumentParser
import Engine
import Folders
import Rendering

/// `quorate report`: what stands in Reports/.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Writes what stands in Reports/; with --check, says where it is out of date.")

  @Flag(help: "Write nothing, and end with status 1 where something is out of date.")
  var check = false

  @Option(help: ArgumentHelp("The folder of reports.", valueName: "dir"))
  var reports = "Reports"

  func run() throws {
    let library = try Library()
    let files = [("\(reports)/reference.md", Reference.document(by: library.evaluator).markdown)]
    var outdated: [String] = []
    for (path, text) in files where (try? Files.read(path)) != Array(text.utf8) {
      outdated.append(path)
      if check { continue }
      do { try Files.write(text, to: path) } catch { throw Stop.cannotWrite(error.description) }
    }
    if check, !outdated.isEmpty {
      for path in outdated { Terminal.complain("\(path): error: this is out of date\n = help: run ‘quorate report’") }
      throw Stop.differs
    }
    let verdict = outdated.isEmpty ? "is up to date" : "was written"
    try Terminal.print("\(files.map(\.0).joined(separator: ", ")) \(verdict).\n")
  }
}
