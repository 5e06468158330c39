public import Profiles

/// A kind of agency.
public enum Agency: String, Choice {
  case childrensSocialCare
  case police
  case health
  case education
  case earlyYears
  case youthJustice
  case adultSocialCare
  case probation
  case housing
  case voluntary
  case armedServices
  case other

  /// What the word means.
  public var meaning: String {
    switch self {
    case .childrensSocialCare: "children’s social care"
    case .police: "police"
    case .health: "health"
    case .education: "education"
    case .earlyYears: "early years"
    case .youthJustice: "youth justice"
    case .adultSocialCare: "adult social care"
    case .probation: "probation"
    case .housing: "housing"
    case .voluntary: "the voluntary sector"
    case .armedServices: "the armed services"
    case .other: "another agency"
    }
  }
}
