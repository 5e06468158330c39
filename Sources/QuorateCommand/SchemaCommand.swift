import ArgumentParser
import Engine
import Files
import Rendering

/// `quorate schema`: JSON Schema for editors.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "JSON Schema of profiles or cases, for completion and validation in an editor.")

  /// What the schema describes.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case profile
    case `case`
  }

  @Argument(help: "What the schema describes: profile or case.")
  var subject: Subject

  @OptionGroup var options: PlaceOptions

  func run() throws {
    let library = try Library()
    let schema =
      switch subject {
      case .profile: Schemas.forProfiles(by: library.evaluator)
      case .case: Schemas.forCases
      }
    let text = schema.text(through: 4)
    guard let output = options.output else { return try Terminal.print(text) }
    try WholeFiles.write(text, to: output)
  }
}
