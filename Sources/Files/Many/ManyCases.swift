#if canImport(Glibc)
@preconcurrency import Glibc
#else
@preconcurrency import Darwin
#endif
package import Cases
import Dispatch
import Records
import Synchronization

/// Many cases, each worked on by itself: several at a time, and told in the order in which they stand. No more are held at once than a
/// few for each core, however many there are.
package struct ManyCases: Sendable {
  private let library: Library
  private let jobs: Int

  /// How many cases of a round there are for each core: enough that none waits for long, few enough that what is made of them is small.
  private static let casesACore = 64
  /// How many bytes of text a round has before it is worked on, however few its cases.
  private static let mostBytes = 4 * 1024 * 1024

  /// Cases that a library reads, so many at a time; as many as the machine has cores, where no number is given.
  package init(_ library: Library, jobs: Int? = nil) {
    self.library = library
    self.jobs = max(1, jobs ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// What came of one case.
  package typealias Outcome<Value> = Result<Value, FaultyRecord>

  /// Makes `work` of each case, and hands it on in order, some at a time. Those of which `skipping` says so are passed over.
  package func each<Value: Sendable>(
    _ stream: inout CaseStream, skipping: (CaseRecord) throws -> Bool,
    _ work: @Sendable (CaseRecord, Case) -> Value, _ tell: ([Outcome<Value>]) throws -> Void
  ) throws {
    var round: [CaseRecord] = []
    var size = 0
    func finish() throws {
      if round.isEmpty { return }
      try tell(outcomes(of: round, work))
      round.removeAll(keepingCapacity: true)
      size = 0
    }
    while let record = try stream.next() {
      if try skipping(record) { continue }
      round.append(record)
      size += record.bytes.count
      if round.count >= Self.casesACore * jobs || size >= Self.mostBytes { try finish() }
    }
    try finish()
  }

  private func outcomes<Value: Sendable>(
    of records: [CaseRecord], _ work: @Sendable (CaseRecord, Case) -> Value
  ) -> [Outcome<Value>] {
    @Sendable func outcome(_ record: CaseRecord) -> Outcome<Value> {
      Outcome<Value> { () throws(FaultyRecord) in work(record, try library.facts(record)) }
    }
    guard jobs > 1, records.count > 1 else { return records.map(outcome) }
    // Each takes a few that follow one another, so that little is waited for and little is locked.
    let share = max(1, records.count / (jobs * 8))
    let parts = stride(from: 0, to: records.count, by: share).map { $0..<min($0 + share, records.count) }
    let next = Mutex(0)
    let made = Mutex([[Outcome<Value>]](repeating: [], count: parts.count))
    DispatchQueue.concurrentPerform(iterations: min(jobs, parts.count)) { _ in
      while true {
        let part = next.withLock { next in
          defer { next += 1 }
          return next
        }
        guard part < parts.count else { return }
        let outcomes = records[parts[part]].map(outcome)
        made.withLock { $0[part] = outcomes }
      }
    }
    return made.withLock { $0 }.flatMap(\.self)
  }
}
