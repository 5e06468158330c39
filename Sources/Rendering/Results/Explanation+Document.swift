import Cases
public import Engine
import ProcedureKit
import Profiles
import Records

extension Explanation {
  /// The explanation for people: for each difference both answers, and the clauses that make it, with both places.
  public var document: Document {
    let names = "\(authority.profile.name) and \(reference.profile.name)"
    var document = Document([.heading(level: 1, "\(facts.title): why \(names) differ")])
    document.blocks.append(.paragraph([Span(summary)]))
    document.blocks += differences.flatMap { why -> [Block] in
      [.heading(level: 2, why.question.text(about: why.subject, in: facts)), .list(answers(why) + reasons(why))]
    }
    return document
  }

  /// The parameters, which both have in common.
  var catalogue: Catalogue { authority.clauses.catalogue }

  private var summary: String {
    let count = differences.count
    let differ = count == 0 ? "No finding differs" : count == 1 ? "One finding differs" : "\(count) findings differ"
    let silent = differences.count { !$0.areBothAnswered }
    let apart = silent == 0 ? "" : ", \(silent) of them because one document is silent or the case does not tell enough"
    guard !unreached.isEmpty else { return "\(differ)\(apart)." }
    let evaluated = unreached.count { !catalogue.parameters[$0].isDescriptive }
    let more = unreached.count == 1 ? "one more parameter" : "\(unreached.count) more parameters"
    let elsewhere =
      evaluated == 0
      ? "none of them can change a finding" : "in another case \(evaluated) of them could change a finding"
    return
      "\(differ)\(apart). Elsewhere the two documents differ on \(more), which this case does not reach; \(elsewhere)."
  }

  private func answers(_ why: Why) -> [ListItem] {
    [(authority, why.finding), (reference, why.other)].map { authority, finding in
      let text = FindingText(finding: finding, authority: authority, question: why.question)
      return ListItem([Span(authority.profile.name + ":", .strong), text.standing, Span(text.sentence())])
    }
  }

  private func reasons(_ why: Why) -> [ListItem] {
    var items = why.sets.enumerated().map { index, slots in
      let number = slots.count == 1 ? "one clause" : "\(slots.count) clauses together"
      let lead = index == 0 ? "Because of \(number):" : "Or, just as well, because of \(number):"
      return ListItem([Span(lead, .strong)], slots.map(item))
    }
    if why.sets.isEmpty, why.isComplete, authority.profile.conventions != reference.profile.conventions {
      items.append(ListItem([Span("No clause explains it: the two profiles count days differently.", .strong)]))
    }
    if !why.isComplete {
      items.append(ListItem([Span("There may be more reasons: the search stopped at \(Why.bound) trials.")]))
    }
    return items
  }

  private func item(_ slot: Int) -> ListItem {
    ListItem([Span(catalogue.parameters[slot].documentation)], [side(authority, slot), side(reference, slot)])
  }

  /// What one authority says in a slot, and where.
  private func side(_ authority: AuthorityFindings, _ slot: Int) -> ListItem {
    let clause = authority.clauses.all[slot]
    let place = ClauseText(clause).places.map { [Span("[\($0)]", .quiet)] } ?? []
    return ListItem([Span("\(authority.profile.name): \(ClauseText(clause).position).")] + place)
  }
}
