import Cases
import Records
package import Rendering
import YAML

/// Which column of an export is which fact: a file with `map: 1`, `columns` from facts to headings, and `always`, facts that hold of every row.
package struct ColumnMap: Sendable {
  /// One fact with its column.
  package struct Column: Sendable {
    /// The parts of the fact's key, such as `conference` and `date`; a number is the place of an item in a list.
    fileprivate let path: [String]
    /// The heading.
    package let heading: String
    /// The fact's key.
    package var key: String { path.joined(separator: ".") }
  }

  /// The columns, in the order of the file.
  package private(set) var columns: [Column] = []
  private var always: [(path: [String], value: String)] = []

  /// The map in a file. Throws all that is wrong with it.
  package init(_ path: String) throws(Unreadable) {
    let bytes = try WholeFiles.read(path)
    var diagnostics = Diagnostics(in: Source(name: WholeFiles.inWords(path), bytes: bytes))
    guard let root = diagnostics.parse() else { throw Unreadable(diagnostics.all) }
    let wanted = Fault.expected(
      "a map: `map: 1`, and under `columns` facts such as `conference.date` with the heading of each")
    for entry in diagnostics.entries(
      of: root, known: ["map", "columns", "always"], required: ["map", "columns"], else: wanted) ?? []
    {
      guard entry.name != "map" else {
        if Self.text(entry.value) != "1" { diagnostics.report(.expected("1"), at: entry.value) }
        continue
      }
      guard case .mapping(let facts) = entry.value.content else {
        diagnostics.report(wanted, at: entry.value)
        continue
      }
      for fact in facts {
        guard let text = Self.text(fact.value), let path = Self.path(fact.key, fact.name, &diagnostics) else {
          if Self.text(fact.value) == nil { diagnostics.report(.expected("a text"), at: fact.value) }
          continue
        }
        if entry.name == "columns" {
          columns.append(Column(path: path, heading: text))
        } else {
          always.append((path, text))
        }
      }
    }
    guard diagnostics.isEmpty else { throw Unreadable(diagnostics.all) }
  }

  private static func text(_ node: Node) -> String? {
    if case .scalar(let scalar) = node.content { scalar.text } else { nil }
  }

  /// The parts of a fact's key. What would carry a name or an identifier into a case is refused: those are made up.
  private static func path(_ node: Node, _ key: String, _ diagnostics: inout Diagnostics) -> [String]? {
    let parts = key.split(separator: ".").map(String.init)
    var grammar = Case.grammar
    for part in parts {
      if let element = grammar.element, Int(part).map({ $0 > 0 }) == true {
        grammar = element
        continue
      }
      guard let found = grammar.keys.first(where: { $0.name == part }) else {
        diagnostics.report(.unknownKey(part, among: grammar.keys.map(\.name)), at: node)
        return nil
      }
      grammar = found.grammar
    }
    let isMadeUp = ["case", "id", "title", "look-at"].contains(key) || parts.last == "label"
    guard grammar.keys.isEmpty, !isMadeUp, !parts.isEmpty else {
      diagnostics.report(.expected("a single fact; keys, titles and labels are made up here"), at: node)
      return nil
    }
    return parts
  }

  /// The facts of a row: what each column holds, where it holds anything, and what holds of every row. What cannot be read as its fact is left
  /// out, so that it stays unknown, and counted.
  package func facts(_ row: [String: String], _ imported: inout Imported) -> JSON {
    var tree = FactTree()
    for (path, value) in always { tree.put(value, at: path[...]) }
    for column in columns {
      let value = row[column.heading, default: ""].trimmed
      if value.isEmpty { continue }
      var alone = FactTree()
      alone.put(value, at: column.path[...])
      let head: JSON = ["case": 1, "id": "a", "title": "a"]
      if let kind = Imported.fault(in: head.followed(by: alone.json).line) {
        imported.skip("values of the column for \(column.key) that cannot be read as it (\(kind))")
      } else {
        tree.put(value, at: column.path[...])
      }
    }
    return tree.json
  }
}

extension String {
  fileprivate var trimmed: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}

/// Facts by their paths, in the order in which they come; items of children and people get labels.
private struct FactTree {
  private var value: String?
  private var branches: [(name: String, tree: FactTree)] = []

  mutating func put(_ value: String, at path: ArraySlice<String>) {
    guard let first = path.first else {
      self.value = value
      return
    }
    if let place = branches.firstIndex(where: { $0.name == first }) {
      branches[place].tree.put(value, at: path.dropFirst())
    } else {
      var tree = FactTree()
      tree.put(value, at: path.dropFirst())
      branches.append((first, tree))
    }
  }

  var json: JSON { json(under: "") }

  private func json(under name: String) -> JSON {
    if let value { return .string(value) }
    let items = branches.compactMap { branch in Int(branch.name).map { ($0, branch.tree) } }.sorted { $0.0 < $1.0 }
    guard items.isEmpty else {
      let noun = ["children": "child", "people": "person"][name]
      return .array(
        items.map { number, tree in
          let label: JSON = noun.map { ["label": "\($0) \(number)"] } ?? [:]
          return label.followed(by: tree.json)
        })
    }
    return .object(branches.map { ($0.name, $0.tree.json(under: $0.name)) })
  }
}
