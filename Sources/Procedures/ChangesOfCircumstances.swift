import Cases
import ProcedureKit
import Profiles

/// What the unit and the chair are told between conferences.
struct ChangesOfCircumstances: Procedure {
  static let summary = "Who tells the unit or the chair of changes while a child is on a plan."
  static let examples: [Example] = []

  let toldBy = Parameter<Statement>("Who tells the unit of changes.", answers: 278)
  let whichChanges = Parameter<Statement>("Of which changes the unit is told.", answers: 279)
  let planChanged = Parameter<Statement>(
    "What is done where the plan changes or a recommendation is not followed.", answers: 280)
  let publicLawOutline = Parameter<Statement>(
    "Whether the chair receives the minutes of a Public Law Outline meeting.", answers: 281)

  func examine(_ file: Case, _ inquiry: inout Inquiry) {}
}
