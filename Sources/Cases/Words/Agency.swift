public import Profiles
import Records

/// A kind of agency.
public enum Agency: String, Choice {
  case childrensSocialCare = "children’s social care"
  case police = "police"
  case health = "health"
  case education = "education"
  case earlyYears = "early years"
  case youthJustice = "youth justice"
  case adultSocialCare = "adult social care"
  case probation = "probation"
  case housing = "housing"
  case voluntary = "the voluntary sector"
  case armedServices = "the armed services"
  case other = "another agency"
}
