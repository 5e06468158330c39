#if canImport(Glibc)
@preconcurrency import Glibc
#else
@preconcurrency import Darwin
#endif

/// What `quorate batch` does with many small cases: how many a second, and with how much memory. Doubling shows that time is linear and
/// memory flat. BATCH_CASES says how many cases the longest run has, such as 1000000.
struct BatchBenchmark {
  let command: String
  /// A folder for the cases.
  let scratch: String

  private static let target = 100_000.0

  func measure(into table: inout Table) throws {
    table.add("Many small cases, one a line")
    for count in [10_000, 20_000, 40_000] {
      try measure(["--format", "cases", "--jobs", "1"], "read and written, one core", count, &table)
    }
    for count in [10_000, 20_000] {
      try measure(["--summary", "--jobs", "1"], "summed up under all profiles, one core", count, &table)
    }
    try measure(["--format", "jsonl"], "compared in full, every core", 1_000, &table)
    for count in [5_000, 10_000] { try measureImpact(on: count, &table) }
    for count in [1_000, 2_000] { try measureReport(on: count, &table) }
    if let most = getenv("BATCH_CASES").flatMap({ Int(String(cString: $0)) }) {
      try measure(["--summary"], "summed up under all profiles, every core", most, &table)
      try measure(["--format", "cases"], "read and written, every core", most, &table)
    }
  }

  private func measure(_ options: [String], _ what: String, _ count: Int, _ table: inout Table) throws {
    let path = try write(count)
    defer { unlink(path) }
    let isAlone = options.contains("cases") && options.contains("1")
    try add([command, "batch", path] + options, what, count, isAlone: isAlone, to: &table)
  }

  /// What a proposal would have done to so many conferences.
  private func measureImpact(on count: Int, _ table: inout Table) throws {
    let path = try write(count)
    defer { unlink(path) }
    let proposal = "Reports/example-proposal/proposal.yaml"
    try add(
      [command, "impact", "--proposal", proposal, path], "held against a proposal, every core", count, to: &table)
  }

  /// A paper on so many cases, each in a file of its own.
  private func measureReport(on count: Int, _ table: inout Table) throws {
    let (cases, reports) = ("\(scratch)/cases", "\(scratch)/reports")
    for folder in [cases, reports, "\(reports)/paper"] where mkdir(folder, 0o755) != 0 {
      throw Failure("\(folder) cannot be made.")
    }
    defer { _ = try? Child.run(["/bin/rm", "-r", cases, reports]) }
    for number in 1...count { try Self.write([Self.line(number)], to: "\(cases)/case-\(number).yaml") }
    let paper = "report: 1\ntitle: A year\nquestion: What of it?\nshows: [overview]\n"
    try Self.write([paper], to: "\(reports)/paper/report.yaml")
    try add(
      [command, "report", "--reports", reports, "--cases", cases], "told in a paper, one core", count, to: &table)
  }

  /// Adds what a command costs that does something with so many cases.
  private func add(
    _ words: [String], _ what: String, _ count: Int, isAlone: Bool = false, to table: inout Table
  ) throws {
    let cost = try Child.run(words)
    let rate = Double(count) / cost.time.seconds
    table.add(
      "  \(Double(count).written()) \(what), cases a second", rate.written(), beside: isAlone ? "aim 100,000" : "",
      ratio: isAlone ? rate / Self.target : nil)
    table.add("    peak memory", "\((Double(cost.peakBytes) / 1_000_000).written(1)) MB")
  }

  /// Writes so many cases, a line each. The file that holds them.
  private func write(_ count: Int) throws -> String {
    let path = "\(scratch)/cases-\(count).jsonl"
    try Self.write((1...count).lazy.map(Self.line), to: path)
    return path
  }

  /// Writes lines one by one: a child is charged for what its parent holds.
  private static func write(_ lines: some Sequence<String>, to path: String) throws {
    guard let file = fopen(path, "wb") else { throw Failure("\(path) cannot be written.") }
    defer { fclose(file) }
    for line in lines where fputs(line, file) < 0 { throw Failure("\(path) cannot be written.") }
  }

  /// A small case.
  private static func line(_ number: Int) -> String {
    #"{"case":1,"id":"case-\#(number)","title":"Case \#(number)","children":[{"label":"child A","born":"2015-03-02"}],"#
      + #""strategy-discussions":[{"began":"2023-04-20","initiated-enquiries":"yes"}],"#
      + #""conference":{"kind":"initial","date":"2023-05-\#(10 + number % 20)"}}"# + "\n"
  }
}
