import Calendars
public import Cases
import Profiles
import Records

extension SharedCase {
  /// Whether a circumstance is so: asked of the case behind its reference, so that none of its facts is copied.
  @inline(never)
  func holds(_ circumstance: Circumstance, about subject: Subject?) throws(Unanswered) -> Bool {
    try facts.holds(circumstance, about: subject)
  }
}

extension Case {
  /// Which kind of conference it was.
  var knownKind: ConferenceKind {
    get throws(Unanswered) { try known(conference.$kind) }
  }

  /// Whether a circumstance is so, of the case or of what the question is about. Throws the fact that is missing.
  func holds(_ circumstance: Circumstance, about subject: Subject?) throws(Unanswered) -> Bool {
    switch circumstance {
    case .otherwise: return false
    case .toProfessionals: return try recipient(subject).role == .professional
    case .toFamilyWhoAttended:
      let person = try recipient(subject)
      guard [.parent, .child, .familyMember].contains(person.role) else { return false }
      return try person.hasAttended
    case .toThoseWhoAttended: return try recipient(subject).hasAttended
    case .beforeBirth: return try !isEveryChildBorn
    case .afterBirth: return try isEveryChildBorn
    case .planMade: return try known(plan.$made)
    case .eitherPlanMade:
      if plan.made == true || plan.childInNeed == true { return true }
      if plan.made == nil { throw .undetermined(needs: plan.$made.missing) }
      return try known(plan.$childInNeed)
    case .noPlanMade: return try !known(plan.$made)
    case .endOfRisk:
      guard case .ending(let index) = subject, endings.indices.contains(index) else { return false }
      let grounds = try endings[index].knownGrounds
      return grounds.contains(.noLongerAtRisk) && !grounds.contains(where: \.endsWhateverTheRisk)
    case .atFirstReview, .atLaterReview:
      guard case .ending(let index) = subject, endings.indices.contains(index) else { return false }
      return try endedAtFirstReview(endings[index]) == (circumstance == .atFirstReview)
    case .secondCoreGroup: return subject == .coreGroup(1)
    case .thirdCoreGroup: return subject == .coreGroup(2)
    case .severalDiscussions: return strategyDiscussions.count > 1
    case .discussionRequiredByEnquiry:
      return try enquiryRequiredDiscussion
    case .bySocialWorker:
      guard case .report(let index) = subject, reports.indices.contains(index) else { return false }
      return try known(author(of: reports[index]).$profession) == .socialWorker
    case .ofSocialWorker:
      guard case .person(let index) = subject, people.indices.contains(index) else { return false }
      return try known(people[index].$profession).isSocialWork
    case .notQuorate: return try !known(conference.$quorate)
    case .professionalsTooFew: return try known(conference.$tooFewProfessionals)
    case .pregnancyKnownLate:
      guard case .child(let index) = subject, children.indices.contains(index) else { return false }
      return try known(children[index].$pregnancyKnownLate)
    case .earlyBirthLikely:
      guard case .child(let index) = subject, children.indices.contains(index) else { return false }
      return try known(children[index].$earlyBirthLikely)
    }
  }
}

extension Case {
  /// Whether the enquiry required a further strategy discussion.
  public var enquiryRequiredDiscussion: Bool {
    get throws(Unanswered) {
      let further = strategyDiscussions.dropFirst()
      if further.contains(where: { $0.requiredByEnquiry == true }) { return true }
      if let untold = further.first(where: { $0.requiredByEnquiry == nil }) {
        throw .undetermined(needs: untold.$requiredByEnquiry.missing)
      }
      return false
    }
  }

  /// Whether a plan ended on the day of the first review.
  public func endedAtFirstReview(_ ending: Ending) throws(Unanswered) -> Bool {
    try known(ending.$on).day == known($reviews.first.$held).day
  }

  /// Who wrote a report; somebody of whom nothing is told where the case has no such person.
  public func author(of report: Report) -> Person {
    person(report.author) ?? $people.untold
  }

  /// The person to whom a paper goes, where that is in question.
  fileprivate func recipient(_ subject: Subject?) throws(Unanswered) -> Person {
    guard case .person(let index) = subject else { throw .notApplicable(because: "this depends on who receives it") }
    guard people.indices.contains(index) else { throw .notApplicable(because: "this depends on who receives it") }
    return people[index]
  }

  /// Whether every child of the case was born when the conference was held.
  fileprivate var isEveryChildBorn: Bool {
    get throws(Unanswered) {
      let date = try known(conference.$date)
      for child in children {
        guard let isUnborn = child.isUnborn(on: date) else { throw .undetermined(needs: child.$born.missing) }
        if isUnborn { return false }
      }
      return true
    }
  }
}

extension Ending {
  /// The grounds on which the plan ended. Throws where none is told.
  public var knownGrounds: [EndingGround] {
    get throws(Unanswered) {
      if let grounds { return grounds + (ground.map { grounds.contains($0) ? [] : [$0] } ?? []) }
      return [try known($ground)]
    }
  }
}
