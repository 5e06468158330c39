#if canImport(Glibc)
@preconcurrency import Glibc
#else
@preconcurrency import Darwin
#endif
import Records

// The function of the system whose name `WholeFiles` has too.
private let systemWrite = write

extension WholeFiles {
  /// Writes a file whole or not at all: beside its place first, then into it.
  ///
  /// A file that is there keeps its permissions and its owner; through a link it is written where the link leads. What is no plain file, as a
  /// device or a pipe, is not replaced, nor is a file that has other names or that was read to make the text.
  package static func write(_ text: String, to path: String) throws(Unwritable) {
    let older = try checkReplaceable(path)
    let isThere = older != nil
    let facts = older ?? stat()
    guard let place = destination(of: path) else { throw unwritable(path, errno) }
    // Whoever interrupts the program finds the older file or the newer, and nothing beside it.
    var interruptions = sigset_t()
    var before = sigset_t()
    sigemptyset(&interruptions)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&interruptions, signal) }
    pthread_sigmask(SIG_BLOCK, &interruptions, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let draft = "\(place).\(getpid()).part"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isThere ? 0o600 : 0o644)
    guard descriptor >= 0 else { throw unwritable(path, errno) }
    if isThere {
      // Only the superuser gives a file to somebody else; whose it is matters less than who may read it.
      _ = fchown(descriptor, facts.st_uid, facts.st_gid)
      _ = fchmod(descriptor, facts.st_mode & 0o7777)
    }
    var error = fill(descriptor, with: text)
    // After a loss of power the file is the older one or the newer, and not an empty one.
    if error == 0, fsync(descriptor) != 0, errno != EINVAL { error = errno }
    if close(descriptor) != 0, error == 0 { error = errno }
    if error == 0, rename(draft, place) != 0 { error = errno }
    guard error != 0 else { return }
    unlink(draft)
    throw unwritable(path, error)
  }

  /// What is known of the file that is to be replaced; nil where there is none. Throws where it must not be.
  @discardableResult
  static func checkReplaceable(_ path: String) throws(Unwritable) -> stat? {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    guard facts.st_mode & S_IFMT != S_IFDIR else { throw unwritable(path, EISDIR) }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw Unwritable(.noPlainFile, of: path) }
    guard !hasRead(facts) else { throw Unwritable(.wasRead, of: path) }
    // What is put in the file's place takes this name alone, and the others would go on leading to the older text; written into the
    // file itself, it could stay half-written under all of them.
    guard facts.st_nlink <= 1 else { throw Unwritable(.manyNames(Int(facts.st_nlink)), of: path) }
    return facts
  }

  /// Writes everything, or returns the number of the error that prevents it.
  static func fill(_ descriptor: Int32, with text: String) -> Int32 { fill(descriptor, with: Array(text.utf8)) }

  /// The same of bytes.
  static func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Int32 {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count < 0 ? errno : EIO }
      bytes = bytes.dropFirst(count)
    }
    return 0
  }

  /// Where a path leads, links followed, whether there is a file or not; nil where it leads nowhere.
  private static func destination(of path: String) -> String? {
    var path = path
    for _ in 0..<40 {
      var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
      let count = buffer.withUnsafeMutableBytes { bytes in
        bytes.baseAddress.map { readlink(path, $0.assumingMemoryBound(to: CChar.self), bytes.count) } ?? -1
      }
      guard count >= 0 else { return path }
      let target = String(decoding: buffer[..<count], as: UTF8.self)
      let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
      path = target.hasPrefix("/") ? target : folder + target
    }
    errno = ELOOP
    return nil
  }

  static func unwritable(_ path: String, _ error: Int32) -> Unwritable {
    Unwritable(.cannotBeWritten(String(cString: strerror(error))), of: path)
  }
}
