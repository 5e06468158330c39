public import Profiles
import Records

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
}
