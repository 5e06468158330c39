import Cases
import Engine
import Profiles
import Records
public import Rendering

extension BoardPaper {
  /// Every finding of every case, a row for each authority’s answer to each question; for a paper without cases, every clause.
  public var table: CSVTable {
    guard !comparisons.isEmpty else { return matrix(differencesOnly: false).table }
    let rows = comparisons.flatMap { comparison in
      comparison.table.rows.map { [comparison.facts.id] + $0 }
    }
    return CSVTable(headings: ["case"] + Comparison.tableHeadings, rows: rows)
  }

  /// The same for programs, with what a proposal would change.
  public var json: JSON {
    var pairs: [(String, JSON)] = [
      ("title", .string(paper.title)), ("question", .string(paper.question)), ("version", .string(basis.version)),
      ("digest", .string(paper.source?.digest ?? "")), ("national", .bool(paper.national == true)),
    ]
    if comparisons.isEmpty {
      pairs.append(("matrix", matrix(differencesOnly: false).json))
    } else {
      pairs.append(("cases", .array(comparisons.map(\.json))))
    }
    if let impact { pairs.append(("impact", impact.json(by: basis.evaluator))) }
    return .object(pairs)
  }
}
