import Profiles
import Records

/// The text that is transcribed, with what its clauses cover marked, and what is left.
struct TextPane {
  let text: MarkedText
  let check: SourceCheck
  /// Whether the open question takes a place from the text.
  let takesPlace: Bool

  var html: HTML {
    let blocks = text.blocks.map { block -> HTML in
      let parts = block.parts.map(part)
      let content = parts.dropFirst().reduce(parts.first ?? "") { "\($0) \($1)" }
      // Its own headings are no headings of the page, and are told apart by how they look and by a word.
      return block.isHeading
        ? "<p class=\"heading\" data-at=\"\(block.section)\"><span class=\"visually-hidden\">Heading: </span>\(content)</p>"
        : "<p data-at=\"\(block.section)\">\(content)</p>"
    }
    return """
      <div class="source">
      <h2 id="text-heading">The text</h2>
      <p><mark class="covered">What a clause covers</mark> is marked, and so is, otherwise, <mark class="left">a sentence with a duty or a
      figure that is left</mark>. \(left)</p>
      \(Self.keys, if: takesPlace)
      <div id="text" class="scroll text" tabindex="0" role="region" aria-labelledby="text-heading"\(" aria-describedby=\"text-keys\"", if: takesPlace)>
      \(blocks)
      </div>
      </div>
      """
  }

  /// What the text has that no clause covers.
  private var left: String {
    let duties = check.duties.all - check.duties.covered
    let figures = check.figures.all - check.figures.covered
    return
      "Left: \(duties) of \(check.duties.all) sentences that lay a duty on somebody, and \(figures) of \(check.figures.all) figures."
  }

  /// How words are taken. Without scripts they are copied by hand.
  private static let keys: HTML = """
    <p id="text-keys" class="quiet" data-script hidden>Mark up to six words with the mouse, and they and their section are taken. Or with the keyboard in
    the text: the arrow keys go from word to word and from line to line, with Shift they mark more, and Enter takes what is marked.</p>
    <noscript><p>Copy up to six words from the text into the form.</p></noscript>
    """

  private func part(_ part: MarkedText.Part) -> HTML {
    let words: HTML = part.isPlace ? "<mark class=\"here\" id=\"here\">\(part.text)</mark>" : "\(part.text)"
    switch part.standing {
    case nil: return words
    case .covered: return "<mark class=\"covered\"><span class=\"visually-hidden\">[covered] </span>\(words)</mark>"
    case .left: return "<mark class=\"left\"><span class=\"visually-hidden\">[left] </span>\(words)</mark>"
    }
  }
}
