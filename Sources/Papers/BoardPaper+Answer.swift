import Engine
import ProcedureKit
import Profiles
import Records
import Rendering

extension BoardPaper {
  /// The answer in two sentences, made from the findings: what the documents say, and what comes of it in the cases.
  func answer(_ rules: Matrix, _ counts: CaseCounts) -> String {
    if let impact { return "\(impact.whatChanges) \(impact.whatComesOfIt)" }
    guard profiles.count > 1 else {
      let name = profiles.first.map { "Only the document of \($0.name) is looked at" } ?? "No document is looked at"
      return "\(name), so nothing is compared."
    }
    let rule = pivot(of: rules, counts)
    let documents = rule.map { position(on: $0) } ?? reach(of: rules)
    return "\(documents) \(size == 0 ? silence(in: rules) : outcomes(counts, by: rule))"
  }

  /// The rule of which the answer tells: the one that the paper names, or else the differing one on which the different answers of most cases
  /// rest, the first of several; nil where no different answer rests on a rule that can be told shortly.
  private func pivot(of rules: Matrix, _ counts: CaseCounts) -> Matrix.Row? {
    if let key = paper.turnsOn { return rules.rows.first { $0.key == key } }
    // One rule does not stand for all procedures.
    guard paper.procedures != nil else { return nil }
    let candidates = rules.rows.filter { row in
      row.difference == .rules && counts.bearing[row.slot] != nil
        && row.clauses.allSatisfy { $0.inBrief.count <= 90 }
    }
    let most = candidates.compactMap { counts.bearing[$0.slot] }.max()
    return candidates.first { counts.bearing[$0.slot] == most }
  }

  /// What the documents say on one parameter: how many say what, how many nothing, and whose words can be read another way.
  private func position(on row: Matrix.Row) -> String {
    var groups: [(clause: any AnyClause, count: Int)] = []
    for clause in row.clauses where clause.givesRule {
      if let place = groups.firstIndex(where: { $0.clause.saysSame(as: clause) }) {
        groups[place].count += 1
      } else {
        groups.append((clause, 1))
      }
    }
    let ordered = groups.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
    let told = ordered.count > 4 ? 3 : ordered.count
    var parts = ordered.prefix(told).map { group in
      "\(group.count.spelt) \(group.count == 1 ? "says" : "say") “\(group.clause.inBrief)”"
    }
    func count(_ words: (one: String, several: String), _ isCounted: (any AnyClause) -> Bool) {
      let count = row.clauses.count(where: isCounted)
      if count > 0 { parts.append("\(count.spelt) \(count == 1 ? words.one : words.several)") }
    }
    let others = ordered.dropFirst(told).reduce(0) { $0 + $1.count }
    if others > 0 { parts.append("\(others.spelt) say something else again") }
    count(("can be read in more ways than one", "can be read in more ways than one")) {
      !$0.givesRule && $0.state == .disputed
    }
    count(("sends its reader elsewhere", "send their readers elsewhere")) { $0.state == .deferred }
    count(("says nothing", "say nothing")) { $0.state == .silent }
    count(("is not transcribed on this", "are not transcribed on this")) { $0.state == .untranscribed }
    let disputed = row.clauses.count { $0.givesRule && $0.state == .disputed }
    let readings =
      disputed == 0
      ? "" : ", and the words of \(disputed.spelt) of them can be read in another way"
    let asks = row.parameter.documentation.withoutFullStop
    return "\(asks): of \(profiles.count.spelt) documents, \(parts.listed())\(readings)."
  }

  /// On how many parameters the documents give different rules, where no one rule stands for them.
  private func reach(of rules: Matrix) -> String {
    let parameters = rules.rows.filter { !$0.parameter.isDescriptive }
    let different = parameters.count { $0.difference == .rules }
    let silences = parameters.count(where: \.differsInSilencesAlone)
    return
      "On \(different) of the \(parameters.count) parameters that rules read, the \(profiles.count.spelt) documents give "
      + "different rules, and on \(silences) they differ only in that some give none."
  }

  /// What comes of it in the cases: what is only counted, and never by more than the comparisons say.
  private func outcomes(_ counts: CaseCounts, by rule: Matrix.Row?) -> String {
    let parted = counts.cases - (counts.partings[.none] ?? 0)
    let all = counts.cases.ofCases(isWhole: parted == counts.cases || parted == 0)
    guard parted > 0 else { return "In \(all) no two documents that give an answer give different ones." }
    let ways = CaseCounts.Parting.allCases.filter { $0 != .none && counts.partings[$0] != nil }
    let some = parted == counts.cases ? "In \(all)" : "In \(parted.spelt) of \(all)"
    guard ways.count > 1 else { return "\(some) \(ways.map { words(for: $0, counts, rule) }.listed())." }
    let parts = ways.map { "in \((counts.partings[$0] ?? 0).spelt) \(words(for: $0, counts, rule))" }
    return "\(some) they part: \(parts.joined(separator: "; "))."
  }

  private func words(for parting: CaseCounts.Parting, _ counts: CaseCounts, _ rule: Matrix.Row?) -> String {
    switch parting {
    case .kept: "what one area’s document counts as kept another’s counts as not kept\(often(counts, by: rule))"
    case .answers: "they come to different answers or days"
    case .judgement: "it waits for people’s judgement whether they come to different answers"
    case .none: "they do not part"
    }
  }

  /// The question on which most cases part, with in how many, of those that rest on the rule that is told where one is; nothing where no one
  /// question does so most often.
  private func often(_ counts: CaseCounts, by rule: Matrix.Row?) -> String {
    let questions = rule.map { rule in counts.questions.filter { $0.rules.contains(rule.slot) } } ?? counts.questions
    let first = questions.filter { $0.cases == questions.map(\.cases).max() }
    guard let question = first.first, first.count == 1 else { return "" }
    guard counts.cases > 1 else { return " (“\(question.text)”)" }
    return " (“\(question.text)” in \(question.cases == counts.cases ? "all" : question.cases.spelt))"
  }

  /// What the documents leave unsaid, of a paper without cases.
  private func silence(in rules: Matrix) -> String {
    let unsaid = profiles.indices.map { index in rules.rows.count { $0.clauses[index].isLeftUnsaid } }
    let nobody = rules.rows.count { row in row.clauses.allSatisfy(\.isLeftUnsaid) }
    let (least, most) = (unsaid.min() ?? 0, unsaid.max() ?? 0)
    let range = least == most ? "\(most)" : "between \(least) and \(most)"
    return "Of all \(rules.rows.count) parameters, each of them leaves \(range) unsaid or to another document, and on "
      + "\(nobody == 0 ? "none" : "\(nobody)") of these parameters all do."
  }
}

extension Impact {
  /// What is proposed, counted.
  fileprivate var whatChanges: String {
    let changing = proposal.changes.count - unchanged.count
    let clauses = changing == 1 ? "one clause" : "\(changing.spelt) clauses"
    let idle = idle.filter { !unchanged.contains($0) }.count
    let remark =
      idle == 0
      ? ""
      : idle == changing
        ? ", none of which matters in these cases"
        : ", of which \(idle.spelt) \(idle == 1 ? "changes" : "change") nothing in these cases"
    return changing == 0
      ? "The proposal says what the document of \(base.name) says already."
      : "The proposal would change \(clauses) of \(base.name)\(remark)."
  }
}

extension Matrix.Row {
  /// Whether all that give a rule give the same and the others none. Of what nobody has transcribed yet that is not known.
  fileprivate var differsInSilencesAlone: Bool {
    difference == .silences && clauses.contains(where: \.givesRule)
      && !clauses.contains { $0.state == .untranscribed }
  }
}

extension AnyClause {
  /// Whether the document says nothing on the parameter, or sends its reader elsewhere: what is not transcribed may say more.
  fileprivate var isLeftUnsaid: Bool { [.silent, .deferred].contains(state) }

  /// What the clause says, without what it is that people judge where its rule hangs on that.
  var inBrief: String {
    provisions.compactMap(\.condition.provided).reduce(ClauseText(self).value) { words, statement in
      words.replacing(": \(statement.text.withoutFullStop)", with: "")
    }
  }
}

extension Finding {
  /// Whether the other finding is another last day, kept or missed or still ahead as this one.
  fileprivate func movesOnlyADay(to other: Finding) -> Bool {
    guard case .deadline? = answer?.value, case .deadline? = other.answer?.value else { return false }
    return status == other.status && !agrees(with: other)
  }
}

extension Int {
  /// So many cases, of which something is so: all of them where it `isWhole`.
  fileprivate func ofCases(isWhole: Bool) -> String {
    self == 1
      ? "the one case"
      : "\(isWhole ? self == 2 ? "both" : "all" : "the")\(isWhole && self == 2 ? "" : " \(spelt)") cases"
  }

  /// A small number as a word, and another in figures.
  var spelt: String {
    let words = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return words.indices.contains(self) ? words[self] : "\(self)"
  }
}
