import Cases
public import Engine
import ProcedureKit
import Profiles
import Records

extension Impact {
  /// The impact for people: what is proposed, then for each case what changes, from what to what.
  public func document(by evaluator: Evaluator) -> Document {
    var document = Document([.heading(level: 1, proposal.title), .paragraph([Span(summary)])])
    document.blocks += [.heading(level: 2, "What is proposed"), proposed(by: evaluator)]
    for effect in cases where !effect.changed.isEmpty {
      document.blocks += [.heading(level: 2, effect.facts.title), changes(in: effect, by: evaluator)]
    }
    return document
  }

  /// How many clauses would change, and what comes of it.
  public var summary: String {
    let changing = proposal.changes.count - unchanged.count
    let clauses = changing == 1 ? "one clause" : "\(changing) clauses"
    let change =
      changing == 0 ? "No clause of \(base.name) would differ" : "\(base.name) would change \(clauses)"
    let count = cases.reduce(0) { $0 + $1.changed.count }
    let days = cases.reduce(0) { $0 + $1.changed.count(where: $1.movesOnlyADay) }
    let only =
      days == 0
      ? "" : days == count ? " All of these move a last day alone." : " \(days) of these move a last day alone."
    return "\(change). Of \(cases.count) cases, "
      + "\(cases.count { !$0.changed.isEmpty }) would come out differently, in \(count) findings.\(only)"
  }

  /// What is proposed: each clause as it is and as it would be, with the reason.
  public func proposed(by evaluator: Evaluator) -> Block { .list(proposal.changes.indices.map { item($0, evaluator) }) }

  /// The findings that change in one case, from what to what.
  public func changes(in effect: Effect, by evaluator: Evaluator) -> Block {
    .list(effect.changed.compactMap { item($0, effect, evaluator) })
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

  private func item(_ place: Int, _ effect: Effect, _ evaluator: Evaluator) -> ListItem? {
    let finding = effect.before.findings[place]
    guard let question = evaluator.place(of: finding.question)?.question else { return nil }
    let sides = [("Now:", effect.before), ("Proposed:", effect.after)].map { label, authority in
      let text = FindingText(finding: authority.findings[place], authority: authority, question: question)
      return ListItem([Span(label, .strong), text.standing, Span(text.sentence())])
    }
    return ListItem([Span(question.text(about: finding.subject, in: effect.facts))], sides)
  }

  /// The impact for programs.
  public func json(by evaluator: Evaluator) -> JSON {
    let keys = evaluator.catalogue.keys
    return [
      "base": base.authority, "title": proposal.title,
      "clauses": proposal.changes.enumerated().map { index, change -> JSON in
        [
          "parameter": keys[change.slot], "now": base.clauses[change.slot].json, "proposed": change.clause.json,
          "because": change.because, "changes-nothing": idle.contains(index),
        ]
      },
      "cases": cases.map { json($0, evaluator) },
    ]
  }

  private func json(_ effect: Effect, _ evaluator: Evaluator) -> JSON {
    [
      "id": effect.facts.id,
      "changes": effect.changed.map { place -> JSON in
        let before = effect.before.findings[place]
        return [
          "key": evaluator.place(of: before.question)?.key, "subject": before.subject?.label(in: effect.facts),
          "now": before.inShort(evaluator.catalogue),
          "proposed": effect.after.findings[place].inShort(evaluator.catalogue),
        ]
      },
    ]
  }
}

extension Impact.Effect {
  /// Whether a finding that changes is a last day that moves, kept or missed or still ahead as before.
  fileprivate func movesOnlyADay(_ place: Int) -> Bool {
    let (one, other) = (before.findings[place], after.findings[place])
    guard case .deadline? = one.answer?.value, case .deadline? = other.answer?.value else { return false }
    return one.status == other.status
  }
}
