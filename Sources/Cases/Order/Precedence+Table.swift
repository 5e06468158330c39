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
    each({ $0.$children }, first: .on { $0.$born }, then: .on { $0.$cameHome }, .on { $0.$birthTold }),
    each({ $0.$children }, first: .on { $0.$midwifeSeen }, then: .on { $0.$born }, certainty: .usual),
    first(.each({ $0.$children }, { $0.$born }), then: .on { $0.$toldOn }, isClose: false),
  ].flatMap { $0 }

  /// From the concern to the end of the enquiry.
  private static let enquiries: [Precedence] = [
    first(.on { $0.enquiry.$concernNotified }, then: .on { $0.enquiry.$opened }),
    first(.on { $0.enquiry.$opened }, then: .on { $0.enquiry.$concluded }),
    first(
      .on { $0.enquiry.$concernNotified }, .on { $0.enquiry.$opened }, then: .endOfConference,
      unless: isNotKnown(as: .initial)),
    first(.on { $0.enquiry.$concernNotified }, then: .on { $0.conference.$decided }, unless: isNotKnown(as: .initial)),
    first(
      .on { $0.enquiry.$concluded }, then: .endOfConference, certainty: .usual, isClose: false,
      unless: isNotKnown(as: .initial)),
  ].flatMap { $0 }

  /// The strategy discussions, of which an initial conference comes.
  private static let discussions: [Precedence] = [
    each({ $0.$strategyDiscussions }, first: .on { $0.$began }, then: .on { $0.$ended }),
    first(
      .firstDiscussion, .firstDiscussion { $0.$initiatedEnquiries }, .firstDiscussion { $0.$agreedConference },
      then: .endOfConference, unless: isNotKnown(as: .initial)),
    // What one of several has decided, a discussion may agree afterwards.
    first(
      .firstDiscussion { $0.$agreedConference }, then: .on { $0.conference.$decided }, certainty: .usual,
      unless: isNotKnown(as: .initial)),
    first(
      .each({ $0.$strategyDiscussions }, { $0.$began }), then: .endOfConference, certainty: .usual, isClose: false,
      unless: isNotKnown(as: .initial)),
  ].flatMap { $0 }

  /// What leads up to the conference.
  private static let invitations: [Precedence] = [
    first(
      .on { $0.conference.$decided }, .on { $0.conference.$askedFor }, .on { $0.conference.$booked },
      .on { $0.delay.$authorised },
      .on { $0.invitations.$askedFor }, .on { $0.invitations.$confirmed }, .on { $0.invitations.$sent },
      .on { $0.preparation.$socialWorkerSpokeWithChair }, .on { $0.preparation.$concernToldToChair },
      .each({ $0.$exclusionRequests }, { $0.$spoken }), .each({ $0.$exclusionRequests }, { $0.$written }),
      .each({ $0.$observers }, { $0.$asked }),
      then: .endOfConference),
    // A plan may last until a conference that is held again on a day of which the case does not tell.
    first(.on { $0.interimPlan.$agreed }, then: .endOfConference, unless: { $0.conference.quorate == false }),
    first(.on { $0.invitations.$askedFor }, then: .on { $0.invitations.$confirmed }),
    each({ $0.$observers }, first: .on { $0.$asked }, then: .on { $0.$consented }),
    first(
      .each({ $0.$observers }, { $0.$consented }), .each({ $0.$reports }, { $0.$authorised }), then: .endOfConference,
      certainty: .usual),
    first(.on { $0.transferIn.$notified }, then: .on { $0.transferIn.$accepted }),
    first(
      .on { $0.transferIn.$notified }, .on { $0.transferIn.$requested }, then: .endOfConference,
      unless: isNotKnown(as: .transferIn)),
  ].flatMap { $0 }

  /// The conference itself.
  private static let conferences: [Precedence] = [
    first(.hour { $0.$starts }, then: .hour { $0.$ends }),
    first(.on { $0.conference.$date }, then: .on { $0.conference.$heldAgain }),
    first(.on { $0.conference.$initialHeld }, then: .endOfConference, isClose: false),
  ].flatMap { $0 }

  /// What is written of the conference.
  private static let papers: [Precedence] = [
    first(
      .conference,
      then: .on { $0.$childToldOutcome }, .on { $0.$decisionsShared }, .on { $0.$decisionRecorded },
      .on { $0.decisionNotice.$sent },
      .on { $0.plan.$sent },
      .on { $0.$recordSystemUpdated }, .on { $0.minutes.$sent }),
    first(.conference, then: .on { $0.plan.$outlined }, .on { $0.$planQualityAssured }, unless: mayFollowAnother),
  ].flatMap { $0 }

  /// What follows from the plan. Before a review conference it follows from an earlier one.
  private static let followers: [Precedence] = [
    first(
      .conference,
      then: .each({ $0.$coreGroups }, { $0.$date }), .each({ $0.$reviews }, { $0.$held }),
      .each({ $0.$reviews }, { $0.$setFor }),
      .each({ $0.$endings }, { $0.$on }), isClose: false, unless: mayFollowAnother),
    first(
      .on { $0.conference.$initialHeld },
      then: .each({ $0.$coreGroups }, { $0.$date }), .each({ $0.$reviews }, { $0.$held }),
      .each({ $0.$endings }, { $0.$on }), isClose: false),
    each(
      { $0.$coreGroups }, first: .on { $0.$date },
      then: .on { $0.$planUpdated }, .on { $0.$planSent }, .on { $0.$minutesSent }, .on { $0.$planQualityAssured }),
    each(
      { $0.$coreGroups }, first: .on { $0.$planUpdated }, then: .on { $0.$planSent }, .on { $0.$planQualityAssured }),
  ].flatMap { $0 }

  /// Answers, each after what it answers.
  private static let answers: [Precedence] = [
    each({ $0.$concerns }, first: .on { $0.$raised }, then: .on { $0.$received }, .on { $0.$answered }),
    each({ $0.$concerns }, first: .on { $0.$received }, then: .on { $0.$answered }),
    each({ $0.$reviewRequests }, first: .on { $0.$on }, then: .on { $0.$answered }),
    each({ $0.$challenges }, first: .on { $0.$made }, then: .on { $0.$inWriting }, .on { $0.$answered }),
    first(
      .conference, then: .each({ $0.$reviewRequests }, { $0.$on }), .each({ $0.$challenges }, { $0.$made }),
      unless: mayFollowAnother),
  ].flatMap { $0 }

  /// Whether an earlier conference may have been before this one.
  private static let mayFollowAnother: @Sendable (Case) -> Bool = { facts in
    facts.conference.kind.map { $0 == .review } ?? true
  }

  private static func isNotKnown(as kind: ConferenceKind) -> @Sendable (Case) -> Bool {
    { $0.conference.kind != kind }
  }
}
