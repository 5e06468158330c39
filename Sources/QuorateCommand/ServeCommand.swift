import ArgumentParser
import Files
import Records
import Shipped
import Synchronization

/// `quorate serve`: gives way to the workbench, a program of its own beside this one, so that no other command pays for a server.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Opens the workbench: pages on this machine in which cases are compared and changed.",
    discussion: "It takes the options of quorate-workbench: `quorate serve --help` lists them.")

  /// What serves the pages, where this program has that itself.
  static let workbench = Mutex<Quorate.Workbench?>(nil)

  @Argument(parsing: .captureForPassthrough, help: .hidden)
  var arguments: [String] = []

  func run() throws {
    if let workbench = Self.workbench.withLock({ $0 }) { workbench(arguments, Additions.current) }
    let path = Programs.besideOwn("-workbench")
    let reason = Programs.replace(by: path, arguments)
    StandardStream.complain([Diagnostic(.cannotBeStarted(reason), of: path)])
    throw ExitCode.unavailable
  }
}
