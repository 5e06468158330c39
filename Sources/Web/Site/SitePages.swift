import Cases
import Profiles
import Records
import Rendering
import Training

extension Route {
  /// The pages of a site: those of the workbench that need no server, and in place of the others what can be read.
  static let ofSite: [Route] = [
    Route(method: .get, path: "/") { workbench, _ in workbench.siteFirstPage },
    Route(method: .get, path: "/authorities") { $0.authoritiesPage($1) },
    Route(method: .get, path: "/authorities/parameter/:key") { $0.parameterPage($1) },
    Route(method: .get, path: "/authorities/:id") { $0.profilePage($1) },
    Route(method: .get, path: "/compare") { workbench, _ in workbench.siteCasesPage },
    Route(method: .get, path: "/compare/:case") { $0.comparisonPage($1) },
    Route(method: .get, path: "/compare/:case/file") { $0.sampleFile($1) },
    Route(method: .get, path: "/papers") { workbench, _ in workbench.sitePapersPage },
    Route(method: .get, path: "/papers/:paper") { $0.sitePaperPage($1) },
    Route(method: .get, path: "/papers/:paper/annex") { $0.siteAnnexPage($1) },
    Route(method: .get, path: "/exercises") { workbench, _ in workbench.siteExercisesPage },
    Route(method: .get, path: "/exercises/:set") { $0.siteExerciseSetPage($1) },
    Route(method: .get, path: "/exercises/:set/:number") { $0.siteExercisePage($1) },
    Route(method: .get, path: "/glossary") { $0.glossaryPage($1) },
  ]
}

extension Workbench {
  /// The parts of the site, each with what it is for.
  private var siteParts: [(address: String, name: String, purpose: String)] {
    let papers = site?.papers ?? []
    let all = [
      (Page.Part.authorities.address, Page.Part.authorities.name, Page.Part.authorities.purpose),
      (Page.Part.compare.address, Page.Part.compare.name, Page.Part.compare.purpose),
      ("/papers", "Papers", "What the documents come to on one question, in two to four pages to be tabled."),
      ("/exercises", "Exercises", Page.Part.train.purpose),
      ("/glossary", "Glossary", "What the words mean that are used here, and those of practice."),
    ]
    return all.filter { address, _, _ in
      switch address {
      case "/papers": !papers.isEmpty
      case "/exercises": !exercises.isEmpty
      default: true
      }
    }
  }

  /// What surrounds every page of the site.
  var frame: Page.Frame {
    let parts = siteParts
    return Page.Frame(
      parts: { page, path in
        parts.map { part in
          let isHere = path == part.address || path.hasPrefix(part.address + "/")
          let current = path == part.address ? "page" : "true"
          return """
            <li><a href="\(part.address)"\(" aria-current=\"\(current)\"", if: isHere)>\(part.name)</a></li>
            """
        }
      },
      note: """
        These pages were written by Quorate \(version) and ask nobody for anything. To try a case of your own, or other \
        rules, takes the workbench: “quorate serve” opens it.
        """)
  }

  /// The first page: what the site is, and the way to its parts.
  var siteFirstPage: PageReply {
    let parts = siteParts.map {
      "<li><a href=\"\($0.address)\">\($0.name)</a><span>\($0.purpose)</span></li>" as HTML
    }
    return .page(
      firstPage(
        """
        <h2>What stands here</h2>
        <ul class="parts">
        \(parts)
        </ul>
        """,
        samples: siteCases))
  }

  /// The sample cases, each leading to its comparison.
  private var siteCases: HTML {
    """
    <ul class="columns cases">
    \(cases.map { .item("/compare/\(Fields.encode($0.id))", $0.title, hint: $0.lookAt) })
    </ul>
    """
  }

  /// The page of the sample cases.
  var siteCasesPage: PageReply {
    let title = "Cases compared"
    return .page(
      Page(
        title, .compare,
        """
        <h1>\(title)</h1>
        <p>The cases are invented. Each opens as a comparison: where the outcomes differ, and which words of whose document make the difference.</p>
        \(siteCases)
        """))
  }

  /// The papers, each with its question and its answer.
  var sitePapersPage: PageReply {
    let rows = (site?.papers ?? []).map {
      [Span($0.title, link: "/papers/\(Fields.encode($0.name))"), Span($0.question), Span($0.answer)]
    }
    let table = DocumentTable(
      "The papers, and what they come to", headings: ["Paper", "Question", "Answer"], rows: rows)
    return .page(Page("Papers", nil, "<h1>Papers</h1>\n\(HTML(Document([.table(table)])))"))
  }

  /// One paper, as it is tabled.
  func sitePaperPage(_ ask: PageRequest) -> PageReply {
    guard let paper = sitePaper(ask) else { return Self.noPaper }
    let annex: HTML = """
      <p class="no-print"><a class="button secondary" href="/papers/\(Fields.encode(paper.name))/annex">The annex: all that stands behind this paper</a></p>
      """
    return .page(
      Page(
        paper.title, nil,
        """
        <p class="no-print"><a href="/papers">All papers</a></p>
        <div class="paper">
        \(HTML(paper.document))
        </div>
        \(annex, if: paper.annex != nil)
        """))
  }

  /// The annex of a paper, where what the paper has in short stands whole.
  func siteAnnexPage(_ ask: PageRequest) -> PageReply {
    guard let paper = sitePaper(ask), let annex = paper.annex else { return Self.noPaper }
    return .page(
      Page(
        "\(paper.title): annex", nil,
        """
        <p class="no-print"><a href="/papers/\(Fields.encode(paper.name))">The paper</a></p>
        <div class="paper">
        \(HTML(annex))
        </div>
        """))
  }

  private func sitePaper(_ ask: PageRequest) -> SitePaper? { site?.papers.first { $0.name == ask.parts["paper"] } }

  private static let noPaper = PageReply.missing("There is no paper of this name here.")
}
