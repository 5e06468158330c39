import Cases
import ProcedureKit
import Profiles
import Records

/// One thing that a quorum asks for, and how it stands.
struct QuorumDemand {
  /// How it stands.
  enum State {
    case met
    case lacking(Item)
    case unknown(MissingFact)
  }

  let state: State
  let force: Force
  /// Whether an agreement that fewer suffice lifts it: it is about how many there are, and not about who.
  let isNumber: Bool
}

/// How many are represented: so many for certain, and so many more at most.
struct Represented {
  var certain = SearchableList<CountedUnit>()
  /// How many besides may be; nil where others may have come who are not named.
  var besides: Int? = 0
  /// What would tell more.
  var missing: MissingFact?

  /// The least that they can be.
  var atLeast: Int { certain.count }
  /// The most that they can be; nil where nobody can say.
  var atMost: Int? { besides.map { certain.count + $0 } }

  /// How many are lacking for certain of `needed`; nil where it is unknown whether any is.
  func lacking(of needed: Int) -> Int? {
    if atLeast >= needed { return 0 }
    guard let atMost, atMost < needed else { return nil }
    return needed - atMost
  }

  /// The count as a sentence has it.
  var inWords: String {
    switch atMost {
    case nil: "at least \(atLeast)"
    case atLeast?: "\(atLeast)"
    case let atMost?: "at least \(atLeast) and at most \(atMost)"
    }
  }
}

extension Case {
  /// Whether an agency is represented; nil where the case does not settle it.
  func isRepresented(_ agency: Agency) -> Bool? {
    if attending.contains(where: { $0.agency == agency && $0.role == .professional }) { return true }
    let mayBe = possibleMembers(of: agency) + possibleMembers(of: nil) > 0
    return isEverybodyNamed && !mayBe ? false : nil
  }

  /// What would tell whether an agency is represented.
  func missing(_ agency: Agency) -> MissingFact {
    let possible = possibleMembers.first { $0.agency ?? agency == agency }
    return possible.map { $0.agency == nil ? $0.$agency.missing : $0.missingAttendance } ?? $othersAttended.missing
  }

  /// How many of these people count in a quorum, as one each or together.
  func represented(
    _ people: [Person], by unit: QuorumUnit, ofWhom counts: (Person) -> (isSo: Bool?, missing: MissingFact?)
  ) -> Represented {
    var represented = Represented(certain: SearchableList(reserving: people.count))
    for person in people {
      var (isSo, missing) = counts(person)
      if isSo == false { continue }
      if person.attended != true { (isSo, missing) = (nil, person.missingAttendance) }
      do throws(Unanswered) {
        let counted = try self.unit(of: person, by: unit)
        if isSo == true {
          _ = represented.certain.insert(counted)
        } else {
          represented.besides = represented.besides.map { $0 + 1 }
          represented.missing = represented.missing ?? missing
        }
      } catch {
        represented.besides = represented.besides.map { $0 + 1 }
        if case .undetermined(let fact) = error { represented.missing = represented.missing ?? fact }
      }
    }
    if !isEverybodyNamed {
      represented.besides = nil
      represented.missing = represented.missing ?? $othersAttended.missing
    }
    return represented
  }

  /// As what one person is counted.
  private func unit(of member: Person, by unit: QuorumUnit) throws(Unanswered) -> CountedUnit {
    switch unit {
    case .persons: return .person(member.label)
    case .agencies: return try counted(agencyOf: member)
    case .kindsOfAgency: return .agency(try known(member.$agency))
    case .groupsOrAgencies:
      let agency = try counted(agencyOf: member)
      if member.profession == nil, possibleMembers(of: member.agency) == 1 { return agency }
      return .profession(try known(member.$profession), of: agency)
    }
  }

  /// The agency that a person represents, as it is counted. Throws what is not told of it.
  func counted(agencyOf person: Person) throws(Unanswered) -> CountedUnit {
    switch agency(of: person) {
    case .told(let unit): unit
    case .untold: throw .undetermined(needs: person.$agency.missing)
    case .mixed: throw .undetermined(needs: person.$employer.missing)
    }
  }
}
