import Records

/// The circumstances under which a sentence of a document can hold. Each is computed from the case as yes, no or unknown, in one place.
public enum Circumstance: String, Choice {
  /// Where none of the clause’s other provisions holds.
  case otherwise = "otherwise"
  case toProfessionals = "to professionals"
  case toFamilyWhoAttended = "to the family who attended"
  case toThoseWhoAttended = "to those who attended"
  case bySocialWorker = "where the report is the social worker’s"
  case beforeBirth = "where a child is not yet born"
  case afterBirth = "where every child is born"
  case planMade = "where a plan is made"
  case noPlanMade = "where no plan is made"
  case endOfRisk = "where the plan ends because the child is no longer at risk"
  case severalDiscussions = "where there was more than one strategy discussion"
  case discussionRequiredByEnquiry = "where the enquiry required a further strategy discussion"
  case pregnancyKnownLate = "where the pregnancy became known late"
  case earlyBirthLikely = "where an early birth is likely"
  case notQuorate = "where the conference is not quorate"
  case professionalsTooFew = "where too few professionals are involved"
}
