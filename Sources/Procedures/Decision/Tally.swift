import Profiles
import Cases
import ProcedureKit
import Records

/// Views counted by unit.
struct Tally {
  /// What was counted.
  let unit: VotingUnit
  /// The units that are for a plan.
  var supporters: [CountedUnit] = []
  /// The units that are against a plan.
  var opponents: [CountedUnit] = []
  /// How many are divided within themselves, without a rule for it and without effect.
  var divided = 0
  /// How many may give a view.
  var entitled = 0
  /// The fact that tells who was for a plan.
  let views: FactID

  /// How many are for a plan.
  var support: Int { supporters.count }
  /// How many are against a plan.
  var opposition: Int { opponents.count }

  /// What a count comes to.
  enum Result { case plan, noPlan, tie, noMajority }

  /// What the count comes to by a majority rule. Throws where nobody gave a view.
  func result(_ rule: MajorityRule) throws(Unanswered) -> Result {
    guard support + opposition > 0 else { throw .undetermined(needs: views.missing) }
    if support == opposition { return .tie }
    let half = rule == .overHalfOfViewsGiven ? support + opposition : entitled
    if support * 2 > half { return .plan }
    return opposition * 2 > half ? .noPlan : .noMajority
  }
}

/// One person's view on one child.
private struct Voice {
  let person: Person
  /// Whether the person is for a plan; nil where the person withheld a view.
  let forPlan: Bool?
  let isWritten: Bool
}

extension DecisionMaking {
  /// Counts the views on one child.
  ///
  /// Where the views of some who attended are not told, they are counted all for a plan and all against: where that makes a difference, they
  /// are missing. Where the document does not say what is counted, people and agencies are.
  func tally(_ view: View, _ facts: Case, _ clauses: inout Consultation) throws(Unanswered) -> Tally {
    if facts.attendingIsAll == false { throw .undetermined(needs: facts.$attending.missing) }
    let rule = try clauses[majority]
    let stated = try clauses.ifStated(unit)
    let result = try tally(view, facts, by: stated ?? .persons, &clauses)
    let untold = untold(view, facts)
    if !untold.isEmpty {
      for isForPlan in [true, false] {
        let supposed = untold.map { Voice(person: $0, forPlan: isForPlan, isWritten: false) }
        let other = try tally(view, facts, by: stated ?? .persons, supposing: supposed, &clauses)
        guard try result.result(rule) == other.result(rule) else {
          throw .undetermined(needs: missingViews(of: untold, view))
        }
      }
    }
    guard stated == nil else { return result }
    do throws(Unanswered) {
      guard try tally(view, facts, by: .agencies, &clauses).result(rule) == result.result(rule) else {
        throw clauses.unanswered(unit)
      }
    } catch {
      throw clauses.unanswered(unit)
    }
    return result
  }

  /// Counts the views that are told by one unit.
  ///
  /// Where the document does not say whether somebody counts, the views are counted with and without; where that makes a
  /// difference, the silence is the answer.
  private func tally(
    _ view: View, _ facts: Case, by unit: VotingUnit, supposing supposed: [Voice] = [],
    having parts: [Role: Bool] = [:],
    _ clauses: inout Consultation
  ) throws(Unanswered) -> Tally {
    let rule = try clauses[majority]
    let voices = try voices(view, facts) + supposed
    let written = voices.contains(where: \.isWritten) ? try clauses.ifStated(writtenViews) : .count
    let isMixed = voices.contains { $0.person.role != .professional }
    let list = isMixed ? try clauses.ifStated(noPart) : nil
    // Who is not on a list of examples may have no part either.
    let isOpen = list.map { $0.areExamples || !$0.own.isEmpty } ?? true
    var counted: [Voice] = []
    var doubtful: [Doubt: [Voice]] = [:]
    for voice in voices {
      let role = voice.person.role
      if list?.contains(role) == true || parts[role] == false || (voice.isWritten && written == .inform) { continue }
      if isOpen, role != .professional, parts[role] == nil {
        doubtful[.role(role), default: []].append(voice)
      } else if voice.isWritten, written == nil {
        doubtful[.written, default: []].append(voice)
      } else {
        counted.append(voice)
      }
    }
    let tally = try count(counted, by: unit, view, facts, rule, &clauses)
    for (doubts, voices) in Self.combinations(of: doubtful) {
      let other = try count(counted + voices, by: unit, view, facts, rule, &clauses)
      guard try tally.result(rule) != other.result(rule) else { continue }
      if doubts.contains(.written) { throw clauses.unanswered(writtenViews) }
      guard list != nil, let role = doubts.compactMap(\.role).min(by: { $0.word < $1.word }) else {
        throw clauses.unanswered(noPart)
      }
      let hasPart = try clauses.judge(noPart, "\(role.meaning.capitalised) has a part in the decision.")
      let parts = parts.merging([role: hasPart]) { $1 }
      return try self.tally(view, facts, by: unit, supposing: supposed, having: parts, &clauses)
    }
    return tally
  }

  /// Why it is in doubt whether views count: nothing is said of written views, or of people in a role.
  private enum Doubt: Hashable {
    case written
    case role(Role)

    var role: Role? { if case .role(let role) = self { role } else { nil } }
  }

  /// Every combination of doubtful views but the empty one, single doubts before several.
  private static func combinations(of doubtful: [Doubt: [Voice]]) -> [(doubts: Set<Doubt>, voices: [Voice])] {
    let keys = Array(doubtful.keys)
    let sets = (1..<max(1, 1 << min(keys.count, 10))).map { bits in keys.indices.filter { bits & (1 << $0) != 0 } }
    return sets.sorted { $0.count < $1.count }.map { indices in
      (Set(indices.map { keys[$0] }), indices.flatMap { doubtful[keys[$0]] ?? [] })
    }
  }

  private func voices(_ view: View, _ facts: Case) throws(Unanswered) -> [Voice] {
    var voices: [Voice] = []
    func add(_ labels: [Label<Person>], _ forPlan: Bool?) throws(Unanswered) {
      for label in labels {
        if let person = facts.attending.first(where: { $0.label == label }) {
          if !person.role.onlyServes { voices.append(Voice(person: person, forPlan: forPlan, isWritten: false)) }
        } else if let person = facts.absent.first(where: { $0.label == label }) {
          voices.append(Voice(person: person, forPlan: forPlan, isWritten: true))
        }
      }
    }
    try add(view.forPlan, true)
    try add(view.againstPlan, false)
    try add(view.abstaining, nil)
    return voices
  }

  /// Gathers voices into units and counts these.
  private func count(
    _ voices: [Voice], by unit: VotingUnit, _ view: View, _ facts: Case, _ rule: MajorityRule,
    _ clauses: inout Consultation
  ) throws(Unanswered) -> Tally {
    var units: [(unit: CountedUnit, voices: [Voice])] = []
    for voice in voices {
      for counted in try self.units(of: voice.person, facts, by: unit, &clauses) {
        if let index = units.firstIndex(where: { $0.unit == counted }) {
          units[index].voices.append(voice)
        } else {
          units.append((counted, [voice]))
        }
      }
    }
    if facts.children.count > 1, try clauses.ifStated(siblingVoters) == .groupsInvolvedWithTheChild {
      units = try involved(units, view, facts, &clauses)
    }
    var tally = Tally(unit: unit, entitled: units.count, views: view.$forPlan.id)
    var divided: [(unit: CountedUnit, voices: [Voice])] = []
    for (unit, voices) in units {
      let support = voices.contains { $0.forPlan == true }
      let opposition = voices.contains { $0.forPlan == false }
      if support && opposition {
        divided.append((unit, voices))
      } else if support {
        tally.supporters.append(unit)
      } else if opposition {
        tally.opponents.append(unit)
      }
    }
    return try settle(divided, tally, rule, &clauses)
  }

  /// Counts units whose members differ.
  private func settle(
    _ divided: [(unit: CountedUnit, voices: [Voice])], _ tally: Tally, _ rule: MajorityRule,
    _ clauses: inout Consultation
  ) throws(Unanswered) -> Tally {
    guard !divided.isEmpty else { return tally }
    let units = divided.map(\.unit)
    var settled = tally
    switch try clauses.ifStated(dividedUnit) {
    case .leadPerson:
      for (unit, voices) in divided {
        let lead = try known(voices.first { $0.person.leads == true }, from: voices[0].person.$leads)
        if lead.forPlan == true { settled.supporters.append(unit) }
        if lead.forPlan == false { settled.opponents.append(unit) }
      }
      return settled
    case .majorityWithin:
      for (unit, voices) in divided {
        let support = voices.count { $0.forPlan == true }
        let opposition = voices.count { $0.forPlan == false }
        if support > opposition { settled.supporters.append(unit) }
        if opposition > support { settled.opponents.append(unit) }
      }
      return settled
    case nil:
      var least = tally
      least.opponents += units
      settled.supporters += units
      guard try settled.result(rule) == least.result(rule) else { throw clauses.unanswered(dividedUnit) }
      guard tally.support + tally.opposition > 0 else { return settled }
      var unsettled = tally
      unsettled.divided = divided.count
      return unsettled
    }
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
      return try known(person.$boardMember) ? [try facts.counted(agencyOf: person)] : []
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
  private func involved(
    _ units: [(unit: CountedUnit, voices: [Voice])], _ view: View, _ facts: Case, _ clauses: inout Consultation
  ) throws(Unanswered) -> [(unit: CountedUnit, voices: [Voice])] {
    guard try clauses[involvement] != .theFamily else { return units }
    let isOnlySchool = facts.attending.count { $0.role == .professional && $0.agency == .education } == 1
    let school = isOnlySchool ? try clauses.ifStated(schoolOfOneChild) : nil
    var result: [(unit: CountedUnit, voices: [Voice])] = []
    for unit in units {
      var works = false
      for voice in unit.voices {
        if school == .allChildren, voice.person.agency == .education { works = true }
        if !works, try known(voice.person.$worksWith).contains(view.child) { works = true }
      }
      if works { result.append(unit) }
    }
    return result
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
