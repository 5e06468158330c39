import Calendars
import Cases
public import Engine
import ProcedureKit
import Profiles
import Records

extension Diary {
  /// The diary as a file for a calendar: an entry for each dated question, whatever its day is now.
  ///
  /// It holds labels and what documents say, and neither the title of the case nor any other free text of it.
  public var calendar: CalendarFile {
    var together: [(name: String, entries: [Entry])] = []
    for entry in entries {
      let name = id(entry)
      if let place = together.firstIndex(where: { $0.name == name }) {
        together[place].entries.append(entry)
      } else {
        together.append((name, [entry]))
      }
    }
    return CalendarFile(
      name: "Conferences: \(authority.profile.name)", asOf: facts.toldOn,
      entries: together.compactMap { calendarEntry($0.name, $0.entries) }
        + lapsed.compactMap { calendarEntry(id($0), [$0], isLapsed: true) })
  }

  /// By what a calendar knows an entry: the case, the authority, the question and what it is about, and no day. Nobody reads them in it.
  private func id(_ entry: Entry) -> String {
    let parts = [facts.id, authority.profile.authority, entry.key, entry.subject ?? ""]
    return Fingerprint.hexadecimal(of: Array(parts.joined(separator: "\n").utf8)).prefix(32) + "@quorate"
  }

  /// One entry of a question: where it has several days, as its outcome is open, on the first of them.
  private func calendarEntry(_ id: String, _ entries: [Entry], isLapsed: Bool = false) -> CalendarFile.Entry? {
    guard let first = entries.first, let close = first.close else { return nil }
    let days = entries.compactMap { entry in
      entry.due.map { "\($0.inWords) \(entry.outcome.meaning)" }
    }
    let name = entries.count > 1 ? "\(first.name): \(days.listed())" : first.words
    let about = entries.flatMap { entry -> [String] in
      let counted = entry.due.flatMap { due in
        entry.finding.answer?.counting?.inWords(to: due, by: entry.authority.clauses.calendar)
      }
      return ["\(entry.rule): \(entry.section)"] + (counted.map { [$0] } ?? [])
    }
    let rules = "\(authority.profile.name): \(authority.profile.document.title), \(authority.profile.document.edition)."
    return CalendarFile.Entry(
      id: id, moment: close,
      summary: "\(isLapsed ? "No longer due" : first.prefix): \(name) (\(authority.profile.name))",
      description: [first.standing.text] + about + [rules], isCancelled: isLapsed)
  }
}

extension Diary.Entry {
  /// What kind of day it is.
  fileprivate var prefix: String {
    if case .noSooner? = finding.answer?.counting?.reckoning { return "Not before" }
    return "Last day"
  }
}
