package import Engine
import Cases
import ProcedureKit
import Profiles
import Records

extension Gaps {
  /// What the document leaves open, for people: kind by kind, each with the smallest case in which it does.
  package func document(by evaluator: Evaluator) -> Document {
    var blocks: [Block] = [
      .heading(level: 1, "What \(member.profile.name) leaves open"), .paragraph([Span(summary)]),
    ]
    for kind in Kind.allCases {
      let gaps = all.filter { $0.kind == kind }
      guard !gaps.isEmpty else { continue }
      blocks += [.heading(level: 2, "Where it \(kind.meaning)"), .list(gaps.map { item($0, by: evaluator) })]
    }
    if !unfinished.isEmpty {
      let keys = unfinished.map(\.key).listed()
      blocks.append(.paragraph([Span("The bound was reached, so that there may be more: \(keys).")]))
    }
    return Document(blocks + [.paragraph([Span(ExploringBounds.words, .quiet)])])
  }

  private var summary: String {
    let counts = Kind.allCases.compactMap { kind -> String? in
      let count = all.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) where it \(kind.meaning)"
    }
    return counts.isEmpty ? "Nothing, within these bounds." : "\(all.count) gaps: \(counts.joined(separator: "; "))."
  }

  private func item(_ gap: Gap, by evaluator: Evaluator) -> ListItem {
    let authority = AuthorityFindings(gap.facts, member.profile, member.clauses, by: evaluator, isReread: false)
    let sentence = Sentence(gap.place.question, of: authority).text(of: gap.finding, namingSource: false)
    return ListItem(
      [Span(gap.place.question.text, .strong)],
      [
        ListItem([gap.finding.standing, Span(sentence), Span("[\(evaluator.catalogue.keys[gap.slot])]", .quiet)]),
        ListItem([Span("Told: \(gap.told.summary).", .quiet)]),
      ])
  }

  /// What it leaves open as a table for a spreadsheet.
  package func table(by evaluator: Evaluator) -> CSVTable {
    CSVTable(
      headings: ["Question", "Kind", "Clause", "Told"],
      rows: all.map { [$0.place.key, $0.kind.word, evaluator.catalogue.keys[$0.slot], $0.told.summary] })
  }

  /// What it leaves open, for programs.
  package func json(by evaluator: Evaluator) -> JSON {
    [
      "authority": member.profile.authority, "digest": member.profile.digest, "unfinished": unfinished.map(\.key),
      "gaps": all.map { gap -> JSON in
        [
          "question": gap.place.key, "kind": gap.kind.word, "clause": evaluator.catalogue.keys[gap.slot],
          "outcome": gap.finding.inShort(evaluator.catalogue, withForce: true),
          "case": gap.told.file(id: "situation", title: gap.place.question.text, lookAt: nil),
        ]
      },
    ]
  }
}
