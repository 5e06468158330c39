import Calendars
public import Engine
import ProcedureKit
import Profiles
import Records

extension Comparison {
  /// The outcomes at a glance: questions down, authorities across, each cell a mark, a few words or a day, and how strictly. What nobody
  /// answers is left out; what is late or wrong everywhere is not.
  ///
  /// `mine` is marked as the reader’s own area.
  public func glance(mine: String? = nil) -> DocumentTable? {
    glance(of: sections.flatMap(\.rows).filter { $0.verdict != .unanswered }, mine: mine)
  }

  /// Some of the questions at a glance; nil where there are none of them.
  public func glance(of shown: [Row], mine: String? = nil, caption: String = "At a glance") -> DocumentTable? {
    guard !shown.isEmpty else { return nil }
    let names = authorities.map { $0.profile.name + ($0.profile.authority == mine ? " (mine)" : "") }
    return DocumentTable(
      caption, headings: ["Question"] + names,
      rows: shown.map { row in [Span(title(row))] + authorities.indices.map { cell(row, $0) } }, isGlance: true)
  }

  /// What the marks of a glance say, as far as it has them.
  public var glanceKey: String? {
    let hasTurns = rows.contains { row in
      authorities.indices.contains { finding(row, of: $0)?.status.isAnswered == true && !turns(row, of: $0).isEmpty }
    }
    return hasTurns ? "≈ another reading of the text comes to something else, told below." : nil
  }

  private func cell(_ row: Row, _ authority: Int) -> Span {
    guard let text = text(row, of: authority) else { return Span("–", .quiet) }
    let isOpen = text.finding.status != .judgement && !turns(row, of: authority).isEmpty
    let national = text.isNational ? " (national)" : ""
    return Span(text.glance + (isOpen ? "\u{A0}≈" : "") + national, text.standing.tone)
  }
}

extension FindingText {
  /// The outcome as a mark and a few words.
  var glance: String {
    let force = finding.force.map { " ·\u{A0}\($0.word)" } ?? ""
    switch finding.result {
    case .success(let answer):
      switch answer.value {
      case .deadline(let due, _, .late):
        // "3 days, 18 hours and 30 minutes" begins with a number and its unit, as "2 working days" does.
        let late = Sentence(question, of: authority).lateness(of: answer)?.prefix { $0 != "," }.split(separator: " ")
          .prefix { $0 != "and" }.joined(separator: " ")
        return "✗ \(late.map { "\($0) late" } ?? "due \(due.day.inShort)")\(force)"
      case .deadline(_, _, .overdue), .deadline(_, _, .undone): return "✗ not done\(force)"
      case .deadline(let due, _, .early): return "✗ before \(due.day.inShort)\(force)"
      case .deadline(let due, _, .met), .deadline(let due, _, .excused): return "✓ \(due.day.inShort)"
      case .deadline(_, _, .waited): return "✓"
      case .deadline(let due, _, _): return "○ by \(due.day.inShort)\(force)"
      case .requirement(true, _, _): return "✓"
      case .requirement(false, _, _): return "✗\(force)"
      case .planned(let isMet, _): return isMet ? "○ as planned" : "○ lacking yet\(force)"
      case .outcome(let outcome): return "→ \(outcome.word.spaced)"
      case .listing(let items): return items.isEmpty ? "→ none" : "→ \(items.inWords.listed())"
      }
    case .failure:
      switch finding.status {
      case .judgement: return "⚖ to be judged"
      case .silent: return "silent"
      case .deferred: return "↗ elsewhere"
      case .notApplicable: return "does not apply"
      case .untranscribed: return "no clause yet"
      default: return "? not told"
      }
    }
  }
}
