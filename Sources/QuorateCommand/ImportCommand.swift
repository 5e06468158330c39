import ArgumentParser
import Files
import Records
import Rendering

/// `quorate import`: cases from what services have.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Makes cases, as JSON Lines, of a CSV export or of a Children in Need census.",
    subcommands: [ImportCSVCommand.self, ImportCensusCommand.self])
}

/// `quorate import csv`: a case of each row.
struct ImportCSVCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "csv", abstract: "A case of each row of an export.",
    discussion: """
      The map says which column is which fact: a file with `map: 1`, under `columns` facts such as `conference.date: Date of ICPC` or \
      `strategy-discussions.1.began: Strategy meeting`, and under `always` facts of every row, such as `conference.kind: initial`. Keys, \
      titles and labels are made up: none is taken from the export. What is empty or cannot be read is left out, and so unknown; what \
      could not be used is counted by reason on standard error.
      """)

  @Argument(help: ArgumentHelp("The CSV file, or - for standard input.", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("Which column is which fact.", valueName: "map.yaml"))
  var map: String

  @Option(help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    let map = try ColumnMap(map)
    var rows = try CSVRows(file)
    guard let headings = try rows.next() else { throw Unreadable(.noCaseRead, of: WholeFiles.inWords(file)) }
    if let missing = map.columns.first(where: { !headings.contains($0.heading) }) {
      throw ValidationError("The file has no column", missing.heading, among: headings)
    }
    var imported = Imported()
    var output = try GrowingOutput(to: output)
    while let row = try rows.next() {
      guard row.count == headings.count else {
        imported.skip("rows with another number of cells than there are headings")
        continue
      }
      let facts = map.facts(Dictionary(zip(headings, row)) { first, _ in first }, &imported)
      if let line = imported.line(facts) { try output.append(line) }
    }
    guard imported.cases > 0 else {
      output.discard()
      StandardStream.complain(imported.inWords)
      throw Unreadable(.noCaseRead, of: WholeFiles.inWords(file))
    }
    try output.finish()
    StandardStream.complain(imported.inWords)
  }
}

/// `quorate import cin`: gives way to a program of its own, so that no other command pays for a reader of XML.
struct ImportCensusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cin", abstract: "A case of each initial conference in a Children in Need census (XML).",
    discussion: "`quorate import cin --help` lists its options.")

  @Argument(parsing: .captureForPassthrough, help: .hidden)
  var arguments: [String] = []

  func run() throws {
    let path = Programs.besideOwn("-census")
    let reason = Programs.replace(by: path, arguments)
    StandardStream.complain([Diagnostic(.cannotBeRead(reason), of: path)])
    throw ExitCode.unavailable
  }
}
