import Records

/// The circumstances under which a sentence of a document can hold. Each is computed from the case as yes, no or unknown, in one place.
public enum Circumstance: String, Choice {
  /// Where none of the clause’s other provisions holds.
  case otherwise = "otherwise"
  case toProfessionals = "to professionals"
  case toFamilyWhoAttended = "to the family who attended"
  case toThoseWhoAttended = "to those who attended"
  case bySocialWorker = "where the report is the social worker’s"
  case ofSocialWorker = "of a social worker"
  case beforeBirth = "where a child is not yet born"
  case afterBirth = "where every child is born"
  case planMade = "where a plan is made"
  case eitherPlanMade = "where a child protection plan or a child in need plan is made"
  case noPlanMade = "where no plan is made"
  case endOfRisk = "where the plan ends because the child is no longer at risk"
  case atFirstReview = "where the plan ends at the first review"
  case atLaterReview = "where the plan ends at a later review"
  case secondCoreGroup = "for the second core group"
  case thirdCoreGroup = "for the third core group"
  case severalDiscussions = "where there was more than one strategy discussion"
  case discussionRequiredByEnquiry = "where the enquiry required a further strategy discussion"
  case pregnancyKnownLate = "where the pregnancy became known late"
  case earlyBirthLikely = "where an early birth is likely"
  case notQuorate = "where the conference is not quorate"
  case professionalsTooFew = "where too few professionals are involved"

  /// Whether it is so of one of those to whom a paper goes, and perhaps not of another.
  public var isOfRecipient: Bool {
    switch self {
    case .toProfessionals, .toFamilyWhoAttended, .toThoseWhoAttended: true
    default: false
    }
  }
}
