import ArgumentParser
import Engine
import Files
import Rendering

/// `quorate run`: one case under one profile.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "One authority’s findings, each with its reason and place.")

  @Argument(help: ArgumentHelp("The case’s YAML file, or - for standard input.", valueName: "case"))
  var file: String

  @Option(help: ArgumentHelp("The authority.", valueName: "id"))
  var authority: String

  @OptionGroup var options: SharedOptions<TableFormat>

  func run() throws {
    let library = try Library()
    let (read, profiles) = try library.both(file, in: options.authorities, named: [authority])
    let comparison = Authorities(profiles, by: library.evaluator).comparison(of: read, by: library.evaluator)
    guard let authority = comparison.authorities.first else { return }
    try options.show(authority.document(on: read, by: library.evaluator), comparison.json, comparison.table)
  }
}
