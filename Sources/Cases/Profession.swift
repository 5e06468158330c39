public import Profiles

/// The profession of somebody who takes part for an agency.
public enum Profession: String, Choice {
  case socialWorker
  case socialWorkManager
  case fosteringSocialWorker
  case familySupportWorker
  case policeOfficer
  case healthVisitor
  case schoolNurse
  case paediatrician
  case paediatricNurse
  case speechTherapist
  case physiotherapist
  case midwife
  case neonatalNurse
  case specialistNurse
  case childMentalHealthWorker
  case generalPractitioner
  case adultMentalHealthWorker
  case communityMentalHealthTeam
  case learningDisabilityWorker
  case substanceMisuseWorker
  case adultSocialWorker
  case communitySupportWorker
  case youthJusticeWorker
  case probationOfficer
  case housingOfficer
  case tenancySupportWorker
  case teacher
  case nurseryTeacher
  case educationWelfareOfficer
  case preSchoolWorker
  case voluntaryWorker
  case domesticAbuseAdviser
  case armedServicesWelfare
  case supportService
  case other

  /// What the word means.
  public var meaning: String {
    switch self {
    case .socialWorker: "social worker"
    case .socialWorkManager: "social work manager"
    case .fosteringSocialWorker: "fostering social worker"
    case .familySupportWorker: "family support worker of children’s services"
    case .policeOfficer: "police officer"
    case .healthVisitor: "health visitor"
    case .schoolNurse: "school nurse"
    case .paediatrician: "paediatrician"
    case .paediatricNurse: "paediatric nurse"
    case .speechTherapist: "speech therapist"
    case .physiotherapist: "physiotherapist"
    case .midwife: "midwife"
    case .neonatalNurse: "neonatal nurse"
    case .specialistNurse: "specialist nurse"
    case .childMentalHealthWorker: "child mental health worker (CAMHS)"
    case .generalPractitioner: "general practitioner (GP)"
    case .adultMentalHealthWorker: "adult mental health worker of a health service"
    case .communityMentalHealthTeam: "member of a community mental health team (CMHT)"
    case .learningDisabilityWorker: "learning disability worker of a health service"
    case .substanceMisuseWorker: "substance misuse worker"
    case .adultSocialWorker: "adult social worker"
    case .communitySupportWorker: "community support worker for adults"
    case .youthJusticeWorker: "youth justice worker"
    case .probationOfficer: "probation officer"
    case .housingOfficer: "housing officer"
    case .tenancySupportWorker: "tenancy support worker"
    case .teacher: "teacher"
    case .nurseryTeacher: "nursery teacher"
    case .educationWelfareOfficer: "education welfare officer"
    case .preSchoolWorker: "pre-school worker"
    case .voluntaryWorker: "worker of a voluntary organisation"
    case .domesticAbuseAdviser: "domestic abuse adviser of a voluntary organisation"
    case .armedServicesWelfare: "welfare officer of the armed services"
    case .supportService: "support service"
    case .other: "another profession"
    }
  }
}
