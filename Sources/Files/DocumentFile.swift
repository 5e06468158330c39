import Cases
package import Records

/// A document on disk, whose bytes are read once.
package struct DocumentFile: Sendable {
  /// The file.
  package let path: String
  /// Its text. Messages show only its keys, unless it says at its beginning that it is something else than a case.
  package let source: Source

  /// The file of this path.
  package init(_ path: String) throws(Unreadable) {
    let bytes = try WholeFiles.read(path)
    self.path = path
    source = Self.source(name: WholeFiles.inWords(path), bytes: bytes)
  }

  /// A text of which messages show only its keys, unless it says at its beginning that it is something else than a case.
  static func source(name: String, bytes: [UInt8]) -> Source {
    let hidden = CaseReader.source(name: name, bytes: bytes)
    return Source(name: name, bytes: bytes) { DocumentKind.mayBeQuoted(bytes) ? nil : hidden.showable() }
  }

  /// What the file looks like; nil where it looks like nothing that is known.
  package var kind: DocumentKind? { DocumentKind(of: source.bytes) }

  /// The name that the document has to have: that of its file; nil where it comes by a pipe, or from a file that is named otherwise.
  package var name: String? { path.hasSuffix(".yaml") ? WholeFiles.stem(path) : nil }

  /// What `read` makes of the text. Throws all that is wrong with it, or that it is another document than the one wanted.
  package func read<Value>(
    as wanted: DocumentKind, _ read: (Source) throws(Diagnostics) -> Value
  ) throws(Unreadable) -> Value {
    do throws(Diagnostics) { return try read(source) } catch {
      if let kind, kind != wanted { throw Unreadable(.otherDocument(kind, needed: wanted), of: source.name) }
      throw Unreadable(error.all)
    }
  }
}
