import ArgumentParser
import Cases
import Engine
import Files
import ProcedureKit
import Profiles
import Records
import Rendering

/// `quorate batch`: many cases, one after another.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "Many cases under every profile: a line each, or what came of them all in numbers.",
    discussion: """
      Cases come as JSON Lines (the case format as JSON, a case a line; null is unknown), as files of one case, from folders of either, \
      or by a pipe, and go on in that order. --format jsonl gives what `compare --format json` gives, a line for each case; csv a row \
      for each finding; cases the cases themselves. A line that cannot be read is told with its number, without quoting it, and the others go \
      on; the command then ends with status 65. A file named by --output is there whole or not at all: until then it is FILE.part, and where \
      that was interrupted, --resume goes on with it and comes to the same bytes.
      """)

  @Argument(help: ArgumentHelp("Files of cases, folders of them, or - for standard input.", valueName: "cases"))
  var cases: [String] = ["-"]

  @Option(help: ArgumentHelp("Only this authority; may be given again.", valueName: "id"))
  var authority: [String] = []

  @Flag(help: "Use the national clauses where a document is silent or defers, and say so.")
  var national = false

  @Flag(help: "Show for each question and authority how many were met, not kept, due and so on, in place of each case.")
  var summary = false

  @OptionGroup var form: CaseForm

  @Flag(help: "Go on where the same command was interrupted.")
  var resume = false

  @Option(help: ArgumentHelp("How many cases are worked on at a time; as many as there are cores.", valueName: "count"))
  var jobs: Int?

  @OptionGroup var places: PlaceOptions

  @Option(help: "How each case is written; with --summary, how that is shown: text, markdown, html, csv or json.")
  var format: Format?

  /// How cases are written, and how their summary is shown.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl, csv, cases, text, markdown, html, json

    /// Whether it is a way to show a summary.
    var isOfSummary: Bool { TableFormat(rawValue: rawValue) != nil }
    /// Whether it is a way to write each case.
    var isOfCases: Bool { [.jsonl, .csv, .cases].contains(self) }
  }

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1.") }
    if summary {
      guard format?.isOfSummary != false else {
        throw ValidationError("A summary is shown as text, markdown, html, csv or json.")
      }
      guard !resume else { throw ValidationError("A summary is made in one go: leave --resume out.") }
    } else {
      guard format?.isOfCases != false else {
        throw ValidationError("Cases are written as jsonl, csv or cases; the others are for --summary.")
      }
      guard !resume || places.output != nil else {
        throw ValidationError("--resume needs the file that was begun: name it with --output.")
      }
    }
  }

  func run() throws {
    let library = try Library()
    var stream = try CaseStream(cases, passingOverEmpty: true, areLines: form.lines)
    let authorities = try authorities(library)
    let many = ManyCases(library, jobs: jobs)
    let progress =
      summary
      ? try summarise(&stream, many, authorities, library) : try write(&stream, many, authorities, library)
    try progress.checkFaulty()
  }

  private func authorities(_ library: Library) throws(Unreadable) -> Authorities {
    let named = try library.profiles(in: places.authorities, named: authority)
    let authorities = Authorities(
      named.filter { $0.scope == .authority || authority.contains($0.authority) }, by: library.evaluator)
    guard national else { return authorities }
    let all = authority.isEmpty ? named : try library.profiles(in: places.authorities, named: [])
    let nations = try Library.nations(among: all, of: places.authorities)
    return authorities.fillingSilences(from: library.evaluator.nationalClauses(among: nations))
  }

  private func summarise(
    _ stream: inout CaseStream, _ many: ManyCases, _ authorities: Authorities, _ library: Library
  ) throws -> BatchProgress {
    let evaluator = library.evaluator
    let width = authorities.members.count
    var counts = OutcomeCounts(authorities: width)
    var progress = BatchProgress()
    try many.each(&stream) { _ in
      false
    } _: { _, facts in
      var counts = OutcomeCounts(authorities: width)
      counts.count(facts, under: authorities, by: evaluator)
      return counts
    } _: { outcomes in
      for outcome in progress.counting(outcomes) { if case .success(let more) = outcome { counts.add(more) } }
    }
    try progress.end()
    let summary = Summary(counts, faulty: progress.faulty, under: authorities, by: evaluator)
    var options = SharedOptions<TableFormat>()
    options.places = places
    options.format = format.flatMap { TableFormat(rawValue: $0.rawValue) } ?? .text
    try options.show(summary.document, summary.json, summary.table)
    return progress
  }
}
