import Profiles
import Records
import YAML

/// Every label that a case uses is the label of one of its children or people, no two share one, and nothing is said of
/// one child in two places.
///
/// Labels are taken from the text and not from what could be read of it, so that one person who cannot be read does not
/// make every other label unknown.
struct LabelCheck {
  /// The labels of the children; nil where not all of them can be told.
  private let children: Set<String>?
  /// The labels of the people, observers among them; nil where not all of them can be told.
  private let people: Set<String>?
  init(of root: Node) {
    children = Self.labels(of: .child, in: root)
    people = Self.labels(of: .person, in: root)
  }

  func check(_ root: Node, _ diagnostics: inout Diagnostics) {
    guard case .mapping(let entries) = root.content else { return }
    for entry in entries {
      switch entry.name {
      case "children": Self.unique(LabelUse.key, in: [entry.value], .labelTwice(of: "child"), &diagnostics)
      case "quorum-agreement": break
      default: walk(entry.value, &diagnostics)
      }
    }
    let lists = entries.filter { ["attending", "absent"].contains($0.name) }.map(\.value)
    Self.unique(LabelUse.key, in: lists, .labelTwice(of: "person"), &diagnostics)
    for entry in entries where ["views", "endings"].contains(entry.name) {
      Self.unique("child", in: [entry.value], .childTwice, &diagnostics)
    }
  }

  private static func labels(of use: LabelUse, in root: Node) -> Set<String>? {
    guard case .mapping(let entries) = root.content else { return nil }
    var labels: Set<String> = []
    for entry in entries where use.lists.contains(entry.name) {
      guard case .sequence(let items) = entry.value.content else { return nil }
      for item in items {
        guard let label = text(of: LabelUse.key, in: item)?.text else { return nil }
        labels.insert(label)
      }
    }
    return labels
  }

  private static func text(of key: String, in item: Node) -> (text: String, node: Node)? {
    guard let node = item[key], case .scalar(let scalar) = node.content else { return nil }
    return (scalar.text, node)
  }

  private static func unique(_ key: String, in lists: [Node], _ fault: Records.Fault, _ diagnostics: inout Diagnostics)
  {
    var seen: Set<String> = []
    for list in lists {
      guard case .sequence(let items) = list.content else { continue }
      for item in items {
        guard let label = text(of: key, in: item) else { continue }
        if !seen.insert(label.text).inserted { diagnostics.report(fault, at: label.node) }
      }
    }
  }

  private func walk(_ node: Node, _ diagnostics: inout Diagnostics) {
    switch node.content {
    case .scalar: break
    case .sequence(let items): for item in items { walk(item, &diagnostics) }
    case .mapping(let entries):
      for entry in entries {
        switch LabelUse(under: entry.name) {
        case .person?: labels(entry.value, among: people, of: .person, &diagnostics)
        case .child?: labels(entry.value, among: children, of: .child, &diagnostics)
        case nil: walk(entry.value, &diagnostics)
        }
      }
    }
  }

  private func labels(_ node: Node, among known: Set<String>?, of use: LabelUse, _ diagnostics: inout Diagnostics) {
    guard let known else { return }
    switch node.content {
    case .scalar(let scalar):
      if !scalar.text.isEmpty, !known.contains(scalar.text) {
        diagnostics.report(.unknownLabel(of: use.noun), at: node)
      }
    case .sequence(let items): for item in items { labels(item, among: known, of: use, &diagnostics) }
    case .mapping: break
    }
  }
}
