import Records

/// Where lines go that are made one after another: to standard output, or to a file that is there whole or not at all.
package struct GrowingOutput: ~Copyable {
  private var file: GrowingFile?
  private var waiting: [UInt8] = []
  private static let most = 1 << 18

  /// Lines to a file, or to standard output where none is named.
  package init(to path: String?) throws {
    guard let path else { return }
    file = try GrowingFile(at: path, resuming: false, work: "")
  }

  /// Writes some bytes more.
  package mutating func append(_ bytes: [UInt8]) throws {
    waiting += bytes
    if waiting.count >= Self.most { try flush() }
  }

  private mutating func flush() throws {
    defer { waiting.removeAll(keepingCapacity: true) }
    guard file != nil else { return try StandardStream.show(waiting) }
    try file?.append(waiting, cases: 0, faulty: 0, read: Trace())
  }

  /// All is written.
  package mutating func finish() throws {
    try flush()
    try file?.finish()
  }

  /// Nothing came of it.
  package mutating func discard() { file?.discard() }
}
