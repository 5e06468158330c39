import Calendars
import Cases
import ProcedureKit

/// The facts that more than one procedure needs.
extension Fact {
  static var conferenceKind: Fact { Fact("conference.kind", "which kind of conference it was") }
  static var conferenceDate: Fact { Fact("conference.date", "the day of the conference") }
  static var conferenceEnd: Fact { Fact("conference.ends", "the end of the conference") }
  static var conferenceDecided: Fact {
    Fact("conference.decided", "when it was decided that there should be a conference")
  }
  static var conferenceAskedFor: Fact { Fact("conference.asked-for", "when the conference was asked for") }
  static var enquiryOpened: Fact { Fact("enquiry.opened", "when the section 47 enquiry was opened") }
  static var enquiryConcluded: Fact { Fact("enquiry.concluded", "when the section 47 enquiry was concluded") }
  static var strategyDiscussions: Fact {
    Fact("strategy-discussions", "whether there was a strategy discussion, and when")
  }
  static var strategyDiscussionBegan: Fact { Fact("strategy-discussions.began", "when each strategy discussion began") }
  static var secondDiscussion: Fact {
    Fact("strategy-discussions", "whether there was a second strategy discussion, and when")
  }
  static var initiatedEnquiries: Fact {
    Fact("strategy-discussions.initiated-enquiries", "at which strategy discussion the enquiries were initiated")
  }
  static var agreedConference: Fact {
    Fact("strategy-discussions.agreed-conference", "which strategy discussion agreed the conference")
  }
  static var attending: Fact { Fact("attending", "who attended the conference") }
  static var agencies: Fact { Fact("attending.agency", "the agency of everybody who attended") }
  static var planMade: Fact { Fact("plan.made", "whether a plan was made") }
  static var reviewHeld: Fact { Fact("reviews.held", "when each review was held") }
  static var coreGroupDate: Fact { Fact("core-groups.date", "when each core group met") }
  static var planOutlined: Fact { Fact("plan.outlined", "when the plan was outlined") }
  static var minutesSent: Fact { Fact("minutes.sent", "when the minutes were sent") }
  static var minutesContents: Fact { Fact("minutes.contents", "what the minutes contain") }
  static var invited: Fact { Fact("invitations.to", "who was invited") }
}

extension Case {
  /// The conference, where it is an initial one.
  var initialConference: Conference {
    get throws(Unanswered) {
      let conference = try known(conference, .conferenceKind)
      guard try known(conference.kind, .conferenceKind) == .initial else {
        throw .notApplicable(because: "this was not an initial conference")
      }
      return conference
    }
  }

  /// When the conference began: with its time of day where the case gives one.
  var conferenceStart: Moment {
    get throws(Unanswered) { try known(conference?.held, .conferenceDate) }
  }

  /// When the conference ended: with its time of day where the case gives one.
  var conferenceEnd: Moment {
    get throws(Unanswered) { try known(conference?.end, .conferenceDate) }
  }
}

extension Conference {
  /// The day on which the conference was held, with the time at which it began where the case gives it.
  var held: Moment? { date.map { Moment(day: $0, time: starts) } }
}
