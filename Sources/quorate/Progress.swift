#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  @preconcurrency import Darwin
#endif

/// Says how far something is that takes its time: on standard error, on a terminal alone, and not before a second has passed.
final class Progress {
  private let total: Int
  private let isShown: Bool
  private let begun = ContinuousClock.now
  private var done = 0
  private var hasWritten = false

  /// The progress of so many steps.
  init(of total: Int) {
    self.total = total
    isShown = isatty(STDERR_FILENO) == 1
  }

  /// One more step has begun.
  func step(_ what: String) {
    done += 1
    guard isShown, ContinuousClock.now - begun > .seconds(1) else { return }
    Terminal.replaceLine("\(done) of \(total): \(what)")
    hasWritten = true
  }

  /// All is done: the line goes away.
  func end() {
    if hasWritten { Terminal.replaceLine("") }
  }
}
