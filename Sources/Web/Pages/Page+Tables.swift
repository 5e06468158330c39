import Records
import Rendering

extension Workbench {
  /// What a route answers to a question: a page, which offers its tables as files, or the table for which the question asks.
  package func reply(by route: Route, to ask: PageRequest) -> PageReply {
    let reply = route.answer(self, ask)
    guard case .page(let page) = reply, page.status == 200 else { return reply }
    guard let format = ask.fields[Page.formatField] else {
      return .page(page.offeringTables(of: ask.fields, at: route.address(with: ask.parts), by: route.method))
    }
    guard format == Page.tableFormat else {
      return .missing("A page is shown as it is, or its tables as “\(Page.tableFormat)”.")
    }
    return page.file(ofTable: ask.fields[Page.tableField] ?? "1")
  }
}

extension Route {
  /// Its path with these in place of its variable parts.
  fileprivate func address(with parts: [String: String]) -> String {
    "/"
      + path.split(separator: "/").map { part in
        part.hasPrefix(":") ? Fields.encode(parts[String(part.dropFirst())] ?? "") : String(part)
      }.joined(separator: "/")
  }
}

extension Page {
  /// The field of an address that says in which form a page is asked for.
  static let formatField = "format"
  /// The form in which a table can be had.
  static let tableFormat = "csv"
  /// The field of an address that says which table, counted from 1.
  static let tableField = "table"

  /// One of the tables as a file for a spreadsheet.
  func file(ofTable number: String) -> PageReply {
    guard let number = Int(digits: number), content.tables.indices.contains(number - 1) else {
      return .missing("This page has no such table. Go back to the page and choose one of those under it.")
    }
    let table = content.tables[number - 1]
    let words = "\(title) \(table.caption)".lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let name = String(words.joined(separator: "-").prefix(76))
    return .download(name: "\(name).csv", type: "text/csv", text: table.sheet.csv)
  }

  /// The page with its tables offered as files beneath it; the script moves each offer to its table. A page that answers a form is asked
  /// for again by a form, since what was sent is in no address.
  fileprivate func offeringTables(of fields: Fields, at path: String, by method: Route.Method) -> Page {
    guard !content.tables.isEmpty else { return self }
    let asked = Fields(
      fields.all.filter { $0.name != Self.tableField } + [(Self.formatField, Self.tableFormat)])
    let offers = content.tables.enumerated().map { index, table -> HTML in
      let label: HTML = "Download as CSV<span class=\"of-table\">: \(table.caption)</span>"
      guard method == .get else {
        return """
          <li data-caption="\(table.caption)"><button class="link" form="tables" name="\(Self.tableField)" value="\(index + 1)">\(label)</button></li>
          """
      }
      let address = Fields(asked.all + [(Self.tableField, "\(index + 1)")]).encoded
      return "<li data-caption=\"\(table.caption)\"><a href=\"\(path)?\(address)\">\(label)</a></li>"
    }
    let form: HTML = """
      <form id="tables" method="post" action="\(path)" enctype="multipart/form-data">
      \(.hidden(asked))
      </form>
      """
    return holding(
      """
      \(content)
      \(form, if: method == .post)
      <ul class="tables no-print" aria-label="The tables of this page">
      \(offers)
      </ul>
      """)
  }
}
