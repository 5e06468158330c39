import Cases
import ProcedureKit
import Profiles
import Records

/// Whether enough agencies attend for the conference to decide.
final class Quoracy: Procedure {
  static let bearsOnEachConference = true
  static let summary = "How many agencies make a conference quorate, and what follows where it is not."

  let fewest = Parameter<Int>(
    "How many must be represented in all, children’s social care among them where it must attend.",
    in: "agencies, groups or people, as quoracy.unit says", stricter: .larger, isSum: true, answers: 134)
  let fewestByException = Parameter<Int>(
    "How many must be represented where an exception lets fewer suffice.",
    in: "agencies, groups or people, as quoracy.unit says", stricter: .larger, isSum: true, answers: 138)
  let unit = Parameter<QuorumUnit>("What is counted.", answers: 137)
  let socialCare = Parameter<SocialCarePresence>("Whether children’s social care must be present.", answers: 135)
  let agencies = Parameter<WordSet<Agency>>("Which agencies must be among them.", answers: 135)
  let directContact = Parameter<Bool>(
    "Whether the other agencies must have had direct contact with the child and family.", answers: 136)
  let exceptions = Parameter<WordSet<QuorumException>>("When fewer suffice.", answers: 138)
  let exceptionMakes = Parameter<QuorumExceptionEffect>("What an exception makes of the conference.", answers: 138)
  let ifInquorate = Parameter<InquorateCourse>("What is done with a conference that is not quorate.", answers: 139)
  let inquorateDuties = Parameter<WordSet<InquorateDuty>>(
    "What is seen to where a conference is not quorate.", answers: 139)
  let heldAgain = Parameter<TimeRule>("By when a conference that was not quorate is held again.", answers: 139)
  let twoInARow = Parameter<Bool>("Whether two conferences that are not quorate may follow one another.", answers: 139)
  let inquorateDecision = Parameter<InquorateStanding>(
    "What a decision of a conference that was not quorate is worth.", answers: 140)
  let absentTold = Parameter<Statement>(
    "What absent agencies are told of a conference that was not quorate.", answers: 141)
  let objection = Parameter<Statement>("How an absent agency may object.", answers: 142)
  let responsible = Parameter<Statement>("Who is responsible for the conference being quorate.", answers: 143)
  let principle = Parameter<Statement>("The principle behind the rule.", answers: 144)

  let quorate = Question.requirement(
    "Was the conference quorate?",
    met: "The conference was quorate: {how}.", breached: "The conference was not quorate: {how}.")
  let course = Question("What happens to a conference that is not quorate?", among: InquorateCourse.self)
  let duties = Question.listing(
    "What is to be seen to, as the conference is not quorate?", some: "To be seen to: {items}.", none: "Nothing.")
  let heldAgainInTime = Question.deadline(
    "Was the conference that was not quorate held again in time?", "The conference", "was held again")
  let followsAnother = Question.requirement(
    "Did a conference that was not quorate follow another?",
    met: "It is allowed that two conferences that are not quorate follow one another here.",
    breached: "Two conferences that are not quorate should not follow one another, and did.")
  let standing = Question("What is a decision worth that was taken without a quorum?", among: InquorateStanding.self)

  private let counting = SharedRule<Count>()

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    inquiry.answer(quorate) { clauses throws(Unanswered) in
      do throws(Unanswered) {
        return try count(facts, &clauses).answer(beside: facts.conference.quorate)
      } catch .undetermined(let fact) {
        guard let told = facts.conference.quorate else { throw .undetermined(needs: fact) }
        return .requirement(told, .words("how", "the case says so"))
      }
    }
    inquiry.answer(course) { clauses throws(Unanswered) in
      let mayProceed = clauses.besides { clauses throws(Unanswered) in try clauses[exceptionMakes] } == .proceeds
      let count =
        try mayProceed
        ? requireNoQuorum(facts, &clauses)
        : clauses.leading(to: ifInquorate) { clauses throws(Unanswered) in try requireNoQuorum(facts, &clauses) }
      if count?.exception != nil, count?.effect == .proceeds {
        clauses.rule(with: count?.exception?.force)
        return .decided(InquorateCourse.proceeds)
      }
      let course = try clauses.provision(ifInquorate)
      clauses.rule(with: course.force)
      return .decided(course.value, .words("normally", course.force == .normally ? "normally " : ""))
    }
    inquiry.answer(duties) { clauses throws(Unanswered) in
      try requireNoQuorum(facts, before: inquorateDuties, &clauses)
      clauses.rule(with: nil)
      return .listing(Items(try clauses.items(inquorateDuties).map { .word($0.word) } + clauses.own(inquorateDuties)))
    }
    if facts.conference.$heldAgain.isTold || facts.conference.quorate == false {
      inquiry.answer(heldAgainInTime) { clauses throws(Unanswered) in
        try requireNoQuorum(facts, before: heldAgain, &clauses)
        return try clauses.deadline(heldAgain, done: facts.conference.$heldAgain.happening)
      }
    }
    if facts.conference.previousQuorate != nil {
      inquiry.answer(followsAnother) { clauses throws(Unanswered) in
        guard try !known(facts.conference.$previousQuorate) else {
          throw .notApplicable(because: "the conference before this one was quorate")
        }
        try requireNoQuorum(facts, before: twoInARow, &clauses)
        return .requirement(try clauses.ruling(twoInARow))
      }
    }
    inquiry.answer(standing) { clauses throws(Unanswered) in
      try requireNoQuorum(facts, before: inquorateDecision, &clauses)
      return .decided(
        try clauses.ruling(inquorateDecision), .words("told", clauses.sentence(absentTold)),
        .words("objection", clauses.sentence(objection)))
    }
  }

  /// Whether decisions of the conference are provisional for want of a quorum.
  func isProvisional(_ facts: Case, _ clauses: inout Consultation) throws(Unanswered) -> Bool {
    guard try clauses[inquorateDecision] != .final else { return false }
    _ = try requireNoQuorum(facts, &clauses)
    return true
  }

  /// Ends the rule unless the conference was not quorate, so that the clause of `parameter` is asked.
  private func requireNoQuorum<Value>(
    _ facts: Case, before parameter: Parameter<Value>, _ clauses: inout Consultation
  ) throws(Unanswered) {
    _ = try clauses.leading(to: parameter) { clauses throws(Unanswered) in try requireNoQuorum(facts, &clauses) }
  }

  /// Ends the rule unless the conference was not quorate: by the count, or as the case says where the count cannot tell.
  private func requireNoQuorum(_ facts: Case, _ clauses: inout Consultation) throws(Unanswered) -> Count? {
    let counted: Count?
    do throws(Unanswered) {
      counted = try count(facts, &clauses)
    } catch {
      switch error {
      case .undetermined, .silent: break
      default: throw error
      }
      guard facts.conference.quorate != nil else { throw error }
      counted = nil
    }
    guard !(counted?.isQuorate ?? facts.conference.quorate ?? true) else {
      throw .notApplicable(
        because: "the conference was quorate\(counted?.contradiction(of: facts.conference.quorate) ?? "")")
    }
    return counted
  }

  /// What the count came to: one reference, since every question of this procedure rests on it.
  private final class Count: Sendable {
    let represented: Represented
    let needed: Int
    let unit: QuorumUnit
    let lacking: [(item: Item, force: Force)]
    let exception: (words: String, force: Force)?
    let effect: QuorumExceptionEffect

    init(
      _ represented: Represented, needed: Int, _ unit: QuorumUnit, lacking: [(item: Item, force: Force)],
      exception: (words: String, force: Force)? = nil, effect: QuorumExceptionEffect = .quorate
    ) {
      self.represented = represented
      self.needed = needed
      self.unit = unit
      self.lacking = lacking
      self.exception = exception
      self.effect = effect
    }

    var isQuorate: Bool { lacking.isEmpty || (exception != nil && effect == .quorate) }

    /// The count as an answer, with what the case says `told` where the two differ.
    func answer(beside told: Bool?) -> Answer {
      let count = "\(needed) \(unit.meaning) are needed, and \(represented.inWords) counted"
      let lack = lacking.isEmpty ? "" : "; lacking: \(lacking.map(\.item.inWords).listed())"
      let how =
        exception.map { effect == .quorate ? "fewer suffice, since \($0.words)" : "\(count)\(lack)" } ?? count + lack
      return .complete(missing: isQuorate ? [] : lacking, .words("how", how + contradiction(of: told)))
    }

    /// That the case says otherwise than the count: the count holds, and whoever reads it is told of both.
    func contradiction(of told: Bool?) -> String {
      guard let told, told != isQuorate else { return "" }
      return "; the case says that it was\(told ? "" : " not"), which those whom it names do not bear out"
    }
  }

  private func count(_ facts: Case, _ clauses: inout Consultation) throws(Unanswered) -> Count {
    try clauses.once(counting) { clauses throws(Unanswered) in try counted(facts, &clauses) }
  }

  private func counted(_ facts: Case, _ clauses: inout Consultation) throws(Unanswered) -> Count {
    let number = try clauses.provision(fewest)
    clauses.rule(with: number.force)
    guard !facts.people.isEmpty else { throw .undetermined(needs: facts.whoAttended) }
    let unit = try clauses[unit]
    let (demands, represented) = try demands(of: number, unit, facts, &clauses)
    let lacking = demands.compactMap { demand in
      if case .lacking(let item) = demand.state { (item: item, force: demand.force) } else { nil }
    }
    let unknown = demands.compactMap { if case .unknown(let fact) = $0.state { fact } else { nil } }
    guard !(lacking.isEmpty && unknown.isEmpty) else {
      let missing = try missingAgencies(judging: true, &clauses)
      return Count(represented, needed: number.value, unit, lacking: missing)
    }
    let exception = try exception(facts, demands, represented, &clauses)
    let effect = exception == nil ? nil : try clauses.ifStated(exceptionMakes) ?? .quorate
    if effect == .quorate {
      clauses.rule(with: exception?.force)
    } else if lacking.isEmpty, let fact = unknown.first {
      throw .undetermined(needs: fact)
    }
    return Count(
      represented, needed: number.value, unit, lacking: lacking, exception: exception, effect: effect ?? .quorate)
  }

  /// What is asked of those who came, and how many they are.
  private func demands(
    of number: Provision<Int>, _ unit: QuorumUnit, _ facts: Case, _ clauses: inout Consultation
  ) throws(Unanswered) -> ([QuorumDemand], Represented) {
    let presence = try clauses.statedProvision(socialCare).flatMap { $0.value == .notNeeded ? nil : $0 }
    let contact = try clauses.statedProvision(directContact).flatMap { $0.value ? $0 : nil }
    let members = facts.possibleMembers
    let others = presence == nil ? members : members.filter { $0.agency != .childrensSocialCare }
    let needed = presence == nil ? number.value : number.value - 1
    let represented = facts.represented(others, by: unit) { _ in (true, nil) }
    var demands: [QuorumDemand] = []
    func demand(_ lacking: Int?, _ what: String, _ missing: MissingFact?, _ force: Force) {
      let state: QuorumDemand.State =
        switch lacking {
        case 0?: .met
        case let lacking?: .lacking(.phrase("\(lacking) more\(what)"))
        case nil: .unknown(missing ?? facts.$othersAttended.missing)
        }
      demands.append(QuorumDemand(state: state, force: force, isNumber: true))
    }
    let lacking = represented.lacking(of: needed)
    var all = represented
    if let presence {
      let isThere = isSocialCareThere(presence.value, facts)
      let isAnyThere = facts.isRepresented(.childrensSocialCare)
      if isAnyThere == true { _ = all.certain.insert(.agency(.childrensSocialCare)) }
      // Whoever is lacking is lacking of the number too, where without them they are too few.
      let makesTooFew = isAnyThere == false && (represented.atMost.map { $0 < number.value } ?? false)
      demands.append(
        QuorumDemand(
          state: isThere.isSo.map { $0 ? .met : .lacking(.word(presence.value)) }
            ?? .unknown(isThere.missing ?? facts.missing(.childrensSocialCare)),
          force: makesTooFew ? max(presence.force, number.force) : presence.force, isNumber: false))
    }
    do throws(Unanswered) {
      for (item, force) in try missingAgencies(judging: false, &clauses) {
        demands.append(QuorumDemand(state: .lacking(item), force: force, isNumber: false))
      }
    } catch {
      guard case .undetermined(let fact) = error else { throw error }
      demands.append(QuorumDemand(state: .unknown(fact), force: number.force, isNumber: false))
    }
    clauses.rule(with: number.force)
    demand(lacking, "", represented.missing, number.force)
    if let contact {
      let known = facts.represented(others, by: unit) { ($0.directContact, $0.$directContact.missing) }
      let lackingContact = known.lacking(of: needed)
      if lackingContact.map({ $0 > lacking ?? 0 }) ?? (lacking == 0) {
        demand(
          lackingContact.map { $0 - (lacking ?? 0) }, " that has had direct contact with the child and family",
          known.missing, contact.force)
      }
    }
    return (demands, all)
  }

  /// The agencies that must be among them and are not. Whether they must, where that is for people to judge, is asked only of those that
  /// are not there, and only where it decides.
  func missingAgencies(
    judging isJudging: Bool, _ clauses: inout Consultation
  ) throws(Unanswered) -> [(item: Item, force: Force)] {
    let shared = clauses.shared
    do throws(Unanswered) {
      return try clauses.aside { clauses throws(Unanswered) in
        try clauses.missing(agencies, judging: isJudging) { agency, _ throws(Unanswered) in
          guard let isThere = shared.facts.isRepresented(agency) else {
            throw .undetermined(needs: shared.facts.missing(agency))
          }
          return isThere
        }
      }
    } catch .silent, .notApplicable {
      return []
    }
  }

  func isSocialCareThere(
    _ presence: SocialCarePresence, _ facts: Case
  ) -> (isSo: Bool?, missing: MissingFact?) {
    guard presence == .socialWorker else { return (facts.isRepresented(.childrensSocialCare), nil) }
    let members = facts.possibleMembers
    if members.contains(where: {
      $0.agency == .childrensSocialCare && $0.profession == .socialWorker && $0.attended == true
    }) {
      return (true, nil)
    }
    // Who may have been the social worker: nothing that is told of them is against it.
    let possible = members.filter {
      $0.agency ?? .childrensSocialCare == .childrensSocialCare && $0.profession ?? .socialWorker == .socialWorker
    }
    guard let one = possible.first else { return (facts.isEverybodyNamed ? false : nil, nil) }
    let untold = one.profession == nil ? one.$profession.missing : nil
    return (nil, one.agency == nil ? one.$agency.missing : untold ?? one.missingAttendance)
  }
}
