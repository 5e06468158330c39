import ProcedureKit

/// How the answers of several authorities to one question compare.
public enum Verdict: String, CaseIterable, Sendable {
  /// Every authority has an answer, and it is the same; those in whose draft nobody has transcribed the rule yet are left aside.
  case same
  /// At least two authorities have different answers.
  case different
  /// Those that have an answer have the same; others have none.
  case silentApart = "silent-apart"
  /// No authority has an answer.
  case unanswered

  /// The verdict on these findings, nil being a question that was not asked.
  init(of findings: [Finding?]) {
    let answered = findings.compactMap { $0 }.filter(\.status.isAnswered)
    guard let first = answered.first else {
      self = .unanswered
      return
    }
    if answered.contains(where: { !$0.agrees(with: first) }) {
      self = .different
    } else {
      // What nobody has transcribed yet is no silence of the document.
      let transcribed = findings.count { $0?.status != .untranscribed }
      self = answered.count == transcribed ? .same : .silentApart
    }
  }
}
