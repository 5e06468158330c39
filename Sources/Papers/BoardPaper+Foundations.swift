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
    if !named.isEmpty { blocks.append(.table(digests("Cases", named))) }
    blocks.append(.table(digests("The report itself", own)))
    return blocks
  }

  /// The same for the paper itself, a line for each text. Of each checksum the beginning: enough to see which text it was.
  var sources: [Block] {
    let documents = readProfiles.map { profile in
      line("\(profile.name): \(profile.document.title)", edition(of: profile), profile.digest)
    }
    let texts =
      own.map { line($0, $1, $2) }
      + (isMany
        ? [ListItem([Span("\(size) cases, which the annex names with their checksums")])]
        : named.map { line($0.title, $0.file, $0.digest) })
    return [
      .heading(level: 2, "Sources"), .list(documents + texts),
      .paragraph([
        Span(
          "Quorate \(basis.version) wrote this paper from these texts, each named by the beginning of its checksum (SHA-256): the same texts give exactly the same paper. It is no legal advice, and no substitute for the procedures in force. Every rule with its place, every case with its reasons and every checksum whole stand in its annex, which ‘quorate report --annex’ writes.",
          .quiet)
      ]),
    ]
  }

  private func line(_ title: String, _ detail: String, _ digest: String) -> ListItem {
    ListItem([Span(detail.isEmpty ? title : "\(title), \(detail)"), Span("[\(digest.prefix(12))]", .quiet)])
  }

  private func edition(of profile: Profile) -> String {
    [profile.document.version.map { "version \($0)" }, profile.document.issued?.inWords].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// The profiles that were read for the paper, the nations’ among them where their figures fill silences.
  private var readProfiles: [Profile] {
    profiles.filter { profile in basis.profiles.contains { $0.authority == profile.authority } }
      + (paper.national == true ? basis.profiles.filter { $0.scope == .national } : [])
  }

  private var own: [(title: String, file: String, digest: String)] {
    [(paper.title, "report.yaml", paper.source?.digest ?? "")]
      + (impact.map { [($0.proposal.title, paper.proposal ?? "", $0.proposal.digest)] } ?? [])
  }

  private var documents: DocumentTable {
    return DocumentTable(
      "Documents and their profiles", headings: ["Authority", "Document", "Edition", "Checksum of the profile"],
      rows: readProfiles.map { profile in
        [
          Span(profile.name), Span(profile.document.title), Span(edition(of: profile)), Span(profile.digest),
        ]
      })
  }

  private func digests(_ caption: String, _ texts: [(title: String, file: String, digest: String)]) -> DocumentTable {
    DocumentTable(
      caption, headings: ["Title", "File", "Checksum"],
      rows: texts.map { title, file, digest in [Span(title), Span(file), Span(digest)] })
  }
}
