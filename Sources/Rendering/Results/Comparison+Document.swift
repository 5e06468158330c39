import Cases
public import Engine
import ProcedureKit
import Profiles
import Records

extension Comparison {
  /// The comparison for people: differences first, grouped by who agrees, with reasons and places under each outcome.
  ///
  /// What all answer alike, and what nobody answers, is summed up unless `all` is asked for. `mine` is the reader’s own area.
  public func document(all: Bool = false, mine: String? = nil) -> Document {
    Document([.heading(level: 1, facts.title)] + body(all: all, mine: mine) + sources)
  }

  /// The documents on which the comparison rests.
  public var sources: [Block] {
    [.heading(level: 2, "Sources"), .list(authorities.map(\.source) + nationalSources)]
  }

  /// The comparison without its title and its sources, for a document that has its own.
  public func body(all: Bool = false, mine: String? = nil, reasons depth: ReasonDepth = .brief) -> [Block] {
    var document = Document()
    if let lookAt = facts.lookAt {
      document.blocks.append(.paragraph([Span("What to look at:", .strong), Span(lookAt)]))
    }
    document.blocks += opening(mine: mine)
    document.blocks.append(
      .paragraph([
        Span(
          authorities.count == 1
            ? summary(of: "One authority, which is no comparison; “quorate run” shows it alone") : summary)
      ]))
    return document.blocks + outcomes(all: all, reasons: depth).blocks
  }

  /// What stands before all else: the case in a few lines, and its outcomes at a glance.
  public func opening(mine: String? = nil) -> [Block] {
    var blocks = facts.inBrief
    if let glance = glance(mine: mine) {
      blocks.append(.table(glance))
      if let glanceKey { blocks.append(.paragraph([Span(glanceKey, .quiet)])) }
    }
    return blocks
  }

  /// The outcomes alone, for a page that has its own heading and summary.
  ///
  /// `remark` follows where questions are only counted, and says how they are shown. `depth` is how much is told of the
  /// reasons.
  public func outcomes(all: Bool, remark: String = ".", reasons depth: ReasonDepth = .brief) -> Document {
    var document = Document(remarks)
    if !rows.contains(where: { $0.verdict == .different }) {
      document.blocks.append(.paragraph([Span("No question is answered differently.")]))
    }
    for section in sections where !section.rows.isEmpty {
      document.blocks.append(.heading(level: 2, section.title))
      switch all ? .full : section.manner {
      case .full:
        var told: [Int: ParameterSet] = [:]
        for row in section.rows {
          document.blocks.append(.heading(level: 3, title(row)))
          document.blocks += answers(row, told: &told, depth)
        }
      case .brief: document.blocks.append(.list(section.rows.map { brief($0, depth) }))
      case .summed: document.blocks.append(.paragraph([Span(summed(section.rows) + remark)]))
      }
    }
    if let timeLine = TimeLine(self) {
      document.blocks += [.heading(level: 2, "Time line"), .picture(.timeLine(timeLine))]
    }
    return document
  }

  /// A part of the comparison, and how much of it is told unless all is asked for.
  struct Section {
    enum Manner { case full, brief, summed }
    let title: String
    let manner: Manner
    let rows: [Row]
  }

  var sections: [Section] {
    let different = rows.filter { $0.verdict == .different }
    let open = rows.filter { ($0.verdict == .same || $0.verdict == .unanswered) && isOpen($0) }
    func settled(_ verdict: Verdict) -> [Row] { rows.filter { $0.verdict == verdict && !isOpen($0) } }
    return [
      Section(title: "Different answers", manner: .full, rows: different.filter { !isOneOutcome($0) }),
      Section(title: "The same outcome by different last days", manner: .brief, rows: different.filter(isOneOutcome)),
      Section(
        title: "Alike, except where a document is silent", manner: .brief,
        rows: rows.filter { $0.verdict == .silentApart }),
      Section(title: "Alike, and open to another reading or to judgement", manner: .brief, rows: open),
      Section(title: "Alike everywhere", manner: .summed, rows: settled(.same)),
      Section(title: "Answered by nobody", manner: .summed, rows: settled(.unanswered)),
    ]
  }

  /// Whether every answer is a day, and all are kept, or all missed, or all still ahead as far as the case tells.
  private func isOneOutcome(_ row: Row) -> Bool {
    let answered = authorities.indices.compactMap { finding(row, of: $0) }.filter(\.status.isAnswered)
    let answers = answered.compactMap(\.answer)
    // What waits for somebody’s judgement has no outcome yet.
    guard answers.count == answered.count else { return false }
    let areDays = answers.allSatisfy { answer in if case .deadline = answer.value { true } else { false } }
    return areDays && Set(answers.map(\.status)).count == 1
  }

  /// How many authorities and questions there are, and how the answers compare.
  public var summary: String {
    summary(of: authorities.count == 1 ? "1 authority" : "\(authorities.count) authorities")
  }

  private func summary(of authorities: String) -> String {
    func count(_ verdict: Verdict) -> Int { rows.count { $0.verdict == verdict } }
    let questions = rows.count == 1 ? "1 question" : "\(rows.count) questions"
    return "\(authorities), \(questions): \(count(.different)) answered differently, "
      + "\(count(.silentApart)) alike except where a document is silent, \(count(.same)) alike everywhere, "
      + "\(count(.unanswered)) answered by nobody."
  }

  /// The national documents, where findings rest on them.
  private var nationalSources: [ListItem] {
    let isUsed = authorities.contains { authority in authority.clauses.all.contains { $0.isNational } }
    return isUsed
      ? [ListItem([Span("National guidance fills silences where that is marked; see the nations’ own profiles.")])] : []
  }

  /// The rows on which outcomes differ, some document is silent, or another reading or a judgement would change the outcome, in the order
  /// in which the document tells them.
  public var differences: [Row] { sections.filter { $0.manner != .summed }.flatMap(\.rows) }

  /// What is to be known of the case and of the authorities’ documents before their findings on it are relied on.
  private var remarks: [Block] {
    let told =
      [("The case", oddities.map(\.sentence))]
      + authorities.map { ($0.profile.name, $0.remarks.map(\.sentence)) }
    let items = told.filter { !$1.isEmpty }.map { name, sentences in
      ListItem([Span(name + ":", .strong)] + sentences.map { Span($0) })
    }
    return items.isEmpty ? [] : [.paragraph([Span("Before these outcomes are relied on:", .strong)]), .list(items)]
  }

  /// What one authority finds, in words; nil where it was not asked.
  func text(_ row: Row, of authority: Int) -> FindingText? {
    finding(row, of: authority).map {
      FindingText(finding: $0, authority: authorities[authority], question: row.question)
    }
  }

  private func names(_ group: [Int]) -> String { group.map { authorities[$0].profile.name }.listed() }

  /// One question: each group of authorities with its sentence, and under it each one's reasons.
  ///
  /// `told` holds the clauses that were told last of each authority, so that the same reasons are not told twice running.
  func answers(_ row: Row, told: inout [Int: ParameterSet], _ depth: ReasonDepth = .brief) -> [Block] {
    let answers = Block.answers(row.groups.flatMap { items(row, $0, &told, depth) })
    let readings = readings(row)
    return readings.isEmpty ? [answers] : [answers, .list(readings)]
  }

  /// What each authority’s answer would be on another reading.
  private func readings(_ row: Row) -> [ListItem] {
    ReadingText.items(
      authorities.indices.flatMap { index -> [(String, ReadingText)] in
        guard let text = text(row, of: index) else { return [] }
        return ReadingText.all(turns(row, of: index), of: text).map { (authorities[index].profile.name, $0) }
      })
  }

  /// The authorities of one group, together where they say the same word for word but for their names of the plan, which is then a plan.
  private func parts(_ row: Row, _ group: [Int]) -> [(sentence: [Span], authorities: [Int])] {
    var parts: [(general: String, own: String, standing: Span, national: [Span], authorities: [Int])] = []
    for index in group {
      guard let text = text(row, of: index) else { continue }
      var vocabulary = Vocabulary(of: authorities[index].profile)
      vocabulary.plan = "plan"
      let general = text.sentence(namingSource: false, in: vocabulary)
      let own = text.sentence(namingSource: false)
      if let part = parts.firstIndex(where: {
        $0.general == general && $0.standing == text.standing && $0.national.isEmpty != text.isNational
      }) {
        // A name that only one of them uses is not put into the others’ mouths.
        if parts[part].own != own { parts[part].own = general }
        parts[part].authorities.append(index)
      } else {
        let national = text.isNational ? [Span("(national guidance, not the authority’s own document)")] : []
        parts.append((general, own, text.standing, national, [index]))
      }
    }
    return parts.map { ([$0.standing, Span($0.own)] + $0.national, $0.authorities) }
  }

  /// The parts of one group, each with its reasons.
  private func items(
    _ row: Row, _ group: [Int], _ told: inout [Int: ParameterSet], _ depth: ReasonDepth
  ) -> [ListItem] {
    var items: [ListItem] = []
    for (sentence, members) in parts(row, group) {
      var reasons: [ListItem] = []
      for index in members {
        guard let text = text(row, of: index) else { continue }
        let own = self.reasons(text, isTold: told[index] == text.finding.reliedOn, depth)
        told[index] = text.finding.reliedOn
        if members.count > 1, !own.isEmpty {
          reasons.append(ListItem([Span("\(authorities[index].profile.name):")], own))
        } else {
          reasons += own
        }
      }
      items.append(ListItem([Span(names(members) + ":", .strong)] + sentence, reasons))
    }
    return items
  }

  private func reasons(_ text: FindingText, isTold: Bool, _ depth: ReasonDepth) -> [ListItem] {
    guard isTold, text.finding.status.isAnswered else { return text.reasons(depth) }
    let counted = depth.countsInFull ? text.counted(inFull: true) : nil
    return [ListItem([Span("It rests on the same clauses as the answer above.", .quiet)])]
      + (counted.map { [$0] } ?? [])
  }

  /// One question in brief: what is answered, by whom, who is silent, and what another reading would come to.
  public func brief(_ row: Row, _ depth: ReasonDepth = .brief) -> ListItem {
    var items: [ListItem] = []
    for group in row.groups {
      guard let finding = finding(row, of: group[0]), !finding.status.isAnswered else {
        items += parts(row, group).map { sentence, members in
          // How a last day was counted matters most where another calendar on the wall would give another.
          let text = text(row, of: members[0])
          let isAsked = depth.countsInFull || text?.leavesOutHolidays == true
          let counted = isAsked ? text?.counted(inFull: depth.countsInFull) : nil
          return ListItem([Span(names(members) + ":", .strong)] + sentence, counted.map { [$0] } ?? [])
        }
        continue
      }
      items.append(ListItem([Span(names(group) + ":", .quiet), Span(finding.status.word.spaced, .quiet)]))
    }
    return ListItem([Span(title(row))], items + readings(row))
  }

  private func summed(_ rows: [Row]) -> String {
    let questions = rows.count == 1 ? "One question" : "\(rows.count) questions"
    return rows.first?.verdict == .same
      ? "\(questions) answered alike by all"
      : "\(questions) answered by nobody: there is no rule, or the case does not tell enough"
  }
}

extension AuthorityFindings {
  /// The document that the authority's answers come from.
  var source: ListItem {
    let document = profile.document
    var details = document.version.map { ", version \($0)" } ?? ""
    if let issued = document.issued { details += ", \(issued.inWords)" }
    if let due = document.reviewDue { details += " (review was due \(due.inWords))" }
    let elsewhere = profile.besideWhich.map { [ListItem([Span($0)])] } ?? []
    return ListItem([Span(profile.name + ":", .strong), Span("\(document.title)\(details).")], elsewhere)
  }
}
