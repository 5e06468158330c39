import Cases
import Profiles
import Records
import YAML

/// Professional groupings with the professions in each.
///
/// Of two groupings in which a profession stands the chair allocates the person to one.
struct Groupings: ProfileValue, CustomStringConvertible {
  /// The professions of each grouping.
  let members: [(grouping: Grouping, professions: [Profession])]

  static var grammar: Grammar {
    Grammar(
      "a mapping from groupings to lists of professions", .mapping(from: Grouping.grammar, to: [Profession].grammar))
  }

  init?(_ node: Node, _ diagnostics: inout Diagnostics) {
    guard case .mapping(let entries) = node.content else {
      diagnostics.report(.expected(Self.grammar.expected), at: node)
      return nil
    }
    var members: [(grouping: Grouping, professions: [Profession])] = []
    for entry in entries {
      guard let grouping = Grouping(entry.key, &diagnostics), let professions = [Profession](entry.value, &diagnostics)
      else {
        continue
      }
      members.append((grouping, professions))
    }
    guard members.count == entries.count else { return nil }
    self.members = members
  }

  /// Every grouping in which a profession stands.
  func groupings(of profession: Profession) -> [Grouping] {
    members.filter { $0.professions.contains(profession) }.map(\.grouping)
  }

  var description: String {
    "{ " + members.map { "\($0.grouping): \($0.professions.written)" }.joined(separator: ", ") + " }"
  }

  var inWords: String {
    members.map { "\($0.grouping.meaning) (\($0.professions.map(\.meaning).joined(separator: ", ")))" }.joined(
      separator: "; ")
  }

  static func == (left: Groupings, right: Groupings) -> Bool { left.description == right.description }

  func hash(into hasher: inout Hasher) { hasher.combine(description) }
}
