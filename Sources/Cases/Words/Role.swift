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

  /// Whether somebody in this role only serves or watches the meeting, so that no document counts a view of theirs.
  public var onlyServes: Bool {
    switch self {
    case .chair, .minuteTaker, .observer, .interpreter: true
    default: false
    }
  }
}
