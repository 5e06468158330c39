import Profiles
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
  /// The keys whose labels are people's, and those whose labels are children's.
  private static let personKeys: Set<String> = [
    "for-plan", "against-plan", "abstaining", "by", "to", "of", "accompanies", "author",
  ]
  private static let childKeys: Set<String> = ["works-with", "child"]

  init(of root: Node) {
    children = Self.labels(under: ["children"], of: root)
    people = Self.labels(under: ["attending", "absent", "observers"], of: root)
  }

  func check(_ root: Node, _ problems: inout Problems) {
    guard case .mapping(let entries) = root.content else { return }
    for entry in entries {
      switch entry.name {
      case "children": Self.unique("label", in: [entry.value], .labelTwice(of: "child"), &problems)
      case "quorum-agreement": break
      default: walk(entry.value, &problems)
      }
    }
    let lists = entries.filter { ["attending", "absent"].contains($0.name) }.map(\.value)
    Self.unique("label", in: lists, .labelTwice(of: "person"), &problems)
    for entry in entries where ["views", "endings"].contains(entry.name) {
      Self.unique("child", in: [entry.value], .childTwice, &problems)
    }
  }

  private static func labels(under keys: Set<String>, of root: Node) -> Set<String>? {
    guard case .mapping(let entries) = root.content else { return nil }
    var labels: Set<String> = []
    for entry in entries where keys.contains(entry.name) {
      guard case .sequence(let items) = entry.value.content else { return nil }
      for item in items {
        guard let label = text(of: "label", in: item)?.text else { return nil }
        labels.insert(label)
      }
    }
    return labels
  }

  private static func text(of key: String, in item: Node) -> (text: String, node: Node)? {
    guard let node = item.value(of: key), case .scalar(let scalar) = node.content else { return nil }
    return (scalar.text, node)
  }

  private static func unique(_ key: String, in lists: [Node], _ fault: Profiles.Fault, _ problems: inout Problems) {
    var seen: Set<String> = []
    for list in lists {
      guard case .sequence(let items) = list.content else { continue }
      for item in items {
        guard let label = text(of: key, in: item) else { continue }
        if !seen.insert(label.text).inserted { problems.report(fault, at: label.node) }
      }
    }
  }

  private func walk(_ node: Node, _ problems: inout Problems) {
    switch node.content {
    case .scalar: break
    case .sequence(let items): for item in items { walk(item, &problems) }
    case .mapping(let entries):
      for entry in entries {
        if Self.personKeys.contains(entry.name) {
          labels(entry.value, among: people, kind: "person", &problems)
        } else if Self.childKeys.contains(entry.name) {
          labels(entry.value, among: children, kind: "child", &problems)
        } else {
          walk(entry.value, &problems)
        }
      }
    }
  }

  private func labels(_ node: Node, among known: Set<String>?, kind: String, _ problems: inout Problems) {
    guard let known else { return }
    switch node.content {
    case .scalar(let scalar):
      if !scalar.text.isEmpty, !known.contains(scalar.text) { problems.report(.unknownLabel(of: kind), at: node) }
    case .sequence(let items): for item in items { labels(item, among: known, kind: kind, &problems) }
    case .mapping: break
    }
  }
}
