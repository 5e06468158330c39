import ProcedureKit
import Profiles

// Procedures of which nothing can be computed: what documents say of them stands in the comparison of parameters.

/// How a conference is conducted.
struct Conduct: Procedure {
  static let summary = "How a conference runs: its agenda, what members are asked, and what it can and cannot decide."

  let purpose = Parameter<Statement>("What a conference is for.", answers: 159)
  let agenda = Parameter<Statement>("Whether there is an agenda, and who sets it.", answers: 151)
  let summaryFirst = Parameter<Statement>("Whether the information is summed up before the decision.", answers: 152)
  let eachStatesRisk = Parameter<Statement>("Whether each member states a view of the risk.", answers: 153)
  let scaling = Parameter<Statement>("Whether safety is scaled.", answers: 154)
  let factAndOpinion = Parameter<Statement>("Whether fact and opinion are kept apart.", answers: 155)
  let dignity = Parameter<Statement>("How people are treated.", answers: 156)
  let withoutFamily = Parameter<Statement>(
    "Whether part of the conference may be held without the family.", answers: 157)
  let minuteTaker = Parameter<Statement>("Whether somebody takes minutes and does nothing else.", answers: 158)
  let decidesAndRecommends = Parameter<Statement>(
    "What a conference decides, and what it only recommends.", answers: 159)
  let legalProceedings = Parameter<Statement>("What becomes of a recommendation about legal proceedings.", answers: 160)
  let complaintsAboutAgencies = Parameter<Statement>("What is done with a complaint about an agency.", answers: 161)
}

/// What follows where no plan is made.
struct NoPlan: Procedure {
  static let title = "Where no plan is made"
  static let summary = "What is considered where a conference makes no plan."

  let considered = Parameter<Statement>("What must be considered where no plan is made.", answers: 210)
  let firstReviewSetBy = Parameter<Statement>("Who sets the first review of a child in need, and when.", answers: 211)
  let sameAfterPlan = Parameter<Statement>("Whether the same holds for children who come off a plan.", answers: 212)
}

/// How the quality of conferences and plans is watched.
struct QualityAssurance: Procedure {
  static let summary = "What is checked before, at and between conferences, and to whom it is reported."

  let beforeConference = Parameter<Statement>("What is checked before a conference, and by whom.", answers: 259)
  let whatIsChecked = Parameter<Statement>("What is checked.", answers: 260)
  let evidencedWhere = Parameter<Statement>("Where the checking is evidenced.", answers: 261)
  let themesReported = Parameter<Statement>("How themes are reported.", answers: 262)
  let goodPractice = Parameter<Statement>("What is done with good practice.", answers: 263)
  let chairingObserved = Parameter<Statement>("Whether chairing itself is observed.", answers: 264)
  let partnerConcerns = Parameter<Statement>("What is done with concerns about partner agencies.", answers: 265)
}

/// Complaints about how a conference was chaired.
struct ComplaintsAboutChair: Procedure {
  static let title = "Complaints about the chair"
  static let summary = "With whom a complaint about the chairing of a conference is raised."

  let firstContact = Parameter<Statement>("With whom a concern about the chairing is raised first.", answers: 276)
  let nextStep = Parameter<Statement>("What follows where that does not settle it.", answers: 277)
}

/// What the unit and the chair are told between conferences.
struct ChangesOfCircumstances: Procedure {
  static let summary = "Who tells the unit or the chair of changes while a child is on a plan."

  let toldBy = Parameter<Statement>("Who tells the unit of changes.", answers: 278)
  let whichChanges = Parameter<Statement>("Of which changes the unit is told.", answers: 279)
  let planChanged = Parameter<Statement>(
    "What is done where the plan changes or a recommendation is not followed.", answers: 280)
  let publicLawOutline = Parameter<Statement>(
    "Whether the chair receives the minutes of a Public Law Outline meeting.", answers: 281)
}

/// Who may chair a conference.
struct ChairIndependence: Procedure {
  static let title = "The chair’s independence"
  static let summary =
    "How independent and how qualified the chair is, to whom the chair answers, and whether the chair stays the same."

  let independence = Parameter<Statement>("From what the chair is independent.", answers: 282)
  let qualification = Parameter<Statement>("Which qualification and experience the chair has.", answers: 283)
  let standing = Parameter<Statement>("Which status the chair has.", answers: 284)
  let accountableTo = Parameter<Statement>("To whom the chair answers.", answers: 285)
  let supervision = Parameter<Statement>("How the chair is supervised.", answers: 286)
  let sameChair = Parameter<Statement>("Whether the same person chairs throughout.", answers: 287)
}

/// Where conferences are held.
struct Venues: Procedure {
  static let summary = "What a place must offer in which conferences are held."

  let roomSize = Parameter<Statement>("How large the room is.", answers: 288)
  let secondRoom = Parameter<Statement>("Whether there is a second room.", answers: 289)
  let equipment = Parameter<Statement>("Which equipment there is.", answers: 290)
  let forChildren = Parameter<Statement>("Whether the place is friendly to children and accessible.", answers: 291)
}

/// Advice on duty, and records of people who pose a risk to children.
struct DutyService: Procedure {
  static let summary =
    "Whether the conference service gives advice, and who records people who pose a risk to children."

  let advice = Parameter<Statement>("Whether there is a duty or advice service, and what it offers.", answers: 292)
  let riskRecords = Parameter<Statement>("Who records people who pose a risk to children.", answers: 293)
  let openCases = Parameter<Statement>(
    "Who records for open cases that are linked to arrangements for offenders or to domestic abuse conferences.",
    answers: 294)
}
