import ProcedureKit

/// How the answers of several authorities to one question compare.
public enum Verdict: String, CaseIterable, Sendable {
  /// Every authority has an answer, and it is the same.
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
      self = answered.count == findings.count ? .same : .silentApart
    }
  }
}
