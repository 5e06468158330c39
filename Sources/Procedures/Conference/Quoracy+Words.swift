import ProcedureKit
import Profiles
import Records

/// What a quorum counts.
enum QuorumUnit: String, Choice {
  case agencies = "different agencies"
  case kindsOfAgency = "different kinds of agency"
  case groupsOrAgencies = "different professional groups or agencies"
  case persons = "different people"
}

/// Whether children's social care must be present.
enum SocialCarePresence: String, Choice {
  case notNeeded = "children’s social care need not be among them"
  case anyStaff = "children’s social care"
  case socialWorker = "the social worker"
}

/// When fewer suffice for a quorum.
enum QuorumException: String, Choice {
  case agreedOtherwise = "the chair agreed otherwise and it was recorded before the decision"
  case chairFindsEnoughInformation = "the chair finds that there is enough information for a safe decision"
  case chairsDiscretion = "the chair, whose discretion it is, agrees"
  case fewerThanThreeAgenciesKnowTheChild =
    "fewer than three agencies, children’s social care among them, have had contact with the child, and those that have are present"
  case fewerThanThreeOthersKnowTheChild =
    "fewer than three agencies besides children’s social care have had contact with the child, and those that have are present"

  /// How texts speak of it besides.
  var spoken: [String] {
    switch self {
    case .chairFindsEnoughInformation: ["sufficient information"]
    case .fewerThanThreeAgenciesKnowTheChild, .fewerThanThreeOthersKnowTheChild:
      ["not had contact with three agencies"]
    default: []
    }
  }
}

/// What an exception makes of a conference.
enum QuorumExceptionEffect: String, Choice {
  case quorate = "the conference counts as quorate"
  case proceeds = "the conference proceeds without being quorate"
}

/// What is done with a conference that is not quorate.
enum InquorateCourse: String, Choice, Outcome {
  case proceeds = "the conference proceeds"
  case doesNotProceed = "the conference does not proceed"
  case chairDecides = "the chair decides whether it proceeds"
  case mayBeAdjourned = "the chair may adjourn it"

  var sentence: String {
    switch self {
    case .proceeds: "The conference goes ahead although it is not quorate."
    case .doesNotProceed: "The conference {normally}does not go ahead."
    case .chairDecides: "The {chair} decides whether the conference goes ahead."
    case .mayBeAdjourned: "The {chair} may adjourn the conference."
    }
  }
}

/// What is seen to where a conference is not quorate.
enum InquorateDuty: String, Choice {
  case planMade = "a plan is made, or an existing one reviewed with those who came"
  case interimPlan = "there is an interim plan, or an existing plan is reviewed with those who came"
  case newDate = "another date is set"
  case absentToldInMinutes = "absent agencies are sent the minutes, which say that the decision is provisional"

  /// How texts speak of it besides.
  var spoken: [String] {
    switch self {
    case .planMade: ["plan is produced"]
    case .absentToldInMinutes: ["agencies not present"]
    default: []
    }
  }
}

/// What a decision of a conference that was not quorate is worth.
enum InquorateStanding: String, Choice, Outcome {
  case provisional = "its decisions are provisional"
  case provisionalUntilUncontested = "its decisions are provisional until the time for objecting is over"
  case final = "its decisions stand"

  var sentence: String {
    switch self {
    case .provisional:
      "Decisions and recommendations are provisional, without an end that the document names.{told}{objection}"
    case .provisionalUntilUncontested:
      "Decisions and recommendations are provisional, and final where nobody objects in the time of the minutes.{told}{objection}"
    case .final: "The decision stands."
    }
  }
}
