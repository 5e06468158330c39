public import Profiles
import Records

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
  case other = "another grouping, at the chair’s discretion"
}
