import Cases
import ProcedureKit
import Profiles
import Records

/// To whom a paper goes.
enum Recipient: String, Choice {
  case everybodyInvited = "everybody who was invited"
  case everybodyAttending = "everybody who attended"
  case agenciesAttending = "the agencies that attended"
  case agenciesInvited = "the agencies that were invited"
  case professionals = "the professionals"
  case family = "the family"
  case relevantFamily = "the relevant members of the family"
  case coreGroup = "the members of the core group"
}

extension Case {
  /// The labels of those who should have had a paper and did not.
  ///
  /// Who the relevant members of a family are, and who is in a core group, is for people to judge: nobody is missed there.
  func missing(from told: Fact<[Label<Person>]?>, of wanted: WordSet<Recipient>) throws(Unanswered) -> Items {
    let recipients = try known(told)
    var missing = Items()
    let judged: [Recipient] = [.relevantFamily, .coreGroup]
    guard !wanted.words.allSatisfy(judged.contains) else {
      throw .notApplicable(because: "who they are is for people to judge")
    }
    guard !attending.isEmpty || wanted.words.allSatisfy({ judged.contains($0) || $0 == .everybodyInvited }) else {
      throw .undetermined(needs: $attending.missing)
    }
    for group in wanted.words {
      let labels: [Label<Person>]
      switch group {
      case .everybodyInvited: labels = try known(invitations.$to)
      case .agenciesInvited:
        let invited = try known(invitations.$to)
        labels = (attending + absent).filter { $0.role == .professional && invited.contains($0.label) }.map(\.label)
      case .everybodyAttending: labels = attending.filter { !$0.role.onlyServes }.map(\.label)
      case .agenciesAttending, .professionals: labels = attending.filter { $0.role == .professional }.map(\.label)
      case .family:
        labels = (attending + absent).filter { [.parent, .child, .familyMember].contains($0.role) }.map(\.label)
      case .relevantFamily, .coreGroup: labels = []
      }
      if [.agenciesInvited, .agenciesAttending].contains(group) {
        let served = Set((attending + absent).filter { recipients.contains($0.label) }.map { agency(of: $0) })
        for person in attending + absent where labels.contains(person.label) {
          let isServed =
            if case .told = agency(of: person) { served.contains(agency(of: person)) } else {
              recipients.contains(person.label)
            }
          if !isServed { missing.insert(.person(person.label)) }
        }
        continue
      }
      for label in labels where !recipients.contains(label) { missing.insert(.person(label)) }
    }
    return missing
  }
}
