import Cases
import Engine
import Profiles
import Records
package import Rendering

extension BoardPaper {
  /// Every finding of every case, a row for each authority’s answer to each question; for a paper without cases, every clause.
  package var table: CSVTable {
    guard !cases.isEmpty else { return matrix(differencesOnly: false).table }
    return CSVTable(headings: Comparison.tableHeadings, rows: comparisons.flatMap(\.table.rows))
  }

  /// The same for programs, with what a proposal would change.
  package var json: JSON {
    var findings: [(String, JSON)] = []
    if cases.isEmpty {
      findings.append(("matrix", matrix(differencesOnly: false).json))
    } else {
      findings.append(("cases", comparisons.map(\.json).json))
    }
    if let impact { findings.append(("impact", impact.json(by: basis.evaluator))) }
    let head: JSON = [
      "title": paper.title, "question": paper.question, "program": basis.version,
      "digest": paper.source?.digest ?? "", "national": paper.national == true,
    ]
    return head.followed(by: .object(findings)).headed(.paper)
  }
}
