import Cases
import ProcedureKit
import Profiles

/// Complaints about how a conference was chaired.
struct ComplaintsAboutChair: Procedure {
  static let title = "Complaints about the chair"
  static let summary = "With whom a complaint about the chairing of a conference is raised."
  static let examples: [Example] = []

  let firstContact = Parameter<Statement>("With whom a concern about the chairing is raised first.", answers: 276)
  let nextStep = Parameter<Statement>("What follows where that does not settle it.", answers: 277)

  func examine(_ file: Case, _ inquiry: inout Inquiry) {}
}
