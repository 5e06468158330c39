import Calendars
import Cases
import ProcedureKit
import Profiles

/// The event that starts the clock for the initial conference.
enum ClockStart: String, Choice {
  case discussionThatInitiatedEnquiries
  case latestDiscussionThatInitiatedEnquiries
  case discussionThatAgreedConference
  case firstDiscussion
  case secondDiscussion
  case lastDiscussion
  case lastDiscussionBeforeDecision
  case enquiryOpened

  var meaning: String {
    switch self {
    case .discussionThatInitiatedEnquiries: "the strategy discussion at which the enquiries were initiated"
    case .latestDiscussionThatInitiatedEnquiries:
      "the latest strategy discussion at which enquiries were initiated or begun anew"
    case .discussionThatAgreedConference: "the strategy discussion that agreed the conference"
    case .firstDiscussion: "the first strategy discussion"
    case .secondDiscussion: "the second strategy discussion"
    case .lastDiscussion: "the last strategy discussion, whenever it is held"
    case .lastDiscussionBeforeDecision: "the last strategy discussion before it was decided to hold a conference"
    case .enquiryOpened: "the opening of the section 47 enquiry"
    }
  }
}

extension Case {
  /// The moment of a clock's start: the beginning of the strategy discussion concerned.
  func start(_ clock: ClockStart) throws(Unanswered) -> Moment {
    if clock == .enquiryOpened { return try known(enquiry?.opened, .enquiryOpened) }
    guard !strategyDiscussions.isEmpty else { throw .undetermined(needs: .strategyDiscussions) }
    let discussion: StrategyDiscussion?
    switch clock {
    case .discussionThatInitiatedEnquiries:
      discussion = try known(strategyDiscussions.first { $0.initiatedEnquiries == true }, .initiatedEnquiries)
    case .latestDiscussionThatInitiatedEnquiries:
      discussion = try known(strategyDiscussions.last { $0.initiatedEnquiries == true }, .initiatedEnquiries)
    case .discussionThatAgreedConference:
      discussion = try known(strategyDiscussions.first { $0.agreedConference == true }, .agreedConference)
    case .firstDiscussion: discussion = strategyDiscussions.first
    case .secondDiscussion: discussion = strategyDiscussions.dropFirst().first
    case .lastDiscussion, .enquiryOpened: discussion = strategyDiscussions.last
    case .lastDiscussionBeforeDecision: return try lastDiscussionBeforeDecision()
    }
    return try known(discussion?.moment, .strategyDiscussionBegan)
  }

  private func lastDiscussionBeforeDecision() throws(Unanswered) -> Moment {
    if strategyDiscussions.count == 1 { return try known(strategyDiscussions[0].moment, .strategyDiscussionBegan) }
    let decided = try known(conference?.decided, .conferenceDecided)
    var last: Moment?
    for discussion in strategyDiscussions {
      let began = try known(discussion.moment, .strategyDiscussionBegan)
      guard began.day <= decided.day else { continue }
      if began.day == decided.day, let time = began.time, let limit = decided.time, time > limit { continue }
      last = began
    }
    return try known(last, .strategyDiscussionBegan)
  }
}

extension StrategyDiscussion {
  /// The moment at which time begins to run: its beginning, or its end where only that is known.
  var moment: Moment? { began ?? ended }
}
