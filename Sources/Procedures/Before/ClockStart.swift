import Calendars
import Cases
import ProcedureKit
import Profiles
import Records

/// The event that starts the clock for the initial conference.
enum ClockStart: String, Choice {
  case discussionThatInitiatedEnquiries = "the strategy discussion at which the enquiries were initiated"
  case latestDiscussionThatInitiatedEnquiries =
    "the latest strategy discussion at which enquiries were initiated or begun anew"
  case discussionThatAgreedConference = "the strategy discussion that agreed the conference"
  case firstDiscussion = "the first strategy discussion"
  case secondDiscussion = "the second strategy discussion"
  case lastDiscussion = "the last strategy discussion, whenever it is held"
  case lastDiscussionBeforeDecision = "the last strategy discussion before it was decided to hold a conference"
  case enquiryOpened = "the opening of the section 47 enquiry"
}

extension Case {
  /// The moment of a clock's start: the beginning of the strategy discussion concerned.
  func start(_ clock: ClockStart) throws(Unanswered) -> Moment {
    if clock == .enquiryOpened { return try known(enquiry?.opened, .enquiryOpened) }
    guard !strategyDiscussions.isEmpty else { throw .undetermined(needs: .strategyDiscussions) }
    let discussion: StrategyDiscussion?
    switch clock {
    case .discussionThatInitiatedEnquiries:
      discussion = try Self.first(of: strategyDiscussions, where: \.initiatedEnquiries, .initiatedEnquiries)
    case .latestDiscussionThatInitiatedEnquiries:
      discussion = try Self.first(of: strategyDiscussions.reversed(), where: \.initiatedEnquiries, .initiatedEnquiries)
    case .discussionThatAgreedConference:
      discussion = try Self.first(of: strategyDiscussions, where: \.agreedConference, .agreedConference)
    case .firstDiscussion: discussion = strategyDiscussions.first
    case .secondDiscussion: discussion = try known(strategyDiscussions.dropFirst().first, .secondDiscussion)
    case .lastDiscussion, .enquiryOpened: discussion = strategyDiscussions.last
    case .lastDiscussionBeforeDecision: return try lastDiscussionBeforeDecision()
    }
    return try known(discussion?.moment, .strategyDiscussionBegan)
  }

  /// The first discussion of which something is so; one of which it is unknown, met before that, leaves the answer open.
  private static func first(
    of discussions: some Sequence<StrategyDiscussion>, where isSo: (StrategyDiscussion) -> Bool?, _ fact: Fact
  ) throws(Unanswered) -> StrategyDiscussion {
    for discussion in discussions where try known(isSo(discussion), fact) { return discussion }
    throw .undetermined(needs: fact)
  }

  private func lastDiscussionBeforeDecision() throws(Unanswered) -> Moment {
    if strategyDiscussions.count == 1 { return try known(strategyDiscussions[0].moment, .strategyDiscussionBegan) }
    let decided = try known(conference?.decided, .conferenceDecided)
    var last: Moment?
    for discussion in strategyDiscussions {
      let began = try known(discussion.moment, .strategyDiscussionBegan)
      guard began.day <= decided.day else { continue }
      if began.day == decided.day {
        let time = try known(began.time, Fact.strategyDiscussionBegan.timed)
        if time > (try known(decided.time, Fact.conferenceDecided.timed)) { continue }
      }
      last = began
    }
    return try known(last, .strategyDiscussionBegan)
  }
}

extension StrategyDiscussion {
  /// The moment at which time begins to run: its beginning, or its end where only that is known.
  var moment: Moment? { began ?? ended }
}
