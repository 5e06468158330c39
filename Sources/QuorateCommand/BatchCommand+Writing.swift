import ArgumentParser
import Cases
import Engine
import Files
import Profiles
import Records
import Rendering
import YAML

extension BatchCommand {
  /// Writes what comes of each case, and returns how many there were.
  func write(
    _ stream: inout CaseStream, _ many: ManyCases, _ authorities: Authorities, _ library: Library
  ) throws -> BatchProgress {
    let line = CaseLine(format: format ?? .jsonl, authorities: authorities, evaluator: library.evaluator)
    var output = try BatchOutput(
      to: places.output, resuming: resume, work: work(under: authorities), beginning: line.head)
    var progress = BatchProgress(cases: output.done, faulty: output.faulty)
    do {
      try many.each(&stream) { record in
        try output.isDone(record)
      } _: { record, facts in
        line.text(record, facts)
      } _: { outcomes in
        var bytes: [UInt8] = []
        let before = progress.faulty
        for outcome in progress.counting(outcomes) {
          switch outcome {
          case .success(let text): bytes += text
          case .failure(let faulty): bytes += line.text(faulty)
          }
        }
        try output.append(bytes, cases: outcomes.count, faulty: progress.faulty - before)
      }
      try progress.end()
    } catch {
      if progress.cases == 0 { output.discard() }
      throw error
    }
    try output.finish()
    return progress
  }

  /// What is done, so that only the same is gone on with: the version, the cases by name, the profiles by what they say, and the options.
  private func work(under authorities: Authorities) -> String {
    let parts =
      [Quorate.version, (format ?? .jsonl).rawValue, national ? "national" : "", form.lines ? "lines" : ""] + cases
      + authorities.profiles.flatMap { [$0.authority, $0.digest] }
    return Fingerprint.hexadecimal(of: Array(parts.joined(separator: "\n").utf8))
  }
}

/// How one case among many is written.
struct CaseLine: Sendable {
  let format: BatchCommand.Format
  let authorities: Authorities
  let evaluator: Evaluator

  /// What stands before all cases.
  var head: [UInt8] {
    format == .csv ? Array(CSVTable.head(["file", "line"] + Comparison.tableHeadings).utf8) : []
  }

  /// What comes of a case.
  func text(_ record: CaseRecord, _ facts: Case) -> [UInt8] {
    switch format {
    case .cases: return record.json.line
    case .csv:
      let place = [record.file, record.line.map(String.init) ?? ""]
      let rows = authorities.comparison(of: facts, by: evaluator).table.rows
      return Array(CSVTable.lines(rows.map { place + $0 }).utf8)
    default: return authorities.comparison(of: facts, by: evaluator).json(from: record.file, line: record.line).line
    }
  }

  /// What is written of a case that could not be read: a line of its own, where each case has one.
  func text(_ faulty: FaultyRecord) -> [UInt8] {
    guard format == .jsonl else { return [] }
    let content: JSON = [
      "file": faulty.record.file, "line": faulty.record.line,
      "faults": faulty.diagnostics.map { fault -> JSON in
        [
          "line": faulty.record.line ?? fault.mark?.line, "column": fault.mark?.column, "kind": fault.fault.kind,
          "message": fault.sentence, "help": fault.help,
        ]
      },
    ]
    return content.headed(.faultyCase).line
  }
}

/// Where the lines of a batch go: to standard output, or to a file that grows.
struct BatchOutput: ~Copyable {
  private var file: GrowingFile?
  private var read = Trace()
  private var seen = 0
  private let path: String
  private let head: [UInt8]
  private var isBegun = false

  /// How many cases are done already, and how many of them could not be read.
  let done: Int
  let faulty: Int

  init(to path: String?, resuming: Bool, work: String, beginning head: [UInt8]) throws {
    self.head = head
    self.path = path ?? ""
    guard let path else {
      (done, faulty) = (0, 0)
      return
    }
    let file = try GrowingFile(at: path, resuming: resuming, work: work)
    (done, faulty) = (file.state.cases, file.state.faulty)
    self.file = consume file
  }

  /// Whether a case was done before the command was interrupted. Throws where it was another.
  mutating func isDone(_ record: CaseRecord) throws -> Bool {
    if file == nil { return false }
    read.read(record.bytes)
    seen += 1
    if seen == done, let state = file?.state, state.read != read { throw otherWork }
    return seen <= done
  }

  mutating func append(_ bytes: [UInt8], cases: Int, faulty: Int) throws {
    let bytes = isBegun || done > 0 ? bytes : head + bytes
    isBegun = true
    guard file != nil else { return try Terminal.print(bytes) }
    try file?.append(bytes, cases: cases, faulty: faulty, read: read)
  }

  mutating func finish() throws {
    if seen < done { throw otherWork }
    try file?.finish()
  }

  mutating func discard() { file?.discard() }

  private var otherWork: Unwritable { Unwritable(.otherWork, of: path) }
}

/// How many cases were read and how many could not be, told as they are.
struct BatchProgress {
  private(set) var cases: Int
  private(set) var faulty: Int
  private let progress = Progress(of: nil)

  init(cases: Int = 0, faulty: Int = 0) {
    self.cases = cases
    self.faulty = faulty
  }

  /// Counts what came of some cases, and tells of those that could not be read.
  mutating func counting<Value>(_ outcomes: [ManyCases.Outcome<Value>]) -> [ManyCases.Outcome<Value>] {
    for outcome in outcomes {
      guard case .failure(let record) = outcome else { continue }
      faulty += 1
      progress.interrupt()
      StandardStream.complain(record.inShort)
    }
    cases += outcomes.count
    progress.steps(outcomes.count, "\(cases) cases")
    return outcomes
  }

  /// All is done. Throws where there was no case.
  func end(of command: String = "batch") throws(Unreadable) {
    progress.end()
    guard cases > 0 else { throw Unreadable(.noCaseRead, of: command) }
  }

  /// Ends the command where some case could not be read, after what came of the others.
  func checkFaulty() throws {
    guard faulty > 0 else { return }
    StandardStream.complain(faulty == 1 ? "1 case could not be read." : "\(faulty) cases could not be read.")
    throw ExitCode.cannotRead
  }
}
