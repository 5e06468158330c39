import Cases
import Engine
import Profiles
import Records
import Rendering

extension BoardPaper {
  /// What the paper rests on: the edition of each document, and the digest of each text, so that a board can rebuild it.
  var foundations: [Block] {
    var blocks: [Block] = [
      .heading(level: 2, "What this paper rests on"),
      .paragraph([
        Span(
          "Quorate \(basis.version) wrote this paper. Each text below is named by its checksum (SHA-256): from the same texts the same program writes exactly the same paper. It is no legal advice, and no substitute for the procedures in force."
        )
      ]),
      .table(documents),
    ]
    if !cases.isEmpty {
      blocks.append(
        .table(
          digests("Cases", cases.map { ($0.title, "\($0.id).yaml", $0.digest) })))
    }
    blocks.append(.table(digests("The report itself", own)))
    return blocks
  }

  private var own: [(String, String, String)] {
    [(paper.title, "report.yaml", paper.source?.digest ?? "")]
      + (impact.map { [($0.proposal.title, paper.proposal ?? "", $0.proposal.digest)] } ?? [])
  }

  private var documents: DocumentTable {
    let read = profiles.filter { profile in basis.profiles.contains { $0.authority == profile.authority } }
    let nations = paper.national == true ? basis.profiles.filter { $0.scope == .national } : []
    return DocumentTable(
      "Documents and their profiles", headings: ["Authority", "Document", "Edition", "Checksum of the profile"],
      rows: (read + nations).map { profile in
        let edition = [profile.document.version.map { "version \($0)" }, profile.document.issued?.inWords]
          .compactMap { $0 }
        return [
          Span(profile.name), Span(profile.document.title), Span(edition.joined(separator: ", ")), Span(profile.digest),
        ]
      })
  }

  private func digests(_ caption: String, _ texts: [(String, String, String)]) -> DocumentTable {
    DocumentTable(
      caption, headings: ["Title", "File", "Checksum"],
      rows: texts.map { title, file, digest in [Span(title), Span(file), Span(digest)] })
  }
}
