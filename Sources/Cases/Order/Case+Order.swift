import Calendars
import Profiles
public import Records
public import YAML

extension Case {
  /// The lists of what happened several times, each with the facts that tell when.
  package static let listsInOrder: [(list: String, days: [String])] = [
    ("strategy-discussions", ["began", "ended"]), ("exclusion-requests", ["spoken", "written"]),
    ("observers", ["asked"]), ("core-groups", ["date"]), ("reviews", ["held"]), ("endings", ["on"]),
    ("concerns", ["raised"]), ("review-requests", ["on"]), ("challenges", ["made"]),
  ]

  /// The text of a case with what happened several times in the order of days, whatever order it was written in. Where a day is missing,
  /// the order written holds.
  static func inOrder(_ root: Node) -> Node {
    listsInOrder.reduce(root) { root, list in
      root.ordering(list.list) { (items: [Node]) -> [MomentInOrder]? in
        let moments = items.compactMap { item in list.days.lazy.compactMap { item[$0]?.moment }.first }
        guard moments.count == items.count else { return nil }
        // Times of day put those of one day in order where each of them has one.
        let untimed = Set(moments.filter { $0.time == nil }.map(\.day))
        return moments.map { MomentInOrder(day: $0.day, minutes: untimed.contains($0.day) ? 0 : $0.time?.minutes ?? 0) }
      }
    }
  }

  /// What cannot come before something else does not, and no fact contradicts another: else nothing is to be found from them.
  public func check(_ root: Node, _ diagnostics: inout Diagnostics) {
    for line in Precedence.table where line.certainty == .always {
      for (earlier, later) in line.pairs(self) where later.isBefore(earlier) {
        let (fact, other) = (later.fact(beside: earlier), earlier.fact(beside: later))
        let slips = Slip.between(later.moment.day, earlier.moment.day)
        diagnostics.report(
          .cannotBeBefore(fact.key, other: other.key, at: other.mark, slips), at: fact.mark, in: root)
      }
    }
    for found in Contradiction.all(in: self) {
      diagnostics.report(
        .cannotBeBeside(found.fact.key, other: found.other.key, at: found.other.mark, because: found.reason),
        at: found.fact.mark, in: root)
    }
  }
}

/// A moment by which lists are ordered.
private struct MomentInOrder: Comparable {
  let day: Day
  let minutes: Int

  static func < (left: MomentInOrder, right: MomentInOrder) -> Bool {
    (left.day, left.minutes) < (right.day, right.minutes)
  }
}

extension Diagnostics {
  /// Adds what is wrong with the value that stands at a place of the text.
  fileprivate mutating func report(_ fault: Records.Fault, at mark: Mark, in root: Node) {
    if let node = root.node(at: mark) { report(fault, at: node) } else { report(fault, at: mark) }
  }
}

extension Node {
  /// The moment that the node tells.
  fileprivate var moment: Moment? { if case .scalar(let scalar) = content { Moment(scalar.text) } else { nil } }

  /// The value that stands at a place; the innermost, where several do.
  fileprivate func node(at mark: Mark) -> Node? {
    let inner: [Node] =
      switch content {
      case .scalar: []
      case .sequence(let items): items
      case .mapping(let entries): entries.map(\.value)
      }
    for node in inner {
      if let found = node.node(at: mark) { return found }
    }
    return start == mark ? self : nil
  }
}
