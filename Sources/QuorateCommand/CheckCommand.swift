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
      its section, a value has the figure and the unit of its anchor, and no figure and no duty of the text is overlooked.
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

  @OptionGroup var options: SharedOptions<DocumentFormat>

  func run() throws {
    let library = try Library()
    var shelf = Shelf(library)
    var report = CheckReport(files: files.isEmpty ? try allFiles() : files, hasTexts: sources != nil)
    for path in report.files {
      do throws(Unreadable) {
        let file = try shelf.file(path)
        switch file.kind {
        case .profile: try check(try shelf.profile(path), path, &shelf, library, &report)
        case .exercises, .expected: try check(file, on: &shelf, library, report)
        case .holidays: _ = try Library.holidays(file)
        case .case, .proposal, .report, .settlement, nil: _ = try shelf.facts(path)
        }
      } catch {
        report.tell(error.diagnostics)
        report.faulty.append(WholeFiles.inWords(path))
      }
    }
    if !report.faults.isEmpty { StandardStream.complain(report.faults) }
    try options.show(report.document, report.json)
    if !report.faults.isEmpty { throw ExitCode.differs }
  }

  /// The files of the folders of profiles and cases, and of those within the folder of cases.
  private func allFiles() throws(Unreadable) -> [String] {
    let folders = ["\(cases)/Exercises", "\(cases)/Expected"].filter(WholeFiles.exists)
    return try Library.profileFiles(options.authorities) + Library.caseFiles(cases)
      + folders.reading(WholeFiles.yaml).flatMap(\.self)
  }

  /// Says how much of a draft is left, and holds the profile against its text where that is asked for.
  private func check(
    _ profile: Profile, _ path: String, _ shelf: inout Shelf, _ library: Library, _ report: inout CheckReport
  ) throws(Unreadable) {
    if profile.isDraft, profile.scope == .authority {
      let left = profile.clauses.count { $0.state == .untranscribed }
      // How far it carries is told where there are cases to try it on.
      let facts =
        WholeFiles.isFolder(cases) ? try? shelf.ground(cases: cases, authorities: options.authorities).get().cases : nil
      report.drafts.append((path, left, facts.map { library.evaluator.reach(of: profile, on: $0) }))
    }
    guard let sources, profile.scope == .authority else {
      report.notHeld.append(path)
      return
    }
    guard let reference = profile.document.text else { throw Unreadable(SourceCheck.noText(for: profile)) }
    let name = "\(sources)/\(reference.file)"
    let text = Source(name: name, bytes: try WholeFiles.read(name))
    let check = SourceCheck(of: profile, in: text, library.evaluator.catalogue)
    report.held.append((path, check))
    guard check.faults.isEmpty else { throw Unreadable(check.faults) }
  }

  /// Holds exercises or expected outcomes against all cases and profiles. What is wrong with those, and told already, is not told again.
  private func check(
    _ file: DocumentFile, on shelf: inout Shelf, _ library: Library, _ report: CheckReport
  ) throws(Unreadable) {
    switch shelf.ground(cases: cases, authorities: options.authorities) {
    case .success(let ground) where file.kind == .expected:
      try library.expectedOutcomes(file, on: ground.cases, under: ground.profiles)
    case .success(let ground): _ = try library.exercises(file, on: ground.cases, under: ground.profiles)
    case .failure(let error):
      let untold = error.diagnostics.filter { !report.faults.contains($0) }
      guard untold.isEmpty else { throw Unreadable(untold) }
    }
  }
}
