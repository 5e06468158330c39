import Calendars
import Cases
import ProcedureKit
import Profiles
import Records

/// When a conference may be later than its limit: for the initial conference, and for what a document treats alike.
extension InitialConference {
  /// The same answer, or that the conference was late as an authorised delay allows.
  func excused(_ answer: Answer, _ facts: Case, _ clauses: inout Consultation) throws(Unanswered) -> Answer {
    guard let due = answer.missed, facts.$delay.isTold else { return answer }
    let isAllowed = try clauses.aside { (clauses) throws(Unanswered) -> Bool in
      let (hasGrounds, hasPeople) = (try clauses.isStated(delayGrounds), try clauses.isStated(delayAuthorisedBy))
      guard hasGrounds || hasPeople else { return false }
      do throws(Unanswered) {
        return try flaws(facts.delay, &clauses) { (_) throws(Unanswered) in due }.isEmpty
      } catch .notApplicable {
        return false
      }
    }
    return isAllowed ? answer.excused : answer
  }

  /// Whether a delay past `due` was authorised as the document asks.
  func authorisation(
    _ facts: Case, _ clauses: inout Consultation, due: (inout Consultation) throws(Unanswered) -> Moment
  ) throws(Unanswered) -> Answer {
    guard facts.$delay.isTold else { throw .notApplicable(because: "the case tells of no delay") }
    try clauses.require(delayAuthorisedBy)
    let lacking: Items = try clauses.aside { (clauses) throws(Unanswered) -> Items in
      try flaws(facts.delay, &clauses, due: due)
    }
    _ = try clauses.ruling(delayAuthorisedBy)
    return clauses.settled(.complete(missing: lacking), on: facts.delay.authorised?.day)
  }

  /// What the authorisation of a delay past `due` lacks; empty where it lacks nothing. Something that is lacking for certain is enough:
  /// what is unknown besides is asked for only where nothing is.
  private func flaws(
    _ delay: Delay, _ clauses: inout Consultation, due: (inout Consultation) throws(Unanswered) -> Moment
  ) throws(Unanswered) -> Items {
    var flaws = Items()
    var open: Unanswered?
    func weigh(_ check: () throws(Unanswered) -> [String]) {
      do throws(Unanswered) {
        for flaw in try check() { flaws.insert(.phrase(flaw)) }
      } catch { open = open ?? error }
    }
    weigh { () throws(Unanswered) in
      guard try clauses.isStated(delayGrounds) else { return [] }
      return try clauses.names(delayGrounds, delay.$ground) ? [] : ["a ground that the document allows"]
    }
    weigh { () throws(Unanswered) in
      guard let people = try clauses.ifStated(delayAuthorisedBy) else { return [] }
      return try lacking(people, delay)
    }
    // A clause is asked only where what it may ask for is not told to be there.
    weigh { () throws(Unanswered) in
      guard delay.inWriting != true, try clauses.ifStated(delayInWriting) == true else { return [] }
      return try known(delay.$inWriting) ? [] : ["an authorisation in writing"]
    }
    weigh { () throws(Unanswered) in
      guard delay.withReasons != true, try clauses.ifStated(delayWithReasons) == true else { return [] }
      return try known(delay.$withReasons) ? [] : ["the reasons"]
    }
    weigh { () throws(Unanswered) in
      let last = Result { () throws(Unanswered) in try due(&clauses) }
      let isInTime = delay.authorised.flatMap { authorised in
        (try? last.get()).flatMap { clauses.calendar.isInTime(authorised, for: $0) }
      }
      guard isInTime != true, try clauses.ifStated(delayAuthorisedWhen) == .beforeDeadline else { return [] }
      let authorised = try known(delay.$authorised)
      _ = try last.get()
      guard isInTime == false else {
        throw .undetermined(needs: delay.$authorised.missing(authorised.time == nil ? .timeOfDay : .whole))
      }
      return ["an authorisation before the time was up"]
    }
    if flaws.isEmpty, let open { throw open }
    return flaws
  }

  /// Whose authorisation a delay lacks, of one of whom any suffices and of those who must agree besides.
  private func lacking(_ people: People, _ delay: Delay) throws(Unanswered) -> [String] {
    // Where others must agree besides, whoever authorised it and whoever agreed are looked through together.
    let agreed = people.besides.isEmpty ? [] : delay.agreedBy ?? []
    let told = (delay.authorisedBy.map { [$0] } ?? []) + agreed
    guard !told.isEmpty else { throw .undetermined(needs: delay.$authorisedBy.missing) }
    let anyOf = told.map(people.includes)
    let isAgreementOpen = !people.besides.isEmpty && delay.agreedBy == nil
    if !people.anyOf.isEmpty, !anyOf.contains(true) {
      guard delay.authorisedBy != nil, !anyOf.contains(nil) else {
        throw .undetermined(needs: delay.$authorisedBy.missing)
      }
      if isAgreementOpen { throw .undetermined(needs: delay.$agreedBy.missing) }
      return ["the authorisation of \(people.inWords)"]
    }
    var lacking: [String] = []
    for one in people.besides {
      guard one.manner == .and else {
        throw .undetermined(needs: delay.$agreedBy.missing(.participation(of: [one.member], one.manner)))
      }
      let included = told.map(one.member.includes)
      if included.contains(true) { continue }
      guard delay.agreedBy != nil, !included.contains(nil) else {
        throw .undetermined(needs: delay.$agreedBy.missing)
      }
      guard delay.authorisedBy != nil else { throw .undetermined(needs: delay.$authorisedBy.missing) }
      lacking.append("the agreement of \(one.member.inWords)")
    }
    return lacking
  }
}
