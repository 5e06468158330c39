import Profiles
import Records

extension Workbench {
  /// What if: choose the authority whose clauses would change.
  func whatIfPage(_: PageRequest) -> PageReply {
    let authorities = profiles.map { profile in
      [
        "name": profile.name, "address": "/what-if/\(Fields.encode(profile.authority))",
        "document": profile.document.title,
      ]
    }
    return .page(Page("What if", .whatIf, content: templates.fill("what-if", ["authorities": authorities])))
  }
}
