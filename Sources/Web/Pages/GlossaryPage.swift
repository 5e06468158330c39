import Rendering

/// `/glossary`: what the words mean; those of practice lead to what they find.
extension Workbench {
  func glossaryPage(_: PageRequest) -> PageReply {
    .page(
      Page(
        "Glossary", nil,
        """
        <h1>Glossary</h1>
        <h2>The words used here</h2>
        \(Self.list(Glossary.own, areSearched: false))
        <h2>The words of practice</h2>
        <p>Whoever searches for one of these finds what is meant by it, whatever a document calls it.</p>
        \(Self.list(Glossary.practice, areSearched: true))
        """))
  }

  private static func list(_ terms: [Term], areSearched: Bool) -> HTML {
    let items = terms.map { term -> HTML in
      let also: HTML = "<span class=\"hint\">Also: \(term.also.joined(separator: ", ")).</span>"
      let found: HTML =
        "<a href=\"/authorities?text=\(Fields.encode(term.word))\">What the documents say on it<span class=\"visually-hidden\">: \(term.word)</span></a>"
      return """
        <dt id="\(term.key)">\(term.word)</dt>
        <dd>\(term.meaning)\(also, if: !term.also.isEmpty) \(found, if: areSearched)</dd>
        """
    }
    return "<dl class=\"glossary\">\n\(items)\n</dl>"
  }
}
