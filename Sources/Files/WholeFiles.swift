#if canImport(Glibc)
@preconcurrency import Glibc
#else
@preconcurrency import Darwin
#endif
import Records
import Synchronization

// The function of the system whose name `WholeFiles` has too.
private let systemRead = read

/// Reads whole files. What was read stays known, so that nothing is written over it.
package enum WholeFiles {
  /// The name by which standard input is asked for.
  private static let standardInput = "-"
  private static let inputs = Mutex<Set<FileIdentity>>([])

  /// How messages name a file.
  package static func inWords(_ path: String) -> String { path == standardInput ? "standard input" : path }

  /// The bytes of a file, or of standard input where `-` is asked for. What is longer than `limit` bytes is read no further than that
  /// and one byte. It is read once, and so may come by a pipe.
  package static func read(_ path: String, limit: Int = 8 * 1024 * 1024) throws(Unreadable) -> [UInt8] {
    if let bytes = ProgramFiles.current.bytes(of: path) { return bytes }
    let descriptor = try opened(path)
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while bytes.count <= limit {
      let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw unreadable(path) }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// A file, or standard input, open to be read; whoever asks for it closes it.
  static func opened(_ path: String) throws(Unreadable) -> Int32 {
    let descriptor = path == standardInput ? dup(0) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    var facts = stat()
    if fstat(descriptor, &facts) == 0 { inputs.withLock { _ = $0.insert(FileIdentity(facts)) } }
    return descriptor
  }

  /// Takes a file for one that is read, before it is. Throws where there is none.
  static func noteAsRead(_ path: String) throws(Unreadable) {
    // What the program has itself is no file that could be written.
    guard path != standardInput, ProgramFiles.current.bytes(of: path) == nil else { return }
    var facts = stat()
    guard stat(path, &facts) == 0 else { throw unreadable(path) }
    inputs.withLock { _ = $0.insert(FileIdentity(facts)) }
  }

  /// Whether a file holds a text, byte by byte.
  package static func holds(_ path: String, _ text: String) -> Bool { lookedAt(path) == Array(text.utf8) }

  /// The bytes of a file that is to be written anew, and so is no input; nil where it cannot be read.
  static func lookedAt(_ path: String) -> [UInt8]? {
    let known = inputs.withLock { $0 }
    let bytes = try? read(path, limit: .max - 1)
    inputs.withLock { $0 = known }
    return bytes
  }

  /// Whether a file was read that these facts are about.
  static func hasRead(_ facts: stat) -> Bool { inputs.withLock { $0.contains(FileIdentity(facts)) } }

  /// The YAML files of a folder, in the order of their names.
  package static func yaml(in folder: String) throws(Unreadable) -> [String] {
    try files(in: folder, endings: [".yaml"])
  }

  /// The files of a folder whose names end in one of these ways, in the order of their names.
  static func files(in folder: String, endings: [String]) throws(Unreadable) -> [String] {
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return try names(in: folder).filter { endings.contains(where: $0.hasSuffix) }.map { base + $0 }
  }

  /// The folders of a folder, in the order of their names.
  package static func folders(in folder: String) throws(Unreadable) -> [String] {
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return try names(in: folder).map { base + $0 }.filter(isFolder)
  }

  /// Whether there is a folder of this name.
  package static func isFolder(_ path: String) -> Bool {
    if ProgramFiles.current.names(in: path) != nil { return true }
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in a folder in order, without those that are hidden.
  private static func names(in folder: String) throws(Unreadable) -> [String] {
    if let names = ProgramFiles.current.names(in: folder) { return names }
    guard let directory = opendir(folder) else { throw unreadable(folder) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  static func unreadable(_ path: String) -> Unreadable {
    Unreadable(.cannotBeRead(String(cString: strerror(errno))), of: inWords(path))
  }

  /// Whether there is a file or folder of this name.
  package static func exists(_ path: String) -> Bool {
    let files = ProgramFiles.current
    return files.bytes(of: path) != nil || files.names(in: path) != nil || isOnDisk(path)
  }

  /// The same of files and folders that are not the program’s own.
  package static func isOnDisk(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The name of a file without its folder and ending.
  package static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
  }
}

/// Which file it is, by whatever name.
private struct FileIdentity: Hashable {
  let device: UInt64
  let number: UInt64

  init(_ facts: stat) {
    device = UInt64(truncatingIfNeeded: facts.st_dev)
    number = UInt64(truncatingIfNeeded: facts.st_ino)
  }
}
