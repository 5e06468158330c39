import Calendars
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

  /// What kind of remark it is, for programs.
  public var word: String {
    switch self {
    case .issuedLater: "issued-later"
    case .reviewPast: "review-past"
    case .holidaysUnpublished: "holidays-unpublished"
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
    let published = BankHolidays.lastPublishedYear
    let isUnpublished = findings.flatMap(\.outcomes).contains { finding in
      guard let answer = finding.answer, case .deadline(let due, _, _) = answer.value, let counting = answer.counting
      else { return false }
      return counting.restsOnHolidays && max(due.day.year, counting.start.day.year) > published
    }
    if isUnpublished { remarks.append(.holidaysUnpublished(after: published)) }
    return remarks
  }
}

extension Counting {
  /// Whether bank holidays can move the last day.
  fileprivate var restsOnHolidays: Bool { unit == .workingDays || unit == .months }
}
