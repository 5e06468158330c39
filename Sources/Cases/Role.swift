public import Profiles

/// In which role somebody attends a conference.
public enum Role: String, Choice {
  case professional
  case chair
  case minuteTaker
  case observer
  case parent
  case child
  case familyMember
  case supporter
  case advocate
  case legalRepresentative
  case legalServices
  case childrensGuardian
  case careInspector
  case fosterCarer
  case residentialCarer
  case childminder
  case voluntaryPlaygroup
  case interpreter

  /// What the word means.
  public var meaning: String {
    switch self {
    case .professional: "a professional who takes part for an agency"
    case .chair: "the chair of the conference"
    case .minuteTaker: "the person who takes the minutes"
    case .observer: "an observer"
    case .parent: "a parent or carer with parental responsibility"
    case .child: "the child"
    case .familyMember: "another member of the family"
    case .supporter: "a supporter of the family"
    case .advocate: "an advocate for the child or a parent"
    case .legalRepresentative: "a lawyer of the family or the child"
    case .legalServices: "the council’s legal services"
    case .childrensGuardian: "a children’s guardian (CAFCASS)"
    case .careInspector: "staff of the care inspectorate"
    case .fosterCarer: "a foster carer"
    case .residentialCarer: "a residential carer"
    case .childminder: "a childminder"
    case .voluntaryPlaygroup: "a voluntary playgroup"
    case .interpreter: "an interpreter"
    }
  }

  /// Whether somebody in this role only serves or watches the meeting, so that no document counts a view of theirs.
  public var onlyServes: Bool {
    switch self {
    case .chair, .minuteTaker, .observer, .interpreter: true
    default: false
    }
  }
}

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

/// A post that authorises, agrees or hears something.
public enum Post: String, Choice {
  case chair
  case socialWorker
  case supervisor
  case lineManager
  case seniorColleague
  case teamManager
  case assistantTeamManager
  case serviceManager
  case safeguardingTeamManager
  case managerForSafeguardingServices
  case strategicManager
  case safeguardingServiceLead
  case safeguardingServiceManager
  case seniorManager
  case headOfService
  case boardRepresentative
  case practitioner
  case agencyLead
  case businessSupport
  case other

  /// What the word means.
  public var meaning: String {
    switch self {
    case .chair: "the chair of the conference"
    case .socialWorker: "the allocated social worker"
    case .supervisor: "the social worker’s supervisor"
    case .lineManager: "the line manager"
    case .seniorColleague: "a suitably qualified senior colleague"
    case .teamManager: "a team manager of children’s social care"
    case .assistantTeamManager: "an assistant team manager"
    case .serviceManager: "a service manager"
    case .safeguardingTeamManager: "the safeguarding team manager"
    case .managerForSafeguardingServices: "the manager for safeguarding services"
    case .strategicManager: "the relevant strategic manager"
    case .safeguardingServiceLead: "the service lead of the safeguarding unit"
    case .safeguardingServiceManager: "the service manager for safeguarding and quality standards"
    case .seniorManager: "a senior manager"
    case .headOfService: "a head of service"
    case .boardRepresentative: "a representative of the safeguarding board"
    case .practitioner: "the practitioner concerned"
    case .agencyLead: "an agency’s lead for safeguarding"
    case .businessSupport: "business support"
    case .other: "somebody else"
    }
  }
}
