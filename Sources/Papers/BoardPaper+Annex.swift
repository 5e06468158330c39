import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Rendering

extension BoardPaper {
  /// The annex: the parts that the paper names, in order, and what it rests on in full. `told` is what its parts say of the cases.
  func annex(_ told: AnnexOfCases) -> Document {
    var document = Document([
      .heading(level: 1, "Annex: \(paper.title)"),
      .paragraph([Span("The question:", .strong), Span(paper.question)]), .paragraph([Span(scope)]),
    ])
    for part in paper.shows { document.blocks += told.blocks(of: part) ?? blocks(of: part) }
    document.blocks += foundations
    document.isPaper = true
    return document
  }

  var scope: String {
    let isMany = profiles.count > Self.widest
    let names = isMany ? "\(profiles.count) areas, which its sources name" : profiles.map(\.name).listed()
    let told = size == 0 ? "" : ", and \(size.spelt) \(size == 1 ? "case" : "cases")"
    let fillings = paper.national == true ? " National guidance fills silences where that is marked." : ""
    return
      "This paper compares the written procedures of \(names)\(told). What a document does not say is left unsaid.\(fillings)"
  }

  private func blocks(of part: PaperPart) -> [Block] {
    let evaluator = basis.evaluator
    switch part {
    case .clauses: return documents("What the documents say", differencesOnly: false)
    case .differences: return documents("Where the documents differ", differencesOnly: true)
    case .likeness:
      let likeness = Similarity(profiles, by: evaluator, where: paper.isAbout)
      return [.heading(level: 2, "How alike they are"), .picture(.likeness(likeness))]
    case .silences: return silences
    case .overview, .brief, .cases, .why: return []
    case .impact:
      guard let impact else { return [] }
      return [.heading(level: 2, "What the proposal would change")]
        + impact.document(by: evaluator).blocks.demoted(by: 2)
    }
  }

  /// The rules at a glance, and then every clause with its place.
  private func documents(_ title: String, differencesOnly: Bool) -> [Block] {
    let matrix = matrix(differencesOnly: differencesOnly)
    return [.heading(level: 2, title)] + matrix.glances(by: basis.evaluator).map { .table($0) }
      + [.heading(level: 2, "\(title), clause by clause")] + matrix.sections(by: basis.evaluator).demoted(by: 1)
  }

  func matrix(differencesOnly: Bool) -> Matrix {
    Matrix(profiles, by: basis.evaluator, differencesOnly: differencesOnly, where: paper.isAbout)
  }
}
