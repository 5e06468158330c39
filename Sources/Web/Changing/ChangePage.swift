import Cases
import Engine
import Profiles
import Records
import Rendering

/// The facts of a case as a form, and beside it what the case comes to under every authority and what moved.
struct ChangePage {
  let workbench: Workbench
  let history: CaseHistory
  /// The name of the sample case; nil where the case is the reader’s own.
  let sample: String?

  /// The most controls of the form, boxes to tick counted singly: what a browser shows without delay.
  private static let mostControls = 20_000

  /// The page of a case; `sample` is the name of a sample case. Throws where the form would be too large to be shown or sent again.
  init(_ history: CaseHistory, in workbench: Workbench, of sample: String? = nil) throws(CaseOpeningError) {
    self.workbench = workbench
    self.history = history
    self.sample = sample
    let controls = history.now.controls
    let form = Fields(state.all + controls.flatMap(\.sent))
    guard controls.reduce(0, { $0 + $1.boxes }) <= Self.mostControls, FormReader.takes(form) else { throw .tooLarge }
  }

  /// What the form carries, so that the server need keep nothing: the steps, and the text where it is the reader’s own.
  private var state: Fields {
    Fields((sample == nil ? [("yaml", history.text)] : []) + Fields(history.steps).all)
  }

  var page: Page {
    let title = history.shown.facts.title
    return Page("Change the case: \(title)", .change, content: content(title))
  }

  private func content(_ title: String) -> String {
    var comparisons = RevisionComparisons(workbench)
    let opened = comparisons.comparison(of: history.opened)
    let previous = comparisons.comparison(of: history.previous)
    let shown = comparisons.comparison(of: history.shown)
    let last = OutcomeChanges(from: previous, to: shown, by: workbench.evaluator)
    let all = OutcomeChanges(from: opened, to: shown, by: workbench.evaluator)
    let hasEarlier = history.steps.count > 1 && !all.shifts.isEmpty
    let outline = shown.outline(level: 3, marking: [("◆ moved by the last change:", last), ("◇ moved before:", all)])
    let isAsOpened = history.steps.isEmpty
    let isReadable = history.mistakes.isEmpty
    let values: [String: Any?] = [
      "title": title, "action": "/change/\(sample ?? "own")",
      "start": isAsOpened ? nil : sample.map { "/change/\($0)" },
      "compare": isAsOpened ? sample.map { "/compare/\($0)" } : nil,
      "hasMistakes": !isReadable, "mistakes": mistakes, "announcement": announcement(last, all),
      "hasSteps": !isAsOpened, "count": history.steps.joined().count,
      "steps": history.steps.map { $0.map(\.inWords).joined(separator: "; ") },
      "state": workbench.hidden(state),
      "form": FactForm(history, workbench.templates).html,
      "last": last.shifts.isEmpty ? nil : last.document(level: 4).fragment(),
      "earlier": hasEarlier ? all.document(level: 3).fragment() : nil,
      "earlierCount": all.shifts.count, "outline": outline.fragment(),
      "keeping": isReadable, "yaml": WrittenCase(history.now).text,
    ]
    return workbench.templates.fill("change", values.compactMapValues { $0 })
  }

  /// The mistakes, each with the place of its field.
  private var mistakes: [[String: Any]] {
    let controls = Set(history.now.controls.map(\.path))
    return history.mistakes.map { mistake in
      var path = mistake.path
      // An item of a list that is one control stands where the list does.
      if let list = path.map({ FactPath(Array($0.parts.dropLast())) }), controls.contains(list) { path = list }
      return [
        "sentence": mistake.sentence, "place": path?.inWords ?? "The case",
        "anchor": path.map { "fact.\($0)" } ?? "facts",
      ]
    }
  }

  /// What happened, in a sentence or two, for those who do not see it.
  private func announcement(_ last: OutcomeChanges, _ all: OutcomeChanges) -> String {
    if !history.mistakes.isEmpty {
      let count = history.mistakes.count
      return count == 1 ? "One thing cannot be read." : "\(count) things cannot be read."
    }
    guard !history.steps.isEmpty else { return "Nothing is changed yet." }
    let first = "\(Self.counted(last.shifts.count)) moved by the last change."
    guard history.steps.count > 1 else { return first }
    return "\(first) \(Self.counted(all.shifts.count)) moved since the case was opened."
  }

  private static func counted(_ count: Int) -> String {
    switch count {
    case 0: "No outcome"
    case 1: "One outcome"
    default: "\(count) outcomes"
    }
  }
}

extension FactPath {
  /// The keys as people write them, with places in lists counted from 1.
  fileprivate var inWords: String {
    parts.map { part in Int(text: part).map { "\($0 + 1)" } ?? part.spaced }.joined(separator: ", ").capitalised
  }
}

extension FactChange {
  /// The change in a few words.
  fileprivate var inWords: String {
    let place = path.inWords
    switch self {
    case .set(_, to: ""): return "\(place): not said"
    case .set(_, to: "\n"): return "\(place): none"
    case .set(_, let text): return "\(place): \(text.split(separator: "\n").joined(separator: ", "))"
    case .add: return "\(place): one more"
    case .remove: return "\(place): removed"
    }
  }
}
