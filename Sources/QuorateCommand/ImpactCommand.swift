import ArgumentParser
import Cases
import Engine
import Files
import Profiles
import Records
import Rendering

/// `quorate impact`: what a proposal would change.
struct ImpactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impact", abstract: "Which findings a proposal would change, in which cases, from what to what.")

  @Option(help: ArgumentHelp("The proposal’s YAML file.", valueName: "file"))
  var proposal: String

  @Argument(help: ArgumentHelp("Cases, or folders of them; Cases where none is named.", valueName: "case"))
  var cases: [String] = []

  @OptionGroup var options: SharedOptions<TableFormat>

  func run() throws {
    let library = try Library()
    let profiles = try library.profiles(in: options.authorities, named: [])
    let (proposed, base) = try library.proposal(proposal, toOneOf: profiles)
    let cases = try library.cases(self.cases.isEmpty ? ["Cases"] : self.cases)
    let progress = Progress(of: cases.count)
    let impact = Impact(of: proposed, to: base, on: cases, by: library.evaluator) { progress.step($0.id) }
    progress.end()
    try options.show(impact.document(by: library.evaluator), impact.json(by: library.evaluator), impact.table(by: library.evaluator))
  }
}
