#if Workbench
#if canImport(Glibc)
@preconcurrency import Glibc
#else
@preconcurrency import Darwin
#endif
public import ArgumentParser
import Dispatch
import Engine
import Files
import Serving
@_exported public import Shipped
import Web

/// The workbench as a program of its own: `quorate serve` replaces itself with it, so that the command links no server.
public struct WorkbenchCommand: AsyncParsableCommand {
  /// What it says of itself.
  public static let configuration = CommandConfiguration(
    commandName: "quorate-workbench", abstract: "Serves the workbench, pages in which cases are compared and changed.",
    discussion: "It serves this machine alone, keeps nothing and sends nothing elsewhere. Ctrl-C ends it.")

  @Option(help: ArgumentHelp("The port at which it listens.", valueName: "n"))
  var port = 8080

  @Option(
    help: ArgumentHelp("The address at which it listens. Any other lets other machines in.", valueName: "address"))
  var address = "127.0.0.1"

  @OptionGroup var folder: ProfileFolder

  @Flag(
    inversion: .prefixedNo, help: "Open the first page in a browser, where this is a terminal and there is a display.")
  var open = true

  @Option(help: ArgumentHelp("The folder of the sample cases.", valueName: "dir"))
  var cases = "Cases"

  /// The command without anything asked of it.
  public init() {}

  /// Serves as its arguments say, those of the command line where none are handed over, with what another package adds.
  public static func start(with arguments: [String]? = nil, adding additions: Additions = Additions()) -> Never {
    additions.begin()
    Task.detached {
      await main(arguments)
      exit(withError: nil)
    }
    // The main thread has nothing else to do.
    while true { pause() }
  }

  /// Refuses what is no port.
  public func validate() throws {
    guard (0...65535).contains(port) else { throw ValidationError("A port is a number from 0 to 65535.") }
  }

  /// Serves until it is told to end.
  public func run() async throws {
    do {
      let library = Library(try Additions.current.evaluator())
      let workbench = Workbench(
        try library.profiles(in: folder.path, named: []), try library.cases([cases]),
        exercises: try library.exercises(in: "\(cases)/Exercises"), by: library.evaluator,
        version: Release.version)
      if !isLoopback { StandardStream.complain(Self.warning(address)) }
      Self.allowManyConnections()
      let mayOpen = open
      let interruptions = Self.watchForInterruptions()
      defer { interruptions.cancel() }
      try await workbench.serve(at: address, port: port) { url in
        print("The workbench is at \(url) (Ctrl-C ends it).")
        fflush(stdout)
        if mayOpen, StandardStream.output.isTerminal { Programs.openInBrowser(url) }
      }
    } catch let unreadable as Unreadable {
      StandardStream.complain(unreadable.diagnostics)
      throw ExitCode(65)
    } catch let fault as ServingFault {
      StandardStream.complain("error: \(fault)")
      throw ExitCode(69)
    }
  }

  /// How long clients that are in the middle of something keep the workbench from ending.
  private static let patience = DispatchTimeInterval.seconds(3)

  /// Ends the program at a second interruption, or soon after the first, whatever clients are waited for: it keeps nothing that could be lost.
  private static func watchForInterruptions() -> any DispatchSourceSignal {
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    nonisolated(unsafe) var isEnding = false
    source.setEventHandler {
      if isEnding || source.data > 1 { _exit(130) }
      isEnding = true
      DispatchQueue.global().asyncAfter(deadline: .now() + patience) { _exit(130) }
    }
    source.resume()
    return source
  }

  /// Takes as many connections as the system lets this user have, and not only as many as it gives everybody at first.
  private static func allowManyConnections() {
    var limit = rlimit()
    #if canImport(Glibc)
    let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
    let files = RLIMIT_NOFILE
    #endif
    guard getrlimit(files, &limit) == 0, limit.rlim_cur < limit.rlim_max else { return }
    limit.rlim_cur = min(limit.rlim_max, 65_536)
    _ = setrlimit(files, &limit)
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
#endif
