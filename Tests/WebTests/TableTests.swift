import Cases
import Engine
import Rendering
import Testing
@testable import Web

@Suite("Every table of a page is a file too")
struct TableTests {
  /// The content of a page with what is offered beneath it.
  private func page(_ address: String, posting form: [(name: String, value: String)]? = nil) throws -> String {
    let reply = try Asking.reply(address, posting: form, offeringTables: true)
    guard case .page(let page) = reply else { throw Asking.Unexpected(reply: reply) }
    return page.content.text
  }

  /// The addresses at which a page offers its tables.
  private func offers(of address: String) throws -> [String] {
    try page(address).split(separator: "<li data-caption=").dropFirst().compactMap { item in
      item.firstRange(of: "href=\"").map { String(item[$0.upperBound...].prefix { $0 != "\"" }) }
    }
  }

  @Test(
    "Each offer gives the table with its headings",
    arguments: [
      "/authorities", "/authorities?procedure=quoracy&authority=wakefield", "/authorities?text=tie",
      "/compare/second-strategy-discussion", "/compare/second-strategy-discussion?columns=yes&authority=barnsley",
    ])
  func offered(_ address: String) throws {
    let page = try Asking.whole(address)
    #expect(!page.content.tables.isEmpty)
    #expect(page.content.text.split(separator: "<table").count == page.content.tables.count + 1)
    let offers = try offers(of: address)
    #expect(offers.count == page.content.tables.count)
    for (offer, table) in zip(offers, page.content.tables) {
      let file = try Asking.download(offer.replacing("&amp;", with: "&"))
      #expect(file.name.hasSuffix(".csv"))
      #expect(file.text == table.sheet.csv)
    }
  }

  @Test("A case of one’s own is asked for again by a form, since no address holds it")
  func own() throws {
    let text = try #require(try Asking.workbench.get().cases.first).text
    let page = try Asking.whole("/compare/own", posting: [("yaml", text)])
    let offering = try self.page("/compare/own", posting: [("yaml", text)])
    #expect(offering.contains("<form id=\"tables\" method=\"post\" action=\"/compare/own\""))
    let file = try Asking.download(
      "/compare/own", posting: [("yaml", text), ("format", "csv"), ("table", "1")])
    #expect(file.text == page.content.tables.first?.sheet.csv)
  }

  @Test("An address is written anew from its parts, so that none leads to another host")
  func hosts() throws {
    #expect(try offers(of: "//authorities").allSatisfy { $0.hasPrefix("/authorities?") })
  }

  @Test("What there is not is said to be missing")
  func missing() throws {
    for address in ["/glossary?format=csv", "/authorities?format=csv&table=2", "/authorities?format=csv&table=x"] {
      #expect(try Asking.missing(address).hasPrefix("This page has no such table."))
    }
    #expect(try Asking.missing("/authorities?format=xlsx").hasPrefix("A page is shown as it is"))
  }

  @Test("A long cell shows its beginning and unfolds to the whole")
  func folding() {
    let long = String(repeating: "many words ", count: 30) + "<end>"
    let table = DocumentTable(
      "T", headings: ["A", "B"], rows: [[Span("a"), Span(long)]], foldsLongCells: true)
    let html = Document([.table(table)]).fragment()
    #expect(html.contains("<details class=\"more\"><summary>") && html.contains("many words &lt;end&gt;</details>"))
    let short = DocumentTable("T", headings: ["A", "B"], rows: [[Span("a"), Span("b")]], foldsLongCells: true)
    #expect(!Document([.table(short)]).fragment().contains("<details"))
  }
}
