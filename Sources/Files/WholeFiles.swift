#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  @preconcurrency import Darwin
#endif

// The functions of the system whose names `Files` has too.
private let systemRead = read
private let systemWrite = write

/// Why a file could not be read or written.
public struct FileFault: Error, CustomStringConvertible {
  /// The file or folder.
  public let path: String
  /// The system’s own words.
  public let reason: String
  /// Whether it was to be written.
  public let isWriting: Bool

  /// The path and the reason.
  public var description: String { "\(path): error: cannot be \(isWriting ? "written" : "read"): \(reason)" }

  fileprivate init(_ path: String, writing: Bool, _ reason: String? = nil) {
    self.path = path
    isWriting = writing
    self.reason = reason ?? String(cString: strerror(errno))
  }
}

/// Reads and writes whole files.
public enum WholeFiles {
  /// The bytes of a file. What is longer than `limit` bytes is read no further than that and one byte.
  public static func read(_ path: String, limit: Int = 8 * 1024 * 1024) throws(FileFault) -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw FileFault(path, writing: false) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while bytes.count <= limit {
      let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
      guard count >= 0 else { throw FileFault(path, writing: false) }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// The YAML files of a folder, in the order of their names.
  public static func yaml(in folder: String) throws(FileFault) -> [String] {
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return try names(in: folder).filter { $0.hasSuffix(".yaml") }.map { base + $0 }
  }

  /// The folders of a folder, in the order of their names.
  public static func folders(in folder: String) throws(FileFault) -> [String] {
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return try names(in: folder).map { base + $0 }.filter { path in
      var facts = stat()
      return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    }
  }

  /// The names in a folder in order, without those that are hidden.
  private static func names(in folder: String) throws(FileFault) -> [String] {
    guard let directory = opendir(folder) else { throw FileFault(folder, writing: false) }
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
  public static func write(_ text: String, to path: String) throws(FileFault) {
    let draft = "\(path).\(getpid()).part"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL, 0o644)
    guard descriptor >= 0 else { throw FileFault(path, writing: true) }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else {
        let fault = FileFault(path, writing: true)
        close(descriptor)
        unlink(draft)
        throw fault
      }
      bytes = bytes.dropFirst(count)
    }
    guard close(descriptor) == 0, rename(draft, path) == 0 else {
      let fault = FileFault(path, writing: true)
      unlink(draft)
      throw fault
    }
  }

  /// Whether there is a file or folder of this name.
  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The name of a file without its folder and ending.
  public static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
  }
}
