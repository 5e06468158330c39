import Calendars
import Engine
import ProcedureKit
import Profiles
import Records

extension Diary.Entry {
  /// The finding in words.
  var text: FindingText { FindingText(finding: finding, authority: authority, question: question) }

  /// What is to be done or was done, about whom.
  var name: String { act + (subject.map { " (\($0))" } ?? "") }

  /// What is to be done or was done, about whom and under which outcome.
  var words: String {
    outcome == .either ? name : "\(outcome.meaning.capitalised), \(name.prefix(1).lowercased())\(name.dropFirst())"
  }

  /// What is to be done or was done, as the middle of a sentence.
  var act: String {
    Sentence(question, of: authority).act(of: finding, isDone: state == .met || state == .late)
  }

  /// The last moment, with the time at which it ends where the day does not end with it; nil of what has no day.
  var close: Moment? { finding.answer.flatMap { Sentence(question, of: authority).close(of: $0) } }

  /// The slots of the clauses that set the day.
  private var slots: [Int] {
    let clauses = authority.clauses
    let ruling = finding.reliedOn.slots.filter { clauses.all[$0].valueInWords != nil }
    let times = ruling.filter { clauses.catalogue.parameters[$0].typeInWords == TimeRule.typeInWords }
    return times.isEmpty ? ruling : times
  }

  /// The rule, with how strictly it is said.
  var rule: String {
    let words = slots.map { ClauseText(authority.clauses.all[$0]).position }.joined(separator: "; ")
    guard let force = finding.force, !words.contains("(\(force))") else { return words }
    return "\(words) (\(force))"
  }

  /// The section in which it stands.
  var section: String {
    let isNational = text.isNational ? " National guidance, not the authority’s own document." : ""
    return slots.compactMap { ClauseText(authority.clauses.all[$0]).places(upTo: 1) }.joined(separator: "; ")
      + isNational
  }

  /// The mark and the words for where the deadline stands, told apart without colour.
  var standing: Span {
    let done = done.map(\.inWords) ?? ""
    let lateness = lateness.map { ", \($0) late" } ?? ""
    switch timeliness {
    case .met: return Span("✓ done \(done)", .good)
    case .waited: return Span("✓ done \(done), not too early", .good)
    case .excused: return Span("✓ done \(done)\(lateness), and allowed to be", .good)
    case .late: return Span("✗ done \(done)\(lateness)", .bad)
    case .early: return Span("✗ done \(done), before the day that is laid down", .bad)
    case .undone: return Span("✗ not done\(told)", .bad)
    case .overdue: return Span("✗ not done\(told); planned for \(done)", .bad)
    case .plannedLate: return Span("✗ planned for \(done)\(lateness)", .bad)
    case .plannedEarly: return Span("✗ planned for \(done), before the day that is laid down", .bad)
    case .planned: return Span("○ planned for \(done)")
    case .plannedExcused: return Span("○ planned for \(done)\(lateness), and allowed to be")
    case .notYet: return Span("○ not done yet\(told)")
    case .ahead: return Span("○ ahead")
    case .open, nil: return Span(told.isEmpty ? "○ due" : "? not told whether it was done")
    }
  }

  private var told: String {
    finding.answer?.particulars.first { $0.name == "told" }?.inWords ?? ""
  }

  private var lateness: String? {
    guard let answer = finding.answer, timeliness?.isBehind == true else { return nil }
    return Sentence(question, of: authority).lateness(of: answer)
  }
}

extension DocumentReference {
  /// The edition by its date, as far as it tells one: it stands beside the days, which are no better than their rules are new.
  var edition: String {
    let date = issued?.inWords ?? version.map { "version \($0)" } ?? "a document without a date"
    return date + (reviewDue.map { " (review was due \($0.inWords))" } ?? "")
  }
}

extension Timeliness {
  /// Whether what was done or is planned comes after its last day.
  fileprivate var isBehind: Bool {
    switch self {
    case .late, .excused, .plannedLate, .plannedExcused: true
    default: false
    }
  }
}
