import Cases
public import Engine
import ProcedureKit
import Profiles
import Records

extension Comparison {
  /// The headings of the columns.
  public static let tableHeadings = [
    "key", "subject", "question", "verdict", "authority", "status", "force", "finding", "sentence", "places",
    "readings",
    "remarks",
  ]

  /// A row for each authority's answer to each question.
  public var table: CSVTable {
    let oddities = self.oddities.map(\.sentence)
    let rows = rows.flatMap { row in
      authorities.indices.compactMap { index -> [String]? in
        guard let finding = finding(row, of: index) else { return nil }
        let authority = authorities[index]
        let places = finding.reliedOn.slots.flatMap { authority.clauses.all[$0].places }.uniqued()
        return [
          row.key, row.subject?.label(in: facts) ?? "", row.question.text, row.verdict.word, authority.profile.name,
          finding.status.word, finding.force?.word ?? "", finding.inShort(authority.clauses.catalogue),
          FindingText(finding: finding, authority: authority, question: row.question).sentence(),
          places.map(\.inWords).joined(separator: "; "),
          readings(row, of: index), (oddities + authority.remarks.map(\.sentence)).joined(separator: " "),
        ]
      }
    }
    return CSVTable(headings: Self.tableHeadings, rows: rows)
  }

  /// What another reading would come to, each with how it reads.
  private func readings(_ row: Row, of authority: Int) -> String {
    let catalogue = authorities[authority].clauses.catalogue
    return rereadings(row, of: authority).map { "\($0.reading.spaced): \($0.finding.inShort(catalogue))" }
      .joined(separator: "; ")
  }
}
