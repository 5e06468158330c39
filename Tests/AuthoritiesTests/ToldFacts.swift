import Calendars
import Cases
import Records
import YAML

/// A case as a tree in which a fact can be told that it does not tell.
indirect enum CaseTree: Hashable {
  case text(String)
  case list([CaseTree])
  case record([Entry])

  struct Entry: Hashable {
    let key: String
    var value: CaseTree
  }

  init(_ node: Node) {
    switch node.content {
    case .scalar(let scalar): self = .text(scalar.text)
    case .sequence(let items): self = .list(items.map(CaseTree.init))
    case .mapping(let entries): self = .record(entries.map { Entry(key: $0.name, value: CaseTree($0.value)) })
    }
  }

  subscript(_ key: String) -> CaseTree? {
    get { if case .record(let entries) = self { entries.first { $0.key == key }?.value } else { nil } }
    set {
      guard case .record(var entries) = self, let newValue else { return }
      entries.removeAll { $0.key == key }
      self = .record(entries + [Entry(key: key, value: newValue)])
    }
  }

  var items: [CaseTree] { if case .list(let items) = self { items } else { [] } }
  var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The days that are told somewhere.
  var days: Set<Day> {
    switch self {
    case .text(let text): Moment(text).map { [$0.day] } ?? []
    case .list(let items): items.reduce([]) { $0.union($1.days) }
    case .record(let entries): entries.reduce([]) { $0.union($1.value.days) }
    }
  }

  /// The tree without one fact, for each fact that may be left out, at the top or in a record or an item below it.
  var withoutOneFact: [CaseTree] { Self.without(self, Case.place) }

  private static func without(_ tree: CaseTree, _ place: RecordPlace) -> [CaseTree] {
    guard case .record(let entries) = tree else { return [] }
    return entries.indices.flatMap { index -> [CaseTree] in
      guard let fact = place.names.firstIndex(of: entries[index].key) else { return [] }
      func with(_ value: CaseTree?) -> CaseTree {
        var entries = entries
        if let value { entries[index].value = value } else { entries.remove(at: index) }
        return .record(entries)
      }
      let gone = place.facts[fact].isRequired ? [] : [with(nil)]
      guard let inner = place.inner[fact] else { return gone }
      guard case .list(let items) = entries[index].value else {
        return gone + without(entries[index].value, inner).map(with)
      }
      return gone
        + items.indices.flatMap { item in
          without(items[item], inner).map { value in
            var items = items
            items[item] = value
            return with(.list(items))
          }
        }
    }
  }

  /// The tree as YAML in one line.
  var yaml: String {
    switch self {
    case .text(let text):
      "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n"))\""
    case .list(let items): "[" + items.map(\.yaml).joined(separator: ", ") + "]"
    case .record(let entries): "{" + entries.map { "\"\($0.key)\": \($0.value.yaml)" }.joined(separator: ", ") + "}"
    }
  }
}

/// Every way in which a test tells a fact that a finding asks for.
struct ToldFacts {
  private let root: CaseTree
  private let children: [String]
  private let people: [String]
  private let day: Day?
  /// The days of which the case tells something, where it does not tell that of the conference.
  private let days: Set<Day>

  init(_ root: CaseTree) {
    self.root = root
    func labels(_ lists: String...) -> [String] {
      lists.flatMap { root[$0]?.items.compactMap { $0["label"]?.text } ?? [] }
    }
    children = labels("children")
    people = labels("people", "observers")
    day =
      root["conference"]?["date"]?.text.flatMap { Day($0) }
      ?? root["conference"]?["initial-held"]?.text.flatMap { Day($0) }
    days = root.days
  }

  /// The cases in which the fact of a full key is told, each with another value, for each item of a list and for all of them.
  func all(_ key: String) -> [CaseTree] {
    telling(key.split(separator: ".").map(String.init)[...], in: root, at: Case.place)
  }

  private func telling(_ path: ArraySlice<String>, in record: CaseTree, at place: RecordPlace) -> [CaseTree] {
    guard let key = path.first, let index = place.names.firstIndex(of: key) else { return [] }
    func with(_ value: CaseTree) -> CaseTree {
      var record = record
      record[key] = value
      return record
    }
    let rest = path.dropFirst()
    let (fact, old) = (place.facts[index], record[key])
    guard !rest.isEmpty, let inner = place.inner[index] else {
      return (values(fact, place.inner[index], old) + more(fact, old, in: record)).filter { $0 != old }.map(with)
    }
    guard case .list = fact.key.grammar.form else {
      return telling(rest, in: old ?? .record([]), at: inner).map(with)
    }
    let items = old?.items ?? []
    let starts = items.isEmpty ? newItems(inner) : items
    let changed = starts.map { telling(rest, in: $0, at: inner) }
    if items.isEmpty { return changed.joined().map { with(.list([$0])) } }
    let single = items.indices.flatMap { place in
      changed[place].map { value in
        var items = items
        items[place] = value
        return with(.list(items))
      }
    }
    let least = changed.map(\.count).min() ?? 0
    let together = items.count < 2 ? [] : (0..<least).map { value in with(.list(changed.map { $0[value] })) }
    // Something of which nothing is told yet may be another item of the list.
    let added = newItems(inner).flatMap { telling(rest, in: $0, at: inner) }.map { with(.list(items + [$0])) }
    return single + together + added
  }

  /// Items of a list that tell no more than they must, one for each child where they are about a child.
  private func newItems(_ place: RecordPlace) -> [CaseTree] {
    var items = [CaseTree.record([])]
    for (index, fact) in place.facts.enumerated() where fact.isRequired {
      let values = fact.label?.isGiven == true ? [.text("somebody new")] : values(fact, place.inner[index], nil)
      items = items.flatMap { item in
        values.map { value in
          var item = item
          item[fact.name] = value
          return item
        }
      }
    }
    return items
  }

  private func values(_ fact: FactDeclaration, _ inner: RecordPlace?, _ old: CaseTree?) -> [CaseTree] {
    let grammar = fact.key.grammar
    if let inner {
      guard case .list = grammar.form else { return [] }
      return newItems(inner).map { .list([full($0, inner)]) } + newItems(inner).map { .list([$0]) }
    }
    guard case .list(let element) = grammar.form else { return scalars(fact, grammar, old).map { .text($0) } }
    let words = scalars(fact, element, nil)
    return [.list(words.map { .text($0) }), .list([])] + words.map { .list([.text($0)]) }
      + words.map { word in .list(words.filter { $0 != word }.map { .text($0) }) }
  }

  /// Longer lists of labels: with one more, and with all whom the record names nowhere else.
  private func more(_ fact: FactDeclaration, _ old: CaseTree?, in record: CaseTree) -> [CaseTree] {
    guard fact.label != nil, case .list = fact.key.grammar.form, case .record(let entries) = record else { return [] }
    let elsewhere = entries.filter { $0.key != fact.name }.flatMap(\.value.items)
    let others = people.map { CaseTree.text($0) }.filter { !elsewhere.contains($0) && old?.items.contains($0) != true }
    let known = old?.items ?? []
    return [.list(known + others)] + others.map { .list(known + [$0]) }
  }

  /// An item that tells all that it can, each with the first of its values.
  private func full(_ item: CaseTree, _ place: RecordPlace) -> CaseTree {
    var item = item
    for (index, fact) in place.facts.enumerated() where item[fact.name] == nil && place.inner[index] == nil {
      if let value = values(fact, nil, nil).first { item[fact.name] = value }
    }
    return item
  }

  private func scalars(_ fact: FactDeclaration, _ grammar: Grammar, _ old: CaseTree?) -> [String] {
    if let label = fact.label { return label.noun == "child" ? children : people }
    switch grammar.form {
    case .options(let options): return options.map(\.word)
    case .either, .mapping, .list, .record: return []
    case .text: break
    }
    if grammar == Int.grammar { return ["0", "3", "10", "15", "17"] }
    if grammar.expected.hasPrefix("a time") { return ["00:00", "09:00", "12:00", "23:59"] }
    guard grammar.expected.hasPrefix("a date") else { return ["words"] }
    let around = [0, 1, -1, 3, -3, 10, -10, 30, -30, 100, -100, 400, -3_000].compactMap {
      (day ?? Day("2023-05-15"))?.adding(days: $0)
    }
    // A birth is near the day on which it was expected, however far that is from the conference.
    let births =
      fact.name == "born" ? root["children"]?.items.compactMap { $0["due"]?.text.flatMap { Day($0) } } ?? [] : []
    let days = (births + (day == nil ? days.sorted().suffix(12).reversed() + around : around)).map(\.description)
    guard grammar == Moment.grammar else { return days }
    let known = old?.text.flatMap { Moment($0)?.day.description }.map { [$0] } ?? []
    return (known + days.prefix(5)).flatMap { [$0 + " 10:00", $0 + " 00:00", $0 + " 23:59"] } + days + ["no"]
  }
}
