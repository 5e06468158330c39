import ArgumentParser
import Engine
import Files
import ProcedureKit
import Profiles
import Rendering

/// `quorate gaps`: what a document leaves open.
struct GapsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps", abstract: "Situations that a document leaves open though it decides their neighbours.",
    discussion: """
      Where it is silent, sends the reader elsewhere, leaves it to people's judgement or says two things at once on a question that it answers in \
      other situations, each with its smallest case. It reads drafts too; with a proposal, the authority as proposed.
      """)

  @Option(help: ArgumentHelp("The authority.", valueName: "id"))
  var authority: String?

  @Option(help: ArgumentHelp("The authority of this proposal’s YAML file, as proposed.", valueName: "file"))
  var proposal: String?

  @Option(help: ArgumentHelp("Only this question, such as decision-making.route.", valueName: "key"))
  var question: String?

  @OptionGroup var options: SharedOptions<TableFormat>

  func validate() throws {
    guard (authority == nil) != (proposal == nil) else {
      throw ValidationError("Name an authority or a proposal.")
    }
  }

  func run() throws {
    let library = try Library()
    let evaluator = library.evaluator
    let questions = try question.map { [try evaluator.question(named: $0)] } ?? evaluator.questions
    let progress = Progress(of: questions.count)
    for member in Authorities([try profile(library)], by: evaluator).members {
      let gaps = Gaps(of: member, on: questions, by: evaluator) { progress.step($0.key) }
      progress.end()
      try options.show(gaps.document(by: evaluator), gaps.json(by: evaluator), gaps.table(by: evaluator))
    }
  }

  private func profile(_ library: Library) throws -> Profile {
    let profiles = try library.profiles(in: options.authorities, named: authority.map { [$0] } ?? [])
    guard let proposal else { return profiles[0] }
    let (proposed, base) = try library.proposal(proposal, toOneOf: profiles)
    return base.adopting(proposed)
  }
}
