import Records

/// The document of an authority as a text: as it is, or made one by a program that reads documents of its kind.
package struct SourceDocument {
  /// A kind of document that is no text, and the program that makes one of it.
  private struct Kind {
    /// With what such a file begins.
    let beginning: String
    let program: String
    let arguments: [String]
    /// What somebody writes who runs it.
    let advice: String

    static let all = [
      Kind(
        beginning: "%PDF", program: "pdftotext", arguments: ["-layout", "-enc", "UTF-8", "FILE", "-"],
        advice: "pdftotext -layout"),
      Kind(
        beginning: "PK\u{3}\u{4}", program: "pandoc", arguments: ["--from=docx", "--to=plain", "--wrap=none", "FILE"],
        advice: "pandoc --to plain --output"),
    ]
  }

  /// The file of the text: that of the document, or one beside it where a program made it.
  package let path: String
  /// The text.
  package let bytes: [UInt8]
  /// The program that made it; nil where the document is a text already.
  package let program: String?

  /// What a text may be long, as every file that is read.
  private static let limit = 8 * 1024 * 1024

  /// The document in a file. Throws where it cannot be read, is no text, and no text can be made of it.
  package init(_ path: String) throws(Unreadable) {
    let bytes = try WholeFiles.read(path)
    guard let kind = Kind.all.first(where: { bytes.starts(with: $0.beginning.utf8) }) else {
      self.init(path: path, bytes: bytes, program: nil)
      return
    }
    // What comes by a pipe has been read, and no program can read it again.
    guard path != "-", let program = Programs.onPath(kind.program) else {
      throw Unreadable(.notAText(converter: kind.advice), of: WholeFiles.inWords(path))
    }
    // A name that begins with a hyphen would be taken for an option.
    let file = path.hasPrefix("-") ? "./\(path)" : path
    let outcome = Programs.output(
      of: program, kind.arguments.map { $0 == "FILE" ? file : $0 }, limit: Self.limit, within: .seconds(60))
    func failed(_ why: FailedConversion) -> Unreadable { Unreadable(.notConverted(by: kind.program, why), of: path) }
    switch outcome {
    case .output(let made):
      let text = Self.text(made)
      if text.allSatisfy(\.isWhitespace) { throw failed(.nothing) }
      self.init(path: Self.beside(path), bytes: Array(text.utf8), program: kind.program)
    case .mistake: throw failed(.mistake)
    case .tooMuch: throw failed(.tooMuch)
    case .tooLate: throw failed(.tooLate)
    }
  }

  private init(path: String, bytes: [UInt8], program: String?) {
    self.path = path
    self.bytes = bytes
    self.program = program
  }

  /// What a program made as lines: a new page begins a new line, so that a heading at its head stands alone.
  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).replacing("\u{C}", with: "\n")
  }

  /// The file of this name with the ending of a text.
  private static func beside(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    let ending = name.lastIndex(of: ".").map { name[$0...] } ?? ""
    return (ending.count < name.count ? path.dropLast(ending.count) : path[...]) + ".txt"
  }

  /// Writes a text that a program made, where it does not stand there already. Throws where another file has its name.
  package func write() throws(Unwritable) {
    guard program != nil else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    if WholeFiles.holds(path, text) { return }
    guard !WholeFiles.exists(path) else { throw Unwritable(.existsAlready, of: path) }
    try WholeFiles.write(text, to: path)
  }
}
