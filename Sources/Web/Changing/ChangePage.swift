import Cases
import Engine
import Profiles
import Records
import Rendering

/// The facts of a case as a form, and beside it what the case comes to under every authority and what moved.
struct ChangePage {
  let history: CaseHistory
  /// The name of the sample case; nil where the case is the reader’s own.
  let sample: String?
  private let workbench: Workbench

  /// The most controls of the form, boxes to tick counted singly: what a browser shows without delay.
  private static let mostControls = 20_000

  /// The page of a case; `sample` is the name of a sample case. Throws where the form would be too large to be shown or sent again.
  init(_ changed: ChangedCase, in workbench: Workbench, of sample: String? = nil) throws(CaseRefusal) {
    self.workbench = workbench
    history = CaseHistory(changed, judgedBy: workbench.evaluator.catalogue)
    self.sample = sample
    let controls = history.now.controls
    let form = Fields(Self.state(of: history, sample).all + controls.flatMap(\.sent))
    guard controls.reduce(0, { $0 + $1.boxes }) <= Self.mostControls, FormSize.takes(form) else { throw .tooLarge }
  }

  /// What the form carries, so that the server need keep nothing: the steps, and the text where it is the reader’s own.
  private static func state(of history: CaseHistory, _ sample: String?) -> Fields {
    Fields((sample == nil ? [("yaml", history.text)] : []) + Fields(history.steps).all)
  }

  var page: Page {
    let title = "Change the case: \(history.shown.facts.title)"
    let outcomes = ChangedOutcomes(history, by: workbench.evaluator) {
      workbench.authorities.comparison(of: $0, by: workbench.evaluator)
    }
    return Page(
      title, .change,
      """
      <h1>\(title)</h1>
      <p>Change what is known of the case, and see which outcomes move in each area. What is left empty is unknown, never “no”.
      Give people labels in place of names: what you change in a sample case stands in the address of this page.</p>
      \(summary, if: !history.mistakes.isEmpty)
      <p class="notice"><span data-announce>\(outcomes.announcement)</span> <a href="#outcomes">Go to the outcomes</a></p>
      <div class="change">
      \(form)
      <section class="case-outcomes" aria-labelledby="outcomes">
      <h2 id="outcomes" tabindex="-1">Outcomes</h2>
      \(steps, if: !history.steps.isEmpty)
      \(outcomes.html)
      \(keeping, if: history.mistakes.isEmpty)
      \(links)
      <p class="no-print"><a href="/change">Choose another case</a></p>
      </section>
      </div>
      """)
  }

  /// The facts, each with its control.
  private var form: HTML {
    let show = FormButton.show.html("Show what moves", isSecondary: false)
    return """
      <form id="facts" class="case-form no-print" method="post" action="/change/\(sample ?? "own")" data-live novalidate>
      <h2>What is known</h2>
      <p>\(show)
      \(FormButton.undo.html("Undo the last change"), if: !history.steps.isEmpty)</p>
      \(.hidden(Self.state(of: history, sample)))
      \(FactForm(history).html)
      <p>\(show)</p>
      </form>
      """
  }

  /// The mistakes, each leading to its field.
  private var summary: HTML {
    let items = mistakes.map { "<li><a href=\"#\($0.id)\">\($0.place): \($0.sentence)</a></li>" as HTML }
    return HTML(
      summaryOfMistakes: """
        <h2 id="mistakes">What cannot be read</h2>
        <ul>
        \(items)
        </ul>
        <p>The outcomes are those of the case before this mistake. Whatever else was entered is kept.</p>
        """, " role=\"group\" aria-labelledby=\"mistakes\"")
  }

  /// What was changed, step by step.
  private var steps: HTML {
    let steps = history.steps.map { "<li>\($0.map(\.inWords).joined(separator: "; "))</li>" as HTML }
    return """
      <details><summary>What was changed (\(history.steps.joined().count))</summary>
      <ol>
      \(steps)
      </ol>
      </details>
      """
  }

  /// The form that keeps the case as it is, or compares it where it has no address of its own.
  private var keeping: HTML {
    let compare: HTML =
      "<button class=\"button secondary\" formaction=\"/compare/own\">Compare this case in full</button>"
    return """
      <form class="keeping no-print" method="post" action="/change/own/download" enctype="multipart/form-data">
      <input type="hidden" name="yaml" value="\(WrittenCase(history.now).text)">
      <button class="button secondary" formaction="/change/own/download">Download the case as YAML</button>
      \(compare, if: sample == nil || !history.steps.isEmpty)
      </form>
      """
  }

  /// Where a sample case is compared as it is, or opened anew where it was changed.
  private var links: HTML? {
    sample.map { sample in
      history.steps.isEmpty
        ? "<p class=\"no-print\"><a href=\"/compare/\(sample)\">Compare this case in full</a></p>"
        : "<p class=\"no-print\"><a href=\"/change/\(sample)\">Start again from the case as it was</a></p>"
    }
  }

  /// The mistakes, each with the name of its field and with the place in words.
  var mistakes: [(id: String, place: String, sentence: String)] {
    let controls = Set(history.now.controls.map(\.path))
    return history.mistakes.map { mistake in
      var path = mistake.path
      // An item of a list that is one control stands where the list does.
      if let list = path.map({ FactPath(Array($0.parts.dropLast())) }), controls.contains(list) { path = list }
      return (path?.id ?? "facts", path?.inWords ?? "The case", mistake.sentence)
    }
  }
}

extension FactPath {
  /// The keys as people write them, with places in lists counted from 1.
  fileprivate var inWords: String {
    let words = parts.map { part in
      switch part {
      case .key(let key): key.spaced
      case .item(let place): "\(place + 1)"
      }
    }
    return words.joined(separator: ", ").capitalised
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
