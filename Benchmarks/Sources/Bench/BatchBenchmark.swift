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
    if let most = getenv("BATCH_CASES").flatMap({ Int(String(cString: $0)) }) {
      try measure(["--summary"], "summed up under all profiles, every core", most, &table)
      try measure(["--format", "cases"], "read and written, every core", most, &table)
    }
  }

  private func measure(_ options: [String], _ what: String, _ count: Int, _ table: inout Table) throws {
    let path = "\(scratch)/cases-\(count).jsonl"
    try Self.write(count, to: path)
    defer { unlink(path) }
    let cost = try Child.run([command, "batch", path] + options)
    let rate = Double(count) / cost.time.seconds
    let isAlone = options.contains("cases") && options.contains("1")
    table.add(
      "  \(Double(count).written()) \(what), cases a second", rate.written(), beside: isAlone ? "aim 100,000" : "",
      ratio: isAlone ? rate / Self.target : nil)
    table.add("    peak memory", "\((Double(cost.peakBytes) / 1_000_000).written(1)) MB")
  }

  /// Writes so many cases one by one: a child is charged for what its parent holds.
  private static func write(_ count: Int, to path: String) throws {
    guard let file = fopen(path, "wb") else { throw Failure("\(path) cannot be written.") }
    defer { fclose(file) }
    for number in 1...count {
      let line =
        #"{"case":1,"id":"case-\#(number)","title":"Case \#(number)","children":[{"label":"child A","born":"2015-03-02"}],"#
        + #""strategy-discussions":[{"began":"2023-04-20","initiated-enquiries":"yes"}],"#
        + #""conference":{"kind":"initial","date":"2023-05-\#(10 + number % 20)"}}"# + "\n"
      guard fputs(line, file) >= 0 else { throw Failure("\(path) cannot be written.") }
    }
  }
}
