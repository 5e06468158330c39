/// A page: its title, the part of the workbench to which it belongs, and its content.
package struct Page: Sendable {
  /// The parts of the workbench, as its navigation shows them.
  enum Part: CaseIterable, Sendable {
    case authorities, check, new, compare, change, train, whatIf, paper, transcribe
  }

  /// The title, without the workbench’s name. Where the page shows mistakes, it says so first: readers of screens say it first too.
  let title: String
  /// The part to which it belongs; nil for the first page and for errors.
  let part: Part?
  /// What stands in the page’s main part.
  let content: HTML
  /// The status with which it is answered, for programs: 422 where what was sent could be taken and means nothing.
  package let status: Int

  init(_ title: String, _ part: Part?, _ content: HTML, status: Int = 200) {
    self.title = content.showsMistakes ? "Error: \(title)" : title
    self.part = part
    self.content = content
    self.status = status
  }

  /// The same page with another content.
  func holding(_ content: HTML) -> Page { Page(self, content) }

  private init(_ page: Page, _ content: HTML) {
    title = page.title
    part = page.part
    self.content = content
    status = page.status
  }

  /// What surrounds a page.
  struct Frame {
    /// The items of the navigation, in which the part at a page’s path is marked.
    let parts: (Page, String) -> [HTML]
    /// What stands at the end of every page, on the screen alone.
    let note: HTML

    /// That of the workbench.
    static var workbench: Frame {
      Frame(
        parts: { page, path in
          Part.allCases.map { part in
            let current = path == part.address ? "page" : "true"
            return """
              <li><a href="\(part.address)"\(" aria-current=\"\(current)\"", if: part == page.part)>\(part.name)</a></li>
              """
          }
        },
        note: """
          Everything is computed on this machine. The workbench keeps nothing that you open here, and nothing is sent elsewhere. \
          A case of your own is kept in your browser until you have it forgotten.
          """)
    }
  }

  /// The whole page as it is sent, with the navigation in which the part at `path` is marked.
  package func framed(at path: String) -> String { framed(at: path, in: .workbench) }

  /// The whole page in a frame.
  func framed(at path: String, in frame: Frame) -> String {
    let whole: HTML = """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title) – Quorate</title>
      <link rel="icon" type="image/svg+xml" href="\(Asset.icon.address)">
      <link rel="stylesheet" href="\(Asset.style.address)">
      <script src="\(Asset.script.address)" defer></script>
      </head>
      <body>
      <a class="skip" href="#main">Skip to the content</a>
      <header class="no-print">
      <p class="name"><a href="/">Quorate</a> <span>How areas run child protection conferences, compared</span></p>
      <nav aria-label="Parts">
      <ul>
      \(frame.parts(self, path))
      </ul>
      </nav>
      </header>
      <main id="main" tabindex="-1">
      \(content)
      </main>
      <footer>
      <p>The profiles transcribe documents of 2017 to 2020, which may have been replaced since. Quorate is no legal advice and no
      substitute for the procedures in force where you work.</p>
      <p class="no-print"><a href="/glossary">What the words mean</a></p>
      <p class="no-print">\(frame.note)</p>
      </footer>
      <p id="announcement" class="visually-hidden" role="status"></p>
      </body>
      </html>
      """
    return whole.text
  }
}
