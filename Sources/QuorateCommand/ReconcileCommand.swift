import ArgumentParser
import Engine
import Files
import Profiles
import Records
import Rendering

/// `quorate reconcile`: two profiles clause by clause.
struct ReconcileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reconcile",
    abstract: "Two transcriptions of one text, or two editions, clause by clause, and how far they agree.",
    discussion: """
      Where --output names a YAML file, it gets every difference with both clauses, each to be settled: write first, second or a \
      whole clause behind `settled`. With --settled, such a file makes the agreed profile, which is written to --output.
      """)

  @Argument(help: ArgumentHelp("A profile: one transcription, or the older edition.", valueName: "first"))
  var first: String

  @Argument(
    help: ArgumentHelp("The profile beside it: another transcription, or the newer edition.", valueName: "second"))
  var second: String

  @Option(
    help: ArgumentHelp("The file in which every difference is settled; makes the agreed profile.", valueName: "file"))
  var settled: String?

  @Flag(help: "End with status 1 where there are differences.")
  var failOnDifference = false

  @OptionGroup var options: SharedOptions<TableFormat>

  func validate() throws {
    guard settled == nil || options.output != nil else {
      throw ValidationError("The agreed profile needs a file: name it with --output.")
    }
    guard options.isText || (settled == nil && !isToBeSettled) else {
      throw ValidationError(
        "What is to be settled, or is, has one form: leave --format out, or name an output that is no YAML file.")
    }
  }

  /// Whether the output is to hold the differences.
  private var isToBeSettled: Bool { options.output?.hasSuffix(".yaml") == true }

  func run() throws {
    let library = try Library()
    let profiles = try [first, second].reading { path throws(Unreadable) in try library.transcription(path) }
    let names = [first, second].map(WholeFiles.inWords)
    let reconciliation = Reconciliation(profiles[0], profiles[1], by: library.evaluator)
    let settlement = Settlement(
      of: profiles[0], and: profiles[1], on: reconciliation.differences.map(\.key), library.evaluator.catalogue)
    if let settled, let output = options.output {
      let text = try library.agreed(by: settlement, in: settled, as: output)
      return try write(text, to: output)
    }
    if let output = options.output, isToBeSettled {
      try write(settlement.yaml(names[0], names[1]), to: output)
      let count = reconciliation.differences.count
      try Terminal.say("\(output) holds \(count == 1 ? "one difference" : "\(count) differences") to settle.\n")
    } else {
      try options.show(
        reconciliation.document(names[0], names[1]), reconciliation.json(names[0], names[1]), reconciliation.table)
    }
    if failOnDifference, !reconciliation.differences.isEmpty { throw ExitCode.differs }
  }

  /// Writes a file that is not there yet: what somebody settled in an older one is not lost.
  private func write(_ text: String, to path: String) throws {
    guard !WholeFiles.exists(path) else { throw Unwritable(.existsAlready, of: path) }
    try WholeFiles.write(text, to: path)
  }
}
