import Calendars
public import Cases
public import Profiles
import Records

/// The events of the closed list, each computed from the case here and nowhere else.
extension SharedCase {
  /// When an event began. Throws the fact that is missing.
  public func start(of event: Event, about subject: Subject? = nil) throws(Unanswered) -> Happening {
    switch event {
    case .conference, .initialConference:
      return try initialDay(event) ?? facts.conference.start
    default: return try end(of: event, about: subject)
    }
  }

  /// When an event was over, from when time runs that runs after it. Throws the fact that is missing.
  public func end(of event: Event, about subject: Subject? = nil) throws(Unanswered) -> Happening {
    switch event {
    case .firstDiscussion, .secondDiscussion, .lastDiscussion, .lastDiscussionBeforeDecision,
      .discussionThatInitiatedEnquiries, .latestDiscussionThatInitiatedEnquiries, .discussionThatAgreedConference,
      .discussionThatAgreedOnCondition:
      return try facts.discussion(event)
    case .concernNotified: return facts.enquiry.$concernNotified.happening
    case .enquiryOpened: return facts.enquiry.$opened.happening
    case .enquiryConcluded: return facts.enquiry.$concluded.happening
    case .conferenceDecided: return facts.conference.$decided.happening
    case .moveNotified: return facts.transferIn.$notified.happening
    case .moveNotifiedInWriting: return facts.transferIn.$notifiedInWriting.happening
    case .transferRequested: return facts.transferIn.$requested.happening
    case .transferAccepted: return facts.transferIn.$accepted.happening
    case .moveAgreedPermanent: return facts.transferIn.$agreedPermanent.happening
    case .moveAgreedByBoth: return facts.transferIn.$agreedByBoth.happening
    case .conference, .initialConference:
      return try initialDay(event) ?? facts.conference.end
    case .expectedBirth:
      return Happening(day: child(subject).$due)
    case .midwifeSeen: return child(subject).$midwifeSeen.happening
    case .birth:
      return Happening(day: child(subject).$born)
    case .decisionRecorded: return facts.$decisionRecorded.happening
    case .planCirculated: return facts.plan.$sent.happening
    case .firstCoreGroup: return facts.$coreGroups.item(0).$date.happening
    case .coreGroup: return try coreGroup(subject, offset: 0).$date.happening
    case .coreGroupBefore: return try coreGroup(subject, offset: -1).$date.happening
    case .coreGroupAfter: return try coreGroup(subject, offset: 1).$date.happening
    case .planUpdated: return try coreGroup(subject, offset: 0).$planUpdated.happening
    case .planUpdatedAfterFirstCoreGroup: return facts.$coreGroups.item(0).$planUpdated.happening
    case .firstReview: return facts.$reviews.item(0).$held.happening
    case .reviewBefore:
      guard case .review(let index) = subject, index > 0 else {
        throw .notApplicable(because: "no review is before it")
      }
      return facts.$reviews.item(index - 1).$held.happening
    case .concernRaised:
      guard case .concern(let index) = subject else { throw .notApplicable(because: "no concern is in question") }
      return facts.$concerns.item(index).$raised.happening
    case .concernReceived:
      guard case .concern(let index) = subject else { throw .notApplicable(because: "no concern is in question") }
      return facts.$concerns.item(index).$received.happening
    case .challengeMade:
      guard case .challenge(let index) = subject else { throw .notApplicable(because: "no challenge is in question") }
      return facts.$challenges.item(index).$made.happening
    case .childReturned:
      guard case .ending(let index) = subject, facts.endings.indices.contains(index) else {
        throw .notApplicable(because: "no ending of a plan is in question")
      }
      return facts.endings[index].$childReturned.happening
    case .dissentRaised:
      guard case .request(let index) = subject else { throw .notApplicable(because: "no dissent is in question") }
      return facts.$reviewRequests.item(index).$on.happening
    case .intervalBefore: throw .notApplicable(because: "intervals are counted for core groups alone")
    }
  }

  /// The day of the initial conference where the case is of a later one; nil where the conference of the case is meant. Ends the rule where
  /// the case does not tell of the initial conference.
  private func initialDay(_ event: Event) throws(Unanswered) -> Happening? {
    guard event == .initialConference, try facts.knownKind != .initial else { return nil }
    guard facts.conference.initialHeld != nil else {
      throw .notApplicable(because: "the time runs from an initial conference, and this was another")
    }
    return Happening(day: facts.conference.$initialHeld)
  }

  private func child(_ subject: Subject?) -> Child {
    guard case .child(let index) = subject else { return facts.$children.item(0) }
    return facts.$children.item(index)
  }

  private func coreGroup(_ subject: Subject?, offset: Int) throws(Unanswered) -> CoreGroup {
    guard case .coreGroup(let index) = subject, index + offset >= 0 else {
      throw .notApplicable(because: "no core group is before it")
    }
    return facts.$coreGroups.item(index + offset)
  }
}
