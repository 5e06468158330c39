import Cases
import ProcedureKit
import Profiles
import Records

/// What becomes of members who disagree with the decision.
final class Dissent: Procedure {
  static let summary = "Whose dissent is recorded, and how a professional may have a decision looked at again."

  let listed = Parameter<DissentListing>("Whose disagreement with the decision is recorded.", answers: 198)
  let reviewAskedBy = Parameter<ReviewAsker>("Who may ask that the decision be reviewed.", answers: 199)
  let reviewGroup = Parameter<Statement>(
    "Who chairs the group that reviews a decision, and what it can do.", answers: 200)
  let meanwhile = Parameter<DecisionMeanwhile>("What holds of a decision while it is reviewed.", answers: 200)
  let broughtTo = Parameter<People>("To whom somebody brings a dissent.", answers: 203)
  let onwardTo = Parameter<People>(
    "Who is told in writing of a dissent with which the agency’s own lead agrees.", answers: 203)
  let answerLimit = Parameter<TimeRule>("By when somebody who dissents is answered.", answers: 203)
  let requestMinuted = Parameter<Bool>("Whether a request for review stands in the minutes.", answers: 201)
  let adviceOnRisk = Parameter<Statement>(
    "What a professional does who thinks that the decision leaves the child at risk.", answers: 202)
  let onwardEscalation = Parameter<Statement>("How an agency may take the matter further.", answers: 203)

  let dissenters = Question.listing(
    "Whose dissent is recorded?", some: "Recorded as dissenting: {items}.", none: "Nobody dissents from the decision.")
  let requestHeard = Question("Can the decision be reviewed as this person asks?", among: RequestOutcome.self)

  let holdsMeanwhile = Question("What holds of the decision while it is reviewed?", among: DecisionMeanwhile.self)
  let broughtToRightPerson = Question.requirement(
    "Was the dissent brought to the right person?",
    met: "The dissent was brought to {by}.", breached: "The dissent was brought to {by}; it should be {needed}.")
  let broughtOnward = Question.requirement(
    "Was the right person told in writing of a dissent with which the agency’s lead agrees?",
    met: "{by} was told of the dissent in writing.",
    breached: "Who was told of the dissent in writing is {by}; it should be {needed}.")
  let answeredInTime = Question.deadline("Was the dissent answered in time?", "The dissent", "was answered")

  let requestInMinutes = Question.requirement(
    "Do the minutes hold the request for review?",
    met: "The minutes hold the request.", breached: "The minutes do not hold the request.")

  private let decisionMaking: DecisionMaking

  init(_ decisionMaking: DecisionMaking) { self.decisionMaking = decisionMaking }

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    for (index, child) in facts.children.enumerated() {
      guard let view = facts.view(on: child.label) else { continue }
      inquiry.answer(dissenters, about: .child(index)) { clauses throws(Unanswered) in
        .listing(try dissenters(from: view, in: facts, &clauses))
      }
    }
    for (index, request) in facts.reviewRequests.enumerated() {
      inquiry.answer(requestHeard, about: .request(index)) { clauses throws(Unanswered) in
        let asker = try clauses.ruling(reviewAskedBy)
        let person = facts.person(request.by)
        guard let person, person.role == .professional else { return .decided(RequestOutcome.notAProfessional) }
        if person.attended == true { return .decided(RequestOutcome.heard) }
        guard asker == .anyInvitedProfessional, try known(facts.invitations.$to).contains(request.by) else {
          return .decided(try person.hasAttended ? RequestOutcome.heard : .notThere)
        }
        return .decided(RequestOutcome.heard)
      }
    }
    for (index, request) in facts.reviewRequests.enumerated() {
      if request.to != nil {
        inquiry.answer(broughtToRightPerson, about: .request(index)) { clauses throws(Unanswered) in
          try clauses.suitable(broughtTo, request.$to)
        }
      }
      if request.leadAgrees == true || request.toldInWriting != nil {
        inquiry.answer(broughtOnward, about: .request(index)) { clauses throws(Unanswered) in
          try clauses.require(onwardTo)
          guard try known(request.$leadAgrees) else {
            throw .notApplicable(because: "the agency’s lead does not agree with the dissent")
          }
          return try clauses.suitable(onwardTo, request.$toldInWriting)
        }
      }
      if request.answered != nil {
        inquiry.answer(answeredInTime, about: .request(index)) { clauses throws(Unanswered) in
          try clauses.deadline(answerLimit, done: request.$answered.happening)
        }
      }
    }
    if !facts.reviewRequests.isEmpty {
      inquiry.answer(holdsMeanwhile) { clauses throws(Unanswered) in .decided(try clauses.ruling(meanwhile)) }
      inquiry.answer(requestInMinutes) { clauses throws(Unanswered) in
        guard try clauses.ruling(requestMinuted) else { throw .notApplicable(because: "this is not asked for") }
        return .requirement(try known(facts.minutes.$contents).contains(.reviewRequest))
      }
    }
  }

  /// Those whose dissent from the decision on a child is recorded: people, or the agencies they represent.
  func dissenters(from view: View, in facts: Case, _ clauses: inout Consultation) throws(Unanswered) -> Items {
    let listing = try clauses.ruling(listed)
    let resolution = try clauses.aside { clauses throws(Unanswered) in
      try decisionMaking.resolve(view, facts, &clauses)
    }
    let isPlan = resolution.decision == .plan
    guard resolution.decision == .plan || resolution.decision == .noPlan else {
      throw .notApplicable(because: "nothing is decided yet")
    }
    if resolution.route != .consensus || view.consensus != true {
      try requireViews(of: listing, view, facts, &clauses)
    }
    if listing == .agencies, resolution.tally != nil {
      guard resolution.route == .majority || resolution.route == .majorityEscalated else {
        throw .notApplicable(because: "there is no majority from which to dissent")
      }
      let tally = try clauses.aside { clauses throws(Unanswered) in
        try decisionMaking.tally(view, facts, whole: true, &clauses)
      }
      return Items((isPlan ? tally.opponents : tally.supporters).map { .unit($0) })
    }
    let labels = isPlan ? view.againstPlan : view.forPlan
    var dissenters = Items()
    for person in facts.people where labels.contains(person.label) && !person.role.onlyServes {
      if person.attended == false { continue }
      if let excluded = try clauses.ifStated(decisionMaking.noPart), excluded.contains(person.role) { continue }
      if listing != .anybody, person.role != .professional { continue }
      _ = try person.hasAttended
      switch listing {
      case .anybody: dissenters.insert(.person(person.label))
      case .agencyRepresentatives: dissenters.insert(.person(person.label))
      case .agencies:
        let unit = person.employer.map { CountedUnit.employer($0) } ?? person.agency.map { .agency($0) }
        dissenters.insert(.unit(try known(unit, from: person.$agency)))
      }
    }
    return dissenters
  }
}

extension Dissent {
  /// Ends the rule where somebody came of whose view nothing is told, and whose dissent would be recorded.
  private func requireViews(
    of listing: DissentListing, _ view: View, _ facts: Case, _ clauses: inout Consultation
  ) throws(Unanswered) {
    let told = view.forPlan + view.againstPlan + view.abstaining
    var untold = decisionMaking.untold(view, facts)
    if listing == .anybody {
      let excluded = try clauses.ifStated(decisionMaking.noPart)
      untold = facts.people.filter { person in
        let isHeard = !person.role.onlyServes && excluded?.contains(person.role) != true
        return isHeard && person.attended != false && !told.contains(person.label)
      }
    }
    guard untold.isEmpty else { throw .undetermined(needs: decisionMaking.missingViews(of: untold, view)) }
    guard facts.isEverybodyNamed else { throw .undetermined(needs: facts.$othersAttended.missing) }
  }
}

/// Whose disagreement with a decision is recorded.
enum DissentListing: String, Choice {
  case anybody = "any dissenting view is recorded"
  case agencyRepresentatives = "an agency representative’s dissent is recorded"
  case agencies = "the agencies that dissented from the majority are listed"
}

/// Who may ask that a decision be reviewed.
enum ReviewAsker: String, Choice {
  case professionalWhoAttended = "a professional who attended"
  case anyInvitedProfessional = "any professional who was invited"
}

/// What holds of a decision while it is reviewed.
enum DecisionMeanwhile: String, Choice, Outcome {
  case stands = "the decision stands meanwhile"
  case waits = "the decision waits meanwhile"

  var sentence: String { "Until the review is over \(meaning)." }
}

/// What becomes of a request to have a decision reviewed.
enum RequestOutcome: String, Outcome {
  case heard = "The request goes to the group that reviews decisions."
  case notThere = "The person was not there, and may not ask."
  case notAProfessional = "Only a professional may ask for this review."
}

extension Dissent {
  private static let divided = """
    children: [{ label: child A }]
    people:
      - { label: worker, attended: yes, agency: childrens-social-care }
      - { label: visitor, attended: yes, agency: health }
      - { label: nurse, attended: yes, agency: health }
      - { label: parent, attended: yes, role: parent }
      - { label: doctor, attended: no, agency: health }
    others-attended: no
    views:
      - { child: child A, consensus: no, for-plan: [worker], against-plan: [visitor, nurse, parent], chair-for-plan: yes }
    review-requests: [{ by: visitor }, { by: doctor }, { by: parent }]

    """

  static let examples = [
    Example(
      "Against the chair's decision, any dissenting view",
      clauses: "{ listed: anybody, decision-making.fallback: chair-decides }",
      case: divided, finds: ["dissenters @ child A": "visitor, nurse, parent"]),
    Example(
      "Only representatives of agencies",
      clauses: "{ listed: agency-representatives, decision-making.fallback: chair-decides }", case: divided,
      finds: ["dissenters @ child A": "visitor, nurse"]),
    Example(
      "The agencies, each once", clauses: "{ listed: agencies, decision-making.fallback: chair-decides }",
      case: divided,
      finds: ["dissenters @ child A": "health"]),
    Example(
      "By a vote, the agencies that were outvoted",
      clauses: """
        listed: agencies
        decision-making.fallback: majority
        decision-making.unit: agencies
        decision-making.majority: over-half-of-views-given
        """,
      case: divided.split(separator: "agency: childrens-social-care }").joined(
        separator: "agency: childrens-social-care }\n  - { label: officer, attended: yes, agency: police }"
      ).split(separator: "[worker]").joined(separator: "[worker, officer]"),
      finds: ["dissenters @ child A": "health"]),
    Example(
      "A tie has no majority from which to dissent",
      clauses: """
        listed: agencies
        decision-making.fallback: majority
        decision-making.unit: agencies
        decision-making.majority: over-half-of-views-given
        decision-making.tie: casting-vote
        """,
      case: divided, finds: ["dissenters @ child A": "not-applicable"]),
    Example(
      "Without a decision there is no dissent from it", clauses: "listed: anybody", case: divided,
      finds: ["dissenters @ child A": "silent: fallback", "request-heard @ request 1": "silent: review-asked-by"]),
    Example(
      "Who may ask for a review", clauses: "review-asked-by: professional-who-attended", case: divided,
      finds: [
        "request-heard @ request 1": "heard", "request-heard @ request 2": "not-there",
        "request-heard @ request 3": "not-a-professional",
      ]),
    Example(
      "The minutes hold the request", clauses: "{ review-asked-by: professional-who-attended, request-minuted: yes }",
      case: divided + "minutes: { contents: [decision] }", finds: ["request-in-minutes": "breached"]),
    Example(
      "Read more widely, somebody invited who did not come may ask too",
      clauses: "review-asked-by: any-invited-professional",
      case: divided + "invitations: { to: [worker, visitor, nurse, parent, doctor] }",
      finds: ["request-heard @ request 2": "heard"]),
    Example(
      "Whether somebody was invited who did not come is not told",
      clauses: "review-asked-by: any-invited-professional",
      case: divided, finds: ["request-heard @ request 2": "undetermined: invitations.to"]),
    Example(
      "What holds meanwhile is what the document says, and nothing where it is silent", clauses: "meanwhile: stands",
      case: divided, finds: ["holds-meanwhile": "stands"]),
    Example("Nothing is said of it", case: divided, finds: ["holds-meanwhile": "silent: meanwhile"]),
    Example(
      "A partnership elsewhere has a dissent brought to the head of service, who answers in writing",
      clauses: """
        brought-to: { is: [head-of-service], force: must }
        answer-limit: { is: 28 days after the raising of the dissent, force: should }
        """,
      case: divided.split(separator: "[{ by: visitor }, ").joined(
        separator: "[{ by: visitor, on: 2023-05-01, to: line-manager, answered: 2023-05-30 }, "),
      finds: [
        "brought-to-right-person @ request 1": "breached (must)",
        "answered-in-time @ request 1": "breached: due 2023-05-29, done 2023-05-30 (should)",
      ]),
    Example(
      "Where the agency’s own lead agrees, somebody of social care is told in writing",
      clauses: "onward-to: { is: [safeguarding-service-manager], force: must }",
      case: """
        attending: [{ label: visitor, agency: health }, { label: nurse, agency: health }]
        review-requests:
          - { by: visitor, lead-agrees: yes, told-in-writing: safeguarding-service-manager }
          - { by: nurse, lead-agrees: yes }
          - { by: nurse, lead-agrees: no, told-in-writing: chair }
        """,
      finds: [
        "brought-onward @ request 1": "met (must)",
        "brought-onward @ request 2": "undetermined: review-requests.told-in-writing",
        "brought-onward @ request 3": "not-applicable",
      ]),
  ]
}
