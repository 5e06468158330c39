import ArgumentParser
import Engine
import Files
import ProcedureKit
import Profiles
import Records
import Rendering

/// `quorate apart`: on which cases authorities would differ.
struct ApartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apart", abstract: "The smallest cases on which authorities would come to different answers.",
    discussion: """
      With two authorities, each question with the smallest case for each way in which they part, by the clauses that explain it; or that they never \
      do within the bounds; or who answers in no case. Without any, a table over all pairs.
      """)

  @Argument(help: ArgumentHelp("Two authorities, or none for all pairs.", valueName: "id"))
  var pair: [String] = []

  @Option(help: ArgumentHelp("Only this question, such as decision-making.route.", valueName: "key"))
  var question: String?

  @Option(help: ArgumentHelp("Write each case as a file into this folder.", valueName: "dir"))
  var cases: String?

  @Option(
    help: ArgumentHelp(
      "Write a set of exercises on the cases to this file; its cases go where --cases says.", valueName: "file"))
  var exercises: String?

  @OptionGroup var options: SharedOptions<TableFormat>

  func validate() throws {
    guard pair.isEmpty || Set(pair).count == 2 && pair.count == 2 else {
      throw ValidationError("Name two different authorities, or none.")
    }
    if exercises != nil, cases == nil {
      throw ValidationError("Exercises are done on cases: say with --cases into which folder they go.")
    }
  }

  func run() throws {
    let library = try Library()
    let evaluator = library.evaluator
    let questions = try question.map { [try evaluator.question(named: $0)] } ?? evaluator.questions
    let profiles = try library.profiles(in: options.authorities, named: pair)
      .filter { $0.scope == .authority || pair.contains($0.authority) }
    let progress = Progress(of: questions.count)
    let partings = Partings(
      of: Authorities(profiles, by: evaluator).members, on: questions, by: evaluator
    ) { progress.step($0.key) }
    progress.end()
    if let cases { try write(partings, to: cases) }
    if let exercises {
      try WholeFiles.write(partings.exercises(named: WholeFiles.stem(exercises)), to: exercises)
    }
    try options.show(partings.document(by: evaluator), partings.json(by: evaluator), partings.table)
  }

  private func write(_ partings: Partings, to folder: String) throws {
    for pair in partings.all.joined() {
      for (number, way) in pair.parting.ways.enumerated() {
        try WholeFiles.write(
          pair.parting.file(of: way, number: number), to: "\(folder)/\(pair.parting.name(of: number)).yaml")
      }
    }
  }
}
