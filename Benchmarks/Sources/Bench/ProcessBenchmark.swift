/// What a whole run of the command costs: wall time from before its start until its end is known, and peak memory.
struct ProcessBenchmark {
  let command: String
  let file: String

  private static let runs = 41

  /// Measures comparing, and for scale what a process costs that does next to nothing.
  func measure(into table: inout Table) throws {
    table.add("A whole process, \(file)")
    for format in ["text", "json"] {
      let (time, memory) = try median([command, "compare", file, "--format", format])
      table.add("  compare --format \(format)", "\(time.written(1)) ms", beside: "target 40 ms", ratio: 40 / time)
      table.add("", beside: "aim 25 ms", ratio: 25 / time)
      table.add("    peak memory", "\(memory.written(1)) MB", beside: "target 60 MB", ratio: 60 / memory)
    }
    let version = try median([command, "--version"])
    table.add("  for scale: quorate --version", "\(version.milliseconds.written(1)) ms")
    let least = try median(["/usr/bin/true"])
    table.add("  for scale: true", "\(least.milliseconds.written(1)) ms")
  }

  /// The medians over many runs, after a few that only warm up.
  private func median(_ words: [String]) throws -> (milliseconds: Double, megabytes: Double) {
    for _ in 0..<5 { _ = try Child.run(words) }
    var times: [Double] = []
    var memory: [Double] = []
    for _ in 0..<Self.runs {
      let cost = try Child.run(words)
      times.append(cost.time.seconds * 1_000)
      memory.append(Double(cost.peakBytes) / 1_000_000)
    }
    return (times.median, memory.median)
  }
}
