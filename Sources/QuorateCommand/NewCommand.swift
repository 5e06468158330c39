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
      "The document as text or Markdown, or as PDF or DOCX where pdftotext or pandoc is installed: shows beside each parameter the passages that may answer it.",
      valueName: "file"))
  var from: String?

  @OptionGroup var options: PlaceOptions

  func validate() throws {
    for mistake in [ProfileTemplate.mistake(inKey: id), ProfileTemplate.mistake(inName: name)] {
      if let mistake { throw ValidationError(mistake) }
    }
  }

  func run() throws {
    let library = try Library()
    // Beside the shipped profiles nothing can be put: a folder of one profile would take the place of all of them.
    let folder = WholeFiles.isOnDisk(options.authorities) ? "\(options.authorities)/" : ""
    let path = options.output ?? "\(folder)\(id).yaml"
    let model = try like.map { try library.profiles(in: options.authorities, named: [$0]) }?.first
    guard !WholeFiles.exists(path) else { throw Unwritable(.existsAlready, of: path) }
    let document = try from.map { path throws(Unreadable) in try SourceDocument(path) }
    let text = try document.map { document throws(Unreadable) in
      let others = try library.profiles(in: options.authorities, named: []).filter { $0.scope == .authority }
      let file = document.path.split(separator: "/").last.map(String.init) ?? document.path
      return ProfileTemplate.DraftedText(file: file, bytes: document.bytes, like: others)
    }
    let draft = ProfileTemplate(authority: id, name: name, like: model, from: text).yaml(by: library.evaluator)
    if let document, let program = document.program {
      try document.write()
      try Terminal.say(
        "\(document.path) holds the text that \(program) made: see that headings stand on lines of their own.\n")
    }
    try WholeFiles.write(draft, to: path)
    try Terminal.say("\(path) holds \(library.evaluator.catalogue.parameters.count) parameters to transcribe.\n")
  }
}
