public import Calendars
import Cases
import ProcedureKit
public import Profiles
import Records

/// Something to know before an authority’s findings on a case are relied on, which no single finding tells.
public enum Remark: Hashable, Sendable {
  /// The document was issued after the case.
  case issuedLater(YearMonth)
  /// The document was to be reviewed before the case.
  case reviewPast(YearMonth)
  /// A last day rests on bank holidays of years for which none are published yet.
  case holidaysUnpublished(after: Int)
  /// A last day rests on bank holidays of other years than those for which a profile lists them; nil where it lists none.
  case holidaysUnlisted(ClosedRange<Int>?)
  /// A last day rests on bank holidays of years before those of which they are known.
  case holidaysUnknown(of: Division, before: Int)

  /// What kind of remark it is, for programs.
  public var word: String {
    switch self {
    case .issuedLater: "issued-later"
    case .reviewPast: "review-past"
    case .holidaysUnpublished: "holidays-unpublished"
    case .holidaysUnlisted: "holidays-unlisted"
    case .holidaysUnknown: "holidays-unknown"
    }
  }

  /// The remark in a sentence or two.
  public var sentence: String {
    switch self {
    case .issuedLater(let month):
      "This document was issued in \(month.inWords), after this conference: these were not the rules then in force."
    case .reviewPast(let month):
      "This document was to be reviewed by \(month.inWords), before this conference: its rules may have been replaced by then."
    case .holidaysUnpublished(let year):
      "Bank holidays after \(year) are worked out by rule: a proclamation may add or move a day, and last days with it."
    case .holidaysUnlisted(let years):
      "The bank holidays of \(years.map { "years other than \($0.inWords)" } ?? "this place") are not listed: last days may move by them."
    case .holidaysUnknown(let division, let year):
      "Bank holidays of \(division.rawValue) before \(year) are worked out by the rules of later years: other days may have been kept, and last days with them."
    }
  }
}

extension AuthorityFindings {
  /// What is to be known before these findings are relied on.
  static func remarks(on facts: Case, _ profile: Profile, _ findings: [Finding]) -> [Remark] {
    var remarks: [Remark] = []
    if let day = facts.conference.date ?? facts.chronology.last?.moment.day {
      let month = YearMonth(day)
      if let issued = profile.document.issued, month.isBefore(issued) { remarks.append(.issuedLater(issued)) }
      if let due = profile.document.reviewDue, due.isBefore(month) { remarks.append(.reviewPast(due)) }
    }
    let conventions = profile.conventions
    let years = findings.flatMap(\.outcomes).flatMap { finding -> [Int] in
      guard let answer = finding.answer, case .deadline(let due, _, _) = answer.value, let counting = answer.counting,
        counting.restsOnHolidays(by: conventions)
      else { return [] }
      return [due.day.year, counting.start.day.year]
    }
    let known = conventions.holidays.knownYears
    guard let known, let division = conventions.holidays.division else {
      let isUnlisted = years.contains { known?.contains($0) != true }
      return remarks + (isUnlisted ? [.holidaysUnlisted(known)] : [])
    }
    if years.contains(where: { $0 > known.upperBound }) {
      remarks.append(.holidaysUnpublished(after: known.upperBound))
    }
    if years.contains(where: { $0 < known.lowerBound }) {
      remarks.append(.holidaysUnknown(of: division, before: known.lowerBound))
    }
    return remarks
  }
}

extension Counting {
  /// Whether bank holidays can move the last day.
  fileprivate func restsOnHolidays(by conventions: Conventions) -> Bool {
    guard conventions.workingDay == .weekdaysLessBankHolidays else { return false }
    return switch unit {
    case .workingDays, .months: true
    case .hours: conventions.hours == .sameTimeNextWorkingDay
    case .days, .weeks: false
    }
  }
}

extension ClosedRange<Int> {
  /// The first and the last, or the only one.
  fileprivate var inWords: String { lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) to \(upperBound)" }
}
