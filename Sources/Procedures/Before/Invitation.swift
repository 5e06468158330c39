import Calendars
import Cases
import ProcedureKit
import Profiles
import Records

/// Who is invited to a conference, by when, and who else may come.
struct Invitation: Procedure {
  static let summary = "Who is invited and by when, and on what terms observers and supporters may come."

  let sentForInitial = Parameter<Statement>("When invitations to an initial conference are sent.", answers: 60)
  let sentForReview = Parameter<TimeRule>("How long before a review conference invitations are sent.", answers: 60)
  let confirmedForReview = Parameter<TimeRule>(
    "How long before a review conference the social worker confirms who is to be invited.", answers: 61)
  let ifLate = Parameter<Statement>("What is done where invitations are late.", answers: 62)
  let familyInvited = Parameter<Statement>("Which members of the family are invited.", answers: 63)
  let fathersWithoutResponsibility = Parameter<Statement>(
    "Whether a father without parental responsibility is invited.", answers: 64)
  let widerFamily = Parameter<Statement>("Whether other members of the family are invited.", answers: 65)
  let professionalsInvited = Parameter<Statement>("Which professionals are invited.", answers: 66)
  let size = Parameter<Statement>("How large a conference should be.", answers: 67)
  let professionalCannotAttend = Parameter<Statement>("What a professional does who cannot attend.", answers: 68)
  let observerConsentOf = Parameter<WordSet<ConsentGiver>>("Whose consent an observer needs.", answers: 69)
  let observerNotice = Parameter<TimeRule>(
    "How long before the conference the chair is asked about an observer.", answers: 70)
  let observersAtMost = Parameter<Int>(
    "How many observers may attend at most.", in: "observers", stricter: .smaller, answers: 71)
  let observerRole = Parameter<Statement>("What an observer may and may not do.", answers: 72)
  let supporters = Parameter<Statement>("Whether parents may bring a supporter or an advocate.", answers: 73)
  let solicitor = Parameter<Statement>("What a solicitor may do who attends.", answers: 74)
  let confidentiality = Parameter<Statement>("What those attending undertake about confidentiality.", answers: 75)
  let interpreter = Parameter<Statement>("Who arranges an interpreter.", answers: 76)
  let transportAndChildcare = Parameter<Statement>(
    "What is done about the family’s transport and childcare.", answers: 77)

  let sentInTime = Question.deadline("Were the invitations to the review sent in time?", "The invitations", "were sent")
  let confirmedInTime = Question.deadline(
    "Was the list of invitations confirmed in time?", "The list of invitations", "was confirmed")
  let observerConsented = Question.requirement(
    "Did everybody consent whose consent the observer needs?",
    met: "Everybody consented whose consent the observer needs.",
    breached: "The observer lacks the consent of: {lacking}.")
  let observerAskedInTime = Question.deadline(
    "Was the chair asked about the observer in time?", "The chair", "was asked about the observer")
  let observersWithinLimit = Question.requirement(
    "Are there no more observers than may attend?",
    met: "There are no more observers than may attend.",
    breached: "More observers have consent than may attend: at most {most}.")

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    if facts.conference.kind == .review {
      inquiry.answer(sentInTime) { clauses throws(Unanswered) in
        try clauses.deadline(sentForReview, done: facts.invitations.$sent.happening)
      }
      inquiry.answer(confirmedInTime) { clauses throws(Unanswered) in
        try clauses.deadline(confirmedForReview, done: facts.invitations.$confirmed.happening)
      }
    }
    for (index, observer) in facts.observers.enumerated() {
      inquiry.answer(observerConsented, about: .observer(index)) { clauses throws(Unanswered) in
        var missing = Items()
        for giver in try clauses.ruling(observerConsentOf).words where try !giver.consents(to: observer) {
          missing.insert(.word(giver))
        }
        return .complete(missing: missing)
      }
      inquiry.answer(observerAskedInTime, about: .observer(index)) { clauses throws(Unanswered) in
        try clauses.deadline(observerNotice, done: observer.$asked.happening)
      }
    }
    if !facts.observers.isEmpty {
      inquiry.answer(observersWithinLimit) { clauses throws(Unanswered) in
        let most = try clauses.ruling(observersAtMost)
        let certain = facts.observers.count { $0.chairConsents == true && $0.familyConsents == true }
        let possible = facts.observers.count { $0.chairConsents != false && $0.familyConsents != false }
        guard certain > most || possible <= most else {
          throw .undetermined(needs: facts.$observers.untold.$chairConsents.missing)
        }
        return .requirement(possible <= most, .count("most", most))
      }
    }
  }
}

/// Whose consent an observer needs.
enum ConsentGiver: String, Choice {
  case chair = "the chair"
  case family = "the family"

  func consents(to observer: ObserverRequest) throws(Unanswered) -> Bool {
    switch self {
    case .chair: try known(observer.$chairConsents)
    case .family: try known(observer.$familyConsents)
    }
  }
}

extension Invitation {
  private static let review = """
    conference: { kind: review, date: 2023-06-15, starts: 10:00, ends: 12:00 }
    invitations: { sent: 2023-06-01, confirmed: 2023-05-11 }
    observers:
      - { label: student, asked: 2023-06-12, chair-consents: yes, family-consents: no }
      - { label: auditor, asked: 2023-06-13, chair-consents: yes, family-consents: yes }

    """

  static let examples = [
    Example(
      "Ten working days and five weeks before a review",
      clauses:
        "{ sent-for-review: at least 10 working days before the conference, confirmed-for-review: at least 5 weeks before the conference }",
      case: review,
      finds: [
        "sent-in-time": "met: due 2023-06-01, done 2023-06-01",
        "confirmed-in-time": "met: due 2023-05-11, done 2023-05-11",
      ]),
    Example(
      "Observers: consent, notice and number",
      clauses:
        "{ observer-consent-of: [chair, family], observer-notice: at least 3 days before the conference, observers-at-most: 1 }",
      case: review,
      finds: [
        "observer-consented @ student": "breached: lacks the family", "observer-consented @ auditor": "met",
        "observer-asked-in-time @ student": "met: due 2023-06-12, done 2023-06-12",
        "observer-asked-in-time @ auditor": "breached: due 2023-06-12, done 2023-06-13",
        "observers-within-limit": "met",
      ]),
    Example("Without rules", case: review, finds: ["sent-in-time": "silent: sent-for-review"]),
  ]
}
