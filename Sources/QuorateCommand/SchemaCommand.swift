import ArgumentParser
import Engine
import Files
import Records
import Rendering

/// `quorate schema`: JSON Schema for editors.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "JSON Schema of profiles and cases, for an editor, and of every JSON that this command writes.",
    discussion: "Reports/json.md documents the keys of what is written; it is made from the same declarations.")

  /// What the schema describes.
  enum Subject: ExpressibleByArgument {
    case profile
    case `case`
    case output(OutputForm)

    init?(argument: String) {
      switch argument {
      case "profile": self = .profile
      case "case": self = .case
      default:
        guard let form = OutputForm(text: argument) else { return nil }
        self = .output(form)
      }
    }

    static var allValueStrings: [String] { ["profile", "case"] + OutputForm.allCases.map(\.word) }
  }

  @Argument(help: "What the schema describes.")
  var subject: Subject

  @OptionGroup var options: PlaceOptions

  func run() throws {
    let library = try Library()
    let schema =
      switch subject {
      case .profile: Schemas.forProfiles(by: library.evaluator)
      case .case: Schemas.forCases
      case .output(let form): Schemas.forOutput(form)
      }
    let text = schema.text(through: 4)
    guard let output = options.output else { return try Terminal.print(text) }
    try WholeFiles.write(text, to: output)
  }
}
