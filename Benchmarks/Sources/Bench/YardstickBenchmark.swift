import QuorateEngine

/// Whether a first review was held in time, decided here and by other engines of rules on the same days: OpenFisca-Core, which decides all in
/// one array, and GoRules zen, which is asked for each.
struct YardstickBenchmark {
  let python: String
  let script: String
  let scratch: String

  private static let count = 20_000
  private static let rounds = 3
  private static let engines = ["OpenFisca-Core, all in one array", "zen, a decision", "zen, its expression alone"]

  /// Measures all and compares every result.
  func measure(into table: inout Table) throws {
    let (initial, review) = Self.inputs()
    let evaluator = try Evaluator(conferenceProcedures)
    let path = "Authorities/doncaster.yaml"
    let profile = try ProfileReader(evaluator.catalogue).profile(in: Source(name: path, bytes: Disk.read(path)))
    // Weeks are counted alike by all, while no other engine knows which days are bank holidays.
    var conventions = profile.conventions
    conventions.months = .thirteenWeeks
    let clauses = evaluator.clauses(of: profile).counting(by: conventions)
    let cases = try zip(initial, review).map(Self.facts)
    guard let reviews = evaluator.declarations.firstIndex(where: { $0.key == "reviews" }),
      let question = evaluator.questions.first(where: { $0.key == "reviews.first-in-time" })?.question.id
    else { throw Failure("The procedures no longer ask whether the first review was held in time.") }
    var statuses: [Status?] = []
    var times: [Double] = []
    for _ in 0..<Self.rounds {
      let start = ContinuousClock.now
      statuses = cases.map { facts in
        evaluator.evaluate(facts, under: clauses, only: [reviews]).first { $0.question == question }?.status
      }
      times.append((ContinuousClock.now - start).seconds)
    }
    guard statuses.allSatisfy({ $0 == .met || $0 == .breached }) else {
      throw Failure("A first review is not decided.")
    }
    let ours = times.median * 1e9 / Double(Self.count)
    table.add("Was the first review in time? \(Double(Self.count).written()) conferences, one core")
    table.add("  here, with all that the procedure asks, its reasons and clauses", "\(ours.written()) ns")
    try compare(ours, statuses.map { $0 == .met }, with: initial + review, &table)
  }

  private func compare(_ ours: Double, _ answers: [Bool], with days: [Int32], _ table: inout Table) throws {
    guard (try? Child.run([python, "-c", "import numpy"])) != nil else {
      return table.add("  other engines", beside: "no numpy")
    }
    let (input, output) = ("\(scratch)/input", "\(scratch)/output")
    try Disk.save([Int32(Self.count)] + days, to: input)
    _ = try Child.run([python, script, input, output, String(Self.rounds)])
    var numbers = try Disk.load(output, as: Int32.self)[...]
    for engine in Self.engines {
      guard let time = numbers.popFirst() else { throw Failure("\(script) says nothing of \(engine).") }
      guard time >= 0 else {
        table.add("  \(engine)", beside: "not installed")
        continue
      }
      guard numbers.count >= Self.count else { throw Failure("\(script) gave too few numbers.") }
      let equal = zip(answers, numbers).count { $0 == ($1 == 1) }
      numbers.removeFirst(Self.count)
      let theirs = Double(time) / 100
      table.add(
        "  \(engine)", "\(theirs.written(theirs < 1_000 ? 1 : 0)) ns",
        beside: theirs < ours ? "ours is slower" : "ours is faster", ratio: max(theirs / ours, ours / theirs))
      table.add("    results equal to ours", Double(equal).written(), beside: "of \(Double(Self.count).written())")
    }
  }

  /// The same days in every run: an initial conference, and a first review from 60 to 120 days later.
  private static func inputs() -> (initial: [Int32], review: [Int32]) {
    var random = SplitMix()
    let span = (Day(year: 2018, month: 1, day: 1)?.number ?? 0)...(Day(year: 2027, month: 6, day: 30)?.number ?? 0)
    let initial = (0..<count).map { _ in Int32.random(in: span, using: &random) }
    return (initial, initial.map { $0 + .random(in: 60...120, using: &random) })
  }

  private static func facts(_ initial: Int32, _ review: Int32) throws -> Case {
    let text = """
      case: 1
      id: one
      title: One
      children: [{ label: child A, born: 2010-03-02 }]
      conference: { kind: initial, date: \(Day(number: initial)) }
      plan: { made: yes }
      reviews: [{ held: \(Day(number: review)) }]

      """
    return try CaseReader.read(CaseReader.source(name: "one", bytes: Array(text.utf8)))
  }
}
