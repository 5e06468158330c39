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
      return try initialDay(event) ?? conference.start
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
    case .moveAgreedByBoth: return transferIn.$agreedByBoth.happening
    case .conference, .initialConference:
      return try initialDay(event) ?? conference.end
    case .expectedBirth:
      return Happening(day: child(subject).$due)
    case .midwifeSeen: return Happening(day: child(subject).$midwifeSeen)
    case .birth:
      return Happening(day: child(subject).$born)
    case .decisionRecorded: return $decisionRecorded.happening
    case .planCirculated: return plan.$sent.happening
    case .firstCoreGroup: return $coreGroups.item(0).$date.happening
    case .coreGroup: return try coreGroup(subject, offset: 0).$date.happening
    case .coreGroupBefore: return try coreGroup(subject, offset: -1).$date.happening
    case .coreGroupAfter: return try coreGroup(subject, offset: 1).$date.happening
    case .planUpdated: return try coreGroup(subject, offset: 0).$planUpdated.happening
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
    case .concernReceived:
      guard case .concern(let index) = subject else { throw .notApplicable(because: "no concern is in question") }
      return $concerns.item(index).$received.happening
    case .challengeMade:
      guard case .challenge(let index) = subject else { throw .notApplicable(because: "no challenge is in question") }
      return $challenges.item(index).$made.happening
    case .childReturned:
      guard case .ending(let index) = subject, endings.indices.contains(index) else {
        throw .notApplicable(because: "no ending of a plan is in question")
      }
      return endings[index].$childReturned.happening
    case .dissentRaised:
      guard case .request(let index) = subject else { throw .notApplicable(because: "no dissent is in question") }
      return $reviewRequests.item(index).$on.happening
    case .intervalBefore: throw .notApplicable(because: "intervals are counted for core groups alone")
    }
  }

  /// The day of the initial conference where the case is of a later one; nil where the conference of the case is meant. Ends the rule where
  /// the case does not tell of the initial conference.
  private func initialDay(_ event: Event) throws(Unanswered) -> Happening? {
    guard event == .initialConference, try knownKind != .initial else { return nil }
    guard conference.initialHeld != nil else {
      throw .notApplicable(because: "the time runs from an initial conference, and this was another")
    }
    return Happening(day: conference.$initialHeld)
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
