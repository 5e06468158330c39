import ArgumentParser
import Engine
import Files
import ProcedureKit
import Profiles
import Records
import Rendering

/// `quorate compare`: one case under several profiles.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "A case under every profile, side by side, differences first; or several, one after another.")

  @Argument(
    help: ArgumentHelp(
      "Cases: YAML files, JSON Lines, folders of either, or - for standard input.", valueName: "case"))
  var files: [String]

  @Option(help: ArgumentHelp("Compare only this authority; may be given again.", valueName: "id"))
  var authority: [String] = []

  @Option(help: ArgumentHelp("Your own area: it stands first and is marked.", valueName: "id"))
  var mine: String?

  @Flag(help: "Use the national clauses where a document is silent or defers, and say so.")
  var national = false

  @Option(help: ArgumentHelp("Put the authority as this proposal would have it beside the others.", valueName: "file"))
  var proposal: String?

  @Flag(help: "Show what all answer alike, and what nobody answers, too.")
  var allFindings = false

  @Flag(help: "End with status 1 where findings differ.")
  var failOnDifference = false

  @OptionGroup var options: SharedOptions<TableFormat>

  func run() throws {
    let library = try Library()
    let wanted = authority.isEmpty ? [] : authority + (mine.map { [$0] } ?? []).filter { !authority.contains($0) }
    let (cases, named) = try library.several(files, in: options.authorities, named: wanted)
    if let mine, !named.contains(where: { $0.authority == mine }) {
      _ = try library.profiles(in: options.authorities, named: [mine])
    }
    let compared = try authorities(of: named, library)
    let ordered = mine.map { compared.beginning(with: $0) } ?? compared
    let comparisons = cases.map { ordered.comparison(of: $0, by: library.evaluator) }
    try options.show(
      several: comparisons, as: .comparisons, document: document(of:), json: \.json, table: \.table)
    let differ = comparisons.contains { $0.rows.contains { $0.verdict == .different } }
    if failOnDifference, differ { throw ExitCode.differs }
  }

  /// The authorities that are compared: those named, and what is asked for besides, which may be of any profile of the folder.
  private func authorities(of named: [Profile], _ library: Library) throws(Unreadable) -> Authorities {
    let evaluator = library.evaluator
    var authorities = Authorities(
      named.filter { $0.scope == .authority || authority.contains($0.authority) }, by: evaluator)
    guard national || proposal != nil else { return authorities }
    let all = authority.isEmpty ? named : try library.profiles(in: options.authorities, named: [])
    if let proposal {
      let (proposed, base) = try library.proposal(proposal, toOneOf: all)
      authorities = authorities.proposing(proposed, to: base, by: evaluator)
    }
    guard national else { return authorities }
    let nations = try Library.nations(among: all, of: options.authorities)
    return authorities.fillingSilences(from: evaluator.nationalClauses(among: nations))
  }

  /// The comparison, and in a terminal how to see what it sums up.
  private func document(of comparison: Comparison) -> Document {
    var document = comparison.document(all: allFindings, mine: mine)
    if !allFindings, options.isText {
      document.blocks.append(
        .paragraph([Span("With --all-findings every question is shown with its answers.", .quiet)]))
    }
    return document
  }
}
