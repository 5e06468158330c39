import Calendars
import Profiles
public import Records
public import YAML

/// A list of what happened several times, with the facts of its items that tell when: the first that is told counts.
package struct OrderedList: Sendable {
  /// The key of the list.
  package let name: String
  /// The keys that tell when.
  package let days: [String]
  /// Whether items of a case cannot be put in order, as not all tell when they were.
  let isOpen: @Sendable (Case) -> Bool

  init<Item: Record>(
    _ list: any KeyPath<Case, Fact<[Item]>> & Sendable, _ days: any KeyPath<Item, Fact<Moment?>> & Sendable...
  ) {
    let untold = Case.untold[keyPath: list]
    name = untold.declaration.name
    self.days = days.map { untold.untold[keyPath: $0].declaration.name }
    isOpen = { facts in
      let items = facts[keyPath: list].wrappedValue
      return items.count > 1 && items.contains { item in days.allSatisfy { item[keyPath: $0].wrappedValue == nil } }
    }
  }
}

extension Case {
  /// The lists of what happened several times.
  package static let listsInOrder: [OrderedList] = [
    OrderedList(\.$strategyDiscussions, \.$began, \.$ended), OrderedList(\.$exclusionRequests, \.$spoken, \.$written),
    OrderedList(\.$observers, \.$asked), OrderedList(\.$coreGroups, \.$date), OrderedList(\.$reviews, \.$held),
    OrderedList(\.$endings, \.$on), OrderedList(\.$concerns, \.$raised), OrderedList(\.$reviewRequests, \.$on),
    OrderedList(\.$challenges, \.$made),
  ]

  /// The text of a case with what happened several times in the order of days, whatever order it was written in. Where a day is missing,
  /// the order written holds.
  static func inOrder(_ root: Node) -> Node {
    listsInOrder.reduce(root) { root, list in
      root.ordering(list.name) { (items: [Node]) -> [MomentInOrder]? in
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
    let places = Places(of: root)
    let told = Precedence.certain.keys.map { root[$0] != nil }
    for (one, another, line) in Precedence.certain.lines where told[one] && told[another] {
      for (earlier, later) in line.pairs(self) where later.isBefore(earlier) {
        let (fact, other) = (later.fact(beside: earlier), earlier.fact(beside: later))
        let slips = Slip.between(later.moment.day, earlier.moment.day)
        diagnostics.report(
          .cannotBeBefore(fact.key, other: other.key, at: other.mark, slips), at: fact.mark, places)
      }
    }
    for found in Contradiction.all(in: self) {
      diagnostics.report(
        .cannotBeBeside(found.fact.key, other: found.other.key, at: found.other.mark, because: found.reason),
        at: found.fact.mark, places)
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

/// The values of a text by where they begin, the innermost where several do: the text is walked through once, and only where somebody asks.
private final class Places {
  private let root: Node
  private lazy var values: [Mark: Node] = {
    var values: [Mark: Node] = [:]
    func walk(_ node: Node) {
      values[node.start] = node
      switch node.content {
      case .scalar: break
      case .sequence(let items): items.forEach(walk)
      case .mapping(let entries): entries.forEach { walk($0.value) }
      }
    }
    walk(root)
    return values
  }()

  init(of root: Node) { self.root = root }

  subscript(_ mark: Mark) -> Node? { values[mark] }
}

extension Diagnostics {
  /// Adds what is wrong with the value that stands at a place of the text.
  fileprivate mutating func report(_ fault: Records.Fault, at mark: Mark, _ places: Places) {
    if let node = places[mark] { report(fault, at: node) } else { report(fault, at: mark) }
  }
}

extension Node {
  /// The moment that the node tells.
  fileprivate var moment: Moment? { if case .scalar(let scalar) = content { Moment(scalar.text) } else { nil } }
}
