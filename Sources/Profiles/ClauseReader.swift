import YAML

/// Reads a clause in one of its forms: stated (`is`), `silent`, `deferred`, or disputed (`readings`).
enum ClauseReader {
  /// The keys of each form; the first names the form.
  private static let forms: [[String]] = [
    ["is", "force", "at", "anchor", "also", "note"],
    ["silent", "note"],
    ["deferred", "at", "anchor", "also", "note"],
    ["readings", "adopted", "because", "note"],
  ]

  /// The clause at `node`, or nil after reporting what is wrong.
  static func read<Value: ProfileValue>(
    _ node: Node, as type: Value.Type, _ problems: inout Problems
  ) -> Clause<Value>? {
    guard let parts = Parts(node, forms: forms, &problems) else { return nil }
    let note = parts.optional("note", as: String.self, &problems)
    if parts.form == "readings" { return disputed(parts, note: note, &problems) }
    guard let (position, places) = position(parts, as: type, &problems) else { return nil }
    return Clause(position, places: places, note: note)
  }

  private static func position<Value: ProfileValue>(
    _ parts: Parts, as type: Value.Type, _ problems: inout Problems
  ) -> (Position<Value>, [Place])? {
    if parts.form == "silent" {
      guard let silent = parts["silent"] else { return nil }
      guard case .scalar(let scalar) = silent.content, scalar.text == "yes" else {
        problems.report(.expected("`yes`; what else there is to say stands under `note`"), at: silent)
        return nil
      }
      return (.silent, [])
    }
    let place = Place(at: parts["at"], anchor: parts["anchor"], of: parts.node, &problems)
    let more = further(parts["also"], &problems)
    if parts.form == "deferred" {
      guard let document = parts.required("deferred", as: String.self, &problems), let place else { return nil }
      return (.deferred(to: document), [place] + more)
    }
    let value = parts.required("is", as: type, &problems)
    let force = parts.required("force", as: Force.self, &problems)
    guard let value, let force, let place else { return nil }
    return (.stated(value, force), [place] + more)
  }

  /// The other places at which the same is said.
  private static func further(_ node: Node?, _ problems: inout Problems) -> [Place] {
    guard let node else { return [] }
    guard case .sequence(let items) = node.content else {
      problems.report(.expected("a list of places, each with `at` and `anchor`"), at: node)
      return []
    }
    return items.compactMap { item in
      guard case .mapping(let entries) = item.content else {
        problems.report(.expected("a place: a mapping with `at` and `anchor`"), at: item)
        return nil
      }
      let known = ["at", "anchor"]
      for entry in entries where !known.contains(entry.name) {
        problems.report(.unknownKey(entry.name, among: known), at: entry.key)
      }
      func value(_ key: String) -> Node? { entries.first { $0.name == key }?.value }
      return Place(at: value("at"), anchor: value("anchor"), of: item, &problems)
    }
  }

  private static func disputed<Value: ProfileValue>(
    _ parts: Parts, note: String?, _ problems: inout Problems
  ) -> Clause<Value>? {
    let adopted = parts.required("adopted", as: String.self, &problems)
    let because = parts.required("because", as: Statement.self, &problems)
    guard let node = parts["readings"] else { return nil }
    guard case .mapping(let entries) = node.content else {
      problems.report(.expected("a mapping from the name of each reading to what it says"), at: node)
      return nil
    }
    var readings: [Reading<Value>] = []
    for entry in entries {
      guard let inner = Parts(entry.value, forms: Array(forms.dropLast()), &problems),
        let (position, places) = position(inner, as: Value.self, &problems)
      else { continue }
      if let same = readings.first(where: { $0.position == position }) {
        problems.report(.sameReadings(same.name), at: entry.key)
      }
      readings.append(Reading(name: entry.name, position: position, places: places))
    }
    if entries.count < 2 { problems.report(.tooFewReadings, at: node.start) }
    guard let adopted, let because, readings.count == entries.count else { return nil }
    guard let index = readings.firstIndex(where: { $0.name == adopted }) else {
      let names = readings.map(\.name)
      if let word = parts["adopted"] {
        problems.report(.adoptedUnknown(near: Suggestion.nearest(to: adopted, among: names), readings: names), at: word)
      }
      return nil
    }
    return Clause(readings: readings, adopted: index, because: because.text, note: note)
  }
}

/// The keys of one clause, sorted out: which form it has, and nothing that does not belong to it.
private struct Parts {
  let node: Node
  let form: String
  /// So few that looking through them is quicker than hashing.
  private let nodes: [(name: String, value: Node)]

  init?(_ node: Node, forms: [[String]], _ problems: inout Problems) {
    guard case .mapping(let entries) = node.content else {
      let leads = forms.compactMap { $0.first.map { "`\($0)`" } }
      problems.report(.expected("a clause: a mapping with \(leads.listed("or"))"), at: node)
      return nil
    }
    let names = entries.map(\.name)
    let found = names.filter { name in forms.contains { $0.first == name } }
    for (entry, name) in zip(entries, names) where !forms.contains(where: { $0.contains(name) }) {
      problems.report(.unknownKey(entry.name, among: forms.joined().uniqued()), at: entry.key)
    }
    guard found.count == 1, let form = forms.first(where: { $0.first == found[0] }) else {
      problems.report(.notOneForm(found: found, forms: forms.compactMap(\.first)), at: node.start)
      return nil
    }
    for (entry, name) in zip(entries, names) where !form.contains(name) && forms.contains(where: { $0.contains(name) })
    {
      problems.report(.keyOutOfPlace(form: found[0]), at: entry.key)
    }
    self.node = node
    self.form = found[0]
    self.nodes = Array(zip(names, entries.map(\.value)))
  }

  subscript(_ key: String) -> Node? { nodes.first { $0.name == key }?.value }

  func required<Value: Legible>(_ key: String, as type: Value.Type, _ problems: inout Problems) -> Value? {
    guard let value = self[key] else {
      problems.report(.missingKey(key), at: node.start)
      return nil
    }
    return Value(value, &problems)
  }

  func optional<Value: Legible>(_ key: String, as type: Value.Type, _ problems: inout Problems) -> Value? {
    self[key].flatMap { Value($0, &problems) }
  }
}

extension Sequence where Element: Hashable {
  fileprivate func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
