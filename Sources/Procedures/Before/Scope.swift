import Cases
import ProcedureKit
import Profiles
import Records

/// What the document is and what it covers.
struct Scope: Procedure {
  static let summary = "What the document is, whom it binds, what it leaves to others and which conferences it covers."

  let edition = Parameter<Statement>("Which document it is, of what date, and when it was to be reviewed.", answers: 1)
  let binds = Parameter<Statement>("Whom the document binds.", answers: 2)
  let leavesTo = Parameter<Statement>("What the document leaves to others as a whole.", answers: 3)
  let conferenceKinds = Parameter<WordSet<ConferenceKind>>("Which kinds of conference the document covers.", answers: 4)
  let touchesOn = Parameter<WordSet<ConferenceKind>>(
    "On which other kinds of conference the document touches in single rules.", answers: 4)
  let practiceModel = Parameter<Statement>("The practice model in use.", answers: 5)
  let planName = Parameter<Statement>("What the plan is called.", answers: 6)

  let coversThisConference = Question("Does the document cover this kind of conference?", among: Coverage.self)

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    inquiry.answer(coversThisConference) { clauses throws(Unanswered) in
      let kinds = try clauses.ruling(conferenceKinds)
      let kind = try known(facts.conference.$kind)
      if kinds.contains(kind) { return .decided(Coverage.covered) }
      let others = try clauses.ifStated(touchesOn)
      return .decided(others?.contains(kind) == true ? Coverage.touchedOn : .notCovered)
    }
  }
}

/// Whether a document covers a kind of conference.
enum Coverage: String, Outcome {
  case covered = "The document covers this kind of conference."
  case touchedOn = "The document is about other kinds of conference, and has single rules for this kind."
  case notCovered = "The document does not speak of this kind of conference."
}

extension Scope {
  static let examples = [
    Example(
      "A document about initial conferences does not cover a review", clauses: "conference-kinds: [initial]",
      case: "conference: { kind: review }", finds: ["covers-this-conference": "not-covered"]),
    Example(
      "It may have single rules for one all the same", clauses: "{ conference-kinds: [initial], touches-on: [review] }",
      case: "conference: { kind: review }", finds: ["covers-this-conference": "touched-on"]),
    Example(
      "It covers an initial one", clauses: "conference-kinds: [initial, review]", case: "conference: { kind: initial }",
      finds: ["covers-this-conference": "covered"]),
  ]
}
