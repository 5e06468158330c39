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
    "How long before a conference the social worker’s report is with the chair or the unit.", answers: 115, 118)
  let othersToChair = Parameter<TimeRule>(
    "How long before a conference other agencies’ reports are with the chair or the unit.", answers: 116, 118)
  let socialWorkerToFamily = Parameter<TimeRule>(
    "How long before a conference the social worker’s report is with the family.", answers: 117, 119)
  let othersToFamily = Parameter<TimeRule>(
    "How long before a conference other agencies’ reports are with the family.", answers: 117, 119)
  let toChild = Parameter<TimeRule>("How long before a conference reports are with the child.", answers: 117, 119)
  let amendedToChair = Parameter<TimeRule>(
    "How long before a conference a report that was amended once the family had seen it is with the chair.",
    answers: 115, 116)
  let earlySharing = Parameter<Statement>("Why the family has reports early.", answers: 120)
  let authorisedBy = Parameter<People>("Who authorises social care’s reports.", answers: 121)
  let authorisedBefore = Parameter<TimeRule>(
    "How long before the conference social care’s reports are authorised.", answers: 121)
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
  let withChildInTime = Question.deadline("Was the report with the child in time?", "The report", "was with the child")
  let amendedWithChairInTime = Question.deadline(
    "Was the amended report with the chair in time?", "The amended report", "was with the chair")
  let authorisedByRightPerson = Question.requirement(
    "Did the right person authorise the report?",
    met: "The report was authorised by {by}.", breached: "The report was authorised by {by}; it needs {needed}.")
  let authorisedInTime = Question.deadline("Was the report authorised in time?", "The report", "was authorised")

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    for (index, report) in facts.reports.enumerated() {
      let subject = Subject.report(index)
      let author = facts.author(of: report)
      inquiry.answer(withChairInTime, about: subject) { clauses throws(Unanswered) in
        let limit = try limit(on: author, socialWorkerToChair, othersToChair, &clauses)
        try requireForThisConference(report, limit, &clauses)
        return try clauses.deadline(limit, done: report.$withChair.happening)
      }
      inquiry.answer(withFamilyInTime, about: subject) { clauses throws(Unanswered) in
        let limit = try limit(on: author, socialWorkerToFamily, othersToFamily, &clauses)
        try requireForThisConference(report, limit, &clauses)
        return try clauses.deadline(limit, done: report.$withFamily.happening)
      }
      if report.$withChild.isTold {
        inquiry.answer(withChildInTime, about: subject) { clauses throws(Unanswered) in
          try requireForThisConference(report, toChild, &clauses)
          return try clauses.deadline(toChild, done: report.$withChild.happening)
        }
      }
      if report.$amendedWithChair.isTold {
        inquiry.answer(amendedWithChairInTime, about: subject) { clauses throws(Unanswered) in
          try requireForThisConference(report, amendedToChair, &clauses)
          return try clauses.deadline(amendedToChair, done: report.$amendedWithChair.happening)
        }
      }
      guard author.isOfSocialCare != false else { continue }
      inquiry.answer(authorisedByRightPerson, about: subject) { clauses throws(Unanswered) in
        try requireForThisConference(report, authorisedBy, &clauses)
        if author.isOfSocialCare == nil { throw .undetermined(needs: author.$agency.missing) }
        return try clauses.suitable(authorisedBy, report.$authorisedBy)
      }
      inquiry.answer(authorisedInTime, about: subject) { clauses throws(Unanswered) in
        try requireForThisConference(report, authorisedBefore, &clauses)
        if author.isOfSocialCare == nil { throw .undetermined(needs: author.$agency.missing) }
        return try clauses.deadline(authorisedBefore, done: report.$authorised.happening)
      }
    }
  }

  /// Which of two limits there is for the report of an author, as the author is a social worker or is not.
  private func limit(
    on author: Person, _ ofSocialWorkers: Parameter<TimeRule>, _ ofOthers: Parameter<TimeRule>,
    _ clauses: inout Consultation
  ) throws(Unanswered) -> Parameter<TimeRule> {
    let profession = try clauses.leading(to: ofSocialWorkers, ofOthers) { (_) throws(Unanswered) in
      try known(author.$profession)
    }
    return profession == .socialWorker ? ofSocialWorkers : ofOthers
  }

  /// Ends a rule where the clause of a parameter gives none, or where the report is for another conference than this.
  private func requireForThisConference<Value>(
    _ report: Report, _ parameter: Parameter<Value>, _ clauses: inout Consultation
  ) throws(Unanswered) {
    try clauses.require(parameter)
    guard let kind = report.kind else { return }
    guard try kind == known(clauses.facts.conference.$kind) else {
      throw .notApplicable(because: "the report is for another conference")
    }
  }
}

extension Person {
  /// Whether the person is one of social care’s staff; nil where that is not told.
  fileprivate var isOfSocialCare: Bool? {
    if let agency { return agency == .childrensSocialCare }
    return switch profession {
    case .socialWorker, .socialWorkManager, .fosteringSocialWorker, .familySupportWorker: true
    default: nil
    }
  }
}
