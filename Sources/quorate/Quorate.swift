import ArgumentParser
import Files
import Records

/// The command: one file a subcommand.
@main
struct Quorate: ParsableCommand {
  /// The version, which every report names.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "quorate",
    abstract: "Compares how areas run child protection conferences, and says why their outcomes differ.",
    discussion: """
      The profiles in Authorities/ transcribe documents of 2017 to 2020. They are no legal advice, and no substitute for the \
      procedures in force.
      """,
    version: Self.version,
    subcommands: [
      CompareCommand.self, BatchCommand.self, RunCommand.self, DiaryCommand.self, WhyCommand.self, ImpactCommand.self, CheckCommand.self,
      MatrixCommand.self,
      NewCommand.self, ReconcileCommand.self,
      SchemaCommand.self,
      GlossaryCommand.self,
      ReportCommand.self, SiteCommand.self,
      ServeCommand.self,
    ])

  /// Runs the command that is asked for. What prevents it becomes text here and nowhere else, with the status that it has.
  static func main() {
    do {
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
