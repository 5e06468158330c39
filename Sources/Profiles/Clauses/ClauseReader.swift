import Records
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
    _ node: Node, as type: Value.Type, _ diagnostics: inout Diagnostics
  ) -> Clause<Value>? {
    guard let parts = Parts(node, forms: forms, &diagnostics) else { return nil }
    let note = parts.optional("note", as: String.self, &diagnostics)
    if parts.form == "readings" { return disputed(parts, note: note, &diagnostics) }
    guard let (position, places) = position(parts, as: type, &diagnostics) else { return nil }
    return Clause(position, places: places, note: note)
  }

  private static func position<Value: ProfileValue>(
    _ parts: Parts, as type: Value.Type, _ diagnostics: inout Diagnostics
  ) -> (Position<Value>, [Place])? {
    if parts.form == "silent" {
      guard let silent = parts["silent"] else { return nil }
      guard case .scalar(let scalar) = silent.content, scalar.text == "yes" else {
        diagnostics.report(.expected("`yes`; what else there is to say stands under `note`"), at: silent)
        return nil
      }
      return (.silent, [])
    }
    let place = Place(at: parts["at"], anchor: parts["anchor"], of: parts.node, &diagnostics)
    let more = further(parts["also"], &diagnostics)
    if parts.form == "deferred" {
      guard let document = parts.required("deferred", as: String.self, &diagnostics), let place else { return nil }
      return (.deferred(to: document), [place] + more)
    }
    let value = parts.required("is", as: type, &diagnostics)
    let force = parts.required("force", as: Force.self, &diagnostics)
    guard let value, let force, let place else { return nil }
    return (.stated(value, force), [place] + more)
  }

  /// The other places at which the same is said.
  private static func further(_ node: Node?, _ diagnostics: inout Diagnostics) -> [Place] {
    guard let node else { return [] }
    guard case .sequence(let items) = node.content else {
      diagnostics.report(.expected("a list of places, each with `at` and `anchor`"), at: node)
      return []
    }
    return items.compactMap { item in
      guard case .mapping(let entries) = item.content else {
        diagnostics.report(.expected("a place: a mapping with `at` and `anchor`"), at: item)
        return nil
      }
      let known = ["at", "anchor"]
      for entry in entries where !known.contains(entry.name) {
        diagnostics.report(.unknownKey(entry.name, among: known), at: entry.key)
      }
      return Place(at: item["at"], anchor: item["anchor"], of: item, &diagnostics)
    }
  }

  private static func disputed<Value: ProfileValue>(
    _ parts: Parts, note: String?, _ diagnostics: inout Diagnostics
  ) -> Clause<Value>? {
    let adopted = parts.required("adopted", as: String.self, &diagnostics)
    let because = parts.required("because", as: Statement.self, &diagnostics)
    guard let node = parts["readings"] else { return nil }
    guard case .mapping(let entries) = node.content else {
      diagnostics.report(.expected("a mapping from the name of each reading to what it says"), at: node)
      return nil
    }
    var readings: [Reading<Value>] = []
    for entry in entries {
      guard let inner = Parts(entry.value, forms: Array(forms.dropLast()), &diagnostics),
        let (position, places) = position(inner, as: Value.self, &diagnostics)
      else { continue }
      if let same = readings.first(where: { $0.position == position }) {
        diagnostics.report(.sameReadings(same.name), at: entry.key)
      }
      readings.append(Reading(name: entry.name, position: position, places: places))
    }
    if entries.count < 2 { diagnostics.report(.tooFewReadings, at: node.start) }
    guard let adopted, let because, readings.count == entries.count else { return nil }
    guard let index = readings.firstIndex(where: { $0.name == adopted }) else {
      let names = readings.map(\.name)
      if let word = parts["adopted"] {
        diagnostics.report(
          .adoptedUnknown(near: Suggestion.nearest(to: adopted, among: names), readings: names), at: word)
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

  init?(_ node: Node, forms: [[String]], _ diagnostics: inout Diagnostics) {
    guard case .mapping(let entries) = node.content else {
      let leads = forms.compactMap { $0.first.map { "`\($0)`" } }
      diagnostics.report(.expected("a clause: a mapping with \(leads.listed("or"))"), at: node)
      return nil
    }
    let names = entries.map(\.name)
    let found = names.filter { name in forms.contains { $0.first == name } }
    for (entry, name) in zip(entries, names) where !forms.contains(where: { $0.contains(name) }) {
      diagnostics.report(.unknownKey(entry.name, among: forms.joined().uniqued()), at: entry.key)
    }
    guard found.count == 1, let form = forms.first(where: { $0.first == found[0] }) else {
      diagnostics.report(.notOneForm(found: found, forms: forms.compactMap(\.first)), at: node.start)
      return nil
    }
    for (entry, name) in zip(entries, names) where !form.contains(name) && forms.contains(where: { $0.contains(name) })
    {
      diagnostics.report(.keyOutOfPlace(form: found[0]), at: entry.key)
    }
    self.node = node
    self.form = found[0]
    self.nodes = Array(zip(names, entries.map(\.value)))
  }

  subscript(_ key: String) -> Node? { nodes.first { $0.name == key }?.value }

  func required<Value: YAMLReadable>(_ key: String, as type: Value.Type, _ diagnostics: inout Diagnostics) -> Value? {
    guard let value = self[key] else {
      diagnostics.report(.missingKey(key), at: node.start)
      return nil
    }
    return Value(value, &diagnostics)
  }

  func optional<Value: YAMLReadable>(_ key: String, as type: Value.Type, _ diagnostics: inout Diagnostics) -> Value? {
    self[key].flatMap { Value($0, &diagnostics) }
  }
}
