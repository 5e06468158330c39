import Cases
package import Records

/// A document on disk, whose bytes are read once.
package struct DocumentFile: Sendable {
  /// The file.
  package let path: String
  /// Its text. It shows only its keys in messages where it looks like a case, or like nothing that is known: it may be a case.
  package let source: Source

  /// The file of this path.
  package init(_ path: String) throws(Unreadable) {
    let bytes = try WholeFiles.read(path)
    let hidden = CaseReader.source(name: path, bytes: bytes)
    self.path = path
    source = Source(name: path, bytes: bytes) {
      switch DocumentKind(of: bytes) {
      case .case, nil: hidden.showable()
      case .profile, .proposal, .report, .exercises, .expected: nil
      }
    }
  }

  /// What the file looks like; nil where it looks like nothing that is known.
  package var kind: DocumentKind? { DocumentKind(of: source.bytes) }

  /// The name that the document has to have: that of its file.
  package var name: String { WholeFiles.stem(path) }

  /// What `read` makes of the text. Throws all that is wrong with it, or that it is another document than the one wanted.
  package func read<Value>(
    as wanted: DocumentKind, _ read: (Source) throws(Diagnostics) -> Value
  ) throws(Unreadable) -> Value {
    do throws(Diagnostics) { return try read(source) } catch {
      if let kind, kind != wanted { throw Unreadable(.otherDocument(kind, needed: wanted), of: path) }
      throw Unreadable(error.all)
    }
  }
}
