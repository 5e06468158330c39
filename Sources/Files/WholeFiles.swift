#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  @preconcurrency import Darwin
#endif
import Records

// The functions of the system whose names `WholeFiles` has too.
private let systemRead = read
private let systemWrite = write

/// Reads and writes whole files.
package enum WholeFiles {
  /// The bytes of a file. What is longer than `limit` bytes is read no further than that and one byte.
  package static func read(_ path: String, limit: Int = 8 * 1024 * 1024) throws(Unreadable) -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while bytes.count <= limit {
      let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
      guard count >= 0 else { throw unreadable(path) }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// The YAML files of a folder, in the order of their names.
  package static func yaml(in folder: String) throws(Unreadable) -> [String] {
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return try names(in: folder).filter { $0.hasSuffix(".yaml") }.map { base + $0 }
  }

  /// The folders of a folder, in the order of their names.
  package static func folders(in folder: String) throws(Unreadable) -> [String] {
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return try names(in: folder).map { base + $0 }.filter { path in
      var facts = stat()
      return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    }
  }

  /// The names in a folder in order, without those that are hidden.
  private static func names(in folder: String) throws(Unreadable) -> [String] {
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

  /// Writes a file whole or not at all: beside its place first, then into it.
  package static func write(_ text: String, to path: String) throws(Unwritable) {
    let draft = "\(path).\(getpid()).part"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL, 0o644)
    guard descriptor >= 0 else { throw unwritable(path) }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else {
        let error = unwritable(path)
        close(descriptor)
        unlink(draft)
        throw error
      }
      bytes = bytes.dropFirst(count)
    }
    guard close(descriptor) == 0, rename(draft, path) == 0 else {
      let error = unwritable(path)
      unlink(draft)
      throw error
    }
  }

  private static func unreadable(_ path: String) -> Unreadable {
    Unreadable(.cannotBeRead(String(cString: strerror(errno))), of: path)
  }

  private static func unwritable(_ path: String) -> Unwritable {
    Unwritable(.cannotBeWritten(String(cString: strerror(errno))), of: path)
  }

  /// Whether there is a file or folder of this name.
  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The name of a file without its folder and ending.
  package static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
  }
}
