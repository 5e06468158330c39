import Cases
public import Comparisons
public import Engine
import ProcedureKit
import Profiles

extension Comparison {
  /// The comparison for people: differences first, grouped by who agrees, with reasons and places under each outcome.
  ///
  /// What all answer alike, and what nobody answers, is summed up unless `all` is asked for.
  public func document(by evaluator: Evaluator, all: Bool = false) -> Document {
    var document = Document([.heading(level: 1, file.title)])
    if let lookAt = file.lookAt {
      document.blocks.append(.paragraph([Span("What to look at:", .strong), Span(lookAt)]))
    }
    document.blocks.append(.paragraph([Span(summary)]))
    if !rows.contains(where: { $0.verdict == .different }) {
      document.blocks.append(.paragraph([Span("No question is answered differently.")]))
    }
    for section in sections where !section.rows.isEmpty {
      document.blocks.append(.heading(level: 2, section.title))
      switch all ? .full : section.manner {
      case .full:
        var told: [Int: ParameterSet] = [:]
        for row in section.rows { append(row, told: &told, to: &document) }
      case .brief: document.blocks.append(.list(section.rows.map(brief)))
      case .summed: document.blocks.append(.paragraph([Span(summed(section.rows))]))
      }
    }
    document.blocks.append(.heading(level: 2, "Sources"))
    document.blocks.append(.list(opinions.map(\.source)))
    return document
  }

  /// A part of the comparison, and how much of it is told unless all is asked for.
  private struct Section {
    enum Manner { case full, brief, summed }
    let title: String
    let manner: Manner
    let rows: [Row]
  }

  private var sections: [Section] {
    let different = rows.filter { $0.verdict == .different }
    return [
      Section(title: "Different answers", manner: .full, rows: different.filter { !isAhead($0) }),
      Section(title: "Different last days, not yet met or missed", manner: .brief, rows: different.filter(isAhead)),
      Section(
        title: "Alike, except where a document is silent", manner: .brief,
        rows: rows.filter { $0.verdict == .silentApart }),
      Section(title: "Alike everywhere", manner: .summed, rows: rows.filter { $0.verdict == .same }),
      Section(title: "Answered by nobody", manner: .summed, rows: rows.filter { $0.verdict == .unanswered }),
    ]
  }

  /// Whether every answer is a day that is still ahead, as far as the case tells.
  private func isAhead(_ row: Row) -> Bool {
    opinions.indices.compactMap { finding(row, of: $0)?.status }.filter(\.isAnswered).allSatisfy { $0 == .due }
  }

  private var summary: String {
    func count(_ verdict: Verdict) -> Int { rows.count { $0.verdict == verdict } }
    let authorities = opinions.count == 1 ? "One authority" : "\(opinions.count) authorities"
    return "\(authorities), \(rows.count) questions: \(count(.different)) answered differently, "
      + "\(count(.silentApart)) alike except where a document is silent, \(count(.same)) alike everywhere, "
      + "\(count(.unanswered)) answered by nobody."
  }

  private func title(_ row: Row) -> String {
    row.question.text + (row.subject.map { " (\($0.label(in: file)))" } ?? "")
  }

  private func text(_ row: Row, of authority: Int) -> FindingText? {
    finding(row, of: authority).map { FindingText(finding: $0, opinion: opinions[authority], question: row.question) }
  }

  /// The names of authorities, each with the document that it reads with its own: where to look when it is silent.
  private func sources(_ group: [Int]) -> String {
    group.map { index in
      let profile = opinions[index].profile
      return profile.name + (profile.document.readWith.map { " (look in \($0))" } ?? "")
    }.listed()
  }

  private func names(_ group: [Int]) -> String { group.map { opinions[$0].profile.name }.listed() }

  /// One question: each group of authorities with its sentence, and under it each one's reasons.
  ///
  /// `told` holds the clauses that were told last of each authority, so that the same reasons are not told twice running.
  private func append(_ row: Row, told: inout [Int: ParameterSet], to document: inout Document) {
    document.blocks.append(.heading(level: 3, title(row)))
    document.blocks.append(.list(row.groups.flatMap { items(row, $0, &told) }))
    let readings = opinions.indices.flatMap { index in text(row, of: index)?.readings(rereadings(row, of: index)) ?? []
    }
    if !readings.isEmpty { document.blocks.append(.list(readings)) }
  }

  /// The authorities of one group, together where their sentences are the same word for word.
  private func items(_ row: Row, _ group: [Int], _ told: inout [Int: ParameterSet]) -> [Item] {
    var parts: [(sentence: [Span], authorities: [Int])] = []
    for index in group {
      guard let text = text(row, of: index) else { continue }
      let spans = [text.standing, Span(text.sentence(namingSource: false))]
      if let part = parts.firstIndex(where: { $0.sentence.map(\.text) == spans.map(\.text) }) {
        parts[part].authorities.append(index)
      } else {
        parts.append((spans, [index]))
      }
    }
    var items: [Item] = []
    for (sentence, authorities) in parts {
      var reasons: [Item] = []
      for index in authorities {
        guard let text = text(row, of: index) else { continue }
        let own = self.reasons(text, isTold: told[index] == text.finding.reliedOn)
        told[index] = text.finding.reliedOn
        if authorities.count > 1, !own.isEmpty {
          reasons.append(Item([Span("\(opinions[index].profile.name):")], own))
        } else {
          reasons += own
        }
      }
      let isSilent = finding(row, of: authorities[0])?.status == .silent
      items.append(
        Item([Span((isSilent ? sources(authorities) : names(authorities)) + ":", .strong)] + sentence, reasons))
    }
    return items
  }

  private func reasons(_ text: FindingText, isTold: Bool) -> [Item] {
    guard isTold, text.finding.status.isAnswered else { return text.reasons(inFull: false) }
    return [Item([Span("By the same clauses as the answer above.", .quiet)])]
  }

  /// One question in brief: what is answered, by whom, and who is silent.
  private func brief(_ row: Row) -> Item {
    let items = row.groups.map { group -> Item in
      guard let text = text(row, of: group[0]) else { return Item([Span(names(group))]) }
      guard text.finding.status.isAnswered else {
        return Item([Span(names(group) + ":", .quiet), Span(text.finding.status.description.spaced, .quiet)])
      }
      return Item([Span(names(group) + ":", .strong), text.standing, Span(text.sentence())])
    }
    return Item([Span(title(row))], items)
  }

  private func summed(_ rows: [Row]) -> String {
    let questions = rows.count == 1 ? "One question" : "\(rows.count) questions"
    return rows.first?.verdict == .same
      ? "\(questions) answered alike by all; --all-findings shows them."
      : "\(questions) answered by nobody, for want of a rule or of a fact; --all-findings shows them."
  }
}

extension Opinion {
  /// The document that the authority's answers come from.
  var source: Item {
    let document = profile.document
    var details = document.version.map { ", version \($0)" } ?? ""
    if let issued = document.issued { details += ", \(issued)" }
    if let due = document.reviewDue { details += " (review was due \(due))" }
    return Item([Span(profile.name + ":", .strong), Span("\(document.title)\(details).")])
  }
}

extension String {
  /// A kebab-case word as people write it.
  var spaced: String { String(map { $0 == "-" ? " " : $0 }) }
}
