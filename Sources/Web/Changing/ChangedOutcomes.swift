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

  init(_ history: CaseHistory, in workbench: Workbench) {
    self.history = history
    var comparisons = RevisionComparisons(workbench)
    shown = comparisons.comparison(of: history.shown)
    last = OutcomeChanges(from: comparisons.comparison(of: history.previous), to: shown, by: workbench.evaluator)
    sinceOpened = OutcomeChanges(from: comparisons.comparison(of: history.opened), to: shown, by: workbench.evaluator)
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
