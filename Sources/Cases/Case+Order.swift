import Calendars
import Profiles
public import Records
public import YAML

extension Case {
  /// The text of a case with what happened several times in the order of days, whatever order it was written in. Where a day is missing,
  /// the order written holds.
  static func inOrder(_ root: Node) -> Node {
    [("core-groups", "date"), ("reviews", "held"), ("concerns", "raised")].reduce(root) { root, list in
      root.ordering(list.0) { item in item[list.1]?.day }
    }
  }

  /// What comes of a conference cannot be before it: of two such days one is wrong, and nothing is to be found from them.
  ///
  /// Core groups and reviews before a review conference are those that followed an earlier one.
  public func check(_ root: Node, _ diagnostics: inout Diagnostics) {
    checkContradictions(root, &diagnostics)
    guard let date = conference.date else { return }
    func check(_ moment: Moment?, _ node: Node?) {
      if let moment, moment.day < date { diagnostics.report(.beforeItsConference, at: node ?? root) }
    }
    func told<Value>(_ fact: Fact<Value>, in node: Node?) -> Node? { node?[fact.declaration.name] }
    check(decisionsShared, told($decisionsShared, in: root))
    check(decisionRecorded, told($decisionRecorded, in: root))
    check(decisionNotice.sent, told(decisionNotice.$sent, in: told($decisionNotice, in: root)))
    check(plan.sent, told(plan.$sent, in: told($plan, in: root)))
    check(minutes.sent, told(minutes.$sent, in: told($minutes, in: root)))
    let began = strategyDiscussions.compactMap { ($0.began ?? $0.ended)?.day }
    if conference.kind == .initial, let first = began.min(), first > date, began.count == strategyDiscussions.count {
      diagnostics.report(.beforeItsDiscussions, at: told(conference.$date, in: told($conference, in: root)) ?? root)
    }
    guard let kind = conference.kind, kind != .review else { return }
    for (group, node) in zip(coreGroups, told($coreGroups, in: root)?.items ?? []) {
      check(group.date, told(group.$date, in: node))
    }
    for (review, node) in zip(reviews, told($reviews, in: root)?.items ?? []) {
      check(review.held, told(review.$held, in: node))
    }
  }
}

extension Node {
  fileprivate var items: [Node]? { if case .sequence(let items) = content { items } else { nil } }
  /// The day that the node tells.
  fileprivate var day: Day? { if case .scalar(let scalar) = content { Moment(scalar.text)?.day } else { nil } }
}
