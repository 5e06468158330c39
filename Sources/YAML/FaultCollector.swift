/// Says that reading cannot go on; why is among the faults collected.
struct Stop: Error {}

/// Gathers faults in file order, up to a limit.
struct FaultCollector {
  private(set) var found: [Located<Fault>] = []
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  /// Adds a fault, and stops the reading where there are more than the limit.
  mutating func add(_ fault: Fault, at mark: Mark, length: Int = 1) throws(Stop) {
    guard found.count < limit else {
      found.append(Located(.tooManyFaults(limit: limit), at: mark))
      throw Stop()
    }
    // Faults come almost in file order, so the place is at the end or close to it.
    let index = found.lastIndex { $0.mark <= mark }.map { $0 + 1 } ?? 0
    found.insert(Located(fault, at: mark, length: length), at: index)
  }

  /// Adds a fault after which nothing more can be read.
  mutating func stop(_ fault: Fault, at mark: Mark, length: Int = 1) throws(Stop) -> Never {
    try add(fault, at: mark, length: length)
    throw Stop()
  }
}
