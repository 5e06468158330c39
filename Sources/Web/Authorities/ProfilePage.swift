import Engine
import ProcedureKit
import Profiles
import Records
import Rendering

/// `/authorities/ID`: one authority's document and everything that its profile says, procedure by procedure.
extension Workbench {
  func profilePage(_ ask: PageRequest) -> PageReply {
    let id = ask.parts["id"] ?? ""
    let all = profiles + nations
    guard let profile = all.first(where: { $0.authority == id }) else {
      return missing("authority", id, among: all.map(\.authority))
    }
    let nation = profile.nation.meaning
    let national: HTML = """
      <p class="notice">This is the national guidance of \(nation). It is used only where it is asked for, and never fills in what an authority’s document leaves open.</p>
      """
    let draft: HTML = "<p class=\"notice\">This profile is a draft: parameters may be missing.</p>"
    let facts = facts(of: profile).compactMap { name, value in
      value.map { "<div><dt>\(name)</dt><dd>\($0)</dd></div>" as HTML }
    }
    return .page(
      Page(
        profile.name, .authorities,
        """
        <p class="quiet"><a href="/authorities">Authorities</a></p>
        <h1>\(profile.name)</h1>
        \(national, if: profile.scope == .national)
        \(draft, if: profile.isDraft)
        <dl class="facts">
        \(facts)
        <div><dt>Nation</dt><dd>\(nation)</dd></div>
        <div><dt>Fingerprint of the profile</dt><dd><code>\(profile.digest)</code></dd></div>
        </dl>
        <h2>What it says</h2>
        <p>\(counts(of: profile)) A disputed text can be read in more than one way; the reading that is followed is shown.</p>
        \(evaluator.catalogue.sections.map { section($0, in: profile) })
        """))
  }

  /// What is known of the document, by name.
  private func facts(of profile: Profile) -> [(name: String, value: String?)] {
    let document = profile.document
    return [
      ("Document", document.title), ("Version", document.version), ("Issued", document.issued?.inWords),
      ("To be reviewed by", document.reviewDue?.inWords), ("Read with", document.readWith),
      ("Who chairs", profile.terms.chair), ("What the plan is called", profile.terms.plan),
      ("Who arranges conferences", profile.terms.unit),
    ]
  }

  private func counts(of profile: Profile) -> String {
    let counts = ClauseState.allCases.compactMap { state -> String? in
      let count = profile.clauses.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(state == .untranscribed ? "not transcribed" : "\(state)")"
    }
    return "\(profile.clauses.count) parameters: \(counts.listed())."
  }

  /// What the profile says on the parameters of a procedure, and on which it is silent; nothing where none is transcribed.
  private func section(_ section: Catalogue.Section, in profile: Profile) -> HTML {
    var said: [HTML] = []
    var silent: [HTML] = []
    for entry in section.parameters {
      let clause = profile.clauses[entry.slot]
      let address = Matrix.Row.address(of: entry.fullKey)
      let link: HTML = "<a href=\"\(address)#\(profile.authority)\">\(entry.parameter.documentation)</a>"
      if clause.saysSomething {
        said.append(
          """
          <dt>\(link)</dt>
          <dd>\(ClauseText(clause).value.capitalised)\(clause.tags.map { .tag($0) })\
          \(clause.places.first.map { "<span class=\"hint\">\($0.inWords)</span>" })</dd>
          """)
      } else if clause.state != .untranscribed {
        silent.append("<li>\(link)</li>")
      }
    }
    guard !said.isEmpty || !silent.isEmpty else { return "" }
    let silences: HTML = "<p>The document is silent on:</p>\n<ul>\n\(silent)\n</ul>"
    return """
      <details id="\(section.procedure)"><summary><strong>\(evaluator.title(of: section.procedure))</strong> \
      <span class="quiet">\(said.count) answered, \(silent.count) silent</span></summary>
      <dl>
      \(said)
      </dl>
      \(silences, if: !silent.isEmpty)
      </details>
      """
  }
}
