import ArgumentParser
import Cases
import Engine
import Files
import ProcedureKit
import Profiles
import Records
import Rendering

/// `quorate why`: which clauses make the difference.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "The smallest sets of clauses that explain each difference.",
    discussion: """
      With two authorities, the clauses of the first which, replaced by the second's, give the second's finding. Without any, each group of \
      authorities that agree is explained against the largest.
      """)

  @Argument(help: ArgumentHelp("The case’s YAML file, or - for standard input.", valueName: "case"))
  var file: String

  @Argument(help: ArgumentHelp("Two authorities, or none.", valueName: "id"))
  var authorities: [String] = []

  @Option(help: ArgumentHelp("Only this question, such as decision-making.decision.", valueName: "key"))
  var finding: String?

  @OptionGroup var options: SharedOptions<DocumentFormat>

  func validate() throws {
    guard authorities.isEmpty || Set(authorities).count == 2 && authorities.count == 2 else {
      throw ValidationError("Name two different authorities, or none.")
    }
  }

  func run() throws {
    let library = try Library()
    let evaluator = library.evaluator
    let keys = evaluator.declarations.flatMap { declaration in
      declaration.questions.map { "\(declaration.key).\($0.key)" }
    }
    if let finding, !keys.contains(finding) {
      throw ValidationError("There is no question of this key", finding, among: keys)
    }
    let (cases, profiles) = try library.several([file], in: options.authorities, named: authorities)
    guard let read = cases.first, cases.count == 1 else { throw ValidationError("Name one case.") }
    let compared = profiles.filter { $0.scope == .authority || authorities.contains($0.authority) }
    let found = Authorities(compared, by: evaluator).findings(on: read, by: evaluator)
    let explanations =
      authorities.isEmpty
      ? Explanation.ofGroups(read, found, by: evaluator) { finding == nil || $0.key == finding }
      : [Explanation(read, found[0], against: found[1], by: evaluator) { finding == nil || $0.key == finding }]
    let document = Document(explanations.flatMap { $0.document.blocks })
    let json: JSON = ["explanations": explanations.map(\.json)]
    try options.show(document, json.headed(.explanations))
  }
}
