import Cases
import Profiles
import Records

/// `/`: what the workbench is, and the way to its parts.
extension Workbench {
  func firstPage(_ ask: PageRequest) -> PageReply {
    let parts = Page.Part.allCases.map {
      "<li><a href=\"\($0.address)\">\($0.name)</a><span>\($0.purpose)</span></li>" as HTML
    }
    return .page(
      firstPage(
        """
        <h2>What you can do here</h2>
        <ul class="parts">
        \(parts)
        </ul>
        """,
        samples: SampleSearch(ask.fields, at: "/", in: self).html { "/compare/\(Fields.encode($0.id))" }))
  }

  /// The first page with its parts and the sample cases.
  func firstPage(_ parts: HTML, samples: HTML) -> Page {
    let title = "Child protection conferences compared"
    return Page(
      title, nil,
      """
      <h1>\(title)</h1>
      <p>Every safeguarding partnership holds child protection conferences by a written procedure of its own. Quorate puts one case
      through several of those procedures, and shows where the outcomes differ and which words of whose document make the difference.
      Where a document is silent, it says so and fills nothing in.</p>
      \(parts)
      <h2>Authorities</h2>
      <ul class="columns authorities">
      \(profiles.map { .item($0.address, $0.name, hint: $0.edition) })
      </ul>
      <h2 id="samples">Sample cases</h2>
      <p>They are invented. Each opens as a comparison.</p>
      \(samples)
      """)
  }
}

extension Profile {
  /// The page of the authority.
  var address: String { "/authorities/\(Fields.encode(authority))" }

  /// Its document, and when that was issued.
  fileprivate var edition: String { self.document.title + (self.document.issued.map { ", \($0.inWords)" } ?? "") }
}
