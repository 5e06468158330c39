import Calendars
public import Cases
public import Profiles
import Records

/// The events of the closed list, each computed from the case here and nowhere else.
extension Case {
  /// When an event began. Throws the fact that is missing.
  public func start(of event: Event, about subject: Subject? = nil) throws(Unanswered) -> Happening {
    switch event {
    case .conference, .initialConference:
      try requireInitial(event)
      return conference.start
    default: return try end(of: event, about: subject)
    }
  }

  /// When an event was over, from when time runs that runs after it. Throws the fact that is missing.
  public func end(of event: Event, about subject: Subject? = nil) throws(Unanswered) -> Happening {
    switch event {
    case .firstDiscussion, .secondDiscussion, .lastDiscussion, .lastDiscussionBeforeDecision,
      .discussionThatInitiatedEnquiries, .latestDiscussionThatInitiatedEnquiries, .discussionThatAgreedConference,
      .discussionThatAgreedOnCondition:
      return try discussion(event)
    case .concernNotified: return enquiry.$concernNotified.happening
    case .enquiryOpened: return enquiry.$opened.happening
    case .enquiryConcluded: return enquiry.$concluded.happening
    case .conferenceDecided: return conference.$decided.happening
    case .moveNotified: return transferIn.$notified.happening
    case .moveNotifiedInWriting: return transferIn.$notifiedInWriting.happening
    case .transferRequested: return transferIn.$requested.happening
    case .transferAccepted: return transferIn.$accepted.happening
    case .moveAgreedPermanent: return transferIn.$agreedPermanent.happening
    case .conference, .initialConference:
      try requireInitial(event)
      return conference.end
    case .expectedBirth:
      return Happening(day: child(subject).$due)
    case .midwifeSeen: return Happening(day: child(subject).$midwifeSeen)
    case .birth:
      return Happening(day: child(subject).$born)
    case .planCirculated: return plan.$sent.happening
    case .firstCoreGroup: return $coreGroups.item(0).$date.happening
    case .coreGroup: return try coreGroup(subject, offset: 0).$date.happening
    case .coreGroupBefore: return try coreGroup(subject, offset: -1).$date.happening
    case .coreGroupAfter: return try coreGroup(subject, offset: 1).$date.happening
    case .planUpdatedAfterFirstCoreGroup: return $coreGroups.item(0).$planUpdated.happening
    case .firstReview: return $reviews.item(0).$held.happening
    case .reviewBefore:
      guard case .review(let index) = subject, index > 0 else {
        throw .notApplicable(because: "no review is before it")
      }
      return $reviews.item(index - 1).$held.happening
    case .concernRaised:
      guard case .concern(let index) = subject else { throw .notApplicable(because: "no concern is in question") }
      return $concerns.item(index).$raised.happening
    case .dissentRaised:
      guard case .request(let index) = subject else { throw .notApplicable(because: "no dissent is in question") }
      return $reviewRequests.item(index).$on.happening
    case .intervalBefore: throw .notApplicable(because: "intervals are counted for core groups alone")
    }
  }

  /// Ends the rule where a time runs from the initial conference and this was another.
  private func requireInitial(_ event: Event) throws(Unanswered) {
    guard event == .initialConference else { return }
    guard try knownKind == .initial else {
      throw .notApplicable(because: "the time runs from an initial conference, and this was another")
    }
  }

  private func child(_ subject: Subject?) -> Child {
    guard case .child(let index) = subject else { return $children.item(0) }
    return $children.item(index)
  }

  private func coreGroup(_ subject: Subject?, offset: Int) throws(Unanswered) -> CoreGroup {
    guard case .coreGroup(let index) = subject, index + offset >= 0 else {
      throw .notApplicable(because: "no core group is before it")
    }
    return $coreGroups.item(index + offset)
  }
}
