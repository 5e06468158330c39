public import Engine
import ProcedureKit
import Profiles
import Records

extension Reconciliation {
  /// The two for programs: how far they agree, and each parameter with both clauses.
  public func json(_ one: String, _ other: String) -> JSON {
    func side(_ profile: Profile, _ file: String) -> JSON {
      [
        "file": file, "id": profile.authority, "name": profile.name, "digest": profile.digest, "draft": profile.isDraft,
      ]
    }
    let content: JSON = [
      "kind": kind.word, "first": side(first, one), "second": side(second, other), "agreement": agreement.json,
      "head-differs-in": otherHeads, "counts": JSON.object(Relation.allCases.map { ($0.word, .number(count($0))) }),
      "parameters": rows.map { row -> JSON in
        [
          "key": row.key, "documentation": row.parameter.documentation, "relation": row.relation.word,
          "first": row.first.json, "second": row.second.json,
        ]
      },
    ]
    return content.headed(.reconciliation)
  }

  /// A row for each parameter, for a spreadsheet.
  public var table: CSVTable {
    let columns = ["state", "value", "force", "section", "anchor"]
    return CSVTable(
      headings: ["parameter", "asks", "relation"] + columns.map { "first \($0)" } + columns.map { "second \($0)" },
      rows: rows.map { row in
        [row.key, row.parameter.documentation, row.relation.word] + cells(row.first) + cells(row.second)
      })
  }

  private func cells(_ clause: any AnyClause) -> [String] {
    [
      clause.state.word, clause.valueText ?? clause.judged ?? clause.deferredTo ?? "", clause.force?.word ?? "",
      clause.places.first?.section ?? "", clause.places.first?.anchor ?? "",
    ]
  }
}

extension Agreement: JSONWritable {
  /// The counts, and Cohen’s kappa as a text with three decimals.
  public var json: JSON {
    [
      "both-silent": bothSilent, "compared": compared, "same-kind": sameKind,
      "kappa": kappaText.map { $0.replacingMinus },
      "categories": Self.categories.map(\.word), "counts": counts.map { JSON.array($0.map(JSON.number)) },
      "both-give-a-value": values, "same-value": sameValue, "same-force": sameForce, "same-section": sameSection,
    ]
  }
}

extension String {
  /// The text with a hyphen for a minus sign, as programs read numbers.
  fileprivate var replacingMinus: String { String(map { $0 == "−" ? "-" : $0 }) }
}
