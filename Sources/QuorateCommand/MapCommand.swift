import ArgumentParser
import Engine
import Files
import Profiles
import Rendering

/// `quorate map`: every situation that matters to one question.
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "What an authority’s document comes to on one question, in every situation that matters.",
    discussion: """
      It begins with a case that tells nothing. Where the rule lacks a fact, or a fact told besides changes what is found, it goes on with \
      each value of that fact. Rows in which a fact does not matter are one. The bounds within which it is whole stand under it.
      """)

  @Argument(help: ArgumentHelp("The question, such as quoracy.quorate.", valueName: "question"))
  var question: String

  @Option(help: ArgumentHelp("The authority.", valueName: "id"))
  var authority: String

  @OptionGroup var options: SharedOptions<MapFormat>

  func run() throws {
    let library = try Library()
    let evaluator = library.evaluator
    let place = try evaluator.question(named: question)
    let profiles = try library.profiles(in: options.authorities, named: [authority])
    for member in Authorities(profiles, by: evaluator).members {
      let map = QuestionMap(of: place, under: member, by: evaluator)
      try options.show(
        map.document(by: evaluator), map.json(by: evaluator), map.table(by: evaluator),
        decisions: map.dmn(by: evaluator))
    }
  }
}

extension Evaluator {
  /// The question of a full key that was typed.
  func question(named key: String) throws -> QuestionPlace {
    guard let place = questions.first(where: { $0.key == key }) else {
      throw ValidationError("There is no question of this key", key, among: questions.map(\.key))
    }
    return place
  }
}
