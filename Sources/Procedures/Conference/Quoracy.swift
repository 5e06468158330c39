import Cases
import ProcedureKit
import Profiles
import Records

/// Whether enough agencies attend for the conference to decide.
struct Quoracy: Procedure {
  static let summary = "How many agencies make a conference quorate, and what follows where it is not."

  let fewest = Parameter<Int>(
    "How many must be represented in all, children’s social care among them where it must attend.",
    in: "agencies, groups or people, as quoracy.unit says", stricter: .larger, answers: 134)
  let unit = Parameter<QuorumUnit>("What is counted.", answers: 137)
  let socialCare = Parameter<SocialCarePresence>("Whether children’s social care must be present.", answers: 135)
  let directContact = Parameter<Bool>(
    "Whether the other agencies must have had direct contact with the child and family.", answers: 136)
  let exceptions = Parameter<WordSet<QuorumException>>("When fewer suffice.", answers: 138)
  let ifInquorate = Parameter<InquorateCourse>("What is done with a conference that is not quorate.", answers: 139)
  let inquorateDecision = Parameter<InquorateStanding>(
    "What a decision of a conference that was not quorate is worth.", answers: 140)
  let absentTold = Parameter<Statement>(
    "What absent agencies are told of a conference that was not quorate.", answers: 141)
  let objection = Parameter<Statement>("How an absent agency may object.", answers: 142)
  let responsible = Parameter<Statement>("Who is responsible for the conference being quorate.", answers: 143)
  let principle = Parameter<Statement>("The principle behind the rule.", answers: 144)

  let quorate = Question.requirement(
    "Was the conference quorate?",
    met: "The conference was quorate: {how}.",
    breached: "The conference was not quorate: {how}. Lacking: {lacking}.")
  let course = Question("What happens to a conference that is not quorate?", among: InquorateCourse.self)
  let standing = Question("What is a decision worth that was taken without a quorum?", among: InquorateStanding.self)

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    inquiry.answer(quorate) { clauses throws(Unanswered) in try count(facts, &clauses).answer }
    inquiry.answer(course) { clauses throws(Unanswered) in
      guard try !count(facts, &clauses).isQuorate else { throw .notApplicable(because: "the conference was quorate") }
      return .decided(try clauses.ruling(ifInquorate))
    }
    inquiry.answer(standing) { clauses throws(Unanswered) in
      guard try !count(facts, &clauses).isQuorate else { throw .notApplicable(because: "the conference was quorate") }
      return .decided(try clauses.ruling(inquorateDecision))
    }
  }

  /// What the count came to.
  private struct Count {
    let counted: Int
    let countedAtMost: Int
    let needed: Int
    let unit: QuorumUnit
    let lacking: Items
    var exception: QuorumException?
    var isQuorate: Bool { lacking.isEmpty || exception != nil }
    var answer: Answer {
      let how =
        exception.map { "fewer suffice, since \($0.meaning)" }
        ?? "\(needed) \(unit.meaning) are needed, and \(countedAtMost == counted ? "" : "at most ")\(countedAtMost) counted"
      return .complete(missing: isQuorate ? [] : lacking, .words("how", how))
    }
  }

  private func count(_ facts: Case, _ clauses: inout Consultation) throws(Unanswered) -> Count {
    let needed = try clauses.ruling(fewest)
    guard !facts.attending.isEmpty else { throw .undetermined(needs: facts.$attending.missing) }
    let unit = try clauses[unit]
    let presence = try clauses.ifStated(socialCare) ?? .notNeeded
    let contact = try clauses.ifStated(directContact) ?? false
    let members = facts.attending.filter { $0.role == .professional }
    var certain: Set<CountedUnit> = []
    var possible: Set<CountedUnit> = []
    var isSocialCareThere = false
    for member in members {
      guard try known(member.$agency) != .childrensSocialCare || presence == .notNeeded else {
        if presence == .anyStaff || isSocialCareThere {
          isSocialCareThere = true
        } else if try known(member.$profession) == .socialWorker {
          isSocialCareThere = true
        }
        continue
      }
      let counted = try self.unit(of: member, facts, by: unit)
      if contact, member.directContact == false { continue }
      possible.insert(counted)
      if !contact || member.directContact == true { certain.insert(counted) }
    }
    let others = presence == .notNeeded ? needed : needed - 1
    guard certain.count >= others || possible.count < others else {
      throw .undetermined(needs: facts.$attending.untold.$directContact.missing)
    }
    var lacking = Items()
    if presence != .notNeeded, !isSocialCareThere { lacking.insert(.word(presence)) }
    if certain.count < others { lacking.insert(.phrase("\(others - possible.count) more")) }
    var count = Count(
      counted: certain.count + (isSocialCareThere ? 1 : 0),
      countedAtMost: possible.count + (isSocialCareThere ? 1 : 0), needed: needed, unit: unit, lacking: lacking)
    if !lacking.isEmpty {
      count.exception = try exception(
        facts, members, isSocialCareThere: isSocialCareThere || presence == .notNeeded, &clauses)
    }
    return count
  }

  /// As what one person is counted.
  private func unit(of member: Person, _ facts: Case, by unit: QuorumUnit) throws(Unanswered) -> CountedUnit {
    switch unit {
    case .persons: .person(member.label)
    case .agencies: try facts.counted(agencyOf: member)
    case .groupsOrAgencies:
      .profession(try known(member.$profession), of: try facts.counted(agencyOf: member))
    }
  }

  /// The exception that makes fewer suffice, if one does.
  private func exception(
    _ facts: Case, _ members: [Person], isSocialCareThere: Bool, _ clauses: inout Consultation
  ) throws(Unanswered) -> QuorumException? {
    for exception in try clauses.ifStated(exceptions)?.words ?? [] {
      switch exception {
      case .agreedOtherwise:
        guard facts.$quorumAgreement.isTold else { continue }
        let isChairs = try known(facts.quorumAgreement.$by) == .chair
        if isChairs, try known(facts.quorumAgreement.$recordedBeforeDecision) { return exception }
      case .chairFindsEnoughInformation:
        guard facts.$quorumAgreement.isTold else { continue }
        if try known(facts.quorumAgreement.$by) == .chair { return exception }
      case .fewerThanThreeAgenciesKnowTheChild:
        if try fewKnow(facts, members, besides: nil) { return exception }
      case .fewerThanThreeOthersKnowTheChild:
        if try fewKnow(facts, members, besides: .childrensSocialCare), isSocialCareThere { return exception }
      }
    }
    return nil
  }

  /// Whether fewer than three agencies know each child, and all that do are present.
  private func fewKnow(_ facts: Case, _ members: [Person], besides excepted: Agency?) throws(Unanswered) -> Bool {
    guard !facts.children.isEmpty else { throw .undetermined(needs: facts.$children.untold.$knownTo.missing) }
    for child in facts.children {
      let agencies = Set(try known(child.$knownTo)).filter { $0 != excepted }
      let arePresent = agencies.allSatisfy { agency in members.contains { $0.agency == agency } }
      guard !agencies.isEmpty, agencies.count < 3, arePresent else { return false }
    }
    return true
  }
}

extension Case {
  /// The agency that a person represents, as it is counted. Throws what is not told of it.
  func counted(agencyOf person: Person) throws(Unanswered) -> CountedUnit {
    switch agency(of: person) {
    case .told(let unit): unit
    case .untold: throw .undetermined(needs: person.$agency.missing)
    case .mixed: throw .undetermined(needs: person.$employer.missing)
    }
  }
}

extension Quoracy {
  private static let three = "{ fewest: 3, unit: agencies }"
  private static let socialCareAndHealth = """
    children: [{ label: child A, known-to: [childrens-social-care, health] }]
    attending:
      - { label: chair, role: chair }
      - { label: worker, profession: social-worker, agency: childrens-social-care }
      - { label: visitor, profession: health-visitor, agency: health, direct-contact: yes }
      - { label: nurse, profession: school-nurse, agency: health, direct-contact: no }

    """

  static let examples = [
    Example(
      "Two health professions of one agency are one agency", clauses: three, case: socialCareAndHealth,
      finds: ["quorate": "breached: lacks 1 more", "course": "silent: if-inquorate"]),
    Example(
      "Counted by professional group they are two, besides children's social care",
      clauses: "{ fewest: 3, unit: groups-or-agencies, social-care: any-staff }", case: socialCareAndHealth,
      finds: ["quorate": "met", "course": "not-applicable"]),
    Example(
      "The other agencies must have met the family; one has not",
      clauses: """
        fewest: 3
        unit: groups-or-agencies
        social-care: social-worker
        direct-contact: yes
        if-inquorate: proceeds
        inquorate-decision: provisional
        """,
      case: socialCareAndHealth,
      finds: [
        "quorate": "breached: lacks 1 more", "course": "proceeds",
        "standing": "provisional",
      ]),
    Example(
      "Where only two agencies know the child, and both are there, that suffices",
      clauses:
        "{ fewest: 3, unit: agencies, social-care: any-staff, exceptions: [fewer-than-three-agencies-know-the-child] }",
      case: socialCareAndHealth, finds: ["quorate": "met"]),
    Example(
      "An exception for children whom nobody knows would be no exception",
      clauses: "{ fewest: 3, unit: agencies, exceptions: [fewer-than-three-agencies-know-the-child] }",
      case: """
        children: [{ label: child A, known-to: [] }]
        attending: [{ label: teacher, profession: teacher, agency: education }]
        """,
      finds: ["quorate": "breached: lacks 2 more"]),
    Example(
      "An agreement suffices where it was recorded before the decision",
      clauses: "{ fewest: 3, unit: agencies, exceptions: [agreed-otherwise] }",
      case: socialCareAndHealth + "quorum-agreement: { by: chair, recorded-before-decision: no }",
      finds: ["quorate": "breached: lacks 1 more"]),
    Example(
      "Who attended must be known", clauses: three, case: "children: [{ label: child A }]",
      finds: ["quorate": "undetermined: attending"]),
    Example(
      "Without a number there is no quorum to judge by", case: socialCareAndHealth, finds: ["quorate": "silent: fewest"]
    ),
    Example(
      "An agreement is the chair's, and somebody else's is none",
      clauses: "{ fewest: 3, unit: agencies, exceptions: [agreed-otherwise] }",
      case: socialCareAndHealth + "quorum-agreement: { by: social-worker, recorded-before-decision: yes }",
      finds: ["quorate": "breached: lacks 1 more"]),
    Example(
      "Whether the social worker came is unknown where a profession is",
      clauses: "{ fewest: 3, unit: agencies, social-care: social-worker }",
      case: "attending: [{ label: worker, agency: childrens-social-care }]",
      finds: ["quorate": "undetermined: attending.profession"]),
    Example(
      "How many agencies two people of health are is unknown where only one has an employer", clauses: three,
      case: """
        attending:
          - { label: worker, profession: social-worker, agency: childrens-social-care }
          - { label: visitor, profession: health-visitor, agency: health, employer: community trust }
          - { label: nurse, profession: school-nurse, agency: health }
        """,
      finds: ["quorate": "undetermined: attending.employer"]),
  ]
}
