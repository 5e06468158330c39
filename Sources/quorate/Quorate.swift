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
      CompareCommand.self, BatchCommand.self, RunCommand.self, DiaryCommand.self, WhyCommand.self, ImpactCommand.self,
      CheckCommand.self,
      MatrixCommand.self,
      NewCommand.self, ReconcileCommand.self,
      ImportCommand.self, SchemaCommand.self,
      GlossaryCommand.self,
      ReportCommand.self, SiteCommand.self,
      ServeCommand.self,
    ])

  /// Runs the command that is asked for. What prevents it becomes text here and nowhere else, with the status that it has.
  static func main() {
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
