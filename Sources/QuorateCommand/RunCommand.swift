import ArgumentParser
import Engine
import Files
import Rendering

/// `quorate run`: one case under one profile.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "One authority’s findings, each with its reason and place.")

  @Argument(
    help: ArgumentHelp(
      "Cases: YAML files, JSON Lines, folders of either, or - for standard input.", valueName: "case"))
  var files: [String]

  @Option(help: ArgumentHelp("The authority.", valueName: "id"))
  var authority: String

  @OptionGroup var options: SharedOptions<TableFormat>

  func run() throws {
    let library = try Library()
    let evaluator = library.evaluator
    let (cases, profiles) = try library.several(files, in: options.authorities, named: [authority])
    let authorities = Authorities(profiles, by: evaluator)
    let comparisons = cases.map { authorities.comparison(of: $0, by: evaluator).tellingFacts(by: evaluator) }
    try options.show(
      several: comparisons, as: .comparisons,
      document: { comparison in
        comparison.authorities.first.map { $0.document(on: comparison.facts, by: evaluator) } ?? Document()
      }, json: \.json, table: \.table)
  }
}
