import ArgumentParser

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
      CompareCommand.self, RunCommand.self, WhyCommand.self, ImpactCommand.self, CheckCommand.self, MatrixCommand.self,
      NewCommand.self,
      SchemaCommand.self,
      ReportCommand.self,
      ServeCommand.self,
    ])
}
