import ProcedureKit
public import Records

/// How the answers of several authorities to one question compare.
public enum Verdict: String, Word {
  case same = "every authority whose rule is transcribed has an answer, and it is the same"
  case different = "at least two authorities have different answers"
  case silentApart = "those that have an answer have the same; others have none"
  case unanswered = "no authority has an answer"

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
