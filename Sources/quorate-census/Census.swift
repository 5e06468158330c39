import ArgumentParser
import Files
import Foundation
import Records

#if canImport(FoundationXML)
import FoundationXML
#endif

/// `quorate import cin`: a program of its own, so that the command does not pay for a reader of XML at every start.
@main
struct Census: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quorate import cin",
    abstract: "A case of each initial conference in a Children in Need census, as JSON Lines.",
    discussion: """
      Of each child only the days of enquiries, conferences, plans and reviews are read: no identifier, no birth, no category. Keys and labels are \
      made up. A plan is a conference’s where it began on the conference’s day. The target that the census states stands in the case’s `look-at`, \
      beside what the rules compute. A census does not say who came, which children are siblings, or what was told to whom: that stays unknown. \
      What could not be used is counted by reason on standard error.
      """)

  @Argument(help: ArgumentHelp("The census’s XML file.", valueName: "file"))
  var file: String

  @Flag(
    help:
      "Take the day on which an enquiry began for that of the strategy discussion that initiated it; say so only where your service records it so."
  )
  var startsAtDiscussion = false

  @Option(help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
  var output: String?

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as Unreadable {
      StandardStream.complain(error.diagnostics)
      exit(withError: ExitCode(65))
    } catch let error as Unwritable {
      StandardStream.complain([error.diagnostic])
      exit(withError: ExitCode(74))
    } catch { exit(withError: error) }
  }

  func run() throws {
    guard let stream = InputStream(fileAtPath: file), FileManager.default.isReadableFile(atPath: file) else {
      throw Unreadable(.cannotBeRead("no such file"), of: file)
    }
    let reader = CensusReader(output: try GrowingOutput(to: output), startsAtDiscussion: startsAtDiscussion)
    let parser = XMLParser(stream: stream)
    parser.shouldResolveExternalEntities = false
    parser.delegate = reader
    let isWhole = parser.parse() && reader.isCensus && reader.failure == nil
    guard isWhole, reader.imported.cases > 0 else {
      reader.output.discard()
      if let failure = reader.failure { throw failure }
      StandardStream.complain(reader.imported.inWords)
      guard isWhole else {
        let line = parser.parserError == nil ? "" : " (line \(parser.lineNumber))"
        throw Unreadable(.cannotBeRead("this is no whole census\(line)"), of: file)
      }
      throw Unreadable(.noCaseRead, of: file)
    }
    try reader.output.finish()
    StandardStream.complain(reader.imported.inWords)
  }
}

/// Takes from the XML what bears on conferences, one episode after another.
private final class CensusReader: NSObject, XMLParserDelegate {
  var output: GrowingOutput
  var imported = Imported()
  /// What prevents the cases from being written.
  var failure: (any Error)?
  /// Whether it has the children of a census.
  var isCensus = false

  private let startsAtDiscussion: Bool
  private var path: [String] = []
  private var text = ""
  private var episode = CensusEpisode()

  init(output: consuming GrowingOutput, startsAtDiscussion: Bool) {
    self.output = output
    self.startsAtDiscussion = startsAtDiscussion
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    path.append(name)
    text = ""
    switch name {
    case "Children" where path.count == 2: isCensus = true
    case "CINdetails": episode = CensusEpisode()
    case "Section47": episode.enquiries.append(CensusEpisode.Enquiry())
    case "ChildProtectionPlans": episode.plans.append(CensusEpisode.Plan())
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    // Only days and flags are read: of anything longer its beginning does.
    if text.utf8.count < 64 { text += characters }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    let value = text.trimmingCharacters(in: .whitespacesAndNewlines)
    let parent = path.dropLast().last
    switch (parent, name) {
    case ("Section47", "S47ActualStartDate"): edit { $0.start = value }
    case ("Section47", "InitialCPCtarget"): edit { $0.target = value }
    case ("Section47", "DateOfInitialCPC"): edit { $0.conference = value }
    case ("Section47", "ICPCnotRequired"): edit { $0.notRequired = value }
    case ("ChildProtectionPlans", "CPPstartDate"): editPlan { $0.start = value }
    case ("ChildProtectionPlans", "CPPendDate"): editPlan { $0.end = value }
    case ("Reviews", "CPPreviewDate"): editPlan { if !value.isEmpty { $0.reviews.append(value) } }
    case ("CINdetails", "DateOfInitialCPC"): episode.hasOtherConference = !value.isEmpty
    case (_, "CINdetails"): write(parser)
    default: break
    }
    path.removeLast()
    text = ""
  }

  private func edit(_ change: (inout CensusEpisode.Enquiry) -> Void) {
    if let last = episode.enquiries.indices.last { change(&episode.enquiries[last]) }
  }

  private func editPlan(_ change: (inout CensusEpisode.Plan) -> Void) {
    if let last = episode.plans.indices.last { change(&episode.plans[last]) }
  }

  private func write(_ parser: XMLParser) {
    do {
      for line in episode.lines(startsAtDiscussion: startsAtDiscussion, &imported) { try output.append(line) }
    } catch {
      failure = error
      parser.abortParsing()
    }
  }
}
