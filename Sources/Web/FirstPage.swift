import Cases
import Profiles
import Records

/// `/`: what the workbench is, and the way to its parts.
extension Workbench {
  func firstPage(_ ask: PageRequest) -> PageReply {
    let parts = Page.Part.allCases.map { ["name": $0.name, "address": $0.address, "purpose": $0.purpose] }
    let cases = cases.map { ["id": $0.id, "title": $0.title, "lookAt": $0.lookAt ?? ""] }
    return .page(
      Page(
        "Child protection conferences compared", nil,
        content: templates.fill("first", ["parts": parts, "authorities": profiles.map(\.sketch), "cases": cases])))
  }
}
