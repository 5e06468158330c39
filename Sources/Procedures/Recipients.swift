import Cases
import ProcedureKit
import Profiles

/// To whom a paper goes.
enum Recipient: String, Choice {
  case everybodyInvited
  case everybodyAttending
  case agenciesAttending
  case agenciesInvited
  case professionals
  case family
  case relevantFamily
  case coreGroup

  var meaning: String {
    switch self {
    case .everybodyInvited: "everybody who was invited"
    case .everybodyAttending: "everybody who attended"
    case .agenciesAttending: "the agencies that attended"
    case .agenciesInvited: "the agencies that were invited"
    case .professionals: "the professionals"
    case .family: "the family"
    case .relevantFamily: "the relevant members of the family"
    case .coreGroup: "the members of the core group"
    }
  }
}

extension Case {
  /// The labels of those who should have had a paper and did not.
  ///
  /// Who the relevant members of a family are, and who is in a core group, is for people to judge: nobody is missed there.
  func missing(from recipients: [Label]?, of wanted: [Recipient], _ fact: Fact) throws(Unanswered) -> [String] {
    let recipients = try known(recipients, fact)
    var missing: [String] = []
    let judged: [Recipient] = [.relevantFamily, .coreGroup]
    guard !wanted.allSatisfy(judged.contains) else {
      throw .notApplicable(because: "who they are is for people to judge")
    }
    guard !attending.isEmpty || wanted.allSatisfy({ judged.contains($0) || $0 == .everybodyInvited }) else {
      throw .undetermined(needs: .attending)
    }
    for group in wanted {
      let labels: [Label]
      switch group {
      case .everybodyInvited: labels = try known(invitations?.to, .invited)
      case .agenciesInvited:
        let invited = try known(invitations?.to, .invited)
        labels = (attending + absent).filter { $0.role == .professional && invited.contains($0.label) }.map(\.label)
      case .everybodyAttending: labels = attending.filter { !$0.role.onlyServes }.map(\.label)
      case .agenciesAttending, .professionals: labels = attending.filter { $0.role == .professional }.map(\.label)
      case .family:
        labels = (attending + absent).filter { [.parent, .child, .familyMember].contains($0.role) }.map(\.label)
      case .relevantFamily, .coreGroup: labels = []
      }
      if [.agenciesInvited, .agenciesAttending].contains(group) {
        let served = Set(
          (attending + absent).filter { recipients.contains($0.label) }.compactMap { try? agencyName(of: $0) })
        let unserved = (attending + absent).filter { person in
          labels.contains(person.label)
            && !((try? agencyName(of: person)).map(served.contains) ?? recipients.contains(person.label))
        }
        for person in unserved where !missing.contains(person.label.text) { missing.append(person.label.text) }
        continue
      }
      for label in labels where !recipients.contains(label) && !missing.contains(label.text) {
        missing.append(label.text)
      }
    }
    return missing
  }
}
