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
