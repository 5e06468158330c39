import Files
import Profiles
import Records

/// Says how far something is that takes its time: on standard error, on a terminal alone, and not before a second has passed.
final class Progress {
  private let total: Int?
  private let columns: Int?
  private let begun = ContinuousClock.now
  private var done = 0
  private var hasWritten = false

  /// The progress of so many steps; nil where nobody knows how many there will be.
  init(of total: Int?) {
    self.total = total
    columns = StandardStream.error.columns
  }

  /// One more step has begun.
  func step(_ what: String) { steps(1, what) }

  /// So many steps more have been taken.
  func steps(_ count: Int, _ what: @autoclosure () -> String) {
    done += count
    guard let columns, ContinuousClock.now - begun > .seconds(1) else { return }
    replaceLine(Self.line(total.map { "\(done) of \($0): \(what())" } ?? what(), columns: columns))
    hasWritten = true
  }

  /// Something else is to be written: the line makes room.
  func interrupt() {
    if hasWritten { replaceLine("") }
  }

  /// All is done: the line goes away.
  func end() {
    if hasWritten { replaceLine("") }
  }

  /// A line that fits a terminal and does not steer it. The last column stays free: a character there would begin a line of its own.
  static func line(_ text: String, columns: Int) -> String { String(text.printable.prefix(max(columns - 1, 0))) }

  /// Puts a text in place of the last line.
  private func replaceLine(_ text: String) { _ = StandardStream.error.write("\r\u{1B}[2K\(text)") }
}
