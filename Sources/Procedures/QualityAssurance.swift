import Cases
import ProcedureKit
import Profiles

/// How the quality of conferences and plans is watched.
struct QualityAssurance: Procedure {
  static let summary = "What is checked before, at and between conferences, and to whom it is reported."
  static let examples: [Example] = []

  let beforeConference = Parameter<Statement>("What is checked before a conference, and by whom.", answers: 259)
  let whatIsChecked = Parameter<Statement>("What is checked.", answers: 260)
  let evidencedWhere = Parameter<Statement>("Where the checking is evidenced.", answers: 261)
  let themesReported = Parameter<Statement>("How themes are reported.", answers: 262)
  let goodPractice = Parameter<Statement>("What is done with good practice.", answers: 263)
  let chairingObserved = Parameter<Statement>("Whether chairing itself is observed.", answers: 264)
  let partnerConcerns = Parameter<Statement>("What is done with concerns about partner agencies.", answers: 265)

  func examine(_ file: Case, _ inquiry: inout Inquiry) {}
}
