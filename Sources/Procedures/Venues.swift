import Cases
import ProcedureKit
import Profiles

/// Where conferences are held.
struct Venues: Procedure {
  static let summary = "What a place must offer in which conferences are held."
  static let examples: [Example] = []

  let roomSize = Parameter<Statement>("How large the room is.", answers: 288)
  let secondRoom = Parameter<Statement>("Whether there is a second room.", answers: 289)
  let equipment = Parameter<Statement>("Which equipment there is.", answers: 290)
  let forChildren = Parameter<Statement>("Whether the place is friendly to children and accessible.", answers: 291)

  func examine(_ file: Case, _ inquiry: inout Inquiry) {}
}
