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
    let given = support + opposition
    if rule.isReached(by: support, of: given, entitled: entitled) { return .plan }
    return rule.isReached(by: opposition, of: given, entitled: entitled) ? .noPlan : .noMajority
  }
}

/// One person’s view on one child: one reference, since it stands in several lists while it is counted.
final class Voice {
  let person: Person
  /// Whether the person is for a plan; nil where the person withheld a view.
  let forPlan: Bool?
  let isWritten: Bool
  /// As whose view it is counted: none where the person belongs to nobody who counts, several where a document has somebody vote twice.
  var units: [CountedUnit] = []

  init(person: Person, forPlan: Bool?, isWritten: Bool) {
    self.person = person
    self.forPlan = forPlan
    self.isWritten = isWritten
  }
}

/// Why it is in doubt whether views count: nothing is said of written views, or of people in a role.
private enum Doubt: Hashable {
  case written
  case role(Role)

  /// All there are, in the order in which they are tried: what a finding says of a doubt never hangs on chance, nor on the order of a list.
  static let all = [written] + Role.allCases.map(role)

  var role: Role? { if case .role(let role) = self { role } else { nil } }

  /// Every combination of doubtful views but the empty one, single doubts before several. There are few kinds of doubt, so that all are tried.
  static func combinations(
    of doubtful: [Doubt: [Voice]]
  ) -> some Sequence<(doubts: Set<Doubt>, voices: [Voice])> {
    let kinds = all.compactMap { doubt in doubtful[doubt].map { (doubt, $0) } }
    let choices = (0..<1 << kinds.count).dropFirst().sorted {
      ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1)
    }
    return choices.lazy.map { choice in
      let chosen = kinds.indices.filter { choice & (1 << $0) != 0 }.map { kinds[$0] }
      return (Set(chosen.map(\.0)), chosen.flatMap(\.1))
    }
  }
}

extension DecisionMaking {
  /// Counts the views on one child.
  ///
  /// What is not told is supposed to be one way and another: the views of members, whether somebody attended or wrote, an agency, a grouping.
  /// Where that makes a difference, it is missing. Where the document does not say what is counted, people and agencies are.
  ///
  /// `whole` asks besides that the same are for a plan and against it, for whoever is to name them.
  func tally(
    _ view: View, _ facts: Case, whole isWhole: Bool = false, _ clauses: inout Consultation
  ) throws(Unanswered) -> Tally {
    let place = facts.place(ofViewOn: view.child) ?? facts.views.endIndex
    return try clauses.once(isWhole ? tallyingWhole : tallying, of: place) { clauses throws(Unanswered) in
      try counted(view, facts, whole: isWhole, &clauses)
    }
  }

  private func counted(
    _ view: View, _ facts: Case, whole isWhole: Bool, _ clauses: inout Consultation
  ) throws(Unanswered) -> Tally {
    let rule = try clauses[majority]
    if !facts.isEverybodyNamed { throw .undetermined(needs: facts.$othersAttended.missing) }
    let stated = try clauses.ifStated(unit)
    let result = try certain(view, facts, by: stated ?? .persons, rule, whole: isWhole, &clauses)
    guard stated == nil else { return result }
    do throws(Unanswered) {
      guard try certain(view, facts, by: .agencies, rule, &clauses).result(rule) == result.result(rule) else {
        throw clauses.unanswered(unit)
      }
    } catch {
      throw clauses.unanswered(unit)
    }
    return result
  }

  /// The count by one unit, where it comes to the same whatever is supposed of what is not told.
  private func certain(
    _ view: View, _ facts: Case, by unit: VotingUnit, _ rule: MajorityRule, whole isWhole: Bool = false,
    _ clauses: inout Consultation
  ) throws(Unanswered) -> Tally {
    try Suppositions.whatever { supposed throws(Unanswered) in
      let voices = try voices(view, facts, &supposed, &clauses)
      try assignUnits(to: voices, facts, by: unit, &supposed, &clauses)
      return try tally(voices, view, facts, by: unit, &supposed, &clauses)
    } comesTo: { tally throws(Unanswered) in
      let sides = isWhole ? [Set(tally.supporters), Set(tally.opponents)] : []
      return Outcome(result: try tally.result(rule), sides: sides)
    }
  }

  /// What counts of a tally: its result, and who is on which side where that is asked.
  private struct Outcome: Equatable {
    let result: Tally.Result
    let sides: [Set<CountedUnit>]
  }

  /// Counts these views by one unit.
  ///
  /// Where the document does not say whether somebody counts, the views are counted with and without; where that makes a
  /// difference, the silence is the answer.
  private func tally(
    _ voices: [Voice], _ view: View, _ facts: Case, by unit: VotingUnit, having parts: [Role: Bool] = [:],
    _ supposed: inout Suppositions, _ clauses: inout Consultation
  ) throws(Unanswered) -> Tally {
    let rule = try clauses[majority]
    let written = voices.contains(where: \.isWritten) ? try clauses.ifStated(writtenViews) : .count
    let isMixed = voices.contains { $0.person.role != .professional }
    let list = isMixed ? try clauses.ifStated(noPart) : nil
    // Who is not on a list of examples may have no part either.
    let isOpen = list.map { $0.areExamples || !$0.own.isEmpty } ?? true
    var counted: [Voice] = []
    counted.reserveCapacity(voices.count)
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
    let tally = try count(counted, by: unit, view, facts, rule, &supposed, &clauses)
    if doubtful.isEmpty { return tally }
    for (doubts, others) in Doubt.combinations(of: doubtful) {
      let other = try count(counted + others, by: unit, view, facts, rule, &supposed, &clauses)
      guard try tally.result(rule) != other.result(rule) else { continue }
      if doubts.contains(.written) { throw clauses.unanswered(writtenViews) }
      guard list != nil, let role = doubts.compactMap(\.role).min(by: { $0.word < $1.word }) else {
        throw clauses.unanswered(noPart)
      }
      let hasPart = try clauses.judge(noPart, "\(role.meaning.capitalised) has a part in the decision.")
      let parts = parts.merging([role: hasPart]) { $1 }
      return try self.tally(voices, view, facts, by: unit, having: parts, &supposed, &clauses)
    }
    return tally
  }

  /// The views that are told, and those that members may have had of whom none is told: all for a plan, or all against. Whatever some of
  /// each may come to lies between the two.
  private func voices(
    _ view: View, _ facts: Case, _ supposed: inout Suppositions, _ clauses: inout Consultation
  ) throws(Unanswered) -> [Voice] {
    var voices: [Voice] = []
    voices.reserveCapacity(view.forPlan.count + view.againstPlan.count + view.abstaining.count)
    for (labels, forPlan) in [(view.forPlan, true), (view.againstPlan, false), (view.abstaining, nil)] {
      for label in labels {
        guard let place = facts.place(of: label) else { continue }
        let person = facts.people[place]
        let mayWrite = person.attended == nil
        let isWritten =
          mayWrite ? supposed.choose(among: 2, lacking: person.missingAttendance) == 1 : person.attended == false
        if isWritten || !person.role.onlyServes {
          voices.append(Voice(person: person, forPlan: forPlan, isWritten: isWritten))
        }
      }
    }
    let untold = untold(view, facts)
    guard !untold.isEmpty else { return voices }
    let way = supposed.choose(among: 3, lacking: missingViews(of: untold, view))
    guard way > 0 else { return voices }
    return voices + untold.map { Voice(person: $0, forPlan: way == 1, isWritten: false) }
  }

  /// Gathers voices into units and counts these.
  private func count(
    _ voices: [Voice], by unit: VotingUnit, _ view: View, _ facts: Case, _ rule: MajorityRule,
    _ supposed: inout Suppositions, _ clauses: inout Consultation
  ) throws(Unanswered) -> Tally {
    var units: [(unit: CountedUnit, voices: [Voice])] = []
    units.reserveCapacity(voices.count)
    var counted = SearchableList<CountedUnit>(reserving: voices.count)
    for voice in voices {
      for unit in voice.units {
        let place = counted.insert(unit)
        if place == units.count { units.append((unit, [voice])) } else { units[place].voices.append(voice) }
      }
    }
    if facts.children.count > 1, try clauses.ifStated(siblingVoters) == .groupsInvolvedWithTheChild {
      units = try involved(units, view, facts, &supposed, &clauses)
    }
    var tally = Tally(unit: unit, entitled: units.count, views: view.$forPlan.id)
    tally.supporters.reserveCapacity(units.count)
    tally.opponents.reserveCapacity(units.count)
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
    return try settle(divided, tally, rule, &supposed, &clauses)
  }

  /// Counts units whose members differ.
  private func settle(
    _ divided: [(unit: CountedUnit, voices: [Voice])], _ tally: Tally, _ rule: MajorityRule,
    _ supposed: inout Suppositions, _ clauses: inout Consultation
  ) throws(Unanswered) -> Tally {
    guard !divided.isEmpty else { return tally }
    let units = divided.map(\.unit)
    var settled = tally
    switch try clauses.ifStated(dividedUnit) {
    case .leadPerson:
      for (unit, voices) in divided {
        let lead = try lead(of: voices, &supposed)
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
}
