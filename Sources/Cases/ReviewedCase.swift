import Calendars
import Profiles
import Records
import YAML

/// One of the reviews that a case tells of, with the views at it: what is known of it, as a case of a review conference.
package struct ReviewedCase: Sendable {
  /// Its place among the reviews.
  package let review: Int
  /// The review as a case: who came, and what was thought.
  package let facts: Case
}

extension Case {
  /// The reviews of which views are told. `root` is the text of this case, in order.
  func reviewed(in root: Node, of source: Source) -> [ReviewedCase]? {
    let nodes = root[$reviews.declaration.name]?.items ?? []
    guard nodes.count == reviews.count, reviews.contains(where: { !$0.views.isEmpty }) else { return nil }
    return zip(reviews.indices, nodes).compactMap { index, node in
      guard !reviews[index].views.isEmpty else { return nil }
      var unread = Diagnostics(in: source)
      let facts = Case(text(of: reviews[index], node, in: root), &unread)
      return unread.isEmpty ? facts.map { ReviewedCase(review: index, facts: $0) } : nil
    }
  }

  /// A review as the text of a case: what is told of the family and of the people stands as it is.
  private func text(of review: Review, _ node: Node, in root: Node) -> Node {
    var told: [(String, Node)] = []
    func keep(_ name: String) { if let value = root[name] { told.append((name, value)) } }
    let same = [
      $edition.id, $id.id, $title.id, $toldOn.id, $children.id, $boardGrantedPower.id, $healthIsOneEmployer.id,
    ]
    for fact in same { keep(fact.declaration.name) }
    var meeting = [(conference.$kind.declaration.name, node.text(ConferenceKind.review.word))]
    if let held = review.held {
      meeting.append((conference.$date.declaration.name, node.text("\(held.day)")))
      if let time = held.time { meeting.append((conference.$starts.declaration.name, node.text("\(time)"))) }
    }
    if let quorate = node[review.$quorate.declaration.name] {
      meeting.append((conference.$quorate.declaration.name, quorate))
    }
    let initial = conference.kind == .initial ? conference.date : conference.initialHeld
    if let initial { meeting.append((conference.$initialHeld.declaration.name, node.text("\(initial)"))) }
    told.append(($conference.declaration.name, node.mapping(meeting)))
    // Whoever did not come may have written, and stands among those who were absent.
    let came = Set((review.came ?? []).map(\.text))
    let views = review.views.flatMap { $0.forPlan + $0.againstPlan + $0.abstaining }.map(\.text)
    let people = [$attending.declaration.name, $absent.declaration.name].flatMap { root[$0]?.items ?? [] }
    func listed(_ labels: Set<String>) -> Node {
      node.sequence(
        people.filter { $0[$attending.untold.$label.declaration.name].flatMap(\.plain).map(labels.contains) ?? false })
    }
    told.append(($attending.declaration.name, listed(came)))
    told.append(($absent.declaration.name, listed(Set(views).subtracting(came))))
    if let views = node[review.$views.declaration.name] { told.append(($views.declaration.name, views)) }
    return root.mapping(told)
  }
}

extension Node {
  fileprivate var items: [Node]? { if case .sequence(let items) = content { items } else { nil } }
  fileprivate var plain: String? { if case .scalar(let scalar) = content { scalar.text } else { nil } }
}
