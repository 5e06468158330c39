import Cases
import Profiles
import Records
import YAML

/// Professional groupings with the professions in each.
///
/// A profession that stands in two groupings belongs to neither until the chair allocates the person.
struct Groupings: ProfileValue, CustomStringConvertible {
  /// The professions of each grouping.
  let members: [(grouping: Grouping, professions: [Profession])]
  private let groupingOf: [Profession: Grouping]
  private let ambiguous: Set<Profession>

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
    var groupingOf: [Profession: Grouping] = [:]
    var ambiguous: Set<Profession> = []
    for (grouping, professions) in members {
      for profession in professions where groupingOf.updateValue(grouping, forKey: profession) != nil {
        ambiguous.insert(profession)
      }
    }
    self.groupingOf = groupingOf
    self.ambiguous = ambiguous
  }

  /// The grouping of a profession; nil where it stands in none or in two, so that the chair allocates the person.
  func grouping(of profession: Profession) -> Grouping? {
    ambiguous.contains(profession) ? nil : groupingOf[profession]
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
