import QuorateEngine

/// How many times a second one core evaluates a case under a profile: all procedures, with what each finding relied on.
struct EvaluationBenchmark {
  private let evaluator: Evaluator
  private let files: [Case]
  private let clauses: [Clauses]

  /// Every case of one folder under every authority's profile of another.
  init(cases: String, profiles: String) throws {
    let evaluator = try Evaluator(conferenceProcedures)
    let reader = ProfileReader(evaluator.catalogue)
    self.evaluator = evaluator
    files = try Disk.yaml(in: cases).map { path in
      try CaseReader.read(CaseReader.source(name: path, bytes: Disk.read(path)))
    }
    clauses = try Disk.yaml(in: profiles).map { path in
      try reader.profile(in: Source(name: path, bytes: Disk.read(path)))
    }.filter { $0.scope == .authority }.map(evaluator.clauses)
    guard !files.isEmpty, !clauses.isEmpty else { throw Failure("There are no cases or no profiles.") }
  }

  /// Seven rounds, each of whole passes over cases and profiles, for at least half a second.
  func measure(into table: inout Table) {
    let clock = ContinuousClock()
    var findings = 0
    var evaluations = 0
    var rates: [Double] = []
    _ = pass()
    for _ in 0..<7 {
      let start = clock.now
      var done = 0
      while clock.now - start < .milliseconds(500) {
        findings += pass()
        done += files.count * clauses.count
      }
      rates.append(Double(done) / (clock.now - start).seconds)
      evaluations += done
    }
    let rate = rates.median
    table.add("Evaluating, all procedures, \(files.count) cases under \(clauses.count) profiles, one core")
    table.add("  evaluations a second", rate.written(), beside: "target 50,000", ratio: rate / 50_000)
    table.add("  one evaluation", "\((1_000_000 / rate).written(2)) µs")
    table.add("  findings of one evaluation", (Double(findings) / Double(evaluations)).written(1))
  }

  /// Every case under every profile once; the number of findings.
  private func pass() -> Int {
    var findings = 0
    for file in files {
      for profile in clauses { findings += evaluator.evaluate(file, under: profile).count }
    }
    return findings
  }
}
