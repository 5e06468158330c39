public import ProcedureKit

/// The procedures of child protection conferences, in the order in which a case flows.
///
/// A rule that needs another procedure's clauses is given that procedure here, so that each parameter is declared once;
/// a procedure that others are given is a class, so that none holds a copy.
public let conferenceProcedures: [any Procedure] = {
  let initialConference = InitialConference()
  let quoracy = Quoracy()
  let decisionMaking = DecisionMaking(quoracy)
  let dissent = Dissent(decisionMaking)
  let reviews = Reviews()
  return [
    Scope(),
    Convening(),
    initialConference,
    InterimSafety(),
    PreBirth(initialConference),
    Transfer(initialConference, reviews),
    Invitation(),
    Exclusion(),
    ChildParticipation(),
    PreparationForConference(),
    Reports(),
    quoracy,
    StaffAttendance(),
    Conduct(),
    Threshold(decisionMaking),
    Categories(decisionMaking),
    decisionMaking,
    dissent,
    FamilyChallenge(),
    NoPlan(),
    Circulation(decisionMaking),
    Minutes(decisionMaking, dissent),
    CoreGroups(),
    reviews,
    EndingPlans(),
    QualityAssurance(),
    ChairsConcerns(),
    ComplaintsAboutChair(),
    ChangesOfCircumstances(),
    ChairIndependence(),
    Venues(),
    DutyService(),
  ]
}()
