#if canImport(Glibc)
@preconcurrency import Glibc
#else
@preconcurrency import Darwin
#endif
package import Records

/// A form of document that a program makes of a page, where it is installed.
package enum OtherForm: String, CaseIterable, Sendable {
  case docx
  case pdf

  /// What people call it.
  private var name: String { self == .docx ? "a Word document (DOCX)" : "a PDF" }

  /// A program that makes one, and its words: PAGE and ADDRESS stand for the page, MARKDOWN for the same in Markdown, FILE for what is made,
  /// FOLDER for where it goes.
  private struct Maker {
    let program: String
    let arguments: [String]
    /// Whether it names what it makes after the page, in a folder.
    var namesByPage = false
  }

  /// The makers in the order in which they are tried.
  private var makers: [Maker] {
    // A browser has no sandbox of its own for the superuser, and refuses to start.
    let browser =
      ["--headless", "--disable-gpu", "--no-pdf-header-footer", "--print-to-pdf=FILE"]
      + (geteuid() == 0 ? ["--no-sandbox"] : []) + ["ADDRESS"]
    func office(_ filter: String) -> Maker {
      Maker(
        program: "soffice",
        arguments: [
          "--headless", "--infilter=HTML (StarWriter)", "--convert-to", filter, "--outdir", "FOLDER", "PAGE",
        ], namesByPage: true)
    }
    switch self {
    case .docx:
      return [
        office("docx:MS Word 2007 XML"),
        // It makes columns of one width, in which words break, on paper that is not A4; and of a page it would tell the title twice.
        Maker(program: "pandoc", arguments: ["--from=gfm", "--to=docx", "--output=FILE", "MARKDOWN"]),
      ]
    case .pdf:
      return ["chromium", "chromium-browser", "google-chrome"].map { Maker(program: $0, arguments: browser) }
        + [office("pdf:writer_pdf_Export")]
    }
  }

  /// Makes a file of this form of a page, which stands beside the same in Markdown. Throws where no program for it is installed, and where it fails.
  package func make(of page: String, markdown: String, to path: String) throws(Unavailable) {
    guard
      let (maker, program) = makers.lazy.compactMap({ maker in Programs.onPath(maker.program).map { (maker, $0) } })
        .first
    else {
      let programs = self == .docx ? ["LibreOffice (soffice)", "pandoc"] : ["chromium", "LibreOffice (soffice)"]
      throw Unavailable(.noProgramMakes(form: name, programs: programs), of: path)
    }
    let failed = Unavailable(.notMade(by: maker.program), of: path)
    // Whole paths, so that no name is taken for an option.
    guard let source = Self.whole(page), let markdown = Self.whole(markdown) else { throw failed }
    let folder = source.lastIndex(of: "/").map { String(source[...$0]) } ?? ""
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    let draft = "\(folder)\(name).\(getpid()).part"
    // What names its file after the page gets a folder of its own, so that no file that is there is taken for what it made.
    let pageName = source.dropFirst(folder.count).prefix { $0 != "." }
    let made = maker.namesByPage ? "\(draft)/\(pageName).\(rawValue)" : draft
    if maker.namesByPage, mkdir(draft, 0o700) != 0 { throw failed }
    defer {
      unlink(made)
      if maker.namesByPage { rmdir(draft) }
    }
    let words = maker.arguments.map { word -> String in
      switch word {
      case "PAGE": source
      case "MARKDOWN": markdown
      case "ADDRESS": "file://\(source.asAddress)"
      case "FOLDER": draft
      case let word where word.hasSuffix("=FILE"): word.dropLast("FILE".count) + draft
      default: word
      }
    }
    let outcome = Programs.output(of: program, words, limit: 1 << 20, within: .seconds(120))
    guard case .output = outcome, rename(made, "\(folder)\(name)") == 0 else { throw failed }
  }

  /// The path of a file from the root, links followed; nil where there is none.
  private static func whole(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}

/// A program that is needed is not there, or did not do its work.
package struct Unavailable: Error, Sendable {
  /// What is wrong.
  package let diagnostic: Diagnostic

  init(_ fault: Fault, of path: String) { diagnostic = Diagnostic(fault, of: path) }
}
