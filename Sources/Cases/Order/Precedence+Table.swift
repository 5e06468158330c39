import Calendars
import Profiles
import Records

/// The one table of what comes before what.
///
/// In it stands as certain only what truly cannot be otherwise. An agenda may be sent before anything, a conference may be booked before the
/// last discussion, a challenge may come before the minutes, a report may reach the chair too late: of these the table says nothing.
extension Precedence {
  /// All lines of the table.
  package static let table: [Precedence] = [
    lives, enquiries, discussions, invitations, conferences, papers, followers, answers,
  ].flatMap { $0 }

  /// How many things come before a fact, one after another, by its full key: days by these are in an order in which they can be. None for a
  /// fact that the table does not have.
  package static let ranks: [String: Int] = {
    var ranks: [String: Int] = [:]
    for _ in table {
      for line in table where line.earlier != line.later {
        let rank = ranks[line.earlier, default: 0]
        ranks[line.earlier] = rank
        ranks[line.later] = max(ranks[line.later, default: 0], rank + 1)
      }
    }
    return ranks
  }()

  /// Children.
  private static let lives: [Precedence] = [
    each(\.$children, first: .on(\.$born), then: .on(\.$cameHome), .on(\.$birthTold)),
    each(\.$children, first: .on(\.$midwifeSeen), then: .on(\.$born), certainty: .usual),
    first(.each(\.$children, \.$born), then: .on(\.$toldOn), isClose: false),
  ].flatMap { $0 }

  /// From the concern to the end of the enquiry.
  private static let enquiries: [Precedence] = [
    first(.on(\.enquiry.$concernNotified), then: .on(\.enquiry.$opened)),
    first(.on(\.enquiry.$opened), then: .on(\.enquiry.$concluded)),
    first(
      .on(\.enquiry.$concernNotified), .on(\.enquiry.$opened), then: .endOfConference, unless: isNotKnown(as: .initial)),
    first(.on(\.enquiry.$concernNotified), then: .on(\.conference.$decided), unless: isNotKnown(as: .initial)),
    first(
      .on(\.enquiry.$concluded), then: .endOfConference, certainty: .usual, isClose: false,
      unless: isNotKnown(as: .initial)),
  ].flatMap { $0 }

  /// The strategy discussions, of which an initial conference comes.
  private static let discussions: [Precedence] = [
    each(\.$strategyDiscussions, first: .on(\.$began), then: .on(\.$ended)),
    first(
      .firstDiscussion, .firstDiscussion(where: \.$initiatedEnquiries), .firstDiscussion(where: \.$agreedConference),
      then: .endOfConference, unless: isNotKnown(as: .initial)),
    // What one of several has decided, a discussion may agree afterwards.
    first(
      .firstDiscussion(where: \.$agreedConference), then: .on(\.conference.$decided), certainty: .usual,
      unless: isNotKnown(as: .initial)),
    first(
      .each(\.$strategyDiscussions, \.$began), then: .endOfConference, certainty: .usual, isClose: false,
      unless: isNotKnown(as: .initial)),
  ].flatMap { $0 }

  /// What leads up to the conference.
  private static let invitations: [Precedence] = [
    first(
      .on(\.conference.$decided), .on(\.conference.$askedFor), .on(\.conference.$booked), .on(\.delay.$authorised),
      .on(\.invitations.$askedFor), .on(\.invitations.$confirmed), .on(\.invitations.$sent),
      .on(\.preparation.$socialWorkerSpokeWithChair), .on(\.preparation.$concernToldToChair),
      .each(\.$exclusionRequests, \.$spoken), .each(\.$exclusionRequests, \.$written), .each(\.$observers, \.$asked),
      then: .endOfConference),
    // A plan may last until a conference that is held again on a day of which the case does not tell.
    first(.on(\.interimPlan.$agreed), then: .endOfConference, unless: { $0.conference.quorate == false }),
    first(.on(\.invitations.$askedFor), then: .on(\.invitations.$confirmed)),
    each(\.$observers, first: .on(\.$asked), then: .on(\.$consented)),
    first(
      .each(\.$observers, \.$consented), .each(\.$reports, \.$authorised), then: .endOfConference, certainty: .usual),
    first(.on(\.transferIn.$notified), then: .on(\.transferIn.$accepted)),
    first(
      .on(\.transferIn.$notified), .on(\.transferIn.$requested), then: .endOfConference,
      unless: isNotKnown(as: .transferIn)),
  ].flatMap { $0 }

  /// The conference itself.
  private static let conferences: [Precedence] = [
    first(.hour(\.$starts), then: .hour(\.$ends)),
    first(.on(\.conference.$date), then: .on(\.conference.$heldAgain)),
    first(.on(\.conference.$initialHeld), then: .endOfConference, isClose: false),
  ].flatMap { $0 }

  /// What is written of the conference.
  private static let papers: [Precedence] = [
    first(
      .conference,
      then: .on(\.$childToldOutcome), .on(\.$decisionsShared), .on(\.$decisionRecorded), .on(\.decisionNotice.$sent),
      .on(\.plan.$sent),
      .on(\.$recordSystemUpdated), .on(\.minutes.$sent)),
    first(.conference, then: .on(\.plan.$outlined), .on(\.$planQualityAssured), unless: mayFollowAnother),
  ].flatMap { $0 }

  /// What follows from the plan. Before a review conference it follows from an earlier one.
  private static let followers: [Precedence] = [
    first(
      .conference,
      then: .each(\.$coreGroups, \.$date), .each(\.$reviews, \.$held), .each(\.$reviews, \.$setFor),
      .each(\.$endings, \.$on), isClose: false, unless: mayFollowAnother),
    first(
      .on(\.conference.$initialHeld),
      then: .each(\.$coreGroups, \.$date), .each(\.$reviews, \.$held), .each(\.$endings, \.$on), isClose: false),
    each(
      \.$coreGroups, first: .on(\.$date),
      then: .on(\.$planUpdated), .on(\.$planSent), .on(\.$minutesSent), .on(\.$planQualityAssured)),
    each(\.$coreGroups, first: .on(\.$planUpdated), then: .on(\.$planSent), .on(\.$planQualityAssured)),
  ].flatMap { $0 }

  /// Answers, each after what it answers.
  private static let answers: [Precedence] = [
    each(\.$concerns, first: .on(\.$raised), then: .on(\.$received), .on(\.$answered)),
    each(\.$concerns, first: .on(\.$received), then: .on(\.$answered)),
    each(\.$reviewRequests, first: .on(\.$on), then: .on(\.$answered)),
    each(\.$challenges, first: .on(\.$made), then: .on(\.$inWriting), .on(\.$answered)),
    first(
      .conference, then: .each(\.$reviewRequests, \.$on), .each(\.$challenges, \.$made), unless: mayFollowAnother),
  ].flatMap { $0 }

  /// Whether an earlier conference may have been before this one.
  private static let mayFollowAnother: @Sendable (Case) -> Bool = { facts in
    facts.conference.kind.map { $0 == .review } ?? true
  }

  private static func isNotKnown(as kind: ConferenceKind) -> @Sendable (Case) -> Bool {
    { $0.conference.kind != kind }
  }
}
