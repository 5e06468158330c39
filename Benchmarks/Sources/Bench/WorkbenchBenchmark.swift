/// What a page of the workbench costs: time until it has arrived whole, pages a second of a server that has one core, and memory.
struct WorkbenchBenchmark {
  let program: String

  private static let warming = 2_000
  private static let requests = 20_000

  /// Measures comparing each sample case in turn, over one connection.
  func measure(into table: inout Table) throws {
    let cases = try Disk.yaml(in: "Cases").map { $0.dropFirst("Cases/".count).dropLast(".yaml".count) }
    let server = try Server([program, "--port", "0"])
    defer { server.stop() }
    let connection = try Connection(port: server.port)
    defer { connection.close() }
    func ask(_ number: Int) throws -> Duration {
      let start = ContinuousClock.now
      _ = try connection.get("/compare/\(cases[number % cases.count])")
      return ContinuousClock.now - start
    }
    for number in 0..<Self.warming { _ = try ask(number) }
    let before = server.residentBytes
    var times: [Double] = []
    let start = ContinuousClock.now
    for number in 0..<Self.requests { times.append(try ask(number).seconds * 1_000) }
    let rate = Double(Self.requests) / (ContinuousClock.now - start).seconds
    let after = server.residentBytes
    table.add("The workbench, comparing \(cases.count) sample cases in turn, its server on one core")
    table.add("  a page, median", "\(times.median.written(2)) ms", beside: "target 30 ms", ratio: 30 / times.median)
    table.add("  pages a second", rate.written(), beside: "target 200", ratio: rate / 200)
    let (first, last) = (Double(before) / 1_000_000, Double(after) / 1_000_000)
    table.add("  memory after \(Double(Self.warming).written()) pages", "\(first.written(1)) MB")
    table.add(
      "  memory after \(Double(Self.requests).written()) more", "\(last.written(1)) MB", beside: "target: the same",
      ratio: last > 0 ? first / last : nil)
  }
}
