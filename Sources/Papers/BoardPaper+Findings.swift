import Cases
import Engine
import Profiles
import Records
package import Rendering

extension BoardPaper {
  /// The findings of the cases as other programs read them, which are all kept.
  struct Findings: Sendable {
    fileprivate private(set) var rows: [[String]] = []
    fileprivate private(set) var comparisons: [JSON] = []

    mutating func add(_ comparison: Comparison) {
      rows += comparison.table.rows
      comparisons.append(comparison.json)
    }
  }

  /// Every finding of every case, a row for each authority’s answer to each question; for a paper without cases, every clause. Nil where
  /// nobody asked for findings.
  package var table: CSVTable? {
    findings.map { findings in
      size == 0
        ? matrix(differencesOnly: false).table : CSVTable(headings: Comparison.tableHeadings, rows: findings.rows)
    }
  }

  /// The same for programs, with what a proposal would change.
  package var json: JSON? {
    guard let findings else { return nil }
    var told: [(String, JSON)] =
      size == 0 ? [("matrix", matrix(differencesOnly: false).json)] : [("cases", findings.comparisons.json)]
    if let impact { told.append(("impact", impact.json(by: basis.evaluator))) }
    let head: JSON = [
      "title": paper.title, "question": paper.question, "program": basis.version,
      "digest": paper.source?.digest ?? "", "national": paper.national == true,
    ]
    return head.followed(by: .object(told)).headed(.paper)
  }
}
