import Cases
import Profiles
import Records

/// What is asked first of a case: what it is called, which kind of conference it is, four or five dates, who came, and who is for what.
/// Everything else is told in the rest of the form.
struct ShortForm {
  private let tree: FactTree
  private let form: FactForm
  private let controls: [FactPath: FactControl]
  /// The reader’s own area, which stands first among the outcomes.
  private let mine: String?
  private let areas: [(key: String, name: String)]

  /// The short form of a case as it is now.
  init(_ history: CaseHistory, mine: String?, among areas: [(key: String, name: String)]) {
    tree = history.now
    form = FactForm(history)
    controls = Dictionary(history.now.controls.map { ($0.path, $0) }) { first, _ in first }
    self.mine = mine
    self.areas = areas
  }

  /// The facts that have their control here.
  var paths: Set<FactPath> {
    Set(facts.map(\.path) + people.map { $0.appending("attended") } + views.flatMap(told) + sides)
  }

  private var kind: String? { tree[FactPath("conference.kind") ?? FactPath()]?.text }

  /// A fact with its label and how it is written.
  private typealias Asked = (path: FactPath, label: String, hint: String?)

  private static let day = "Such as 14 May 2026 or 14/05/2026."
  private static let moment = "Such as 14 May 2026 10:00; the time where it is known."
  private static let time = "Such as 10:00."

  private func asked(_ path: String, _ label: String, _ hint: String? = nil) -> Asked {
    (FactPath(path) ?? FactPath(), label, hint)
  }

  private var head: [Asked] {
    [
      asked("title", "What you call it", "No names: labels in their place."),
      asked("conference.kind", "Kind of conference"),
    ]
  }

  private var dates: [Asked] {
    let discussions = (tree["strategy-discussions"]?.items ?? []).indices.map { place in
      asked("strategy-discussions.\(place).began", "Strategy discussion \(place + 1)", Self.moment)
    }
    let earlier =
      switch kind {
      case ConferenceKind.review.word: [asked("conference.initial-held", "The initial conference", Self.day)]
      case ConferenceKind.transferIn.word: [asked("transfer-in.notified", "The notice of the move", Self.moment)]
      default: [Asked]()
      }
    return discussions + earlier + [
      asked("conference.decided", "The decision to hold a conference", Self.moment),
      asked("conference.date", "The conference", Self.day), asked("conference.starts", "It starts at", Self.time),
      asked("conference.ends", "It ends at", Self.time),
      asked("told-on", "Today", "The day up to which you tell this; without it nothing is called overdue."),
    ]
      + (tree["children"]?.items ?? []).indices.map { place in
        let label = tree[FactPath("children.\(place).label") ?? FactPath()]?.text ?? "child \(place + 1)"
        return asked("children.\(place).born", "\(label) was born on", Self.day)
      }
  }

  private var end: [Asked] {
    [asked("others-attended", "Did anybody else come?"), asked("plan.made", "Was a plan made?")]
  }

  private var facts: [Asked] { head + dates + end }

  private var people: [FactPath] {
    (tree["people"]?.items ?? []).indices.map { FactPath([.key("people"), .item($0)]) }
  }

  private var views: [FactPath] {
    (tree[SideControl.views]?.items ?? []).indices.map { FactPath([.key(SideControl.views), .item($0)]) }
  }

  private func told(in view: FactPath) -> [FactPath] {
    [view.appending("consensus"), view.appending("chair-for-plan")]
  }

  private var sides: [FactPath] {
    views.indices.flatMap { view in Side.allCases.map { FactTree.path(of: $0, view: view) } }
  }

  private func field(_ asked: Asked) -> HTML? {
    controls[asked.path].map { form.field($0, label: asked.label, hint: asked.hint).html }
  }

  /// The form’s controls.
  var html: HTML {
    """
    <div class="short">
    <fieldset>
    <legend>The case</legend>
    \(head.compactMap(field))
    <div class="field">
    <label for="mine">Your area, which stands first</label>
    <select id="mine" name="mine">
    \(.option("", "none", isChosen: mine == nil))
    \(areas.map { .option($0.key, $0.name, isChosen: $0.key == mine) })
    </select>
    </div>
    </fieldset>
    <fieldset>
    <legend>When</legend>
    \(discussion, if: tree["strategy-discussions"] == nil)
    \(dates.compactMap(field))
    </fieldset>
    <fieldset>
    <legend>Who came, and who is for what</legend>
    \(people.enumerated().map { row($0, $1) })
    \(UsualPerson.untold(in: tree).map(row))
    \(views.indices.compactMap(others))
    \(field(end[0]))
    \(views.flatMap { view in told(in: view).compactMap { path in field((path, label(path), nil)) } })
    \(field(end[1]))
    </fieldset>
    </div>
    """
  }

  private var discussion: HTML {
    """
    <div class="field">
    <label for="\(FactTree.discussionName)">The strategy discussion</label>
    <span class="hint" id="\(FactTree.discussionName).hint">It began the enquiries and agreed the conference; where these were two, tell them under “Everything else”. \(Self.moment)</span>
    <input type="text" id="\(FactTree.discussionName)" name="\(FactTree.discussionName)" value="" autocomplete="off" aria-describedby="\(FactTree.discussionName).hint">
    </div>
    """
  }

  /// What a question about a view is called; with its child where there are several.
  private func label(_ path: FactPath) -> String {
    let child = views.count > 1 ? " (\(child(of: FactPath(Array(path.parts.prefix(2))))))" : ""
    return (path.parts.last == .key("consensus") ? "Did members agree?" : "Is the chair for a plan?") + child
  }

  private func child(of view: FactPath) -> String { tree[view.appending("child")]?.text ?? "a child" }

  /// Somebody whom the case names.
  private func row(_ place: Int, _ person: FactPath) -> HTML {
    let name = tree[person.appending("label")]?.text ?? "person \(place + 1)"
    let sides = (0..<tree.askedViews).compactMap { view -> HTML? in
      tree.sides(ofView: view).first { $0.label == name }.map { .choices($0.name, $0.side, legend: legend(view, name)) }
    }
    let came = controls[person.appending("attended")].map { form.field($0, label: "\(name) came").html }
    return "<div class=\"person\" role=\"group\" aria-label=\"\(name)\">\n\(came)\n\(sides)\n</div>"
  }

  /// Somebody who usually comes, and of whom nothing is told yet.
  private func row(_ person: UsualPerson) -> HTML {
    let sides = (0..<(person.hasView ? tree.askedViews : 0)).map { view in
      HTML.choices(person.sideName(ofView: view), nil, legend: legend(view, person.label))
    }
    let options = [("", "not said"), ("yes", "yes"), ("no", "no")]
    return """
      <div class="person" role="group" aria-label="\(person.label)">
      <div class="field">
      <label for="\(person.cameName)">\(person.label) came</label>
      <select id="\(person.cameName)" name="\(person.cameName)">
      \(options.map { .option($0.0, $0.1, isChosen: $0.0.isEmpty) })
      </select>
      </div>
      \(sides)
      </div>
      """
  }

  /// Those who are named in a view and are not among the people, and what is wrong in it.
  private func others(_ view: Int) -> HTML? {
    let people = Set(tree.labels(of: "person"))
    let others = tree.sides(ofView: view).filter { !people.contains($0.label) }
    return form.sides(others, ofView: view, "Views on \(child(of: views[view]))")
  }

  /// Under what the choices for a view stand: with the child where there are several.
  private func legend(_ view: Int, _ name: String) -> HTML {
    let child: HTML = ": \(views.indices.contains(view) ? child(of: views[view]) : "a child")"
    return "<span class=\"visually-hidden\">\(name), </span>view\(child, if: views.count > 1)"
  }
}

extension HTML {
  /// The choices for what somebody thinks.
  fileprivate static func choices(_ name: String, _ side: Side?, legend: HTML) -> HTML {
    SideControl.choices(name, side, legend: legend)
  }
}
