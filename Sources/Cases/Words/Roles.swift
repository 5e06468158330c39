public import Profiles
import Records

/// In which role somebody attends a conference.
public enum Role: String, Choice {
  case professional = "a professional who takes part for an agency"
  case chair = "the chair of the conference"
  case minuteTaker = "the person who takes the minutes"
  case observer = "an observer"
  case parent = "a parent or carer with parental responsibility"
  case child = "the child"
  case familyMember = "another member of the family"
  case supporter = "a supporter of the family"
  case advocate = "an advocate for the child or a parent"
  case legalRepresentative = "a lawyer of the family or the child"
  case legalServices = "the council’s legal services"
  case childrensGuardian = "a children’s guardian (CAFCASS)"
  case careInspector = "staff of the care inspectorate"
  case fosterCarer = "a foster carer"
  case residentialCarer = "a residential carer"
  case childminder = "a childminder"
  case voluntaryPlaygroup = "a voluntary playgroup"
  case interpreter = "an interpreter"

  /// How texts speak of it besides.
  public var spoken: [String] {
    switch self {
    case .observer: ["professional observer"]
    case .parent: ["carer"]
    case .child: ["children", "young person", "young people"]
    case .familyMember: ["family"]
    case .supporter: ["support person", "friend"]
    case .legalRepresentative: ["solicitor", "lawyer"]
    case .careInspector: ["inspectorate"]
    case .childrensGuardian: ["Cafcass"]
    case .residentialCarer: ["residential staff"]
    default: []
    }
  }

  /// Who comes in the role.
  public var group: String? {
    switch self {
    case .chair, .minuteTaker, .observer, .interpreter: "for the meeting"
    case .parent, .child, .familyMember: "the family"
    case .supporter, .advocate, .legalRepresentative: "for the family"
    default: "for an agency, or caring for the child"
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

/// The profession of somebody who takes part for an agency.
public enum Profession: String, Choice {
  case socialWorker = "social worker"
  case socialWorkManager = "social work manager"
  case fosteringSocialWorker = "fostering social worker"
  case familySupportWorker = "family support worker of children’s services"
  case policeOfficer = "police officer"
  case healthVisitor = "health visitor"
  case schoolNurse = "school nurse"
  case paediatrician = "paediatrician"
  case paediatricNurse = "paediatric nurse"
  case speechTherapist = "speech therapist"
  case physiotherapist = "physiotherapist"
  case midwife = "midwife"
  case neonatalNurse = "neonatal nurse"
  case specialistNurse = "specialist nurse"
  case childMentalHealthWorker = "child mental health worker (CAMHS)"
  case generalPractitioner = "general practitioner (GP)"
  case adultMentalHealthWorker = "adult mental health worker of a health service"
  case communityMentalHealthTeam = "member of a community mental health team (CMHT)"
  case learningDisabilityWorker = "learning disability worker of a health service"
  case substanceMisuseWorker = "substance misuse worker"
  case adultSocialWorker = "adult social worker"
  case adultPlacementWorker = "worker of an adult placement service"
  case communitySupportWorker = "community support worker for adults"
  case youthJusticeWorker = "youth justice worker"
  case probationOfficer = "probation officer"
  case housingOfficer = "housing officer"
  case tenancySupportWorker = "tenancy support worker"
  case teacher = "teacher"
  case nurseryTeacher = "nursery teacher"
  case educationWelfareOfficer = "education welfare officer"
  case preSchoolWorker = "pre-school worker"
  case voluntaryWorker = "worker of a voluntary organisation"
  case domesticAbuseAdviser = "domestic abuse adviser of a voluntary organisation"
  case armedServicesWelfare = "welfare officer of the armed services"
  case supportService = "support service"
  case other = "another profession"

  /// How texts speak of it besides.
  public var spoken: [String] {
    switch self {
    case .speechTherapist: ["speech therapy"]
    case .neonatalNurse: ["neo-natal", "neonatal"]
    case .childMentalHealthWorker: ["CAMHS"]
    case .generalPractitioner: ["GP"]
    case .communityMentalHealthTeam: ["CMHT"]
    default: []
    }
  }

  /// Whether whoever has it works as a social worker.
  public var isSocialWork: Bool {
    switch self {
    case .socialWorker, .fosteringSocialWorker, .adultSocialWorker: true
    default: false
    }
  }

  /// The field in which people of the profession work.
  public var group: String? {
    switch self {
    case .socialWorker, .socialWorkManager, .fosteringSocialWorker, .familySupportWorker: "children’s social care"
    case .policeOfficer, .youthJusticeWorker, .probationOfficer: "police and justice"
    case .healthVisitor, .schoolNurse, .paediatrician, .paediatricNurse, .speechTherapist, .physiotherapist, .midwife,
      .neonatalNurse, .specialistNurse, .childMentalHealthWorker, .generalPractitioner:
      "health"
    case .adultMentalHealthWorker, .communityMentalHealthTeam, .learningDisabilityWorker, .substanceMisuseWorker,
      .adultSocialWorker, .adultPlacementWorker, .communitySupportWorker:
      "services for adults"
    case .housingOfficer, .tenancySupportWorker: "housing"
    case .teacher, .nurseryTeacher, .educationWelfareOfficer, .preSchoolWorker: "education and early years"
    case .voluntaryWorker, .domesticAbuseAdviser, .armedServicesWelfare, .supportService, .other: "others"
    }
  }
}
