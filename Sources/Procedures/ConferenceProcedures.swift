public import ProcedureKit

/// The procedures of child protection conferences, in the order in which a case flows.
///
/// A rule that needs another procedure's clauses is given that procedure here, so that each parameter is declared once.
public let conferenceProcedures: [any Procedure] = {
  let initialConference = InitialConference()
  let decisionMaking = DecisionMaking()
  let dissent = Dissent(decisionMaking)
  return [
    Convening(),
    initialConference,
    InterimSafety(),
    PreBirth(initialConference),
    Transfer(),
    Quoracy(),
    Threshold(),
    Categories(),
    decisionMaking,
    dissent,
    Circulation(),
    Minutes(decisionMaking, dissent),
    CoreGroups(),
    Reviews(),
  ]
}()
