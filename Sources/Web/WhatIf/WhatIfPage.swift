import Profiles
import Records

extension Workbench {
  /// What if: choose the authority whose clauses would change.
  func whatIfPage(_: PageRequest) -> PageReply {
    let authorities = profiles.map { profile in
      HTML.item("/what-if/\(Fields.encode(profile.authority))", profile.name, hint: profile.document.title)
    }
    return .page(
      Page(
        "What if", .whatIf,
        """
        <h1>What if an authority had other rules?</h1>
        <p>Choose an authority, give some of its clauses other values, and see which findings that would change in all the sample cases. What you make can be kept as a proposal file, and its address can be shared.</p>
        <ul class="columns authorities">
        \(authorities)
        </ul>
        """))
  }
}
