import Profiles
import Records
import YAML

/// The older spelling of who came: two lists, `attending` and `absent`, of the same people who stand under `people` today.
///
/// It is read into the same facts: whoever stands in the first attended, whoever stands in the second did not. Whether the first names all who
/// came was said by `attending-is-all`, and where it was left out, by the chair’s being among them.
extension Case {
  /// The keys of the older spelling.
  package static let olderKeys = ["attending", "attending-is-all", "absent"]

  /// The values of a case in today’s spelling. Both spellings in one case are a mistake: two lists of people may contradict each other.
  static func inTodaysSpelling(_ root: Node, _ diagnostics: inout Diagnostics) -> Node {
    guard case .mapping(let entries) = root.content, let first = entries.first(where: { olderKeys.contains($0.name) })
    else { return root }
    let (people, others) = ("people", "others-attended")
    if root[people] != nil || root[others] != nil { diagnostics.report(.twoSpellings, at: first.key) }
    var items = root[people]?.items ?? []
    var unreadable: Node.Content?
    // Which list somebody stands in says whether they attended, so that key is none of those there.
    let keys = Person.grammar.keys.map(\.name).filter { $0 != "attended" }
    for (key, attended) in [("attending", "yes"), ("absent", "no")] {
      guard let list = root[key] else { continue }
      if list.items == nil { unreadable = list.content }
      for person in list.items ?? [] {
        if let told = person["attended"] { diagnostics.report(.twoSpellings, at: told) }
        var person = person.without("attended")
        if case .mapping(let entries) = person.content {
          for entry in entries where !keys.contains(entry.name) {
            diagnostics.report(.unknownKey(entry.name, among: keys), at: entry.key)
            person = person.without(entry.name)
          }
        }
        items.append(person.adding("attended", .scalar(.plain(attended)), at: person))
      }
    }
    var changed = olderKeys.reduce(root) { $0.without($1) }
    let place = root["attending"] ?? root["absent"] ?? first.value
    if root["attending"] != nil || root["absent"] != nil {
      changed = changed.without(people).adding(people, unreadable ?? .sequence(items), at: place)
    }
    guard root[others] == nil else { return changed }
    if let told = root["attending-is-all"] {
      return changed.adding(others, told.flipped, at: told)
    }
    let isChairNamed = root["attending"]?.items?.contains { $0["role"]?.isChair == true } ?? false
    return isChairNamed ? changed.adding(others, .scalar(.plain("no")), at: place) : changed
  }
}

/// Where a case tells who came in the older spelling, so that messages name keys as they are written there.
final class OlderSpelling: Sendable {
  /// The lists, each with its first place and its last.
  private let lists: [(name: String, first: Mark, last: Mark)]

  /// The lists of a text; nil where it has none.
  init?(of root: Node) {
    lists = Case.olderKeys.compactMap { name in root[name].map { (name, $0.start, $0.end) } }
    if lists.isEmpty { return nil }
  }

  /// The full key of a fact that is told at a place, as it is written there.
  func key(_ key: String, at mark: Mark?) -> String {
    let people = Case.untold.$people.declaration.path + "."
    guard key.hasPrefix(people), let mark, let list = lists.first(where: { $0.first <= mark && mark <= $0.last })
    else { return key }
    return "\(list.name).\(key.dropFirst(people.count))"
  }
}

extension Node {
  fileprivate var isChair: Bool {
    if case .scalar(let scalar) = content { scalar.text == Role.chair.word } else { false }
  }

  /// No for yes and yes for no; anything else as it is, for the reader to find fault with.
  fileprivate var flipped: Content {
    guard case .scalar(let scalar) = content else { return content }
    return Bool(text: scalar.text).map { .scalar(.plain($0 ? "no" : "yes")) } ?? content
  }
}
