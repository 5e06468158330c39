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

  /// A program that makes one, and its words: PAGE and ADDRESS stand for the page, FILE for what is made, FOLDER for where it goes.
  private struct Maker {
    let program: String
    let arguments: [String]
    /// Whether it names what it makes after the page, beside the folder’s other files.
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
        Maker(program: "pandoc", arguments: ["--from=html", "--to=docx", "--output=FILE", "PAGE"]),
        office("docx:MS Word 2007 XML"),
      ]
    case .pdf:
      return ["chromium", "chromium-browser", "google-chrome"].map { Maker(program: $0, arguments: browser) }
        + [office("pdf:writer_pdf_Export")]
    }
  }

  /// Makes a file of this form of a page. Throws where no program for it is installed, and where it fails.
  package func make(of page: String, to path: String) throws(Unavailable) {
    guard
      let (maker, program) = makers.lazy.compactMap({ maker in Programs.onPath(maker.program).map { (maker, $0) } })
        .first
    else {
      let programs = self == .docx ? ["pandoc", "LibreOffice (soffice)"] : ["chromium", "LibreOffice (soffice)"]
      throw Unavailable(.noProgramMakes(form: name, programs: programs), of: path)
    }
    let failed = Unavailable(.notMade(by: maker.program), of: path)
    // Whole paths, so that no name is taken for an option.
    guard let whole = realpath(page, nil) else { throw failed }
    let source = String(cString: whole)
    free(whole)
    let folder = source.lastIndex(of: "/").map { String(source[..<$0]) } ?? ""
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    let (file, draft) = ("\(folder)/\(name)", "\(folder)/\(name).\(getpid()).part")
    let named = "\(source.lastIndex(of: ".").map { source[..<$0] } ?? source[...]).\(rawValue)"
    let words = maker.arguments.map { word -> String in
      return switch word {
      case "PAGE": source
      case "ADDRESS": "file://\(source.asAddress)"
      case "FOLDER": folder
      case let word where word.hasSuffix("=FILE"): word.dropLast("FILE".count) + draft
      default: word
      }
    }
    let outcome = Programs.output(of: program, words, limit: 1 << 20, within: .seconds(120))
    let made = maker.namesByPage ? named : draft
    guard case .output = outcome, WholeFiles.exists(made), rename(made, file) == 0 else {
      unlink(draft)
      throw failed
    }
  }
}

/// A program that is needed is not there, or did not do its work.
package struct Unavailable: Error, Sendable {
  /// What is wrong.
  package let diagnostic: Diagnostic

  init(_ fault: Fault, of path: String) { diagnostic = Diagnostic(fault, of: path) }
}
