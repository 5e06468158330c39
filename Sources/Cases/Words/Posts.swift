public import Profiles
import Records

/// A post that authorises, agrees or hears something.
public enum Post: String, Choice {
  case chair = "the chair of the conference"
  case socialWorker = "the allocated social worker"
  case supervisor = "the social worker’s supervisor"
  case lineManager = "the line manager"
  case seniorColleague = "a suitably qualified senior colleague"
  case socialCareManager = "a manager of children’s social care"
  case teamManager = "a team manager of children’s social care"
  case assistantTeamManager = "an assistant team manager"
  case serviceManager = "a service manager"
  case safeguardingTeamManager = "the safeguarding team manager"
  case managerForSafeguardingServices = "the manager for safeguarding services"
  case strategicManager = "the relevant strategic manager"
  case safeguardingServiceLead = "the service lead of the safeguarding unit"
  case safeguardingServiceManager = "the service manager for safeguarding and quality standards"
  case seniorManager = "a senior manager"
  case headOfService = "a head of service"
  case boardRepresentative = "a representative of the safeguarding board"
  case practitioner = "the practitioner concerned"
  case agencyLead = "an agency’s lead for safeguarding"
  case dutyWorker = "a duty worker"
  case businessSupport = "business support"
  case coreGroup = "the core group"
  case nobody = "nobody"
  case other = "somebody else"

  /// How texts speak of it besides.
  public var spoken: [String] {
    switch self {
    case .supervisor: ["person who supervises"]
    case .lineManager: ["line management"]
    case .seniorColleague: ["senior member of staff"]
    case .socialCareManager: ["children’s social care manager"]
    case .safeguardingServiceLead: ["service lead for safeguarding"]
    case .safeguardingServiceManager: ["service manager for safeguarding"]
    case .seniorManager: ["senior management"]
    case .practitioner: ["specific professional"]
    case .agencyLead: ["agency safeguarding lead"]
    default: []
    }
  }

  /// Where the post is.
  public var group: String? {
    switch self {
    case .socialWorker, .supervisor, .lineManager, .seniorColleague, .socialCareManager, .teamManager,
      .assistantTeamManager, .serviceManager, .strategicManager, .seniorManager, .headOfService:
      "social care and its managers"
    case .chair, .safeguardingTeamManager, .managerForSafeguardingServices, .safeguardingServiceLead,
      .safeguardingServiceManager, .boardRepresentative, .businessSupport:
      "the conference and the safeguarding unit"
    case .practitioner, .agencyLead, .dutyWorker, .coreGroup, .nobody, .other: "others"
    }
  }

  /// Whether the post is among `posts`; a team, service or strategic manager is a manager of children's social care too.
  public func isAmong(_ posts: [Post]) -> Bool {
    if posts.contains(self) { return true }
    switch self {
    case .teamManager, .assistantTeamManager, .serviceManager, .strategicManager, .headOfService:
      return posts.contains(.socialCareManager)
    default: return false
    }
  }
}
