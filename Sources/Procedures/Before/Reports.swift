import Calendars
import Cases
import ProcedureKit
import Profiles
import Records

/// Written reports to a conference.
struct Reports: Procedure {
  static let summary =
    "Who reports to a conference, by when the chair and the family have the reports, and who authorises them."

  let authorsForInitial = Parameter<Statement>("Who reports to an initial conference.", answers: 112)
  let authorsForReview = Parameter<Statement>("Who reports to a review conference.", answers: 113)
  let format = Parameter<Statement>("In which form reports are written.", answers: 114)
  let socialWorkerToChair = Parameter<TimeRule>(
    "How long before an initial conference the social worker’s report is with the chair or the unit.", answers: 115)
  let othersToChair = Parameter<TimeRule>(
    "How long before an initial conference other agencies’ reports are with the chair or the unit.", answers: 116)
  let socialWorkerToFamily = Parameter<TimeRule>(
    "How long before an initial conference the social worker’s report is with the family.", answers: 117)
  let othersToFamily = Parameter<TimeRule>(
    "How long before an initial conference other agencies’ reports are with the family.", answers: 117)
  let socialWorkerToChairForReview = Parameter<TimeRule>(
    "How long before a review the social worker’s report is with the chair or the unit.", answers: 118)
  let othersToChairForReview = Parameter<TimeRule>(
    "How long before a review other agencies’ reports are with the chair or the unit.", answers: 118)
  let socialWorkerToFamilyForReview = Parameter<TimeRule>(
    "How long before a review the social worker’s report is with the family.", answers: 119)
  let othersToFamilyForReview = Parameter<TimeRule>(
    "How long before a review other agencies’ reports are with the family.", answers: 119)
  let earlySharing = Parameter<Statement>("Why the family has reports early.", answers: 120)
  let authorisedBy = Parameter<People>("Who authorises the social worker’s report.", answers: 121)
  let authorisedBefore = Parameter<TimeRule>(
    "How long before the conference the social worker’s report is authorised.", answers: 121)
  let managerShows = Parameter<Statement>("What the authorising manager shows.", answers: 122)
  let complianceMonitored = Parameter<Statement>("Whether it is recorded who reports in time.", answers: 123)
  let socialWorkerContents = Parameter<Statement>("What the social worker’s report contains.", answers: 124)
  let othersContents = Parameter<Statement>("What other agencies’ reports contain.", answers: 125)
  let eachChild = Parameter<Statement>("Whether each child has information of its own.", answers: 126)
  let sensitiveMaterial = Parameter<Statement>("What is done about sensitive or confidential material.", answers: 127)
  let timeAtConference = Parameter<Statement>("Whether there is time at the conference to share reports.", answers: 128)
  let authorAbsent = Parameter<Statement>("What becomes of a report whose author is absent.", answers: 129)
  let translation = Parameter<Statement>("Whether reports are translated or put in another form.", answers: 130)
  let planAtReview = Parameter<Statement>("Whether the plan is before a review conference.", answers: 131)
  let attachedToMinutes = Parameter<Statement>("Whether reports are attached to the minutes.", answers: 132)
  let ifMissing = Parameter<Statement>("What follows where a report is late or missing.", answers: 133)

  let withChairInTime = Question.deadline("Was the report with the chair in time?", "The report", "was with the chair")
  let withFamilyInTime = Question.deadline(
    "Was the report with the family in time?", "The report", "was with the family")
  let authorisedByRightPerson = Question.requirement(
    "Did the right person authorise the report?",
    met: "The report was authorised by {by}.", breached: "The report was authorised by {by}; it needs {needed}.")
  let authorisedInTime = Question.deadline("Was the report authorised in time?", "The report", "was authorised")

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    for (index, report) in facts.reports.enumerated() {
      let subject = Subject.report(index)
      inquiry.answer(withChairInTime, about: subject) { clauses throws(Unanswered) in
        let isReview = try self.isReview(report, facts)
        let isSocialWorker = try facts.isSocialWorker(report.author)
        let lead =
          isReview
          ? (isSocialWorker ? socialWorkerToChairForReview : othersToChairForReview)
          : (isSocialWorker ? socialWorkerToChair : othersToChair)
        return try clauses.deadline(lead, done: report.$withChair.happening)
      }
      inquiry.answer(withFamilyInTime, about: subject) { clauses throws(Unanswered) in
        let isReview = try self.isReview(report, facts)
        let isSocialWorker = try facts.isSocialWorker(report.author)
        let lead =
          isReview
          ? (isSocialWorker ? socialWorkerToFamilyForReview : othersToFamilyForReview)
          : (isSocialWorker ? socialWorkerToFamily : othersToFamily)
        return try clauses.deadline(lead, done: report.$withFamily.happening)
      }
      guard (try? facts.isSocialWorker(report.author)) != false else { continue }
      inquiry.answer(authorisedByRightPerson, about: subject) { clauses throws(Unanswered) in
        try clauses.suitable(authorisedBy, report.$authorisedBy)
      }
      inquiry.answer(authorisedInTime, about: subject) { clauses throws(Unanswered) in
        let held = try known(facts.conference.$kind)
        guard report.kind ?? held == held else { throw .notApplicable(because: "the report is for another conference") }
        return try clauses.deadline(authorisedBefore, done: report.$authorised.happening)
      }
    }
  }

  private func isReview(_ report: Report, _ facts: Case) throws(Unanswered) -> Bool {
    let held = try known(facts.conference.$kind)
    guard report.kind ?? held == held else { throw .notApplicable(because: "the report is for another conference") }
    switch held {
    case .initial: return false
    case .review: return true
    case .transferIn: throw .notApplicable(because: "these rules are for initial and review conferences")
    }
  }
}

extension Case {
  /// Whether the person with a label is the social worker.
  fileprivate func isSocialWorker(_ label: Label<Person>) throws(Unanswered) -> Bool {
    let author = (attending + absent).first { $0.label == label } ?? $attending.untold
    return try known(author.$profession) == .socialWorker
  }
}

extension Reports {
  private static let reports = """
    conference: { kind: initial, date: 2023-05-31, starts: 14:00 }
    attending:
      - { label: worker, profession: social-worker, agency: childrens-social-care }
      - { label: nurse, profession: school-nurse, agency: health }
    reports:
      - author: worker
        for: initial
        authorised-by: team-manager
        authorised: 2023-05-26 10:30
        with-chair: 2023-05-26 11:00
        with-family: 2023-05-29
      - { author: nurse, for: initial, with-chair: 2023-05-30, with-family: 2023-05-30 }

    """

  static let examples = [
    Example(
      "Two working days before, over a bank holiday, and two plain days",
      clauses: """
        social-worker-to-chair: at least 2 working days before the conference
        others-to-chair: at least 1 working day before the conference
        social-worker-to-family: at least 2 days before the conference
        others-to-family: at least 2 days before the conference
        authorised-by: [team-manager, service-manager]
        authorised-before: at least 2 working days before the conference, at 10:00
        """,
      case: reports,
      finds: [
        "with-chair-in-time @ report 1, worker": "met: due 2023-05-26, done 2023-05-26 11:00",
        "with-chair-in-time @ report 2, nurse": "met: due 2023-05-30, done 2023-05-30",
        "with-family-in-time @ report 1, worker": "met: due 2023-05-29, done 2023-05-29",
        "with-family-in-time @ report 2, nurse": "breached: due 2023-05-29, done 2023-05-30",
        "authorised-by-right-person @ report 1, worker": "met",
        "authorised-in-time @ report 1, worker": "breached: due 2023-05-26 10:00, done 2023-05-26 10:30",
      ]),
    Example(
      "A review has limits of its own",
      clauses: """
        social-worker-to-chair-for-review: at least 5 working days before the conference
        others-to-chair-for-review: at least 2 working days before the conference
        social-worker-to-family-for-review: at least 2 working days before the conference
        others-to-family-for-review: at least 2 working days before the conference
        """,
      case: reports.split(separator: "for: initial").joined(separator: "for: review")
        .split(separator: "kind: initial").joined(separator: "kind: review"),
      finds: [
        "with-chair-in-time @ report 1, worker": "breached: due 2023-05-23, done 2023-05-26 11:00",
        "with-chair-in-time @ report 2, nurse": "breached: due 2023-05-26, done 2023-05-30",
        "with-family-in-time @ report 1, worker": "breached: due 2023-05-26, done 2023-05-29",
        "with-family-in-time @ report 2, nurse": "breached: due 2023-05-26, done 2023-05-30",
      ]),
    Example(
      "A report for a review is not measured against the initial conference",
      clauses: "social-worker-to-chair-for-review: at least 5 working days before the conference",
      case: """
        conference: { kind: initial, date: 2023-05-31, starts: 14:00 }
        attending: [{ label: worker, profession: social-worker, agency: childrens-social-care }]
        reports: [{ author: worker, for: review, with-chair: 2023-08-10 }]
        """,
      finds: ["with-chair-in-time @ report 1, worker": "not-applicable"]),
  ]
}
