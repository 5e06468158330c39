public import Cases
public import Profiles
public import Records

/// Rules about people: who is meant, and who took part besides.
extension Consultation {
  /// Whether somebody in a post is one of `people`, whom the clause of a parameter names. Of those whom it names by a sentence of its own,
  /// people judge; nil where it depends on what the post does not tell.
  public mutating func isAmong(
    _ people: People, _ post: Post, of parameter: Parameter<People>
  ) throws(Unanswered) -> Bool? {
    // Where only those are named who take part besides, it may be anybody’s.
    guard !people.anyOf.isEmpty else { return true }
    if let isOne = people.includes(post) { return isOne }
    let own = people.anyOf.compactMap { if case .own(let sentence) = $0 { sentence.text } else { nil } }
    if own.isEmpty { return nil }
    return try judge(parameter, "By this \(post.meaning) is meant: \(own.joined(separator: " Or: "))")
  }

  /// Whether everybody took part who must besides, as `others` tell, and whether somebody asked for it who may, as `requester` tells.
  /// Throws what they do not tell; where a case has no fact for it, as part of `fact`. Of those whom a sentence means, people judge.
  public mutating func tookPart(
    besides people: People, _ others: Fact<[Post]?>?, requestedBy requester: Fact<Post?>? = nil, or fact: FactID,
    of parameter: Parameter<People>
  ) throws(Unanswered) -> Bool {
    let askers = people.besides.filter { $0.manner == .requested }.map(\.member)
    if !askers.isEmpty {
      let told = requester?.wrappedValue.map { [$0] }
      guard try isAny(of: told, among: askers, .requested, requester?.id ?? fact, of: parameter) else { return false }
    }
    for one in people.besides where one.manner != .requested {
      let told = others?.wrappedValue
      guard try isAny(of: told, among: [one.member], one.manner, others?.id ?? fact, of: parameter) else {
        return false
      }
    }
    return true
  }

  private mutating func isAny(
    of posts: [Post]?, among members: [People.Member], _ manner: People.Manner, _ fact: FactID,
    of parameter: Parameter<People>
  ) throws(Unanswered) -> Bool {
    var untold: MissingFact { MissingFact(fact, .participation(of: members, manner)) }
    guard let posts else { throw .undetermined(needs: untold) }
    let states = posts.flatMap { post in members.map { $0.includes(post) } }
    if states.contains(true) { return true }
    guard states.contains(nil) else { return false }
    let isOwn = members.contains { if case .own = $0 { true } else { false } }
    guard isOwn else { throw .undetermined(needs: untold) }
    return try judge(parameter, "\(manner.sentence(of: members).capitalised).")
  }

  /// Whether the person in a post is one of those whom the clause of `parameter` names; the clause rules the answer. Throws the fact that
  /// tells the post where it does not tell enough, such as a manager’s rank. `others` tells who took part besides, `requester` who asked.
  public mutating func suitable(
    _ parameter: Parameter<People>, _ fact: Fact<Post?>, besides others: Fact<[Post]?>? = nil,
    requestedBy requester: Fact<Post?>? = nil
  ) throws(Unanswered) -> Answer {
    let provisions = try provisions(parameter)
    rule(with: provisions.map(\.force).strictest)
    let post = try known(fact)
    var unmet: [Provision<People>] = []
    var unknown: Unanswered?
    // What several sentences ask is all to be kept, each as strictly as it is said.
    for provision in provisions {
      do throws(Unanswered) {
        guard let isIncluded = try isAmong(provision.value, post, of: parameter) else {
          throw .undetermined(needs: fact.missing(.closerPost(than: post)))
        }
        let areThere =
          isIncluded
          ? try tookPart(besides: provision.value, others, requestedBy: requester, or: fact.id, of: parameter)
          : false
        if !areThere { unmet.append(provision) }
      } catch {
        guard case .undetermined = error else { throw error }
        unknown = unknown ?? error
      }
    }
    if unmet.isEmpty, let unknown { throw unknown }
    if !unmet.isEmpty { rule(with: unmet.map(\.force).strictest) }
    let asked = (unmet.isEmpty ? provisions : unmet).map(\.value.inWords).listed()
    return .requirement(unmet.isEmpty, .words("by", post.meaning), .words("needed", asked))
  }
}
