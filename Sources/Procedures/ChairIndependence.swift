import Cases
import ProcedureKit
import Profiles

/// Who may chair a conference.
struct ChairIndependence: Procedure {
  static let title = "The chair’s independence"
  static let summary =
    "How independent and how qualified the chair is, to whom the chair answers, and whether the chair stays the same."
  static let examples: [Example] = []

  let independence = Parameter<Statement>("From what the chair is independent.", answers: 282)
  let qualification = Parameter<Statement>("Which qualification and experience the chair has.", answers: 283)
  let standing = Parameter<Statement>("Which status the chair has.", answers: 284)
  let accountableTo = Parameter<Statement>("To whom the chair answers.", answers: 285)
  let supervision = Parameter<Statement>("How the chair is supervised.", answers: 286)
  let sameChair = Parameter<Statement>("Whether the same person chairs throughout.", answers: 287)

  func examine(_ file: Case, _ inquiry: inout Inquiry) {}
}
