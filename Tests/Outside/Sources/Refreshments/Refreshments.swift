public import QuorateKit

/// Whether people at a long conference are given a break: a procedure that Quorate does not have.
public struct Refreshments: Procedure {
  /// What it decides.
  public static let summary = "Whether people at a long conference are given a break, and by when."

  let breakAfter = Parameter<Int>("After how many minutes a conference has a break.")
  let offered = Parameter<WordSet<Refreshment>>("What is offered in the break.")

  let breakNeeded = Question("Does the conference need a break?", among: BreakNeeded.self)

  /// The procedure.
  public init() {}

  /// Answers its question.
  public func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    inquiry.answer(breakNeeded) { clauses throws(Unanswered) in
      let minutes = try clauses.ruling(breakAfter)
      let offered = try clauses.ifStated(offered)?.words ?? []
      let starts = try known(facts.conference.$starts)
      let ends = try known(facts.conference.$ends)
      let outcome = ends.minutes - starts.minutes > minutes ? BreakNeeded.needed : .notNeeded
      return .decided(outcome, .count("minutes", minutes), .words("offered", offered.map(\.meaning).listed("or")))
    }
  }

  /// Cases that show what it decides.
  public static let examples = [
    Example(
      "Three hours are too long", clauses: "{ break-after: 120, offered: [tea] }",
      case: "conference: { starts: 10:00, ends: 13:00 }", finds: ["break-needed": "needed"]),
    Example(
      "Two hours are not", clauses: "break-after: 120", case: "conference: { starts: 10:00, ends: 12:00 }",
      finds: ["break-needed": "not-needed"]),
  ]
}

enum Refreshment: String, Choice {
  case tea = "tea"
  case water = "water"
}

enum BreakNeeded: String, Outcome {
  case needed = "The conference lasts more than {minutes} minutes and needs a break, with {offered}."
  case notNeeded = "The conference lasts no more than {minutes} minutes."
}
