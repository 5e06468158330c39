import Cases
public import Comparisons
public import Engine
import ProcedureKit
import Profiles

extension Comparison {
  /// The headings of the columns.
  public static let tableHeadings = [
    "key", "subject", "question", "verdict", "authority", "status", "force", "finding", "sentence", "places",
  ]

  /// A row for each authority's answer to each question.
  public func table(by evaluator: Evaluator) -> Table {
    let rows = rows.flatMap { row in
      opinions.indices.compactMap { index -> [String]? in
        guard let finding = finding(row, of: index) else { return nil }
        let opinion = opinions[index]
        let places = finding.reliedOn.slots.flatMap { opinion.clauses.all[$0].places }.uniqued()
        return [
          row.key, row.subject?.label(in: file) ?? "", row.question.text, row.verdict.rawValue, opinion.profile.name,
          finding.status.description, finding.force?.description ?? "", finding.inShort(evaluator.catalogue),
          FindingText(finding: finding, opinion: opinion, question: row.question).sentence(),
          places.map(\.inWords).joined(separator: "; "),
        ]
      }
    }
    return Table(headings: Self.tableHeadings, rows: rows)
  }
}
