public import Cases
public import Engine
import ProcedureKit
import Profiles
import Records

extension Explanation {
  /// The explanation for people: for each difference both answers, and the clauses that make it, with both places.
  public func document(on facts: Case, by evaluator: Evaluator) -> Document {
    let names = "\(authority.profile.name) and \(reference.profile.name)"
    var document = Document([.heading(level: 1, "\(facts.title): why \(names) differ")])
    document.blocks.append(.paragraph([Span(summary(evaluator))]))
    for why in differences {
      let subject = why.subject.map { " (\($0.label(in: facts)))" } ?? ""
      document.blocks.append(.heading(level: 3, why.question.text + subject))
      document.blocks.append(.list(answers(why) + reasons(why, evaluator)))
    }
    return document
  }

  private func summary(_ evaluator: Evaluator) -> String {
    let count = differences.count
    let differ = count == 0 ? "No finding differs" : count == 1 ? "One finding differs" : "\(count) findings differ"
    let silent = differences.count { !$0.areBothAnswered }
    let apart = silent == 0 ? "" : ", \(silent) of them because one document is silent or the case does not tell enough"
    guard !unreached.isEmpty else { return "\(differ)\(apart)." }
    let evaluated = unreached.count { !evaluator.catalogue.parameters[$0].isDescriptive }
    return
      "\(differ)\(apart). Elsewhere the two documents differ on \(unreached.count) more points, which this case does not reach; "
      + "another case could bring out \(evaluated) of them."
  }

  private func answers(_ why: Why) -> [ListItem] {
    [(authority, why.finding), (reference, why.other)].map { authority, finding in
      let text = FindingText(finding: finding, authority: authority, question: why.question)
      return ListItem([Span(authority.profile.name + ":", .strong), text.standing, Span(text.sentence())])
    }
  }

  private func reasons(_ why: Why, _ evaluator: Evaluator) -> [ListItem] {
    var items = why.sets.enumerated().map { index, slots in
      let number = slots.count == 1 ? "one clause" : "\(slots.count) clauses together"
      let lead = index == 0 ? "Because of \(number):" : "Or, just as well, because of \(number):"
      return ListItem([Span(lead, .strong)], slots.map { item($0, evaluator) })
    }
    if why.sets.isEmpty, why.isComplete, authority.profile.conventions != reference.profile.conventions {
      items.append(ListItem([Span("No clause explains it: the two profiles count days differently.", .strong)]))
    }
    if !why.isComplete {
      items.append(ListItem([Span("There may be more reasons: the search stopped at \(Why.bound) trials.")]))
    }
    return items
  }

  private func item(_ slot: Int, _ evaluator: Evaluator) -> ListItem {
    let parameter = evaluator.catalogue.parameters[slot].documentation
    return ListItem([Span(parameter)], [side(authority, slot), side(reference, slot)])
  }

  /// What one authority says in a slot, and where.
  private func side(_ authority: AuthorityFindings, _ slot: Int) -> ListItem {
    let clause = authority.clauses.all[slot]
    let place = ClauseText(clause).places.map { [Span("[\($0)]", .quiet)] } ?? []
    return ListItem([Span("\(authority.profile.name): \(ClauseText(clause).position).")] + place)
  }
}
