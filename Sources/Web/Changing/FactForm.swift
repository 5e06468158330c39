import Profiles
import Records

/// The form of a case: a control for every fact that a case can say, made from the grammar by which cases are read.
struct FactForm {
  private let tree: FactTree
  private let changed: Set<FactPath>
  private let mistakes: [FactDiagnostic]
  /// What leads to something changed or mistaken, and is unfolded therefore.
  private let unfolded: Set<FactPath>
  /// The facts that have a control elsewhere on the page already.
  private let elsewhere: Set<FactPath>

  /// The most items of a list that are all unfolded at first.
  private static let fewItems = 3

  /// The form of a case as it is now, without the facts that have a control elsewhere.
  init(_ history: CaseHistory, without elsewhere: Set<FactPath> = []) {
    self.elsewhere = elsewhere
    tree = history.now
    changed = history.changedPaths
    mistakes = history.mistakes
    let paths = Array(changed) + history.mistakes.flatMap(\.paths)
    unfolded = Set(paths.flatMap { path in path.parts.indices.map { FactPath(Array(path.parts[...$0])) } })
  }

  /// The form's controls as HTML: a part for each key of a case that holds records, and one for each run of others.
  var html: HTML {
    var parts: [HTML] = []
    var run: [Grammar.Key] = []
    func closeRun() {
      guard !run.isEmpty else { return }
      let names = run.map(\.name)
      // What every case must say is seldom what is changed, and is unfolded only then.
      let isSaid = names.contains { tree[$0] != nil }
      let isOpen =
        isSaid && !run.contains(where: \.isRequired) || names.contains { unfolded.contains(FactPath([.key($0)])) }
      parts.append(
        FactGroup(
          title: FactTitle.of(names[0]), id: "part.\(names[0])", note: isSaid ? nil : Self.unknown, isOpen: isOpen,
          content: controls(run, tree, FactPath())
        ).html)
      run = []
    }
    for key in FactTree.grammar.keys where key.name != Self.edition {
      if key.grammar.keys.isEmpty, key.grammar.recordElement == nil {
        run.append(key)
      } else {
        closeRun()
        parts.append(part(key, tree[key.name], FactPath([.key(key.name)])))
      }
    }
    closeRun()
    return "\(parts)"
  }

  /// The key under which a file says in which form it is written, which is no fact.
  private static let edition = "case"
  private static let unknown = "not said"

  private func controls(_ keys: [Grammar.Key], _ value: FactTree?, _ path: FactPath) -> HTML {
    let controls = keys.compactMap { key -> HTML? in
      let path = path.appending(key.name)
      let value = value?[key.name]
      if elsewhere.contains(path) { return nil }
      if let side = Side(rawValue: key.name), let view = path.view {
        return side == .forPlan ? sides(ofView: view) : nil
      }
      return FactControl(key, path, value, in: tree).map { field($0).html } ?? part(key, value, path)
    }
    return "\(controls)"
  }

  /// A record, or a list of them.
  private func part(_ key: Grammar.Key, _ value: FactTree?, _ path: FactPath) -> HTML {
    let title = FactTitle.of(key.name)
    guard let element = key.grammar.recordElement else {
      return FactGroup(
        title: title, id: path.id, note: value == nil ? Self.unknown : nil,
        isOpen: value != nil || unfolded.contains(path), documentation: key.documentation, mistakes: mistakes(at: path),
        content: controls(key.grammar.keys, value, path)
      ).html
    }
    let items = value?.items ?? []
    let contents = items.enumerated().map { place, item in
      let path = path.appending(place)
      return FactGroup(
        title: "\(place + 1). \(self.title(item, element))", id: path.id,
        isOpen: items.count <= Self.fewItems || unfolded.contains(path), mistakes: mistakes(at: path),
        button: .remove(path), content: controls(element.keys, item, path)
      ).html
    }
    return FactGroup(
      title: title, id: path.id, note: items.isEmpty ? Self.unknown : "\(items.count)",
      isOpen: !items.isEmpty || unfolded.contains(path), documentation: key.documentation, mistakes: mistakes(at: path),
      button: .add(to: path), content: "\(contents)"
    ).html
  }

  /// What tells an item from the others of its list: the first fact that it says.
  private func title(_ item: FactTree, _ grammar: Grammar) -> String {
    for entry in item.entries {
      guard let text = entry.value.text else { continue }
      if case .options(let options)? = grammar.keys.first(where: { $0.name == entry.key })?.grammar.form {
        return options.first { $0.word == text }?.meaning ?? text
      }
      return text
    }
    return Self.unknown
  }

  /// Who thinks what about a plan for a child: one control each in place of three lists.
  private func sides(ofView view: Int) -> HTML? {
    elsewhere.contains(FactTree.path(of: .forPlan, view: view))
      ? nil : sides(tree.sides(ofView: view), ofView: view, "Who is for a plan, and who against")
  }

  /// Some people’s views on a child under a heading, with what is wrong in them; nil where there is neither.
  func sides(_ controls: [SideControl], ofView view: Int, _ heading: String) -> HTML? {
    let paths = Side.allCases.map { FactTree.path(of: $0, view: view) }
    let wrong = mistakes.filter { mistake in mistake.paths.contains { path in paths.contains { $0.leads(to: path) } } }
    guard !controls.isEmpty || !wrong.isEmpty else { return nil }
    // A mistake leads to the list in which it is.
    let anchors = paths.map { "<span id=\"\($0.id)\" tabindex=\"-1\"></span>" as HTML }
    return """
      <div class="sides" role="group" aria-label="\(heading)">
      \(anchors)
      <p>\(heading)\(HTML.tag("◆ changed"), if: paths.contains(where: changed.contains))</p>
      \(.mistakes(wrong.map(\.sentence)))
      \(controls.map(\.choices))
      </div>
      """
  }

  private func mistakes(at path: FactPath) -> [String] { mistakes.filter { $0.paths.contains(path) }.map(\.sentence) }

  /// The field of a control, with what is wrong at its place or below.
  func field(_ control: FactControl, label: String? = nil, hint: String? = nil) -> FactField {
    FactField(
      control: control, ownLabel: label, ownHint: hint,
      mistakes: mistakes.filter { $0.paths.contains(where: control.path.leads(to:)) }.map(\.sentence),
      isChanged: changed.contains(control.path))
  }
}

extension FactPath {
  /// The view in which something stands, by its place; nil where it stands elsewhere.
  fileprivate var view: Int? {
    guard parts.count == 3, parts[0] == .key(SideControl.views), case .item(let view) = parts[1] else { return nil }
    return view
  }
}
