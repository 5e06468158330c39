import Cases
import Engine
import Profiles
import Records
import Rendering

/// `/check/:case`: what is due in a sample case, or in one that was sent.
extension Workbench {
  /// What is due in a sample case, as it is or changed, or a file of it.
  func checkSample(_ ask: PageRequest, as file: DiaryFile? = nil) -> PageReply {
    withSample(ask) { check($0, ask.fields, as: file) }
  }

  /// What is due in a case that was sent, or a file of it.
  func checkOwn(_ ask: PageRequest, as file: DiaryFile? = nil) -> PageReply {
    withOwn(ask) { check($0, ask.fields, as: file) }
  }

  private func check(_ opened: OpenedCase, _ fields: Fields, as file: DiaryFile?) -> PageReply {
    // Whose own area was told elsewhere need not choose it again.
    let id = fields["authority"] ?? fields["mine"] ?? ""
    if !id.isEmpty, !profiles.contains(where: { $0.authority == id }) {
      return missing("authority", id, among: profiles.map(\.authority))
    }
    let diary = id.isEmpty ? nil : diary(of: opened.facts, in: id)
    if let file, let diary { return file.download(diary) }
    let files = DiaryFile.allCases.map { file -> HTML in
      """
      <form method="\(opened.method)" action="\(opened.address(.check))/\(file.part)" enctype="multipart/form-data">
      \(.hidden(Fields(opened.carried.all + [("authority", id)])))
      <button class="button secondary">\(file.offer)</button>
      </form>
      """
    }
    let sheet = diary.map { self.sheet(of: $0, files) }
    return .page(
      Page(
        "\(opened.facts.title): what is due", .check,
        """
        <p class="no-print"><a href="/check">Check a conference of your own</a></p>
        <h1 class="no-print">\(opened.facts.title)</h1>
        \(opened.changedNotice)
        \(opened.note(at: "/check/own", id.isEmpty ? Fields() : Fields([("authority", id)])))
        <form class="filters" method="\(opened.method)" action="\(opened.address(.check))" enctype="multipart/form-data" data-live>
        \(.hidden(opened.carried))
        \(.area(id, among: profiles))
        <button class="button">Show what is due</button>
        </form>
        \(sheet)
        <div class="actions no-print">
        \(opened.actions(besides: .check))
        </div>
        """))
  }
}
