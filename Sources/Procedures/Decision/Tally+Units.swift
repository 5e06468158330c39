import Cases
import ProcedureKit
import Profiles
import Records

/// As whose view each voice is counted, and who speaks for those who share one.
extension DecisionMaking {
  /// Finds out as whose view each is counted. Somebody of whose agency or grouping nothing is told may belong to any that has a view, or to one
  /// of their own.
  func assignUnits(
    to voices: [Voice], _ facts: Case, by unit: VotingUnit, _ supposed: inout Suppositions,
    _ clauses: inout Consultation
  ) throws(Unanswered) {
    var unknown: [(index: Int, missing: MissingFact)] = []
    for index in voices.indices {
      let person = voices[index].person
      if unit == .boardMemberAgencies, person.boardMember == nil, person.agency != nil || person.role.mayHaveAgency,
        supposed.choose(among: 2, lacking: person.$boardMember.missing) == 1
      {
        continue
      }
      do throws(Unanswered) {
        voices[index].units = try units(of: person, facts, by: unit, &clauses)
      } catch {
        guard case .undetermined(let fact) = error else { throw error }
        unknown.append((index, fact))
      }
    }
    guard !unknown.isEmpty else { return }
    var units: [CountedUnit] = []
    for told in voices.flatMap(\.units) where !units.contains(told) { units.append(told) }
    for (index, missing) in unknown {
      let own = CountedUnit.person(voices[index].person.label)
      let way = supposed.choose(among: units.count + 1, lacking: missing)
      voices[index].units = [way == 0 ? own : units[way - 1]]
      units.append(own)
    }
  }

  /// Whoever speaks for people who share one view. Where nobody is told to, it may be any of whom nothing is told.
  func lead(of voices: [Voice], _ supposed: inout Suppositions) throws(Unanswered) -> Voice {
    if let lead = voices.first(where: { $0.person.leads == true }) { return lead }
    let possible = voices.filter { $0.person.leads == nil }
    guard let one = possible.first else { throw .undetermined(needs: voices[0].person.$leads.missing) }
    return possible[supposed.choose(among: possible.count, lacking: one.person.$leads.missing)]
  }

  /// The units to which a person belongs: one, unless a document has somebody vote twice; none where the person belongs to none that counts,
  /// as a parent belongs to no agency.
  private func units(
    of person: Person, _ facts: Case, by unit: VotingUnit, _ clauses: inout Consultation
  ) throws(Unanswered) -> [CountedUnit] {
    if unit != .persons, person.agency == nil, !person.role.mayHaveAgency { return [] }
    switch unit {
    case .persons: return [.person(person.label)]
    case .agencies: return [try facts.counted(agencyOf: person)]
    case .boardMemberAgencies:
      // Of somebody of whom it is not told, this is asked where it is supposed that the agency is one.
      return person.boardMember ?? true ? [try facts.counted(agencyOf: person)] : []
    case .professionalGroupings:
      if let grouping = person.grouping { return [.grouping(grouping)] }
      let profession = try known(person.profession, from: person.$grouping)
      let listed = try clauses[groupings].groupings(of: profession)
      if listed.isEmpty, try clauses.ifStated(groupingsAreAll) == true { return [] }
      if listed.count > 1, try clauses.ifStated(voteInBoth)?.contains(profession) == true {
        return listed.map { .grouping($0) }
      }
      return [.grouping(try known(listed.count == 1 ? listed.first : nil, from: person.$grouping))]
    }
  }

  /// The units directly involved with the child.
  func involved(
    _ units: [(unit: CountedUnit, voices: [Voice])], _ view: View, _ facts: Case,
    _ supposed: inout Suppositions, _ clauses: inout Consultation
  ) throws(Unanswered) -> [(unit: CountedUnit, voices: [Voice])] {
    guard try clauses[involvement] != .theFamily else { return units }
    let school = try clauses.ifStated(schoolOfOneChild) == .allChildren ? onlySchool(facts, &supposed) : nil
    var result: [(unit: CountedUnit, voices: [Voice])] = []
    for unit in units {
      var works = false
      for voice in unit.voices {
        if voice.person.label == school { works = true }
        if !works, let children = voice.person.worksWith { works = children.contains(view.child) }
      }
      if !works, let untold = unit.voices.first(where: { $0.person.worksWith == nil }) {
        works = supposed.choose(among: 2, lacking: untold.person.$worksWith.missing) == 1
      }
      if works { result.append(unit) }
    }
    return result
  }

  /// The only person who came from a school; nil where none or several did.
  private func onlySchool(_ facts: Case, _ supposed: inout Suppositions) -> Label<Person>? {
    let possible = facts.possibleMembers.filter { $0.agency ?? .education == .education }
    let certain = possible.filter { $0.agency == .education && $0.attended == true }
    if certain.count > 1 { return nil }
    guard let open = possible.first(where: { $0.agency == nil || $0.attended == nil }) else {
      return certain.first?.label
    }
    let missing = open.agency == nil ? open.$agency.missing : open.missingAttendance
    let ways = certain.isEmpty ? possible : certain
    let way = supposed.choose(among: ways.count + 1, lacking: missing)
    return way < ways.count ? ways[way].label : nil
  }
}

extension Role {
  /// Whether somebody in this role may come for an agency, so that an agency that is not told is unknown and not none.
  fileprivate var mayHaveAgency: Bool {
    switch self {
    case .parent, .child, .familyMember, .supporter, .legalRepresentative: false
    default: true
    }
  }
}
