import ArgumentParser
import Rendering

/// `quorate glossary`: what the words mean.
struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary", abstract: "What the words mean that are used here, and those of practice.")

  @OptionGroup var options: SharedOptions<DocumentFormat>

  func run() throws { try options.show(Glossary.document, Glossary.json) }
}
