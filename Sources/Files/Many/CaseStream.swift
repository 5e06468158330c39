import Records

/// Cases one after another, from files, from folders of them and from pipes, no more of which is held than is asked for.
///
/// A file whose text begins with a brace holds a case in each line, as JSON; one that ends in `.yaml` or `.json`, and any other, is one
/// case. Empty lines are passed over, and empty files where that is asked for. Where it is said that cases are lines, nothing is guessed from
/// the first, which may be damaged.
package struct CaseStream: ~Copyable {
  /// The files that are left, the next one last.
  private var paths: [String]
  private let passesOverEmpty: Bool
  private let areLines: Bool
  private var stream: ByteStream?
  private var file = ""
  private var line = 0

  /// The endings of files that hold a case in each line.
  private static let endingsOfLines = [".jsonl", ".ndjson"]
  /// The endings of files in a folder that hold cases.
  private static let endings = endingsOfLines + [".yaml", ".json"]

  /// The cases in files, and in folders of them; where `areLines`, each line is one of whatever has no name that says otherwise. Throws where
  /// one of them is not there, or a folder has none.
  package init(
    _ paths: [String], passingOverEmpty passesOverEmpty: Bool = false, areLines: Bool = false
  ) throws(Unreadable) {
    self.passesOverEmpty = passesOverEmpty
    self.areLines = areLines
    let files = try paths.reading { path throws(Unreadable) -> [String] in
      guard WholeFiles.isFolder(path) else {
        try WholeFiles.noteAsRead(path)
        return [path]
      }
      let files = try WholeFiles.files(in: path, endings: Self.endings)
      guard !files.isEmpty else { throw Unreadable(.noCase, of: path) }
      for file in files { try WholeFiles.noteAsRead(file) }
      return files
    }
    self.paths = files.flatMap(\.self).reversed()
  }

  /// The next case; nil where there is none more.
  package mutating func next() throws(Unreadable) -> CaseRecord? {
    while true {
      if stream != nil {
        while let bytes = try stream?.line() {
          line += 1
          guard bytes.contains(where: { $0 > 0x20 }) else { continue }
          return CaseRecord(file: file, line: line, bytes: bytes, name: nil)
        }
        stream = nil
      }
      guard let path = paths.popLast() else { return nil }
      var next = try ByteStream(path)
      (file, line) = (WholeFiles.inWords(path), 0)
      let isLines = Self.endingsOfLines.contains(where: path.hasSuffix)
      guard !isLines, try isOneCase(path, &next) else {
        stream = consume next
        continue
      }
      let bytes = try next.rest()
      if passesOverEmpty, !bytes.contains(where: { $0 > 0x20 }) { continue }
      let name = path.hasSuffix(".yaml") ? WholeFiles.stem(path) : nil
      return CaseRecord(file: file, line: nil, bytes: bytes, name: name)
    }
  }

  private func isOneCase(_ path: String, _ stream: inout ByteStream) throws(Unreadable) -> Bool {
    if path.hasSuffix(".yaml") || path.hasSuffix(".json") { return true }
    if areLines { return false }
    return try stream.firstByte() != UInt8(ascii: "{")
  }
}
