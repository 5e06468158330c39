import Calendars
import Cases
import Profiles
import Records

/// Which strategy discussion starts a clock.
extension Case {
  func discussion(_ event: Event) throws(Unanswered) -> Happening {
    let discussions = strategyDiscussions
    guard let last = discussions.last else { throw .undetermined(needs: $strategyDiscussions.missing) }
    switch event {
    case .firstDiscussion: return discussions[0].happening
    case .secondDiscussion:
      guard discussions.count > 1 else { throw .undetermined(needs: $strategyDiscussions.missing) }
      return discussions[1].happening
    case .discussionThatInitiatedEnquiries:
      return try Self.first(
        of: discussions, where: \.$initiatedEnquiries, orElse: .earlierDiscussion
      ).happening
    case .latestDiscussionThatInitiatedEnquiries:
      return try Self.first(
        of: discussions.reversed(), where: \.$initiatedEnquiries, orElse: .laterDiscussion
      ).happening
    case .discussionThatAgreedConference:
      return try Self.first(
        of: discussions, where: \.$agreedConference, orElse: .earlierDiscussion
      ).happening
    case .discussionThatAgreedOnCondition:
      if let agreed = discussions.first(where: { $0.agreedConference != false || $0.agreedOnCondition == true }
      ),
        agreed.agreedOnCondition == true
      {
        return agreed.happening
      }
      return try discussion(.discussionThatAgreedConference)
    case .lastDiscussionBeforeDecision: return try lastBeforeDecision(discussions)
    default: return last.happening
    }
  }

  /// The first discussion of which something is so. One of which it is unknown, met before that, leaves the answer open: it may be so of
  /// that one too, which is the part of the fact that is missing.
  private static func first(
    of discussions: some Sequence<StrategyDiscussion>, where fact: (StrategyDiscussion) -> Fact<Bool?>,
    orElse part: MissingFact.Part
  ) throws(Unanswered) -> StrategyDiscussion {
    guard let found = discussions.first(where: { fact($0).wrappedValue != false }) else {
      guard let any = discussions.first(where: { _ in true }) else {
        throw .notApplicable(because: "there was no strategy discussion")
      }
      throw .undetermined(needs: fact(any).missing)
    }
    if fact(found).wrappedValue == true { return found }
    let isSoLater = discussions.contains { fact($0).wrappedValue == true }
    throw .undetermined(needs: fact(found).missing(isSoLater ? part : .whole))
  }

  /// The last discussion before the decision. Dates suffice where they settle which that is: only where discussions that may be the last fall
  /// on different days are times of day asked for.
  private func lastBeforeDecision(_ discussions: [StrategyDiscussion]) throws(Unanswered) -> Happening {
    if discussions.count == 1, conference.decided == nil { return discussions[0].happening }
    let decided = try known(conference.$decided)
    var certain: Happening?
    var open: [Happening] = []
    for discussion in discussions {
      _ = try discussion.happening.known()
      switch discussion.isBefore(decided) {
      case true?:
        certain = discussion.happening
        // Discussions are told in the order in which they were held: what was before one that counts is not the last.
        open.removeAll { ($0.moment?.day ?? decided.day) <= (discussion.happening.moment?.day ?? decided.day) }
      case nil: open.append(discussion.happening)
      case false?: continue
      }
    }
    let candidates = (certain.map { [$0] } ?? []) + open
    // Those of which the case tells all came later: of one before the decision it does not tell.
    guard let last = candidates.last else {
      throw .undetermined(needs: $strategyDiscussions.missing(.lastBeforeDecision))
    }
    if discussions.count == 1 { return last }
    let moments = Set(candidates.compactMap(\.moment))
    guard moments.count > 1 else { return last }
    let unsettled = open.first { $0.moment?.time == nil } ?? conference.$decided.happening
    guard Set(moments.map(\.day)).count == 1 else { throw .undetermined(needs: unsettled.missingTime) }
    return last.atSomeTime(lacking: unsettled)
  }
}

extension StrategyDiscussion {
  /// The moment at which time begins to run: its beginning, or its end where only that is known, or only that with its time of day.
  var happening: Happening {
    if let began, let ended, began.time == nil, ended.time != nil, began.day == ended.day { return $ended.happening }
    return $began.happening.or($ended.happening)
  }

  /// Whether it was before a decision; nil where neither times of day nor anything else that the case says settles it.
  fileprivate func isBefore(_ decided: Moment) -> Bool? {
    guard let day = (began ?? ended)?.day else { return nil }
    if day != decided.day { return day < decided.day }
    // A conference cannot have been decided on before the discussion began that agreed it.
    if agreedConference == true { return true }
    guard let time = decided.time else { return nil }
    if let ended, ended.day == day, let end = ended.time, end <= time { return true }
    return began?.time.map { $0 <= time }
  }
}
