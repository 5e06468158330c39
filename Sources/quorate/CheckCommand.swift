import ArgumentParser
import Cases
import Engine
import Files
import Profiles
import Records
import Rendering

/// `quorate check`: profiles and cases are valid.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Whether profiles, cases and exercises can be read, and what is expected holds; names every mistake.",
    discussion: """
      With --sources, each profile is held against the text that it transcribes: every section is there, every anchor stands in \
      its section, and no figure of the text is overlooked.
      """)

  @Argument(
    help: ArgumentHelp(
      "Profiles, cases, sets of exercises and expected outcomes; all of the folders of profiles and cases where none is named.",
      valueName: "file"))
  var files: [String] = []

  @Option(help: ArgumentHelp("The folder of the source texts that the profiles name.", valueName: "dir"))
  var sources: String?

  @Option(
    help: ArgumentHelp(
      "The folder of cases, with sets of exercises in Exercises, expected outcomes in Expected.", valueName: "dir"))
  var cases = "Cases"

  @OptionGroup var options: SharedOptions

  func run() throws {
    let library = try Library()
    var paths = files
    if paths.isEmpty {
      do {
        paths = try WholeFiles.yaml(in: options.authorities) + WholeFiles.yaml(in: cases)
        for folder in ["\(cases)/Exercises", "\(cases)/Expected"] where WholeFiles.exists(folder) {
          paths += try WholeFiles.yaml(in: folder)
        }
      } catch {
        throw Stop.cannotRead(Unreadable(messages: [error.description]))
      }
    }
    var report = CheckReport()
    var ground: Ground?
    for path in paths {
      do {
        switch try Self.kind(of: path) {
        case .profile: try check(try library.profile(path), path, library, &report)
        case .exercises, .expectedOutcomes:
          let known = ground ?? self.ground(library)
          ground = known
          try check(path, on: known, library, report)
        case .file: _ = try library.file(path)
        }
      } catch {
        report.faults.append((path, error.messages))
      }
    }
    report.files = paths
    let messages = report.faults.flatMap(\.messages)
    if !messages.isEmpty { StandardStream.complain(messages.joined(separator: "\n\n")) }
    try options.show(report.document, report.json)
    if !report.faults.isEmpty { throw Stop.differs }
  }

  /// Says how much of a draft is left, and holds the profile against its text where that is asked for.
  private func check(_ profile: Profile, _ path: String, _ library: Library, _ report: inout CheckReport)
    throws(Unreadable)
  {
    if profile.isDraft, profile.scope == .authority {
      report.drafts.append((path, profile.clauses.count { $0.state == .untranscribed }))
    }
    guard let sources, profile.scope == .authority, !profile.isDraft else { return }
    guard let reference = profile.document.text else {
      report.faults.append((path, ["\(path): error: \(SourceCheck.Fault.noText)"]))
      return
    }
    let bytes: [UInt8]
    do { bytes = try WholeFiles.read("\(sources)/\(reference.file)") } catch {
      throw Unreadable(messages: [error.description])
    }
    let faults = SourceCheck.faults(of: profile, in: SourceText(bytes), library.evaluator.catalogue)
    report.texts += 1
    if !faults.isEmpty { report.faults.append((path, faults.map { "\(path): error: \($0)" })) }
  }

  /// All cases and profiles, against which exercises and expected outcomes are held; or what is wrong with them.
  private typealias Ground = Result<(cases: [Case], profiles: [Profile]), Unreadable>

  private func ground(_ library: Library) -> Ground {
    Result { () throws(Unreadable) in
      (try library.files([cases]), try library.profiles(in: options.authorities, named: []))
    }
  }

  /// Holds a set of exercises or expected outcomes against all cases and profiles. What is wrong with those, and told already, is not told again.
  private func check(
    _ path: String, on ground: Ground, _ library: Library, _ report: CheckReport
  ) throws(Unreadable) {
    switch ground {
    case .success(let known) where try Self.kind(of: path) == .exercises:
      _ = try library.exercises(path, on: known.cases, under: known.profiles)
    case .success(let known): try library.expectedOutcomes(path, on: known.cases, under: known.profiles)
    case .failure(let error):
      let told = report.faults.flatMap(\.messages)
      let untold = error.messages.filter { !told.contains($0) }
      guard untold.isEmpty else { throw Unreadable(messages: untold) }
    }
  }

  private enum Kind { case profile, exercises, expectedOutcomes, file }

  /// What a file holds. What looks like nothing else is read as a case, of which messages show nothing.
  private static func kind(of path: String) throws(Unreadable) -> Kind {
    do {
      let bytes = try WholeFiles.read(path)
      if Library.looksLikeProfile(bytes) { return .profile }
      if Library.looksLikeExercises(bytes) { return .exercises }
      return Library.looksLikeExpectedOutcomes(bytes) ? .expectedOutcomes : .file
    } catch {
      throw Unreadable(messages: [error.description])
    }
  }
}

/// What a check found.
private struct CheckReport {
  var files: [String] = []
  var texts = 0
  var drafts: [(path: String, left: Int)] = []
  var faults: [(path: String, messages: [String])] = []

  var document: Document {
    let wrong = faults.reduce(0) { $0 + $1.messages.count }
    let read = files.count == 1 ? "1 file" : "\(files.count) files"
    let against =
      texts == 0 ? "" : texts == 1 ? ", one of them against its text" : ", \(texts) of them against their texts"
    let verdict =
      wrong == 0
      ? "\(read) read\(against), nothing wrong."
      : "\(read) read\(against): \(wrong == 1 ? "1 mistake" : "\(wrong) mistakes") in \(faults.map(\.path).listed())."
    let drafts = drafts.map { draft in
      ListItem([
        Span("\(draft.path) is a draft: \(draft.left == 1 ? "one parameter is" : "\(draft.left) parameters are") left.")
      ])
    }
    return Document([.paragraph([Span(verdict)])] + (drafts.isEmpty ? [] : [.list(drafts)]))
  }

  var json: JSON {
    .object([
      ("files", .array(files.map { .string($0) })),
      (
        "drafts",
        .array(drafts.map { .object([("file", .string($0.path)), ("left", .number($0.left))]) })
      ),
      (
        "faults",
        .array(
          faults.map { .object([("file", .string($0.path)), ("messages", .array($0.messages.map { .string($0) }))]) })
      ),
    ])
  }
}
