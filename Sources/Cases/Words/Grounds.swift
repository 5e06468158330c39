public import Profiles
import Records

/// A ground on which an initial conference may be delayed.
public enum DelayGround: String, Choice {
  case complexEnquiries = "complex enquiries"
  case preBirthAssessment = "a pre-birth assessment"
  case other = "another ground"
}

/// A ground on which somebody may be excluded from a conference.
public enum ExclusionGround: String, Choice {
  case prejudiceToChild = "the presence may seriously prejudice the child’s welfare"
  case disruption = "the person may disrupt the conference"
  case childRequests = "a child asks not to be there together"
  case confidentialInformation = "members need information that is confidential"
  case familyConflict = "members of the family are in conflict"
  case informationRaisesRisk = "information to be shared might raise the risk to the child"
  case perpetrator = "a known, alleged or suspected perpetrator would be present"
  case proceedings = "legal proceedings or a police investigation may be prejudiced"
  case threatOfViolence = "there is a serious threat of violence"
  case possibleProsecution = "the person may be prosecuted"
  case earlierExclusion = "the person was excluded from an earlier conference"
  case other = "another ground"

  /// How texts speak of it besides.
  public var spoken: [String] {
    switch self {
    case .prejudiceToChild: ["prejudice the welfare"]
    case .disruption: ["disrupt the conference"]
    case .familyConflict: ["conflicts between different family members"]
    case .possibleProsecution: ["may be prosecuted"]
    case .earlierExclusion: ["exclusion at one conference"]
    default: []
    }
  }
}

/// A ground on which a plan ends.
public enum EndingGround: String, Choice {
  case noLongerAtRisk = "the child is no longer at risk"
  case alternativePlan = "another plan serves the child better"
  case reachedEighteen = "the child has reached the age of 18"
  case died = "the child has died"
  case transferred = "the plan was transferred to another authority"
  case leftUnitedKingdom = "the child has left the United Kingdom"
  case courtOrder = "a court order is in place"
  case perpetratorLeft = "a perpetrator has clearly left the home"
  case lookedAfter = "the child became looked after or subject to a legal order"
  case other = "another ground"

  /// How texts speak of it besides.
  public var spoken: [String] {
    switch self {
    case .noLongerAtRisk: ["risk of abuse is no longer present"]
    case .reachedEighteen: ["reached the age of 18"]
    case .died: ["deceased"]
    case .lookedAfter: ["legal order"]
    default: []
    }
  }

  /// Whether it ends a plan by itself, however great the risk.
  public var endsWhateverTheRisk: Bool {
    switch self {
    case .reachedEighteen, .died, .transferred, .leftUnitedKingdom: true
    default: false
    }
  }

  /// Whether a document that names this ground means what a case tells as `told`: a child under an order of the court became
  /// subject to a legal order, and may be told of by either word.
  public func covers(_ told: EndingGround) -> Bool {
    let orders: [EndingGround] = [.courtOrder, .lookedAfter]
    return self == told || orders.contains(self) && orders.contains(told)
  }
}

/// What comes before a plan is ended.
public enum EndingPreparation: String, Choice {
  case coreGroupViews = "the views of everybody in the core group were weighed"
  case assessment = "there was an up-to-date assessment"

  /// How texts speak of it besides.
  public var spoken: [String] {
    switch self {
    case .coreGroupViews: ["views of all core group members"]
    case .assessment: []
    }
  }
}

/// The plan that follows a child protection plan.
public enum AlternativePlan: String, Choice {
  case childInNeedPlan = "a child in need plan"
  case otherPlan = "another plan"
  case none = "no plan"
}
