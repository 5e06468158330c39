#if canImport(Glibc)
@preconcurrency import Glibc
#else
@preconcurrency import Darwin
#endif
import Records

/// Writes a folder of files whole or not at all. What it wrote before it knows again by the list of files that it leaves there, and puts the
/// new ones in their place.
package struct WholeFolder {
  /// The name of the list, which is one of the files.
  package static let list = "contents.txt"

  private let files: [(path: String, text: String)]
  private let place: String

  /// These files, by their paths in the folder at `place`.
  package init(_ files: [(path: String, text: String)], at place: String) {
    let trimmed = String(place.reversed().drop { $0 == "/" }.reversed())
    let name = trimmed.isEmpty ? place : trimmed
    // Through a link it is written where the link leads.
    let real = realpath(name, nil)
    defer { free(real) }
    self.place = real.map { String(cString: $0) } ?? name
    let names = (files.map(\.path) + [Self.list]).sorted()
    let text = "The files of this folder, all written at once.\n" + names.map { $0 + "\n" }.joined()
    self.files = files + [(Self.list, text)]
  }

  /// How many bytes they are.
  package var size: Int { files.reduce(0) { $0 + $1.text.utf8.count } }

  /// Writes them. What else is in the folder is refused; or it stays, where they are written `amongOthers`, one after another.
  package func write(amongOthers: Bool) throws(Unwritable) {
    if WholeFiles.exists(place), !WholeFiles.isFolder(place) { throw WholeFiles.unwritable(place, ENOTDIR) }
    if let other = try other {
      guard amongOthers else { throw Unwritable(.holdsOthers(other), of: place) }
      for (path, text) in files {
        try makeFolders(of: path, in: place)
        try WholeFiles.write(text, to: "\(place)/\(path)")
      }
      return
    }
    var interruptions = sigset_t()
    var before = sigset_t()
    sigemptyset(&interruptions)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&interruptions, signal) }
    pthread_sigmask(SIG_BLOCK, &interruptions, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try replace()
  }

  /// Writes a new folder beside the place, then puts it there, and removes the older one.
  private func replace() throws(Unwritable) {
    let (draft, older) = ("\(place).\(getpid()).part", "\(place).\(getpid()).older")
    do throws(Unwritable) {
      guard mkdir(draft, 0o755) == 0 else { throw WholeFiles.unwritable(place, errno) }
      for (path, text) in files {
        try makeFolders(of: path, in: draft)
        try Self.write(text, to: "\(draft)/\(path)")
      }
      let isThere = WholeFiles.exists(place)
      if isThere, rename(place, older) != 0 { throw WholeFiles.unwritable(place, errno) }
      guard rename(draft, place) == 0 else {
        let error = errno
        if isThere { _ = rename(older, place) }
        throw WholeFiles.unwritable(place, error)
      }
    } catch {
      Self.remove(draft)
      throw error
    }
    Self.remove(older)
  }

  /// Something in the folder that is none of what was written there before; nil where there is nothing such, or no folder.
  private var other: String? {
    get throws(Unwritable) {
      guard WholeFiles.exists(place) else { return nil }
      let bytes = (try? WholeFiles.read("\(place)/\(Self.list)")) ?? []
      let known = Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
      guard let names = Self.files(in: place) else { throw WholeFiles.unwritable(place, errno) }
      return names.first { !known.contains($0) }
    }
  }

  private func makeFolders(of path: String, in base: String) throws(Unwritable) {
    var folder = base
    for part in path.split(separator: "/").dropLast() {
      folder += "/\(part)"
      if mkdir(folder, 0o755) != 0, errno != EEXIST { throw WholeFiles.unwritable(folder, errno) }
    }
  }

  private static func write(_ text: String, to path: String) throws(Unwritable) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw WholeFiles.unwritable(path, errno) }
    var error = WholeFiles.fill(descriptor, with: text)
    if close(descriptor) != 0, error == 0 { error = errno }
    guard error == 0 else { throw WholeFiles.unwritable(path, error) }
  }

  /// The files in a folder and in those under it, by their paths in it and in their order, hidden ones too; an empty folder counts as one. Nil
  /// where it cannot be read.
  private static func files(in folder: String) -> [String]? {
    guard let names = names(in: folder) else { return nil }
    var files: [String] = []
    for name in names {
      guard isFolder("\(folder)/\(name)") else {
        files.append(name)
        continue
      }
      guard let inner = Self.files(in: "\(folder)/\(name)") else { return nil }
      files += inner.isEmpty ? [name] : inner.map { "\(name)/\($0)" }
    }
    return files
  }

  private static func names(in folder: String) -> [String]? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Whether it is a folder, and no link to one.
  private static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  private static func remove(_ folder: String) {
    for name in names(in: folder) ?? [] {
      let path = "\(folder)/\(name)"
      if isFolder(path) { remove(path) } else { unlink(path) }
    }
    rmdir(folder)
  }
}
