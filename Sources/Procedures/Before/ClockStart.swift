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
  /// When a clock starts: the beginning of the strategy discussion concerned.
  func start(_ clock: ClockStart) throws(Unanswered) -> Event {
    if clock == .enquiryOpened { return enquiry.$opened.event }
    guard let first = strategyDiscussions.first, let last = strategyDiscussions.last else {
      throw .undetermined(needs: $strategyDiscussions.missing)
    }
    switch clock {
    case .discussionThatInitiatedEnquiries:
      return try self.first(of: strategyDiscussions) { $0.$initiatedEnquiries }.beginning
    case .latestDiscussionThatInitiatedEnquiries:
      return try self.first(of: strategyDiscussions.reversed()) { $0.$initiatedEnquiries }.beginning
    case .discussionThatAgreedConference:
      return try self.first(of: strategyDiscussions) { $0.$agreedConference }.beginning
    case .firstDiscussion: return first.beginning
    case .secondDiscussion:
      guard strategyDiscussions.count > 1 else { throw .undetermined(needs: $strategyDiscussions.missing) }
      return strategyDiscussions[1].beginning
    case .lastDiscussion, .enquiryOpened: return last.beginning
    case .lastDiscussionBeforeDecision: return try lastDiscussionBeforeDecision()
    }
  }

  /// The first discussion of which something is so; one of which it is unknown, met before that, leaves the answer open.
  private func first(
    of discussions: some Sequence<StrategyDiscussion>, where isSo: (StrategyDiscussion) -> Fact<Bool?>
  ) throws(Unanswered) -> StrategyDiscussion {
    for discussion in discussions where try known(isSo(discussion)) { return discussion }
    throw .undetermined(needs: isSo($strategyDiscussions.untold).missing)
  }

  private func lastDiscussionBeforeDecision() throws(Unanswered) -> Event {
    if strategyDiscussions.count == 1 { return strategyDiscussions[0].beginning }
    let decision = conference.$decided.event
    let decided = try decision.known()
    var last: Event?
    for discussion in strategyDiscussions {
      let beginning = discussion.beginning
      let began = try beginning.known()
      guard began.day <= decided.day else { continue }
      if began.day == decided.day {
        guard let time = began.time else { throw .undetermined(needs: beginning.missingTime) }
        guard let decidedTime = decided.time else { throw .undetermined(needs: decision.missingTime) }
        if time > decidedTime { continue }
      }
      last = beginning
    }
    guard let last else { throw .undetermined(needs: $strategyDiscussions.untold.$began.missing) }
    return last
  }
}

extension StrategyDiscussion {
  /// When time begins to run: at its beginning, or at its end where only that is known.
  var beginning: Event { $began.event.or($ended.event) }
}
