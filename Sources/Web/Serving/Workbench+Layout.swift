extension Workbench {
  /// A page within its frame: what the browser gets.
  func framed(_ page: Page, at path: String = "/") -> String {
    let parts = Page.Part.allCases.map { part -> [String: Any] in
      let isCurrent = part == page.part
      return [
        "name": part.name, "address": part.address, "isCurrent": isCurrent,
        "current": path == part.address ? "page" : "true",
      ]
    }
    return templates.fill(
      "layout",
      [
        "title": page.title, "parts": parts, "content": page.content, "style": Asset.style.address,
        "script": Asset.script.address, "icon": Asset.icon.address,
      ])
  }
}
