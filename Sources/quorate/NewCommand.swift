import ArgumentParser
import Engine
import Files
import Profiles
import Records
import Rendering

/// `quorate new`: a new authority's draft profile.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "A new authority’s draft profile: every parameter, documented and not yet transcribed.")

  @Argument(help: ArgumentHelp("The authority’s key, such as leeds; the file is named for it.", valueName: "id"))
  var id: String

  @Option(help: ArgumentHelp("The authority’s name as people write it.", valueName: "name"))
  var name: String

  @Option(help: ArgumentHelp("Show this authority’s answers beside the parameters.", valueName: "id"))
  var like: String?

  @Option(
    help: ArgumentHelp(
      "The document as text or Markdown: shows beside each parameter the passages that may answer it.",
      valueName: "file"))
  var from: String?

  @OptionGroup var options: SharedOptions

  func validate() throws {
    for mistake in [ProfileTemplate.mistake(inKey: id), ProfileTemplate.mistake(inName: name)] {
      if let mistake { throw ValidationError(mistake) }
    }
  }

  func run() throws {
    let library = try Library()
    let path = options.output ?? "\(options.authorities)/\(id).yaml"
    let model = try like.map { try library.profiles(in: options.authorities, named: [$0]) }?.first
    guard !WholeFiles.exists(path) else { throw Unwritable(.existsAlready, of: path) }
    let text = try from.map { from throws(Unreadable) in
      let others = try library.profiles(in: options.authorities, named: []).filter { $0.scope == .authority }
      return ProfileTemplate.DraftedText(
        file: from.split(separator: "/").last.map(String.init) ?? from, bytes: try Self.text(from), like: others)
    }
    let draft = ProfileTemplate(authority: id, name: name, like: model, from: text).yaml(by: library.evaluator)
    try WholeFiles.write(draft, to: path)
    try Terminal.say("\(path) holds \(library.evaluator.catalogue.parameters.count) parameters to transcribe.\n")
  }

  /// The bytes of a text. Throws where the file is another kind of document, with what makes a text of it.
  private static func text(_ path: String) throws(Unreadable) -> [UInt8] {
    let bytes = try WholeFiles.read(path)
    let kinds: [(head: String, converter: String)] = [
      ("%PDF", "pdftotext -layout"), ("PK\u{3}\u{4}", "pandoc --to plain --output"),
    ]
    for (head, converter) in kinds where bytes.starts(with: head.utf8) {
      throw Unreadable(.notAText(converter: converter), of: path)
    }
    return bytes
  }
}
