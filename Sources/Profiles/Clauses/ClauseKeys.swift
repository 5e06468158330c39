import Records
import YAML

/// The keys of one clause or provision, sorted out: which form it has, and nothing that does not belong to it.
struct ClauseKeys {
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

  func required<Value: YAMLReadable>(
    _ key: String, as type: Value.Type, _ diagnostics: inout Diagnostics
  ) -> Value? {
    guard let value = self[key] else {
      diagnostics.report(.missingKey(key), at: node.start)
      return nil
    }
    return Value(value, &diagnostics)
  }

  func optional<Value: YAMLReadable>(
    _ key: String, as type: Value.Type, _ diagnostics: inout Diagnostics
  ) -> Value? {
    self[key].flatMap { Value($0, &diagnostics) }
  }
}
