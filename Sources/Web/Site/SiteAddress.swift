/// An address of this program’s pages, and the file of a site in which what stands there is found.
struct SiteAddress: Hashable {
  /// The parts of the path, decoded.
  let parts: [String]
  /// The fields behind it, encoded.
  let query: String

  /// What an attribute of a page holds; nil where it is not properly encoded. What leads to a place in a page leads to the page.
  init?(_ attribute: some StringProtocol) {
    let address = attribute.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
    let sides = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = sides[0].split(separator: "/").map { Fields.decoded(path: $0) }
    guard !parts.contains(nil) else { return nil }
    self.parts = parts.compactMap { $0 }
    query = sides.count > 1 ? sides[1].split(separator: "&amp;").joined(separator: "&") : ""
  }

  /// That of the page of which it gives a table.
  var ofWholePage: SiteAddress {
    let shown = (fields?.all ?? []).filter { $0.name != Page.formatField && $0.name != Page.tableField }
    return SiteAddress(parts: parts, query: Fields(shown).encoded)
  }

  private init(parts: [String], query: String) {
    self.parts = parts
    self.query = query
  }

  /// The fields behind the path.
  var fields: Fields? { try? Fields(encoded: query) }

  /// Where the file stands in the site: told by the address alone, so that a link is written before what it leads to.
  var file: String {
    if parts.first == "assets" { return Self.safe(parts) }
    // A case’s own file is beside its page.
    if parts.last == "file" { return Self.safe(parts.dropLast()) + ".yaml" }
    let all = fields?.all ?? []
    let shown = all.filter { $0.name != Page.formatField && $0.name != Page.tableField && !$0.value.isEmpty }
    let asked = shown.flatMap { [$0.name, $0.value] }.joined(separator: "-")
    let page = Self.safe((parts.isEmpty ? ["index"] : parts) + (asked.isEmpty ? [] : [asked]))
    guard let format = all.first(where: { $0.name == Page.formatField })?.value else { return page + ".html" }
    return "\(page)-table-\(all.first { $0.name == Page.tableField }?.value ?? "1").\(format)"
  }

  /// The way there from another file of the site.
  func relative(to other: String) -> String {
    String(repeating: "../", count: other.utf8.count { $0 == UInt8(ascii: "/") }) + file
  }

  /// Parts of a path that every file system and every address takes as they are.
  private static func safe(_ parts: some Sequence<String>) -> String {
    parts.map { part in
      var name = ""
      for byte in part.utf8 {
        switch byte {
        case 48...57, 65...90, 97...122, 45: name.unicodeScalars.append(Unicode.Scalar(byte))
        case 46 where !name.isEmpty: name += "."
        default: name += "_" + String(byte, radix: 16, uppercase: true)
        }
      }
      return name
    }.joined(separator: "/")
  }
}
