package import Papers
import Records
import Rendering

/// The pages of the workbench that need no server, as files: every link of them leads to another of the files, wherever they are put.
package struct Site: Sendable {
  /// The files by their paths, in the order of these.
  package let files: [(path: String, text: String)]
  /// Addresses to which a page leads and at which there is nothing. Where the profiles, cases and exercises belong together there are none.
  package let leadingNowhere: [String]

  /// What a workbench shows as a site: every page to which the first one leads, and those to which they lead.
  package init(of workbench: Workbench, papers: [SitePaper]) {
    var workbench = workbench
    workbench.site = SiteContent(papers: papers)
    var files: [String: String] = [:]
    var nowhere: Set<String> = []
    var waiting = [SiteAddress("/")].compactMap { $0 }
    var known = Set(waiting)
    // What was found last is made first: the tables of a page right behind it, while it is at hand.
    var last: (address: SiteAddress, page: Page)?
    while let address = waiting.popLast() {
      guard let text = workbench.text(at: address, &last) else {
        nowhere.insert(address.file)
        continue
      }
      guard address.file.hasSuffix(".html") else {
        files[address.file] = text
        continue
      }
      files[address.file] = Self.rewriting(text) { attribute in
        guard let next = SiteAddress(attribute) else { return String(attribute) }
        if known.insert(next).inserted { waiting.append(next) }
        let place = attribute.firstIndex(of: "#").map { String(attribute[$0...]) } ?? ""
        return next.relative(to: address.file) + place
      }
    }
    self.files = files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    leadingNowhere = nowhere.sorted()
  }

  /// The text of a page with another address in place of each of this program’s own.
  ///
  /// No text that is shown holds a quotation mark, which is escaped in it: what stands behind `="/` is an address in an attribute.
  private static func rewriting(_ text: String, _ rewrite: (Substring) -> String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    let pieces = text.split(separator: "=\"/", omittingEmptySubsequences: false)
    result += pieces.first ?? ""
    for piece in pieces.dropFirst() {
      let end = piece.utf8.firstIndex(of: UInt8(ascii: "\"")) ?? piece.endIndex
      result += "=\"" + rewrite(piece[..<end]) + piece[end...]
    }
    return result
  }

  /// How many pages there are.
  package var pages: Int { files.count { $0.path.hasSuffix(".html") } }
}

/// A paper as a site shows it.
package struct SitePaper: Sendable {
  /// The name of its folder, which is that of its page.
  let name: String
  /// Its title, its question and its answer.
  let title: String
  let question: String
  let answer: String
  /// The paper itself.
  let document: Document
  /// Everything that stands behind it.
  let annex: Document?

  /// A paper in a folder of this name.
  package init(_ paper: Paper, _ written: BoardPaper.Written, in name: String) {
    self.name = name
    title = paper.title
    question = paper.question
    answer = written.answer
    document = written.document
    annex = written.annex
  }
}

/// What a site has besides the profiles, cases and exercises.
struct SiteContent {
  let papers: [SitePaper]
}

extension Workbench {
  /// What a file of the site holds; nil where there is nothing at its address. `last` is the page that was made last.
  fileprivate func text(at address: SiteAddress, _ last: inout (address: SiteAddress, page: Page)?) -> String? {
    if address.parts.count == 2, address.parts[0] == "assets" {
      return Asset.all.first { $0.name == address.parts[1] }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }
    guard let fields = address.fields,
      let (route, parts) = Route.matching(address.parts, among: Route.ofSite).first
    else { return nil }
    if let number = fields[Page.tableField], let last, last.address == address.ofWholePage {
      guard case .download(_, _, let text) = last.page.file(ofTable: number) else { return nil }
      return text
    }
    switch reply(by: route, to: PageRequest(parts: parts, fields: fields)) {
    case .page(let page):
      last = (address, page)
      return page.framed(at: "/" + address.parts.joined(separator: "/"), in: frame)
    case .download(_, _, let text): return text
    case .redirect, .missing, .refused: return nil
    }
  }
}
