import ArgumentParser
import Files

/// `quorate help exit-status`: what the status says with which the command ends.
struct ExitStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exit-status", abstract: "What the status says with which the command ends.",
    discussion: """
      0   All that was asked for is done.
      1   Findings or profiles differ, where --fail-on-difference asks for it; or a check finds fault, or a report out of date.
      64  The command was used wrongly: an option, a word or a file’s name is missing or not known.
      65  A profile, case, proposal or other document cannot be read; standard error names every mistake with its place.
      69  The workbench cannot be started, or a program that is needed is not installed or does not do its work.
      74  A file cannot be written.
      """)

  func run() throws { try Terminal.print(Self.configuration.discussion + "\n") }
}
