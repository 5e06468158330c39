import Cases
import Profiles
import Records
import YAML

/// The facts of a case as a tree that can be changed: what its YAML says, in the order in which the keys are declared.
indirect enum FactTree: Hashable, Sendable {
  case text(String)
  case list([FactTree])
  case record([Entry])

  /// One key with its value.
  struct Entry: Hashable, Sendable {
    let key: String
    var value: FactTree
  }

  /// What may be said in a case.
  static let grammar = Case.grammar

  /// The tree of a value that was read by `grammar`.
  init(_ node: Node, by grammar: Grammar = FactTree.grammar) {
    switch node.content {
    case .scalar(let scalar): self = .text(scalar.text)
    case .sequence(let items):
      let element = grammar.element ?? grammar
      self = .list(items.map { FactTree($0, by: element) })
    case .mapping(let entries):
      if let value = grammar.mapped {
        self = .record(entries.map { Entry(key: $0.name, value: FactTree($0.value, by: value)) })
        return
      }
      let keys = grammar.recordAmongForms.keys
      let known = keys.compactMap { key in
        entries.first { $0.name == key.name }.map {
          Entry(key: key.name, value: FactTree($0.value, by: key.grammar))
        }
      }
      self = .record(known)
    }
  }

  /// The entries of a record; none where this is no record.
  var entries: [Entry] { if case .record(let entries) = self { entries } else { [] } }
  /// The items of a list; none where this is no list.
  var items: [FactTree] { if case .list(let items) = self { items } else { [] } }
  /// The text; nil where this is none.
  var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The value under a key of a record.
  subscript(_ key: String) -> FactTree? { entries.first { $0.key == key }?.value }

  /// What stands at a path.
  subscript(_ path: FactPath) -> FactTree? {
    var tree: FactTree? = self
    for part in path.parts {
      switch (tree, part) {
      case (.record?, .key(let key)): tree = tree?[key]
      case (.list(let items)?, .item(let place)) where items.indices.contains(place): tree = items[place]
      default: return nil
      }
    }
    return tree
  }

  /// How many texts, lists and records the tree has.
  var size: Int {
    switch self {
    case .text: 1
    case .list(let items): items.reduce(1) { $0 + $1.size }
    case .record(let entries): entries.reduce(1) { $0 + $1.value.size }
    }
  }
}

extension Grammar {
  /// How the values of a mapping from words of the writer’s own are written; nil where this is none.
  var mapped: Grammar? { if case .mapping(_, let value) = form { value } else { nil } }

  /// The record that this is, or that is among the forms it can have; else this itself.
  fileprivate var recordAmongForms: Grammar {
    guard case .either(let grammars) = form else { return self }
    return grammars.first { !$0.keys.isEmpty } ?? self
  }

  /// How an item is written where this is a list of records.
  var recordElement: Grammar? { element.flatMap { $0.keys.isEmpty ? nil : $0 } }
}
