import Cases
import ProcedureKit
import Profiles

/// Advice on duty, and records of people who pose a risk to children.
struct DutyService: Procedure {
  static let summary =
    "Whether the conference service gives advice, and who records people who pose a risk to children."
  static let examples: [Example] = []

  let advice = Parameter<Statement>("Whether there is a duty or advice service, and what it offers.", answers: 292)
  let riskRecords = Parameter<Statement>("Who records people who pose a risk to children.", answers: 293)
  let openCases = Parameter<Statement>(
    "Who records for open cases that are linked to arrangements for offenders or to domestic abuse conferences.",
    answers: 294)

  func examine(_ file: Case, _ inquiry: inout Inquiry) {}
}
