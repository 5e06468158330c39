import Profiles
import Records

/// Where a fact stands in a case: the keys that lead to it, and the places in lists, counted from 0.
///
/// It is written with full stops, as in `people.2.role`.
struct FactPath: Hashable, Sendable, CustomStringConvertible {
  var parts: [Part]

  /// One step of the way.
  enum Part: Hashable, Sendable, CustomStringConvertible {
    /// To what stands under a key.
    case key(String)
    /// To an item of a list.
    case item(Int)

    var description: String {
      switch self {
      case .key(let key): key
      case .item(let place): "\(place)"
      }
    }
  }

  init(_ parts: [Part] = []) { self.parts = parts }

  /// The path that `text` writes; nil where it writes none.
  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.parts = parts.map { part in Int(digits: part).map { .item($0) } ?? .key(String(part)) }
  }

  var description: String { parts.map(\.description).joined(separator: ".") }

  /// The name of the fact in the form of the case, by which pages lead to it.
  var id: String { "fact.\(self)" }

  /// The path of what stands under `key`.
  func appending(_ key: String) -> FactPath { FactPath(parts + [.key(key)]) }

  /// The path of the item at `place` of a list.
  func appending(_ place: Int) -> FactPath { FactPath(parts + [.item(place)]) }

  /// Whether the other path is this one or leads on from it.
  func leads(to other: FactPath) -> Bool { other.parts.starts(with: parts) }

  /// The same place once the list item at `removed` is gone; nil where it went with it.
  func afterRemoval(of removed: FactPath) -> FactPath? {
    if removed.leads(to: self) { return nil }
    guard case .item(let last)? = removed.parts.last else { return self }
    let depth = removed.parts.count - 1
    guard parts.count > depth, parts[..<depth] == removed.parts[..<depth], case .item(let place) = parts[depth],
      place > last
    else { return self }
    var moved = self
    moved.parts[depth] = .item(place - 1)
    return moved
  }
}
