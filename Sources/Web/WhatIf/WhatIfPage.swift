import Cases
import Profiles
import Records

extension Workbench {
  /// What if: choose the authority whose clauses would change.
  func whatIfPage(_: PageRequest) -> PageReply { .page(whatIfPage()) }

  /// The page again with why a proposal cannot be opened, and its text, so that nothing is lost.
  func whatIfPage(_ mistakes: [HTML] = [], holding text: String = "") -> Page {
    let authorities = profiles.map { profile in
      HTML.item("/what-if/\(Fields.encode(profile.authority))", profile.name, hint: profile.document.title)
    }
    let summary = HTML(summaryOfMistakes: "<h2>What is wrong with the proposal</h2>\n<ul>\n\(mistakes)\n</ul>")
    return Page(
      "What if", .whatIf,
      """
      <h1>What if an authority had other rules?</h1>
      \(summary, if: !mistakes.isEmpty)
      <p>Choose an authority, give some of its clauses other values, and see which findings that would change in all the sample cases. What you make can be kept as a proposal file, and its address can be shared.</p>
      <ul class="columns authorities">
      \(authorities)
      </ul>
      <h2>Open a proposal again</h2>
      <form method="post" action="/what-if" enctype="multipart/form-data">
      <div class="field">
      <label for="file">The proposal file</label>
      <input type="file" id="file" name="file" accept=".yaml,.yml">
      </div>
      <div class="field">
      <label for="yaml">Or its text</label>
      <textarea class="code" id="yaml" name="yaml" rows="6" spellcheck="false">
      \(text)</textarea>
      </div>
      <button class="button">Open the proposal</button>
      </form>
      """, status: mistakes.isEmpty ? 200 : 422)
  }

  /// The same for a case that was sent: whose rules are changed for it.
  func whatIfOwnPage(_ ask: PageRequest) -> PageReply {
    withOwn(ask) { opened in
      let authorities = profiles.map { profile -> HTML in
        let address = "/what-if/\(Fields.encode(profile.authority))"
        return "<button class=\"button secondary\" formaction=\"\(address)\" data-go>\(profile.name)</button>"
      }
      return .page(
        Page(
          "What if, on \(opened.facts.title)", .whatIf,
          """
          <h1>What if an authority had other rules?</h1>
          \(opened.note(at: "/what-if/own"))
          <p>They are tried on one case: <strong>\(opened.facts.title)</strong>. Whose rules would be others?</p>
          <form class="actions" method="post" action="/what-if/own" enctype="multipart/form-data" data-live="submit">
          \(.hidden(opened.carried))
          \(authorities)
          </form>
          <h2>What else can be done with the case</h2>
          <div class="actions">
          \(opened.actions(besides: .whatIf))
          </div>
          """))
    }
  }
}
