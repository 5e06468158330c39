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
    commandName: "impact", abstract: "Which findings a proposal would change, in which cases, from what to what.",
    discussion: """
      It takes cases as `batch` does: JSON Lines, files, folders and pipes, however many. All of them are counted, and the first thousand in \
      which something changes are told. A case that cannot be read is told with its line, and the others go on; the command then ends with \
      status 65.
      """)

  /// How many of the cases in which something changes are told.
  private static let mostTold = 1_000

  @Option(help: ArgumentHelp("The proposal’s YAML file.", valueName: "file"))
  var proposal: String

  @Argument(
    help: ArgumentHelp(
      "Files of cases, folders of them, or - for standard input; Cases where none is named.", valueName: "case"))
  var cases: [String] = []

  @OptionGroup var form: CaseForm
  @OptionGroup var options: SharedOptions<TableFormat>

  func run() throws {
    let library = try Library()
    let profiles = try library.profiles(in: options.authorities, named: [])
    let (proposed, base) = try library.proposal(proposal, toOneOf: profiles)
    let trial = Impact.Trial(of: proposed, to: base, by: library.evaluator)
    var impact = Impact(of: trial, telling: Self.mostTold)
    var stream = try CaseStream(cases.isEmpty ? ["Cases"] : cases, passingOverEmpty: true, areLines: form.lines)
    var progress = BatchProgress()
    try ManyCases(library).each(&stream) { _ in
      false
    } _: { _, facts in
      trial.result(on: facts)
    } _: { outcomes in
      for outcome in progress.counting(outcomes) { if case .success(let result) = outcome { impact.add(result) } }
    }
    try progress.end(of: "impact")
    try options.show(
      impact.document(by: library.evaluator), impact.json(by: library.evaluator), impact.table(by: library.evaluator))
    try progress.checkFaulty()
  }
}
