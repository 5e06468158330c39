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
  case familyWhoAttended = "the family who attended"
  case relevantFamily = "the relevant members of the family"
  case parents = "the parents or carers"
  case parentsWhoAttended = "the parents or carers who attended"
  case childOldEnough = "a child who is old enough"
  case childsAdvocate = "the child’s advocate"
  case coreGroup = "the members of the core group"

  /// How texts speak of it besides.
  var spoken: [String] {
    switch self {
    case .everybodyInvited: ["all those invited", "attended or were invited"]
    case .everybodyAttending: ["all those who attended"]
    case .agenciesInvited: ["invited"]
    case .family: ["family members"]
    case .familyWhoAttended: ["family members in attendance"]
    case .relevantFamily: ["relevant family members"]
    case .parents: ["parents/carers"]
    default: []
    }
  }

  /// Whether it is for people to judge who among those concerned is meant.
  fileprivate var isJudged: Bool {
    switch self {
    case .relevantFamily, .childOldEnough, .coreGroup: true
    default: false
    }
  }

  /// Whether only those are meant who attended.
  fileprivate var isOfThoseWhoAttended: Bool {
    switch self {
    case .everybodyAttending, .agenciesAttending, .professionals, .familyWhoAttended, .parentsWhoAttended, .coreGroup:
      true
    default: false
    }
  }
}

extension Consultation {
  /// Whether a paper went to everybody whom the clause of `parameter` names, each asked for as strictly as its provision asks.
  ///
  /// Who the relevant members of a family are, which child is old enough and who is in a core group is for people to judge: that is asked
  /// only where nobody is missed for certain; so is whether somebody attended who had nothing.
  mutating func reachedEverybody(
    _ parameter: Parameter<WordSet<Recipient>>, _ told: Fact<[Label<Person>]?>, in facts: Case
  ) throws(Unanswered) -> Answer {
    let wanted = try items(parameter)
    let served = SearchableList(try known(told))
    guard !facts.people.isEmpty || wanted.allSatisfy({ $0.word == .everybodyInvited }) else {
      throw .undetermined(needs: facts.whoAttended)
    }
    var missed: [(item: Item, force: Force)] = []
    var doubtful: [(item: Item, force: Force)] = []
    var groups: [String] = []
    var unknown: MissingFact?
    var undecided: (isAnybody: Bool, undecided: [Person])?
    for (group, force) in wanted {
      for label in try facts.unserved(group, by: served) {
        let having = undecided ?? facts.undecidedAgencies(of: served)
        undecided = having
        if let open = facts.doubt(whether: label, isIn: group, orHaving: having) {
          unknown = unknown ?? open
        } else if group.isJudged {
          doubtful.append((.person(label), force))
        } else {
          missed.append((.person(label), force))
        }
      }
      if group.isJudged { groups.append(group.meaning) }
      if group.isOfThoseWhoAttended, !facts.isEverybodyNamed { unknown = unknown ?? facts.$othersAttended.missing }
    }
    if missed.isEmpty, let unknown { throw .undetermined(needs: unknown) }
    doubtful.removeAll { one in missed.contains { $0.item == one.item } }
    let people = Items(doubtful.map(\.item)).inWords.listed()
    guard missed.isEmpty else {
      let rest = doubtful.isEmpty ? "" : " Whether a copy should have gone to \(people) too is for people to judge."
      return .complete(missing: missed, .words("judged", rest))
    }
    if !doubtful.isEmpty {
      let areMeant = try judge(parameter, "A copy should have gone to \(people) too, as \(groups.listed("or")).")
      if areMeant { return .complete(missing: doubtful, .words("judged", "")) }
    }
    return .complete(missing: try missingOwn(of: parameter), .words("judged", ""))
  }
}

extension Case {
  /// Those in a group who did not have a paper that went to `served`; of those who attended, whoever may have.
  fileprivate func unserved(_ group: Recipient, by served: SearchableList<Label<Person>>) throws(Unanswered) -> [Label<
    Person
  >] {
    func missed(where isMeant: (Person) -> Bool) -> [Label<Person>] {
      people.compactMap { isMeant($0) && !served.contains($0.label) ? $0.label : nil }
    }
    func missedWhoCame(where isMeant: (Person) -> Bool) -> [Label<Person>] {
      missed { $0.attended != false && isMeant($0) }
    }
    switch group {
    case .everybodyInvited: return try known(invitations.$to).filter { !served.contains($0) }
    case .everybodyAttending, .coreGroup: return missedWhoCame { !$0.role.onlyServes }
    case .agenciesInvited:
      let invited = SearchableList(try known(invitations.$to))
      return agenciesUnserved(people.filter { $0.role == .professional && invited.contains($0.label) }, by: served)
    case .agenciesAttending:
      return agenciesUnserved(people.filter { $0.attended != false && $0.role == .professional }, by: served)
    case .professionals: return missedWhoCame { $0.role == .professional }
    case .family, .relevantFamily: return missed(where: \.role.isOfFamily)
    case .familyWhoAttended: return missedWhoCame(where: \.role.isOfFamily)
    case .parents: return missed { $0.role == .parent }
    case .parentsWhoAttended: return missedWhoCame { $0.role == .parent }
    case .childOldEnough: return missed { $0.role == .child }
    case .childsAdvocate: return missed { $0.role == .advocate }
    }
  }

  /// What is not told, and decides whether somebody who had nothing is of a group that should have had something.
  fileprivate func doubt(
    whether label: Label<Person>, isIn group: Recipient, orHaving served: (isAnybody: Bool, undecided: [Person])
  ) -> MissingFact? {
    guard let person = person(label) else { return nil }
    if group.isOfThoseWhoAttended, person.attended == nil { return person.missingAttendance }
    guard [.agenciesAttending, .agenciesInvited].contains(group) else { return nil }
    // Of an agency one suffices: whoever had something may be of the same one.
    guard served.isAnybody else { return nil }
    for one in [person] + served.undecided {
      switch agency(of: one) {
      case .told: continue
      case .untold: return one.$agency.missing
      case .mixed where one.agency == person.agency: return one.$employer.missing
      case .mixed: continue
      }
    }
    return nil
  }

  /// Whether anybody who may come of an agency had a paper that went to `served`, and of which of them it is not told of which agency.
  fileprivate func undecidedAgencies(of served: SearchableList<Label<Person>>) -> (isAnybody: Bool, undecided: [Person])
  {
    let having = people.filter { served.contains($0.label) && ($0.role == .professional || $0.agency != nil) }
    return (!having.isEmpty, having.filter { if case .told = agency(of: $0) { false } else { true } })
  }

  /// The people of those given whose agencies had nothing: it suffices that one person of an agency is served.
  private func agenciesUnserved(_ given: [Person], by served: SearchableList<Label<Person>>) -> [Label<Person>] {
    let agencies = Set(people.filter { served.contains($0.label) }.map { agency(of: $0) })
    return given.filter { person in
      if case .told = agency(of: person) { return !agencies.contains(agency(of: person)) }
      return !served.contains(person.label)
    }.map(\.label)
  }
}

extension Role {
  /// Whether somebody in this role is of the child’s family.
  fileprivate var isOfFamily: Bool { [.parent, .child, .familyMember].contains(self) }
}
