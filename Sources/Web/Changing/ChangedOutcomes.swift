import Cases
import Engine
import Rendering

/// What a case comes to under every authority, and which outcomes its changes moved.
struct ChangedOutcomes {
  private let history: CaseHistory
  /// What the case comes to as it is shown.
  private let shown: Comparison
  /// What the last step moved.
  private let last: OutcomeChanges
  /// What moved since the case was opened.
  private let sinceOpened: OutcomeChanges

  /// What the revisions of a history come to. Each that says something else is compared once: of a case that was only just opened,
  /// what it was, what it was before and what it is are one.
  init(_ history: CaseHistory, by evaluator: Evaluator, comparing compare: (Case) -> Comparison) {
    self.history = history
    let shown = compare(history.shown.facts)
    func changes(since revision: CaseRevision) -> OutcomeChanges {
      let before = revision.tree == history.shown.tree ? shown : compare(revision.facts)
      return OutcomeChanges(from: before, to: shown, by: evaluator)
    }
    self.shown = shown
    sinceOpened = changes(since: history.opened)
    last = history.previous.tree == history.opened.tree ? sinceOpened : changes(since: history.previous)
  }

  /// What moved by the last step, what moved since the case was opened, and all outcomes with those marked that moved.
  var html: HTML {
    let movedLast: HTML = """
      <div class="moved">
      <h3>◆ Moved by the last change</h3>
      \(HTML(last.document(level: 4)))
      </div>
      """
    let movedEarlier: HTML = """
      <details class="moved">
      <summary>◇ All that moved since the case was opened (\(sinceOpened.findings.count))</summary>
      \(HTML(sinceOpened.document(level: 3)))
      </details>
      """
    let outline = shown.outline(
      level: 3, marking: [("◆ moved by the last change:", last), ("◇ moved before:", sinceOpened)])
    return """
      \(movedLast, if: !last.findings.isEmpty)
      \(movedEarlier, if: history.steps.count > 1 && !sinceOpened.findings.isEmpty)
      \(HTML(outline))
      """
  }

  /// What happened, in a sentence or two, for those who do not see it.
  var announcement: String {
    if !history.mistakes.isEmpty {
      let count = history.mistakes.count
      return count == 1 ? "One thing cannot be read." : "\(count) things cannot be read."
    }
    guard !history.steps.isEmpty else { return "Nothing is changed yet." }
    let first = "\(Self.counted(last.findings.count)) moved by the last change."
    guard history.steps.count > 1 else { return first }
    return "\(first) \(Self.counted(sinceOpened.findings.count)) moved since the case was opened."
  }

  private static func counted(_ count: Int) -> String {
    switch count {
    case 0: "No outcome"
    case 1: "One outcome"
    default: "\(count) outcomes"
    }
  }
}
