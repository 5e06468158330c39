import Cases
public import Engine
import ProcedureKit
import Profiles
import Records

extension Impact {
  /// The impact for people: what would come of the proposal, what is proposed, then for each case what changes, from what to what.
  public func document(by evaluator: Evaluator) -> Document {
    var document = Document([.heading(level: 1, proposal.title), .paragraph([Span(summary)])])
    if !changing.isEmpty { document.blocks.append(titles) }
    document.blocks += [.heading(level: 2, "What is proposed"), proposed(by: evaluator)]
    if changing.count < changingCount {
      document.blocks.append(
        .paragraph([Span("Of the \(changingCount) cases in which something changes, \(changing.count) are told below.")]
        ))
    }
    for effect in changing {
      document.blocks += [.heading(level: 2, effect.facts.title), changes(in: effect, by: evaluator)]
    }
    return document
  }

  /// How many clauses would change, and what comes of it, in numbers of cases that can be said aloud.
  public var summary: String {
    let changed = proposal.changes.count - unchanged.count
    let change =
      changed == 0
      ? "No clause of \(base.name) would differ."
      : "\(base.name) would change \(changed == 1 ? "one clause" : "\(changed) clauses")."
    return "\(change) \(whatComesOfIt)"
  }

  /// What comes of it, in numbers of cases.
  public var whatComesOfIt: String {
    let all = count == 1 ? "The one case" : "Of \(count) cases,"
    guard changingCount > 0 else {
      return count == 1 ? "\(all) would come out as before." : "\(all) all would come out as before."
    }
    guard count > 1 else { return "\(all) \(counts.map(\.kind.meaning).listed())." }
    let same = count - changingCount
    let parts = counts.map { "\($0.cases) \($0.kind.meaning)" } + (same > 0 ? ["\(same) would come out as before"] : [])
    let isOverlapping = counts.reduce(same) { $0 + $1.cases } > count
    return "\(all) \(parts.joined(separator: "; "))."
      + (isOverlapping ? " A case in which several things change is counted under each." : "")
  }

  /// Which cases would change in which way, by their titles.
  public var titles: Block {
    .list(
      counts.map { kind, count in
        let titles = cases.filter { $0.has(kind) }.map { ListItem([Span($0.facts.title)]) }
        return ListItem([Span("\(count == 1 ? "One case" : "\(count) cases") \(kind.meaning).", .strong)], titles)
      })
  }

  /// What is proposed: each clause as it is and as it would be, with the reason.
  public func proposed(by evaluator: Evaluator) -> Block { .list(proposal.changes.indices.map { item($0, evaluator) }) }

  /// The findings that change in one case, from what to what.
  public func changes(in effect: Effect, by evaluator: Evaluator) -> Block {
    .list(effect.changes.compactMap { item($0, effect, evaluator) })
  }

  private func item(_ index: Int, _ evaluator: Evaluator) -> ListItem {
    let change = proposal.changes[index]
    let now = base.clauses[change.slot]
    let remark =
      unchanged.contains(index)
      ? "It says so already." : idle.contains(index) ? "It changes nothing in these cases." : nil
    return ListItem(
      [Span(evaluator.catalogue.parameters[change.slot].documentation)],
      [
        ListItem([Span("Now: \(ClauseText(now).position). Proposed: \(ClauseText(change.clause).position).")]),
        ListItem([Span("Because: \(change.because)")]),
      ] + (remark.map { [ListItem([Span($0, .quiet)])] } ?? []))
  }

  private func item(_ change: Change, _ effect: Effect, _ evaluator: Evaluator) -> ListItem? {
    guard let finding = change.before ?? change.after, let question = evaluator.place(of: finding.question)?.question
    else { return nil }
    let sides = [("Now:", change.before, effect.before), ("Proposed:", change.after, effect.after)].map {
      label, finding, authority in
      guard let finding else { return ListItem([Span(label, .strong), Span("· this is not asked.")]) }
      let text = FindingText(finding: finding, authority: authority, question: question)
      return ListItem([Span(label, .strong), text.standing, Span(text.sentence())])
    }
    return ListItem([Span(question.text(about: finding.subject, in: effect.facts))], sides)
  }

  /// The impact for programs.
  public func json(by evaluator: Evaluator) -> JSON {
    let keys = evaluator.catalogue.keys
    let content: JSON = [
      "base": base.authority, "title": proposal.title,
      "clauses": proposal.changes.enumerated().map { index, change -> JSON in
        [
          "parameter": keys[change.slot], "now": base.clauses[change.slot].json, "proposed": change.clause.json,
          "because": change.because, "changes-nothing": idle.contains(index),
        ]
      },
      "count": count, "changing": changingCount,
      "counts": JSON.object(counts.map { ($0.kind.word, .number($0.cases)) }),
      "cases": cases.map { json($0, evaluator) },
    ]
    return content.headed(.impact)
  }

  /// A row for each finding that changes.
  public func table(by evaluator: Evaluator) -> CSVTable {
    CSVTable(
      headings: ["case", "key", "subject", "question", "effect", "status-now", "now", "status-proposed", "proposed"],
      rows: cases.flatMap { effect in
        effect.changes.compactMap { change -> [String]? in
          guard let finding = change.before ?? change.after, let place = evaluator.place(of: finding.question) else {
            return nil
          }
          return [
            effect.facts.id, place.key, finding.subject?.label(in: effect.facts) ?? "", place.question.text,
            change.kind.word, change.before?.status.word ?? "", change.before?.inShort(evaluator.catalogue) ?? "",
            change.after?.status.word ?? "", change.after?.inShort(evaluator.catalogue) ?? "",
          ]
        }
      })
  }

  private func json(_ effect: Effect, _ evaluator: Evaluator) -> JSON {
    [
      "id": effect.facts.id,
      "changes": effect.changes.compactMap { change -> JSON? in
        guard let finding = change.before ?? change.after else { return nil }
        return [
          "key": evaluator.place(of: finding.question)?.key, "subject": finding.subject?.label(in: effect.facts),
          "effect": change.kind.word, "now": change.before?.inShort(evaluator.catalogue),
          "proposed": change.after?.inShort(evaluator.catalogue),
        ]
      },
    ]
  }
}
