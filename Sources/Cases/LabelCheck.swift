import Profiles
import Records
import YAML

/// Every label that a case uses is the label of one of its children or people, no two share one, and nothing is said of
/// one child in two places. Which keys give labels and which use them is declared with the facts.
///
/// Labels are taken from the text and not from what could be read of it, so that one person who cannot be read does not
/// make every other label unknown.
struct LabelCheck {
  /// The labels that are given, by whose they are.
  private var given: [String: Set<String>] = [:]
  /// Whose labels cannot all be told.
  private var unclear: Set<String> = []
  /// The labels that nobody else may be given.
  private var taken: [String: Set<String>] = [:]

  static func check(_ root: Node, _ diagnostics: inout Diagnostics) {
    var check = LabelCheck()
    check.collect(root, Case.place)
    check.walk(root, Case.place, &diagnostics)
  }

  /// Notes the labels that the items of lists are given.
  private mutating func collect(_ root: Node, _ place: RecordPlace) {
    for (index, value) in Self.told(root, place) {
      guard let label = place.inner[index]?.givenLabel, let use = label.label else { continue }
      let texts = value.items?.map { $0[label.name]?.text } ?? [nil]
      if texts.contains(nil) { unclear.insert(use.noun) }
      given[use.noun, default: []].formUnion(texts.compactMap { $0 })
    }
  }

  private mutating func walk(_ node: Node, _ place: RecordPlace, _ diagnostics: inout Diagnostics) {
    for (index, value) in Self.told(node, place) {
      if let inner = place.inner[index] {
        var named: Set<String> = []
        for item in value.items ?? [value] {
          if let once = inner.labelOnce, let child = item[once.name], let text = child.text,
            !named.insert(text).inserted
          {
            diagnostics.report(.childTwice, at: child)
          }
          walk(item, inner, &diagnostics)
        }
      } else if let use = place.labels[index] {
        for label in value.items ?? [value] { check(label, use, &diagnostics) }
      }
    }
  }

  private mutating func check(_ label: Node, _ use: LabelUse, _ diagnostics: inout Diagnostics) {
    guard let text = label.text else { return }
    if use.isGiven {
      if use.isOnce, !taken[use.noun, default: []].insert(text).inserted {
        diagnostics.report(.labelTwice(of: use.noun), at: label)
      }
    } else if !text.isEmpty, !unclear.contains(use.noun), given[use.noun]?.contains(text) != true {
      diagnostics.report(.unknownLabel(of: use.noun), at: label)
    }
  }

  /// The facts of a record that the text tells, with their values.
  private static func told(_ node: Node, _ place: RecordPlace) -> [(Int, Node)] {
    guard case .mapping(let entries) = node.content else { return [] }
    return entries.compactMap { entry in place.names.firstIndex(of: entry.name).map { ($0, entry.value) } }
  }
}

extension Node {
  fileprivate var text: String? { if case .scalar(let scalar) = content { scalar.text } else { nil } }
}
