import QuorateEngine

/// Adding working days to a million dates, beside numpy's vectorised `busday_offset` on the same dates.
struct WorkingDayBenchmark {
  let python: String
  let script: String
  let scratch: String

  private static let count = 1_000_000
  private static let rounds = 11

  /// Measures both and compares every result.
  func measure(into table: inout Table) throws {
    let (days, steps) = Self.inputs()
    let calendar = WorkingCalendar()
    var results = [Int32](repeating: 0, count: Self.count)
    var times: [Double] = []
    for _ in 0..<Self.rounds {
      let start = ContinuousClock.now
      Self.add(steps, to: days, by: calendar, into: &results)
      times.append((ContinuousClock.now - start).seconds)
    }
    let ours = times.median * 1e9 / Double(Self.count)
    table.add("Working days, \(Double(Self.count).written()) dates of 1990 to 2099, 1 to 60 working days on")
    guard let (theirs, other) = try numpy(days, steps) else {
      return table.add("  one addition", "\(ours.written(2)) ns", beside: "no numpy")
    }
    let figure = "\(ours.written(2)) ns"
    table.add("  one addition", figure, beside: "numpy \(theirs.written(2)) ns", ratio: theirs / ours)
    let equal = zip(results, other).count { $0 == $1 }
    table.add("  results equal to numpy’s", Double(equal).written(), beside: "of \(Double(other.count).written())")
  }

  @inline(never)
  private static func add(_ steps: [Int32], to days: [Day], by calendar: WorkingCalendar, into results: inout [Int32]) {
    for index in results.indices {
      results[index] = calendar.day(Int(steps[index]), workingDaysAfter: days[index])?.number ?? .min
    }
  }

  /// The same numbers in every run.
  private static func inputs() -> (days: [Day], steps: [Int32]) {
    var random = SplitMix()
    let span = (Day(year: 1990, month: 1, day: 1)?.number ?? 0)...(Day(year: 2099, month: 12, day: 31)?.number ?? 0)
    let days = (0..<count).map { _ in Day(number: .random(in: span, using: &random)) }
    return (days, (0..<count).map { _ in .random(in: 1...60, using: &random) })
  }

  /// Nanoseconds an addition and the results; nil where numpy is not installed.
  private func numpy(_ days: [Day], _ steps: [Int32]) throws -> (nanoseconds: Double, results: [Int32])? {
    guard (try? Child.run([python, "-c", "import numpy"])) != nil else { return nil }
    let holidays = (1978...2111).flatMap { BankHolidays.kept(in: .englandAndWales, year: $0) }.map(\.day.number)
    var numbers = [Int32(holidays.count)] + holidays + [Int32(days.count)]
    numbers += days.map(\.number) + steps
    let (input, output) = ("\(scratch)/input", "\(scratch)/output")
    try Disk.save(numbers, to: input)
    _ = try Child.run([python, script, input, output, String(Self.rounds)])
    let answer = try Disk.load(output, as: Int32.self)
    guard answer.count == days.count + 1 else { throw Failure("\(script) gave \(answer.count) numbers.") }
    return (Double(answer[0]) * 1_000 / Double(days.count), Array(answer.dropFirst()))
  }
}

/// A small generator of pseudo-random numbers (Steele, Lea and Flood 2014).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64 = 20_170_701

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
