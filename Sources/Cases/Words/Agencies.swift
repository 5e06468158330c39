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

/// A professional grouping: people who share one vote.
public enum Grouping: String, Choice {
  case childrenSocialServices = "children’s social services"
  case childHealth = "child health services"
  case youthJustice = "the youth justice service"
  case adultSocialServices = "adult social services"
  case adultHealth = "adult health services"
  case police = "police"
  case probation = "probation services"
  case housing = "housing"
  case education = "education"
  case earlyYears = "early years pre-school providers"
  case voluntary = "voluntary groups"
  case communityMentalHealth = "the community mental health team"
  case fostering = "fostering services"
  case other = "another grouping, at the chair’s discretion"
}
