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
      guard var facts = Case(text(of: reviews[index], node, in: root), &unread), unread.isEmpty else { return nil }
      facts.prepare()
      return ReviewedCase(review: index, facts: facts)
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
    let wrote = Set(review.views.flatMap { $0.forPlan + $0.againstPlan + $0.abstaining }.map(\.text))
    let (label, attended) = ($people.untold.$label.declaration.name, $people.untold.$attended.declaration.name)
    let named = (root[$people.declaration.name]?.items ?? []).compactMap { person -> Node? in
      guard let name = person[label]?.plain, came.contains(name) || wrote.contains(name) else { return nil }
      return person.without(attended).adding(attended, node.text(came.contains(name) ? "yes" : "no").content, at: node)
    }
    told.append(($people.declaration.name, node.sequence(named)))
    told.append(($othersAttended.declaration.name, node.text("no")))
    if let views = node[review.$views.declaration.name] { told.append(($views.declaration.name, views)) }
    return root.mapping(told)
  }
}

extension Node {
  fileprivate var plain: String? { if case .scalar(let scalar) = content { scalar.text } else { nil } }
}
