import Cases
import Engine
import Profiles
import Records
import Rendering

/// The facts of a case as a form, and beside it what the case comes to under every authority and what moved.
struct ChangePage {
  let history: CaseHistory
  /// Whose case it is.
  let kind: Kind
  private let workbench: Workbench
  /// The reader’s own area, which stands first; nil where none is chosen.
  private let mine: String?

  /// Whose case is changed.
  enum Kind {
    /// A sample case, by its name.
    case sample(String)
    /// One of the reader’s own.
    case own
    /// One of the reader’s own of which nothing is told yet.
    case new
  }

  /// The most controls of the form, boxes to tick counted singly: what a browser shows without delay.
  private static let mostControls = 20_000

  /// The page of a case. Throws where the form would be too large to be shown or sent again.
  init(_ changed: ChangedCase, in workbench: Workbench, as kind: Kind, mine: String?) throws(CaseRefusal) {
    self.workbench = workbench
    self.kind = kind
    self.mine = workbench.profiles.contains { $0.authority == mine } ? mine : nil
    history = CaseHistory(changed, judgedBy: workbench.evaluator.catalogue)
    let controls = history.now.controls
    let sides = history.now.sides
    let form = Fields(state.all + controls.flatMap(\.sent) + sides.map { ($0.name, Side.againstPlan.rawValue) })
    let count = controls.reduce(0) { $0 + $1.boxes } + sides.count * (Side.allCases.count + 1)
    guard count <= Self.mostControls, FormSize.takes(form) else { throw .tooLarge }
  }

  /// The name of the sample case; nil where the case is the reader’s own.
  private var sample: String? { if case .sample(let name) = kind { name } else { nil } }
  private var isNew: Bool { if case .new = kind { true } else { false } }

  /// What the form carries, so that the server need keep nothing: the steps, and the text where it is the reader’s own.
  private var state: Fields {
    Fields((sample == nil ? [("yaml", history.text)] : []) + Fields(history.steps).all)
  }

  private var title: String {
    let title = history.shown.facts.title
    return isNew ? "New case" : sample == nil ? "Your case: \(title)" : "Change the case: \(title)"
  }

  /// What the page is for, by whose case it is.
  private var purpose: HTML {
    sample == nil
      ? """
      <p>Tell what is known, and see beside it what each area’s procedures make of it. What is left empty is unknown, never “no”.
      Give people labels in place of names.</p>
      """
      : """
      <p>Change what is known of the case, and see which outcomes move in each area. What is left empty is unknown, never “no”.
      Give people labels in place of names: what you change in a sample case stands in the address of this page.</p>
      """
  }

  var page: Page {
    let outcomes = ChangedOutcomes(history, by: workbench.evaluator) {
      (mine.map { workbench.authorities.beginning(with: $0) } ?? workbench.authorities)
        .comparison(of: $0, by: workbench.evaluator)
    }
    let note = OwnCase.note(
      WrittenCase(history.shown.tree).text, history.shown.facts.title, at: "/change/own", isNew: isNew)
    return Page(
      title, sample == nil ? .new : .change,
      """
      <h1>\(title)</h1>
      \(purpose)
      \(OwnCase.starts, if: isNew)
      \(sample == nil ? note : Self.restored)
      \(summary, if: !history.mistakes.isEmpty)
      <p class="notice"><span data-announce>\(outcomes.announcement)</span> <a href="#outcomes">Go to the outcomes</a></p>
      <div class="change">
      \(form)
      <section class="case-outcomes" aria-labelledby="outcomes">
      <h2 id="outcomes" tabindex="-1">Outcomes</h2>
      \(actions)
      \(steps, if: !history.steps.isEmpty)
      \(outcomes.html)
      \(links)
      </section>
      </div>
      """)
  }

  /// What the script says where it puts back what was typed into the form of a sample case and never sent.
  private static let restored: HTML = """
    <div class="notice kept no-print" data-restored data-scripted hidden>
    <span>What you had typed here and not sent stands in the form again: <span data-restored-fields></span>. The outcomes do not count it yet.</span>
    <button type="button" class="button secondary" data-drop>Drop what was typed</button>
    </div>
    """

  /// The facts, each with its control: first the few that are asked of every case, then everything else.
  private var form: HTML {
    let show = FormButton.show.html("Show what moves", isSecondary: false)
    let short = ShortForm(history, mine: mine, among: workbench.profiles.map { ($0.authority, $0.name) })
    let told = history.changedPaths.union(history.mistakes.flatMap(\.paths))
    let isOpen = told.contains { path in !short.paths.contains { $0.leads(to: path) } }
    return """
      <form id="facts" class="case-form no-print" method="post" action="/change/\(sample.map(Fields.encode) ?? "own")" data-live novalidate>
      <h2>What is known</h2>
      <p>\(show)
      \(FormButton.undo.html("Undo the last change"), if: !history.steps.isEmpty)</p>
      \(.hidden(state))
      \(short.html)
      <details class="everything" id="everything"\(" open", if: isOpen)>
      <summary>Everything else that a case can say</summary>
      \(FactForm(history, without: short.paths).html)
      </details>
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

  /// What can be done with the case as it is. A case of one’s own goes along with what stands in its form; of a sample case the
  /// changes go into an address.
  private var actions: HTML {
    guard let sample else {
      let buttons = CaseAction.allCases.filter { $0 != .change }.map { $0.button(form: "facts") }
      return "<div class=\"actions no-print\">\n\(buttons)\n</div>"
    }
    let buttons = CaseAction.allCases.filter { $0 != .change && $0 != .file && $0.address(ofSample: sample) != nil }
    let next = buttons.map { action -> HTML in
      """
      <button class="button secondary" form="facts" name="\(CaseAction.field)" value="\(action.rawValue)">\(action.label)</button>
      """
    }
    let text = WrittenCase(workbench.withoutBorrowedWords(history.now)).text
    let kept: HTML = """
      <form class="actions" method="post" action="\(CaseAction.file.ownAddress)" enctype="multipart/form-data">
      <input type="hidden" name="yaml" value="\(text)">
      <button class="button secondary">\(CaseAction.file.label)</button>
      <button class="button secondary" formaction="\(CaseAction.whatIf.ownAddress)">\(CaseAction.whatIf.label)</button>
      </form>
      """
    return "<div class=\"actions no-print\">\n\(next)\n\(kept, if: history.mistakes.isEmpty)\n</div>"
  }

  /// Where a sample case is opened anew where it was changed, and where another is chosen.
  private var links: HTML {
    let again = sample.flatMap { sample -> HTML? in
      history.steps.isEmpty
        ? nil : .item("/change/\(Fields.encode(sample))", "Start again from the case as it was")
    }
    return """
      <ul class="no-print">
      \(again)
      \(sample == nil ? .item("/new", "Begin another case") : .item("/change", "Choose another case"))
      </ul>
      """
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
