import Calendars
import Cases
import ProcedureKit
import Profiles
import Records

/// When somebody may be kept out of a conference.
struct Exclusion: Procedure {
  static let summary = "Who may exclude somebody from a conference, on what grounds and with what notice."

  let decidedBy = Parameter<People>("Who decides on an exclusion.", answers: 78)
  let prevails = Parameter<People>(
    "Whose decision stands where two who may decide on an exclusion differ.", answers: 78)
  let notice = Parameter<TimeRule>("How long before the conference an exclusion is asked for.", answers: 79)
  let noticeForm = Parameter<NoticeForm>("In which form an exclusion is asked for.", answers: 79)
  let grounds = Parameter<WordSet<ExclusionGround>>("The grounds on which somebody may be excluded.", answers: 80)
  let evidence = Parameter<Statement>("Which evidence a request for exclusion gives.", answers: 81)
  let advice = Parameter<Statement>("Which legal or police advice is taken.", answers: 82)
  let notGroundsAlone = Parameter<WordSet<ExclusionGround>>("What is not ground enough in itself.", answers: 83, 84)
  let duringConference = Parameter<Statement>(
    "Whether somebody may be asked to leave during a conference.", answers: 85)
  let excludedReceive = Parameter<Statement>("What an excluded parent receives.", answers: 86)
  let familyConflict = Parameter<Statement>("What is done about conflict within the family.", answers: 87)

  var pairs: [ParameterPair] { [.readAlike(notice, noticeForm)] }

  let decidedByRightPerson = Question.requirement(
    "Did the right person decide on the exclusion?",
    met: "The exclusion was decided by {by}, who may decide it.",
    breached: "The exclusion was decided by {by}; it is for {needed}.")
  let decisionPrevails = Question(
    "Does this decision on the exclusion stand against that of somebody else?", among: ExclusionStanding.self)
  let askedInTime = Question.deadline("Was the exclusion asked for in time?", "The exclusion", "was asked for")
  let groundAllowed = Question.requirement(
    "Is there a ground for the exclusion?",
    met: "The ground is one that the document allows: {ground}.",
    breached: "The ground is none that the document allows: {ground}.")

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    for (index, request) in facts.exclusionRequests.enumerated() {
      inquiry.answer(decidedByRightPerson, about: .exclusion(index)) { clauses throws(Unanswered) in
        try clauses.suitable(decidedBy, request.$decidedBy, besides: request.$consulted)
      }
      if request.$decidedOtherwiseBy.isTold {
        inquiry.answer(decisionPrevails, about: .exclusion(index)) { clauses throws(Unanswered) in
          let people = try clauses.ruling(prevails)
          let (mine, other) = (try known(request.$decidedBy), try known(request.$decidedOtherwiseBy))
          let words = [Particular.words("by", mine.meaning), .words("other", other.meaning)]
          switch (people.includes(mine), people.includes(other)) {
          case (true?, false?): return Answer(.outcome(AnyWord(ExclusionStanding.stands)), words)
          case (false?, true?): return Answer(.outcome(AnyWord(ExclusionStanding.givesWay)), words)
          default: throw .undetermined(needs: request.$decidedOtherwiseBy.missing)
          }
        }
      }
      inquiry.answer(askedInTime, about: .exclusion(index)) { clauses throws(Unanswered) in
        try clauses.require(notice)
        let (spoken, written) = (request.$spoken, request.$written)
        if try clauses.ifStated(noticeForm) == .inWriting {
          return try clauses.deadline(notice, done: written.happening)
        }
        // What is put in writing was discussed before, unless the case tells otherwise.
        guard let moment = written.wrappedValue,
          spoken.isDenied || spoken.wrappedValue.map({ $0.day > moment.day }) ?? false
        else { return try clauses.deadline(notice, done: spoken.happening, provenBy: written.happening) }
        return try clauses.deadline(notice, done: written.happening)
      }
      inquiry.answer(groundAllowed, about: .exclusion(index)) { clauses throws(Unanswered) in
        if let weak = try clauses.ifStated(notGroundsAlone) {
          let ground = try known(request.$ground)
          if weak.contains(ground) {
            _ = try clauses.ruling(notGroundsAlone)
            return .requirement(false, .words("ground", ground.meaning))
          }
        }
        let isAllowed = try clauses.names(grounds, request.$ground)
        return .requirement(isAllowed, .words("ground", try known(request.$ground).meaning))
      }
    }
  }
}

/// In which form an exclusion is asked for.
enum NoticeForm: String, Choice {
  case inWriting = "in writing"
  case inWritingIfPossible = "in writing if possible, else by word of mouth"
}

/// Whether a decision on an exclusion stands against another.
enum ExclusionStanding: String, Outcome {
  case stands = "What {by} decided stands, although {other} decided otherwise."
  case givesWay = "What {by} decided gives way to what {other} decided."
}

extension Exclusion {
  private static let requests = """
    conference: { kind: initial, date: 2023-06-15, starts: 10:00 }
    exclusion-requests:
      - { spoken: 2023-06-12, written: 2023-06-14, ground: threat-of-violence, decided-by: chair }
      - { spoken: 2023-06-12, ground: possible-prosecution, decided-by: social-worker }

    """

  static let examples = [
    Example(
      "Three days' notice by word of mouth suffice where writing is asked for only if possible",
      clauses: """
        decided-by: [chair]
        notice: at least 3 days before the conference
        notice-form: in-writing-if-possible
        grounds: [threat-of-violence]
        not-grounds-alone: [possible-prosecution]
        """,
      case: requests,
      finds: [
        "decided-by-right-person @ request 1": "met", "decided-by-right-person @ request 2": "breached",
        "asked-in-time @ request 1": "met: due 2023-06-12, done 2023-06-12", "ground-allowed @ request 1": "met",
        "ground-allowed @ request 2": "breached",
      ]),
    Example(
      "Some grounds have a condition of their own, which people judge",
      clauses: """
        grounds:
          provisions:
            - { is: [threat-of-violence], force: should }
            - { is: [disruption], force: should, provided: There is sufficient evidence of it. }
        """,
      case: """
        conference: { kind: initial, date: 2023-06-15, starts: 10:00 }
        exclusion-requests: [{ ground: disruption }, { ground: threat-of-violence }, { ground: perpetrator }]
        """,
      finds: [
        "ground-allowed @ request 1": "judgement: grounds; if so met; if not breached (should)",
        "ground-allowed @ request 2": "met (should)", "ground-allowed @ request 3": "breached (should)",
      ]),
    Example(
      "Two may decide, and differ", clauses: "prevails: [manager-for-safeguarding-services]",
      case: """
        exclusion-requests:
          - { decided-by: chair, decided-otherwise-by: manager-for-safeguarding-services }
          - { decided-by: manager-for-safeguarding-services, decided-otherwise-by: chair }
          - { decided-by: chair }
        """,
      finds: ["decision-prevails @ request 1": "gives-way", "decision-prevails @ request 2": "stands"]),
    Example(
      "The chair speaks first with a manager of those who ask, and decides",
      clauses: "decided-by: [chair, consulted: any manager]",
      case: """
        conference: { kind: initial, date: 2023-06-15, starts: 10:00 }
        exclusion-requests:
          - { decided-by: chair, consulted: [team-manager] }
          - { decided-by: chair, consulted: [social-worker] }
          - { decided-by: chair }
        """,
      finds: [
        "decided-by-right-person @ request 1": "met", "decided-by-right-person @ request 2": "breached",
        "decided-by-right-person @ request 3": "undetermined: exclusion-requests.consulted",
      ]),
    Example(
      "Where it must be in writing, the same request is late",
      clauses: "{ notice: at least 3 days before the conference, notice-form: in-writing }",
      case: requests,
      finds: [
        "asked-in-time @ request 1": "breached: due 2023-06-12, done 2023-06-14",
        "ground-allowed @ request 1": "silent: grounds",
      ]),
  ]
}
