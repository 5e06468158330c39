public import Records
import YAML

extension Settlement {
  private static let keys = ["settlement", "differences"]
  private static let entryKeys = ["first", "second", "settled"]

  /// The agreed profile: the first’s text with every difference as it is settled in `source`. Throws everything that is wrong with it:
  /// a difference that is not settled, or is none; a clause that is not as its profile has it any more.
  public func agreed(in source: Source, _ catalogue: Catalogue) throws(Diagnostics) -> String {
    try source.document(.settlement) { root, diagnostics in
      settled(root, catalogue, &diagnostics).flatMap { first.root?.adopting($0, catalogue) }
    }
  }

  /// For each difference the clause that is settled, by the parameter’s full key; nil where something is wrong.
  private func settled(_ root: Node, _ catalogue: Catalogue, _ diagnostics: inout Diagnostics) -> [String: Node]? {
    let fault = Records.Fault.expectedDocument(.settlement, keys: Self.keys)
    guard let entries = diagnostics.entries(of: root, known: Self.keys, required: Self.keys, else: fault) else {
      return nil
    }
    let _: Int? = root["settlement"].flatMap { Int($0, &diagnostics) }
    guard let list = entries.first(where: { $0.name == "differences" }) else { return nil }
    guard case .mapping(let items) = list.value.content else {
      diagnostics.report(.expectedStructure(.settledDifferences), at: list.value)
      return nil
    }
    let sides = Side.allCases.map { ($0, written($0)) }
    var result: [String: Node] = [:]
    for item in items {
      guard catalogue.slot(of: item.name) != nil else {
        diagnostics.report(.notAmong(catalogue.keys, item.name), at: item.key)
        continue
      }
      guard let entry = differences.first(where: { $0.fullKey == item.name }) else {
        diagnostics.report(.noDifference, at: item.key)
        continue
      }
      result[item.name] = clause(item.value, on: entry, sides, &diagnostics)
    }
    let told = Set(items.map(\.name))
    let missing = differences.map(\.fullKey).filter { !told.contains($0) }
    if !missing.isEmpty { diagnostics.report(.notSettled(missing), at: list.key) }
    return result
  }

  private func clause(
    _ node: Node, on entry: Catalogue.Entry, _ sides: [(Side, WrittenClauses)], _ diagnostics: inout Diagnostics
  ) -> Node? {
    let parts = diagnostics.entries(
      of: node, known: Self.entryKeys, required: Self.entryKeys, else: .expectedStructure(.settledDifference))
    guard parts != nil else { return nil }
    for (side, clauses) in sides {
      guard let copy = node[side.rawValue] else { continue }
      let isAsRead = clauses[entry].map(copy.isSame) ?? copy.isText("untranscribed")
      if !isAsRead { diagnostics.report(.notAsRead, at: copy) }
    }
    guard let settled = node["settled"] else { return nil }
    guard case .scalar(let scalar) = settled.content else {
      return entry.parameter.clause(settled, &diagnostics).map { _ in settled }
    }
    guard !scalar.text.isEmpty else {
      diagnostics.report(.noValue, at: settled)
      return nil
    }
    let known = sides.filter { $0.1[entry] != nil }
    guard let side = known.first(where: { $0.0.rawValue == scalar.text }) else {
      diagnostics.report(.notAmong(known.map(\.0.rawValue), scalar.text), at: settled)
      return nil
    }
    return side.1[entry]
  }
}

extension Node {
  /// The text of a profile with these clauses in place of its own, by the parameters’ full keys.
  func adopting(_ clauses: [String: Node], _ catalogue: Catalogue) -> String? {
    guard case .mapping(let entries) = content else { return nil }
    let parts = entries.map { entry -> (key: String, value: Node) in
      guard entry.name == "procedures" else { return (entry.name, entry.value) }
      let known = catalogue.sections.map(\.procedure)
      let procedures = known.compactMap { procedure -> (key: String, value: Node)? in
        let mine = catalogue.entries.filter { $0.fullKey == "\(procedure).\($0.key)" && clauses[$0.fullKey] != nil }
        let settled = mine.compactMap { entry in clauses[entry.fullKey].map { (entry.key, $0) } }
        guard let section = entry.value[procedure] else {
          return settled.isEmpty ? nil : (procedure, self.mapping(settled.map { (key: $0.0, value: $0.1) }))
        }
        return (procedure, section.replacing(settled))
      }
      return (entry.name, entry.value.mapping(procedures))
    }
    return mapping(parts).lines(indent: 0) + "\n"
  }

  /// The clauses of a procedure with some of them in place of those there are, be these clauses or in the list of silences.
  private func replacing(_ clauses: [(key: String, value: Node)]) -> Node {
    guard case .mapping(let entries) = content, !clauses.isEmpty else { return self }
    var left = clauses
    var result: [(key: String, value: Node)] = []
    var silent: Node?
    for entry in entries {
      if entry.name == "silent" {
        silent = entry.value
      } else if let index = left.firstIndex(where: { $0.key == entry.name }) {
        result.append(left.remove(at: index))
      } else {
        result.append((entry.name, entry.value))
      }
    }
    result += left
    if let items = silent?.items?.filter({ item in !clauses.contains { item.isText($0.key) } }), !items.isEmpty {
      result.append(("silent", sequence(items)))
    }
    return mapping(result)
  }
}
