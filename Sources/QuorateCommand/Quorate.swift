public import ArgumentParser
import Files
import Records
@_exported public import Shipped
import Synchronization

/// The command: one file a subcommand.
public struct Quorate: ParsableCommand {
  /// The version, which every report names.
  static let version = Release.version

  /// What it says of itself, and its subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "quorate",
    abstract: "Compares how areas run child protection conferences, and says why their outcomes differ.",
    discussion: """
      The shipped profiles transcribe documents of 2017 to 2020. They are no legal advice, and no substitute for the \
      procedures in force.
      """,
    version: "\(Self.version) (commit \(Self.commit))",
    subcommands: [
      CompareCommand.self, BatchCommand.self, RunCommand.self, DiaryCommand.self, WhyCommand.self, ImpactCommand.self,
      CheckCommand.self,
      MatrixCommand.self,
      MapCommand.self, ApartCommand.self, GapsCommand.self,
      NewCommand.self, ReconcileCommand.self,
      ImportCommand.self, SchemaCommand.self,
      GlossaryCommand.self,
      ReportCommand.self, SiteCommand.self,
      ServeCommand.self,
      ExitStatusCommand.self,
    ])

  /// What serves the workbench with its arguments and what is added to it, and does not come back.
  public typealias Workbench = @Sendable (_ arguments: [String]?, _ additions: Additions) -> Never

  /// The command without anything asked of it.
  public init() {}

  /// Runs the command that is asked for on the command line, with what another package adds to it.
  ///
  /// `workbench` is what `serve` does, `WorkbenchCommand.start(with:adding:)` in a program that has both. Without it `serve` gives way
  /// to the program that stands beside this one and is named after it, as `quorate-workbench` is.
  public static func start(
    adding additions: Additions = Additions(), workbench: Workbench? = nil
  ) {
    additions.begin()
    ServeCommand.workbench.withLock { $0 = workbench }
    start()
  }

  /// Runs the command that is asked for. What prevents it becomes text here and nowhere else, with the status that it has.
  private static func start() {
    do {
      try checkSubcommand()
      var command = try parseAsRoot()
      try command.run()
    } catch let error as Unreadable {
      StandardStream.complain(error.diagnostics)
      exit(withError: ExitCode.cannotRead)
    } catch let error as Unwritable {
      StandardStream.complain([error.diagnostic])
      exit(withError: ExitCode.cannotWrite)
    } catch let error as Unavailable {
      StandardStream.complain([error.diagnostic])
      exit(withError: ExitCode.unavailable)
    } catch {
      // What was typed stands in the message, and may steer the terminal.
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      StandardStream.complain(fullMessage(for: error))
      exit(withError: ExitCode.validationFailure)
    }
  }
}

extension Quorate {
  /// Throws where the first word is no subcommand, with the one that was probably meant: one that begins so, or is spelt nearly so.
  private static func checkSubcommand() throws {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-"), !names.contains(word) else {
      return
    }
    let begun = names.filter { $0.hasPrefix(word) }
    guard begun.count == 1, let name = begun.first, !word.isEmpty else {
      throw ValidationError("There is no subcommand of this name", word, among: names)
    }
    throw ValidationError("There is no subcommand of this name: \(word); \(Suggestion.question(name))")
  }
}

/// How the command ends where it does not do all that was asked.
extension ExitCode {
  /// Findings differ, or a check finds fault.
  static let differs = ExitCode(1)
  /// A profile or case cannot be read.
  static let cannotRead = ExitCode(65)
  /// The workbench cannot be started, or a program that is needed is not installed or does not do its work.
  static let unavailable = ExitCode(69)
  /// A file cannot be written.
  static let cannotWrite = ExitCode(74)
}
