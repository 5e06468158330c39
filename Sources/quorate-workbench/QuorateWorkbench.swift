import ArgumentParser
import Engine
import Folders
import Procedures
import Web

/// The workbench as a program of its own: `quorate serve` replaces itself with it, so that the command links no server.
@main
struct QuorateWorkbench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quorate-workbench", abstract: "Serves the workbench on this machine.")

  @Option(help: ArgumentHelp("The port.", valueName: "n"))
  var port = 8080

  func run() async throws {
    let library = Library(try Evaluator(conferenceProcedures))
    let workbench = try Workbench(
      try library.profiles(in: "Authorities", named: []), try library.files(["Cases"]), by: library.evaluator)
    try await workbench.serve(port: port)
  }
}
