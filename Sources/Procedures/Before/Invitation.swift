import Calendars
import Cases
import ProcedureKit
import Profiles
import Records

/// Who is invited to a conference, by when, and who else may come.
struct Invitation: Procedure {
  static let summary = "Who is invited and by when, and on what terms observers and supporters may come."

  let sentForInitial = Parameter<TimeRule>(
    "By when invitations to an initial conference are sent.", answers: 60)
  let sentForReview = Parameter<TimeRule>("How long before a review conference invitations are sent.", answers: 60)
  let detailsAskedFor = Parameter<TimeRule>(
    "How long before a review conference the unit asks the social worker who is to be invited.", answers: 61)
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
  let observerConsentBy = Parameter<TimeRule>("By when that consent is given.", answers: 69)
  let observerAccompanies = Parameter<Bool>(
    "Whether an observer comes with a professional who attends.", answers: 72)
  let observerNotice = Parameter<TimeRule>(
    "How long before the conference the chair is asked about an observer.", answers: 70)
  let observersAtMost = Parameter<Int>(
    "How many observers may attend at most.", in: "observers", stricter: .smaller, answers: 71)
  let observerChosen = Parameter<ObserverChoice>(
    "Which observer comes where more are consented to than may attend.", answers: 71)
  let observerRole = Parameter<Statement>("What an observer may and may not do.", answers: 72)
  let supporters = Parameter<Statement>("Whether parents may bring a supporter or an advocate.", answers: 73)
  let solicitor = Parameter<Statement>("What a solicitor may do who attends.", answers: 74)
  let confidentiality = Parameter<Statement>("What those attending undertake about confidentiality.", answers: 75)
  let interpreter = Parameter<Statement>("Who arranges an interpreter.", answers: 76)
  let transportAndChildcare = Parameter<Statement>(
    "What is done about the family’s transport and childcare.", answers: 77)

  let sentInTime = Question.deadline("Were the invitations sent in time?", "The invitations", "were sent")
  let detailsAskedForInTime = Question.deadline(
    "Was the social worker asked in time who is to be invited?", "The social worker", "was asked who is to be invited")
  let confirmedInTime = Question.deadline(
    "Was the list of invitations confirmed in time?", "The list of invitations", "was confirmed")
  let observerConsented = Question.requirement(
    "Did everybody consent whose consent the observer needs?",
    met: "Everybody consented whose consent the observer needs.",
    breached: "The observer has not the consent that is needed; lacking: {lacking}.",
    planned: "Everybody is to consent in time whose consent the observer needs.",
    plannedBreach: "The consent that the observer needs is to be given too late.")
  let observerComesWithSomebody = Question.requirement(
    "Does the observer come with a professional who attends?",
    met: "The observer comes with a professional who attends.",
    breached: "The observer does not come with a professional who attends.")
  let observerAskedInTime = Question.deadline(
    "Was the chair asked about the observer in time?", "The chair", "was asked about the observer")
  let observersWithinLimit = Question.requirement(
    "Did no more observers attend than may?",
    met: "No more observers attended than may: at most {most}.",
    breached: "More observers attended than may: at most {most}.")
  let observerMayCome = Question("May this observer come, as far as their number goes?", among: ObserverPlace.self)

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    let invitations = facts.invitations
    if facts.conference.kind == .initial {
      inquiry.answer(sentInTime) { clauses throws(Unanswered) in
        try clauses.deadline(sentForInitial, done: invitations.$sent.happening)
      }
    }
    if facts.conference.kind == .review {
      inquiry.answer(sentInTime) { clauses throws(Unanswered) in
        try clauses.deadline(sentForReview, done: invitations.$sent.happening)
      }
      inquiry.answer(detailsAskedForInTime) { clauses throws(Unanswered) in
        try clauses.deadline(detailsAskedFor, done: invitations.$askedFor.happening)
      }
      inquiry.answer(confirmedInTime) { clauses throws(Unanswered) in
        try clauses.deadline(confirmedForReview, done: invitations.$confirmed.happening)
      }
    }
    for (index, observer) in facts.observers.enumerated() {
      examine(observer, index, facts, &inquiry)
    }
    if !facts.observers.isEmpty {
      inquiry.answer(observersWithinLimit) { clauses throws(Unanswered) in
        let most = try clauses.ruling(observersAtMost)
        let possible = facts.observers.count { $0.chairConsents != false && $0.familyConsents != false }
        let attended = facts.attending.count { $0.role == .observer }
        let perhaps = facts.perhapsAttending.count { $0.role == .observer }
        if attended <= most, possible > most {
          if attended + perhaps > most || facts.people.isEmpty { throw .undetermined(needs: facts.whoAttended) }
          if !facts.isEverybodyNamed { throw .undetermined(needs: facts.$othersAttended.missing) }
        }
        return .requirement(attended <= most, .count("most", most))
      }
    }
  }

  private func examine(_ observer: ObserverRequest, _ index: Int, _ facts: Case, _ inquiry: inout Inquiry) {
    inquiry.answer(observerConsented, about: .observer(index)) { clauses throws(Unanswered) in
      let missing = try clauses.missing(observerConsentOf) { giver, _ throws(Unanswered) in
        try giver.consents(to: observer)
      }
      guard missing.isEmpty else { return .complete(missing: missing) }
      guard try clauses.ifStated(observerConsentBy) != nil else { return .requirement(true) }
      // Nobody consents before being asked: who asks too late has no consent in time, and one who asked in time is taken to have had
      // the answer then, unless the case tells of another time.
      let given = observer.$consented.happening.or(observer.$asked.happening)
      let day = try given.known().day
      let answer = try clauses.deadline(observerConsentBy, done: given)
      guard answer.status != .breached else { return .complete(missing: [.phrase("a consent given in time")]) }
      return clauses.requirement(answer.missed == nil, settledOn: day)
    }
    inquiry.answer(observerComesWithSomebody, about: .observer(index)) { clauses throws(Unanswered) in
      guard try clauses.ruling(observerAccompanies) else { throw .notApplicable(because: "this is not asked for") }
      let label = try known(observer.$accompanies)
      guard let person = facts.person(label) else {
        throw .undetermined(needs: facts.whoAttended)
      }
      guard person.role == .professional else { return .requirement(false) }
      return .requirement(try person.hasAttended)
    }
    inquiry.answer(observerAskedInTime, about: .observer(index)) { clauses throws(Unanswered) in
      try clauses.deadline(observerNotice, done: observer.$asked.happening)
    }
    inquiry.answer(observerMayCome, about: .observer(index)) { clauses throws(Unanswered) in
      let most = try clauses.ruling(observersAtMost)
      let list = try clauses.ifStated(observerConsentOf)
      var others: [ObserverRequest] = []
      for (place, request) in facts.observers.enumerated() {
        var hasConsent = true
        for giver in list?.words ?? [] where hasConsent { hasConsent = try giver.consents(to: request) }
        for giver in list?.own ?? [] where hasConsent {
          hasConsent = try clauses.judge(observerConsentOf, "Each who asked has this consent: \(giver.text)")
        }
        if place == index {
          guard hasConsent else { throw .notApplicable(because: "the observer lacks consent") }
        } else if hasConsent {
          others.append(request)
        }
      }
      guard others.count >= most else { return .decided(ObserverPlace.mayCome) }
      switch try clauses.ruling(observerChosen) {
      case .chairChooses: return .decided(ObserverPlace.chairChooses, .count("most", most))
      case .firstWhoAsks:
        let asked = try known(observer.$asked)
        var before = 0
        for other in others {
          let otherAsked = try known(other.$asked)
          guard otherAsked.day == asked.day else {
            before += otherAsked.day < asked.day ? 1 : 0
            continue
          }
          guard let time = asked.time, let otherTime = otherAsked.time, time != otherTime else {
            throw .undetermined(needs: observer.$asked.missing(.timeOfDay))
          }
          before += otherTime < time ? 1 : 0
        }
        return .decided(before < most ? ObserverPlace.mayCome : .placeTaken, .count("most", most))
      }
    }
  }
}

/// Whose consent an observer needs.
enum ConsentGiver: String, Choice {
  case chair = "the chair"
  case family = "the family"
  case parents = "the parents"
  case anyOfFamily = "somebody of the family"

  /// Whether they consent: what is told of all the family holds of some of them.
  func consents(to observer: ObserverRequest) throws(Unanswered) -> Bool {
    switch self {
    case .chair: return try known(observer.$chairConsents)
    case .family:
      if observer.familyConsents == nil, observer.parentsConsent == false || observer.anyOfFamilyConsents == false {
        return false
      }
      return try known(observer.$familyConsents)
    case .parents:
      if observer.familyConsents == true { return true }
      if observer.anyOfFamilyConsents == false { return false }
      return try known(observer.$parentsConsent)
    case .anyOfFamily:
      if observer.familyConsents == true || observer.parentsConsent == true { return true }
      return try known(observer.$anyOfFamilyConsents)
    }
  }
}

/// Which observer comes where more are consented to than may attend.
enum ObserverChoice: String, Choice {
  case firstWhoAsks = "whoever asks first"
  case chairChooses = "whomever the chair chooses"
}

/// Whether there is a place for an observer.
enum ObserverPlace: String, Outcome {
  case mayCome = "There is a place for this observer."
  case placeTaken = "The place is taken by somebody who asked before: at most {most} may come."
  case chairChooses = "More have consent than may come, at most {most}: the chair chooses among them."
}
