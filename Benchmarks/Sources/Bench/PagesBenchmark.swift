/// What each kind of page of the workbench costs, and how long it takes to start.
struct PagesBenchmark {
  let program: String

  /// How long each page is asked for again and again, after as long that only warms up.
  private static let patience = Duration.milliseconds(600)
  private static let starts = 11

  /// One page: what it is, where it stands, and the text that is sent to it, where it is a case of one's own.
  private struct Kind {
    let name: String
    let path: String
    var sent: String?
  }

  private static let sample = "second-strategy-discussion"
  private static let conference =
    "kind=initial&began=2019-05-01&agreed=2019-05-03&date=2019-05-20&report=yes&on=2019-06-01"

  private static let kinds = [
    Kind(name: "first page", path: "/"),
    Kind(name: "new case", path: "/new"),
    Kind(name: "new case from a sample", path: "/new?from=\(sample)"),
    Kind(name: "own case, after a change", path: "/change/own", sent: "Cases/\(sample).yaml"),
    Kind(name: "own case compared", path: "/compare/own", sent: "Cases/\(sample).yaml"),
    Kind(name: "sample changed", path: "/change/\(sample)"),
    Kind(name: "samples searched", path: "/compare?text=casting+vote"),
    Kind(name: "comparison as CSV", path: "/compare/\(sample)?format=csv&table=1"),
    Kind(name: "comparison, in columns", path: "/compare/\(sample)?columns=yes&all=yes&mine=wakefield"),
    Kind(name: "why", path: "/compare/\(sample)/why?one=wakefield&other=north-wales"),
    Kind(name: "present, the opening", path: "/present/\(sample)"),
    Kind(name: "present, reasons", path: "/present/\(sample)?to=1.reasons"),
    Kind(name: "check, the form", path: "/check"),
    Kind(name: "check, a conference", path: "/check?authority=wakefield&\(conference)"),
    Kind(name: "check, its calendar", path: "/check/calendar?authority=wakefield&\(conference)"),
    Kind(name: "check, a sample", path: "/check/\(sample)?authority=wakefield"),
    Kind(name: "glossary", path: "/glossary"),
    Kind(
      name: "a paper, read before it is downloaded",
      path: "/paper/preview?paper-title=The+clock&question=When+is+it+held&procedure=initial-conference"),
    Kind(name: "authorities searched", path: "/authorities?text=quorum"),
    Kind(name: "all parameters", path: "/authorities?procedure=all"),
    Kind(name: "a profile", path: "/authorities/wakefield"),
    Kind(name: "a proposal, the form", path: "/what-if/wakefield"),
    Kind(name: "training", path: "/train"),
    Kind(name: "exercises to print", path: "/train/who-counts-and-who-decides/print"),
    Kind(name: "exercises of a case", path: "/exercise/\(sample)"),
  ]

  func measure(into table: inout Table) throws {
    var times: [Double] = []
    for _ in 0..<Self.starts {
      let start = ContinuousClock.now
      let server = try Server([program, "--port", "0"])
      times.append((ContinuousClock.now - start).seconds * 1_000)
      server.stop()
    }
    table.add("The workbench, each kind of page over one connection, its server on one core")
    table.add("  from its start until it listens", "\(times.median.written(1)) ms")
    let server = try Server([program, "--port", "0"])
    defer { server.stop() }
    let connection = try Connection(port: server.port)
    defer { connection.close() }
    for kind in Self.kinds {
      let sent = try kind.sent.map { try Disk.read($0) }
      var size = 0
      /// How many a second arrive.
      func rate() throws -> Double {
        var count = 0
        let start = ContinuousClock.now
        while ContinuousClock.now - start < Self.patience {
          size = try sent.map { try connection.post(kind.path, field: "yaml", $0) } ?? connection.get(kind.path)
          count += 1
        }
        return Double(count) / (ContinuousClock.now - start).seconds
      }
      _ = try rate()
      let time = 1_000 / (try rate())
      table.add(
        "  \(kind.name), \((Double(size) / 1_000).written()) kB", "\(time.written(2)) ms", beside: "target 30 ms",
        ratio: 30 / time)
    }
  }
}
