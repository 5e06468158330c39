#if canImport(Glibc)
@preconcurrency import Glibc
#else
@preconcurrency import Darwin
#endif
import Records

// The function of the system whose name a file has too.
private func systemOpen(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 { open(path, flags, mode) }

/// A file that is written little by little, and stands in its place only when it is whole. Until then it is `NAME.part`; beside it
/// `NAME.part.state` says how far it is, so that whoever is interrupted can go on.
package struct GrowingFile: ~Copyable {
  /// How far the writing of a file has come.
  package struct State: Equatable, Sendable {
    /// What is done: the same command on the same profiles. Another is never gone on with.
    package var work: String
    /// How many cases have been read.
    package var cases = 0
    /// How many of them could not be.
    package var faulty = 0
    /// How many bytes have been written.
    package var bytes = 0
    /// What was read, so that other cases are never gone on with.
    package var read = Trace()

    /// Nothing done yet of this work.
    package init(work: String) { self.work = work }
  }

  /// Where it is to stand.
  package let path: String
  private let descriptor: Int32
  private var saved = ContinuousClock.now
  private var hasSaved = false
  /// How far it is.
  package private(set) var state: State

  private static func part(_ path: String) -> String { "\(path).part" }
  private static func note(_ path: String) -> String { "\(path).part.state" }
  private static func draft(_ path: String) -> String { "\(path).part.state.part" }

  /// A file that is to stand at `path`. Resuming, it goes on where the same work was interrupted, if it was.
  package init(at path: String, resuming: Bool, work: String) throws {
    (descriptor, state) = try Self.open(path, resuming: resuming, work: work)
    self.path = path
  }

  private static func open(_ path: String, resuming: Bool, work: String) throws -> (Int32, State) {
    try WholeFiles.checkReplaceable(path)
    var state = State(work: work)
    if resuming, let found = State(at: note(path)) {
      guard found.work == work else { throw Unwritable(.otherWork, of: path) }
      state = found
    }
    let descriptor = systemOpen(part(path), O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw WholeFiles.unwritable(path, errno) }
    var facts = stat()
    // After a loss of power less may be there than was noted: then all of it is written again.
    if fstat(descriptor, &facts) != 0 || facts.st_size < state.bytes { state = State(work: work) }
    guard ftruncate(descriptor, off_t(state.bytes)) == 0, lseek(descriptor, 0, SEEK_END) >= 0 else {
      let error = errno
      close(descriptor)
      throw WholeFiles.unwritable(path, error)
    }
    return (descriptor, state)
  }

  deinit { close(descriptor) }

  /// Writes what was made of some cases, and notes how far that is: at once the first time, then once a second.
  package mutating func append(_ bytes: [UInt8], cases: Int, faulty: Int, read: Trace) throws(Unwritable) {
    let error = WholeFiles.fill(descriptor, with: bytes)
    guard error == 0 else { throw WholeFiles.unwritable(path, error) }
    state.bytes += bytes.count
    state.cases += cases
    state.faulty += faulty
    state.read = read
    guard !hasSaved || ContinuousClock.now - saved > .seconds(1) else { return }
    try saveNote()
    (saved, hasSaved) = (.now, true)
  }

  /// Writes the note beside the last one and then into its place: whoever is killed meanwhile leaves the last one, and a draft that the next
  /// takes for its own.
  private func saveNote() throws(Unwritable) {
    let draft = Self.draft(path)
    let descriptor = systemOpen(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw WholeFiles.unwritable(path, errno) }
    var error = WholeFiles.fill(descriptor, with: state.text)
    if error == 0, fsync(descriptor) != 0, errno != EINVAL { error = errno }
    if close(descriptor) != 0, error == 0 { error = errno }
    if error == 0, rename(draft, Self.note(path)) != 0 { error = errno }
    guard error == 0 else { throw WholeFiles.unwritable(path, error) }
  }

  /// All is written: puts the file in its place.
  package mutating func finish() throws(Unwritable) {
    try WholeFiles.checkReplaceable(path)
    guard fsync(descriptor) == 0 || errno == EINVAL, rename(Self.part(path), path) == 0 else {
      throw WholeFiles.unwritable(path, errno)
    }
    unlink(Self.note(path))
    unlink(Self.draft(path))
  }

  /// Nothing came of it: takes away what was written.
  package func discard() {
    unlink(Self.part(path))
    unlink(Self.note(path))
    unlink(Self.draft(path))
  }
}

/// What was read, in eight bytes: another text leaves another trace.
package struct Trace: Equatable, Sendable {
  /// The trace as a number.
  package private(set) var number: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Nothing read.
  package init() {}
  init(number: UInt64) { self.number = number }

  /// Reads a text more.
  package mutating func read(_ bytes: [UInt8]) {
    var number = number
    for byte in bytes { number = (number ^ UInt64(byte)) &* 0x100_0000_01b3 }
    self.number = (number ^ 0xFF) &* 0x100_0000_01b3
  }
}

extension GrowingFile.State {
  /// The state as a file has it.
  fileprivate var text: String {
    "work: \(work)\ncases: \(cases)\nfaulty: \(faulty)\nbytes: \(bytes)\nread: \(read.number)\n"
  }

  /// The state in a file; nil where there is no such file, or it has none.
  fileprivate init?(at path: String) {
    guard let bytes = WholeFiles.lookedAt(path) else { return nil }
    var values: [Substring: Substring] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2 { values[parts[0].dropLast()] = parts[1] }
    }
    guard let work = values["work"], let cases = values["cases"].flatMap({ Int($0) }),
      let faulty = values["faulty"].flatMap({ Int($0) }), let bytes = values["bytes"].flatMap({ Int($0) }),
      let read = values["read"].flatMap({ UInt64($0) }), cases >= 0, bytes >= 0
    else { return nil }
    self.init(work: String(work))
    (self.cases, self.faulty, self.bytes) = (cases, faulty, bytes)
    self.read = Trace(number: read)
  }
}
