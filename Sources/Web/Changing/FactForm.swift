import Profiles
import Records

/// The form of a case: a control for every fact that a case can say, made from the grammar by which cases are read.
struct FactForm {
  private let tree: FactTree
  private let templates: Templates
  private let drawn: DrawnOptions
  private let changed: Set<FactPath>
  private let mistakes: [CaseMistake]
  /// What leads to something changed or mistaken, and is unfolded therefore.
  private let unfolded: Set<FactPath>

  /// The most items of a list that are all unfolded at first.
  private static let fewItems = 3

  /// The form of a case as it is now.
  init(_ history: CaseHistory, _ templates: Templates) {
    tree = history.now
    self.templates = templates
    drawn = DrawnOptions(templates)
    changed = history.changed
    mistakes = history.mistakes
    let paths = Array(changed) + history.mistakes.compactMap(\.path)
    unfolded = Set(paths.flatMap { path in path.parts.indices.map { FactPath(Array(path.parts[...$0])) } })
  }

  /// The form's controls as HTML: a part for each key of a case that holds records, and one for each run of others.
  var html: String {
    var result = ""
    var run: [Grammar.Key] = []
    func closeRun() {
      guard !run.isEmpty else { return }
      let names = run.map(\.name)
      let title = names.map(\.spaced).listed().capitalised
      // What every case must say is seldom what is changed, and is unfolded only then.
      let isSaid = names.contains { tree[$0] != nil }
      let isOpen =
        isSaid && !run.contains(where: \.isRequired) || names.contains { unfolded.contains(FactPath([$0])) }
      result += group(
        title: title, id: "part.\(names[0])", note: isSaid ? nil : Self.unknown, isOpen: isOpen,
        content: controls(run, tree, FactPath()))
      run = []
    }
    for key in FactTree.grammar.keys where key.name != Self.edition {
      if key.grammar.keys.isEmpty, key.grammar.recordElement == nil {
        run.append(key)
      } else {
        closeRun()
        result += part(key, tree[key.name], FactPath([key.name]))
      }
    }
    closeRun()
    return result
  }

  /// The key under which a file says in which form it is written, which is no fact.
  private static let edition = "case"
  private static let unknown = "not said"

  private func controls(_ keys: [Grammar.Key], _ value: FactTree?, _ path: FactPath) -> String {
    keys.map { key in
      let path = path.appending(key.name)
      let value = value?[key.name]
      return FactControl(key, path, value, in: tree).map(field) ?? part(key, value, path)
    }.joined()
  }

  /// A record, or a list of them.
  private func part(_ key: Grammar.Key, _ value: FactTree?, _ path: FactPath) -> String {
    guard let element = key.grammar.recordElement else {
      return group(
        title: key.name.spaced.capitalised, id: "fact.\(path)", note: value == nil ? Self.unknown : nil,
        isOpen: value != nil || unfolded.contains(path), documentation: key.documentation, path: path,
        content: controls(key.grammar.keys, value, path))
    }
    let items = value?.items ?? []
    let contents = items.enumerated().map { place, item in
      let path = path.appending(place)
      return group(
        title: "\(place + 1). \(title(item, element))", id: "fact.\(path)",
        isOpen: items.count <= Self.fewItems || unfolded.contains(path), path: path, isRemovable: true,
        content: controls(element.keys, item, path))
    }
    return group(
      title: key.name.spaced.capitalised, id: "fact.\(path)", note: items.isEmpty ? Self.unknown : "\(items.count)",
      isOpen: !items.isEmpty || unfolded.contains(path), documentation: key.documentation, path: path, isList: true,
      content: contents.joined())
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

  private func group(
    title: String, id: String, note: String? = nil, isOpen: Bool, documentation: String? = nil, path: FactPath? = nil,
    isRemovable: Bool = false, isList: Bool = false, content: String
  ) -> String {
    let values: [String: Any?] = [
      "title": title, "id": id, "note": note, "isOpen": isOpen, "documentation": documentation,
      "path": path?.description, "isRemovable": isRemovable, "isList": isList,
      "mistakes": path.map { path in mistakes.filter { $0.path == path }.map(\.sentence) } ?? [], "content": content,
    ]
    return templates.fill("change-group", values.compactMapValues { $0 })
  }

  private func field(_ control: FactControl) -> String {
    let id = "fact.\(control.path)"
    let mistakes = mistakes.filter { $0.path.map(control.path.leads(to:)) ?? false }.map(\.sentence)
    var values: [String: Any] = [
      "id": id, "label": control.documentation.asHeading, "mistakes": mistakes, "hasMistakes": !mistakes.isEmpty,
      "isChanged": changed.contains(control.path),
    ]
    switch control.kind {
    case .text:
      let isLong = control.text.count > 60 || control.text.contains("\n")
      values["hint"] = control.expected.inQuotationMarks.capitalised
      values[isLong ? "isLongText" : "isText"] = true
      values["value"] = control.text
      values["describedBy"] = "\(id).hint" + (mistakes.isEmpty ? "" : " \(id).mistake")
    case .choice(let options):
      values["isChoice"] = true
      values["options"] = drawn.html(options, chosen: control.text)
      if !mistakes.isEmpty { values["describedBy"] = "\(id).mistake" }
    case .choices(let options):
      let items = control.value?.items.compactMap(\.text)
      values["isChoices"] = true
      values["name"] = id
      values["none"] = FactControl.none
      values["isNone"] = items == []
      values["options"] = options.enumerated().map { place, option in
        [
          "id": "\(id).\(place)", "word": option.word, "meaning": option.meaning,
          "isChosen": items?.contains(option.word) ?? false,
        ] as [String: Any]
      }
    }
    return templates.fill("change-field", values)
  }
}
