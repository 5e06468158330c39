import Cases
import ProcedureKit
import Profiles

/// How a conference is conducted.
struct Conduct: Procedure {
  static let summary = "How a conference runs: its agenda, what members are asked, and what it can and cannot decide."
  static let examples: [Example] = []

  let agenda = Parameter<Statement>("Whether there is an agenda, and who sets it.", answers: 151)
  let summaryFirst = Parameter<Statement>("Whether the information is summed up before the decision.", answers: 152)
  let eachStatesRisk = Parameter<Statement>("Whether each member states a view of the risk.", answers: 153)
  let scaling = Parameter<Statement>("Whether safety is scaled.", answers: 154)
  let factAndOpinion = Parameter<Statement>("Whether fact and opinion are kept apart.", answers: 155)
  let dignity = Parameter<Statement>("How people are treated.", answers: 156)
  let withoutFamily = Parameter<Statement>(
    "Whether part of the conference may be held without the family.", answers: 157)
  let minuteTaker = Parameter<Statement>("Whether somebody takes minutes and does nothing else.", answers: 158)
  let decidesAndRecommends = Parameter<Statement>(
    "What a conference decides, and what it only recommends.", answers: 159)
  let legalProceedings = Parameter<Statement>("What becomes of a recommendation about legal proceedings.", answers: 160)
  let complaintsAboutAgencies = Parameter<Statement>("What is done with a complaint about an agency.", answers: 161)

  func examine(_ file: Case, _ inquiry: inout Inquiry) {}
}
