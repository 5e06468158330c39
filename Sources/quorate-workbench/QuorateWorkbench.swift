#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  @preconcurrency import Darwin
#endif
import ArgumentParser
import Engine
import Files
import Procedures
import Web

/// The workbench as a program of its own: `quorate serve` replaces itself with it, so that the command links no server.
@main
struct QuorateWorkbench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quorate-workbench", abstract: "Serves the workbench, pages in which cases are compared and changed.",
    discussion: "It serves this machine alone, keeps nothing and sends nothing elsewhere. Ctrl-C ends it.")

  @Option(help: ArgumentHelp("The port at which it listens.", valueName: "n"))
  var port = 8080

  @Option(
    help: ArgumentHelp("The address at which it listens. Any other lets other machines in.", valueName: "address"))
  var address = "127.0.0.1"

  @Option(help: ArgumentHelp("The folder of the authorities’ profiles.", valueName: "dir"))
  var authorities = "Authorities"

  @Option(help: ArgumentHelp("The folder of the sample cases.", valueName: "dir"))
  var cases = "Cases"

  func validate() throws {
    guard (0...65535).contains(port) else { throw ValidationError("A port is a number from 0 to 65535.") }
  }

  func run() async throws {
    do {
      let library = Library(try Evaluator(conferenceProcedures))
      let workbench = Workbench(
        try library.profiles(in: authorities, named: []), try library.cases([cases]),
        exercises: try library.exercises(in: "\(cases)/Exercises"), by: library.evaluator)
      if !isLoopback { StandardStream.complain(Self.warning(address)) }
      try await workbench.serve(at: address, port: port) { url in
        print("The workbench is at \(url) (Ctrl-C ends it).")
        fflush(stdout)
      }
    } catch let unreadable as Unreadable {
      StandardStream.complain(unreadable.diagnostics)
      throw ExitCode(65)
    } catch let fault as ServingFault {
      StandardStream.complain("error: \(fault)")
      throw ExitCode(69)
    }
  }

  /// Whether nobody else can reach the address.
  private var isLoopback: Bool { ["localhost", "::1"].contains(address) || address.hasPrefix("127.") }

  private static func warning(_ address: String) -> String {
    """
    warning: at the address ‘\(address)’ others on the network can reach the workbench, and what is sent to it and back \
    can be read on the way. Open no case of a real child there.
    """
  }
}
