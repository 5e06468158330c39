import Cases
import ProcedureKit
import Profiles
import Records

/// Who comes for an agency, and in whose company.
struct StaffAttendance: Procedure {
  static let summary = "Who comes where the allocated social worker cannot, and how newly qualified workers attend."

  let substitutes = Parameter<People>("Who attends where the allocated social worker cannot.", answers: 145)
  let dutyWorker = Parameter<Statement>("On what terms a duty worker attends.", answers: 146)
  let newlyQualifiedWith = Parameter<People>("With whom a newly qualified worker attends.", answers: 147)
  let newlyQualifiedHaveObserved = Parameter<Bool>(
    "Whether a newly qualified worker has observed a conference before.", answers: 147)
  let priority = Parameter<Statement>("Which priority attendance has.", answers: 148)
  let confirming = Parameter<Statement>("How attendance is confirmed.", answers: 149)
  let authority = Parameter<Statement>("Whether those attending can speak for their agency.", answers: 150)

  var pairs: [ParameterPair] { [.readAlike(newlyQualifiedWith, newlyQualifiedHaveObserved)] }

  let substituteSuitable = Question.requirement(
    "Did a suitable person come in place of the social worker?",
    met: "In place of the social worker came {by}.",
    breached: "In place of the social worker came {by}; it should be {needed}.")
  let newlyQualifiedAccompanied = Question.requirement(
    "Did the newly qualified worker come with the right person?",
    met: "The newly qualified worker came with {by}.",
    breached: "The newly qualified worker came with {by}; it should be {needed}.")
  let newlyQualifiedObserved = Question.requirement(
    "Had the newly qualified worker observed a conference before?",
    met: "The newly qualified worker had observed a conference before.",
    breached: "The newly qualified worker had not observed a conference before.")

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    if facts.$socialWorkerReplacedBy.isTold {
      inquiry.answer(substituteSuitable) { clauses throws(Unanswered) in
        try suitable(facts.$socialWorkerReplacedBy, &clauses)
      }
    }
    for (index, person) in facts.people.enumerated() where person.newlyQualified == true && person.attended != false {
      inquiry.answer(newlyQualifiedAccompanied, about: .person(index)) { clauses throws(Unanswered) in
        _ = try clauses.provisions(newlyQualifiedWith)
        _ = try person.hasAttended
        return try clauses.suitable(newlyQualifiedWith, person.$accompaniedBy)
      }
      inquiry.answer(newlyQualifiedObserved, about: .person(index)) { clauses throws(Unanswered) in
        guard try clauses.ruling(newlyQualifiedHaveObserved) else {
          throw .notApplicable(because: "this is not asked for")
        }
        _ = try person.hasAttended
        return .requirement(try known(person.$hasObserved))
      }
    }
  }
}

extension StaffAttendance {
  /// Whether whoever came is among those whom some provision names that holds: a person of last resort may have a provision apart.
  private func suitable(_ fact: Fact<Post?>, _ clauses: inout Consultation) throws(Unanswered) -> Answer {
    let provisions = try clauses.provisions(substitutes)
    let post = try known(fact)
    var names = provisions.map { $0.value.includes(post) }
    for place in names.indices where names[place] == nil && !names.contains(true) {
      names[place] = try clauses.isAmong(provisions[place].value, post, of: substitutes)
    }
    if names.contains(nil), !names.contains(true) {
      throw .undetermined(needs: fact.missing(.closerPost(than: post)))
    }
    let ruling = provisions.indices.first { names[$0] == true } ?? 0
    clauses.rule(with: provisions[ruling].force)
    let isNamed = names.contains(true)
    let isSuitable =
      isNamed
      ? try clauses.tookPart(besides: provisions[ruling].value, nil, or: fact.id, of: substitutes) : false
    return .requirement(
      isSuitable, .words("by", post.meaning),
      .words("needed", provisions.map(\.value.inWords).listed("or")))
  }

  static let examples = [
    Example(
      "Somebody whom the document names by a sentence of its own may be whoever came",
      clauses: "substitutes: [Whoever heads safeguarding.]", case: "social-worker-replaced-by: head-of-service",
      finds: ["substitute-suitable": "judgement: substitutes; if so met; if not breached"]),
    Example(
      "A manager comes for the social worker, and a newcomer with the wrong colleague",
      clauses: """
        substitutes: [supervisor, team-manager]
        newly-qualified-with: [line-manager, senior-colleague]
        newly-qualified-have-observed: yes
        """,
      case: """
        social-worker-replaced-by: team-manager
        people:
          - { label: newcomer, attended: yes, newly-qualified: yes, accompanied-by: social-worker, has-observed: no }
        others-attended: no
        """,
      finds: [
        "substitute-suitable": "met", "newly-qualified-accompanied @ newcomer": "breached",
        "newly-qualified-observed @ newcomer": "breached",
      ]),
    Example(
      "A rule for social workers alone says nothing of a nurse, and asks who somebody is of whom it is not told",
      clauses: "{ newly-qualified-with: { is: [line-manager], when: of-social-worker } }",
      case: """
        people:
          - { label: nurse, attended: yes, profession: school-nurse, newly-qualified: yes, accompanied-by: social-worker }
          - { label: worker, attended: yes, profession: social-worker, newly-qualified: yes, accompanied-by: line-manager }
          - { label: newcomer, attended: yes, newly-qualified: yes, accompanied-by: line-manager }
        """,
      finds: [
        "newly-qualified-accompanied @ nurse": "not-applicable", "newly-qualified-accompanied @ worker": "met",
        "newly-qualified-accompanied @ newcomer": "undetermined: people.profession",
      ]),
    Example(
      "A duty worker is a last resort, which people judge; nobody is nobody",
      clauses: """
        substitutes:
          provisions:
            - { is: [supervisor, team-manager], force: should }
            - { is: [duty-worker], provided: It was the last resort., force: should }
        """,
      case: "social-worker-replaced-by: duty-worker",
      finds: ["substitute-suitable": "judgement: substitutes; if so met; if not breached (should)"]),
    Example(
      "How they judged it is told",
      clauses: """
        substitutes:
          provisions:
            - { is: [supervisor, team-manager], force: should }
            - { is: [duty-worker], provided: It was the last resort., force: should }
        """,
      case: "social-worker-replaced-by: duty-worker\njudgements: { staff-attendance.substitutes: yes }",
      finds: ["substitute-suitable": "met (should)"]),
    Example(
      "Whether a newcomer came is not told",
      clauses: "newly-qualified-with: [line-manager]",
      case: "people: [{ label: newcomer, newly-qualified: yes, accompanied-by: line-manager }]",
      finds: ["newly-qualified-accompanied @ newcomer": "undetermined: people.attended"]),
    Example(
      "Nobody came", clauses: "substitutes: { is: [supervisor, team-manager], force: should }",
      case: "social-worker-replaced-by: nobody", finds: ["substitute-suitable": "breached (should)"]),
  ]
}
