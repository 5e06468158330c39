import Calendars
import Cases
import ProcedureKit
import Profiles
import Records

/// How children take part, and who speaks for them.
struct ChildParticipation: Procedure {
  static let summary =
    "From what age a child’s attendance is considered and an advocate is offered, and how else children are heard."

  let attendanceFromAge = Parameter<Int>(
    "The age, in whole years, from which a child’s attendance is considered.", in: "whole years", answers: 88)
  let youngerChildren = Parameter<Statement>("What holds for younger children.", answers: 89)
  let attendanceDecidedBy = Parameter<Statement>("Who decides whether the child attends.", answers: 90)
  let reasonsToAttend = Parameter<Statement>("What speaks for a child’s attendance.", answers: 91)
  let reasonsNotToAttend = Parameter<Statement>("What speaks against a child’s attendance.", answers: 92)
  let childUnwilling = Parameter<Statement>("What holds where a child does not want to attend.", answers: 93)
  let viewsConflict = Parameter<Statement>("What holds where child and parents differ about attendance.", answers: 94)
  let chairMeetsChild = Parameter<Statement>("Whether the chair meets the child beforehand.", answers: 95)
  let viewsOtherwise = Parameter<Statement>("How a child’s views may be given without attending.", answers: 96)
  let advocateFromAge = Parameter<Int>(
    "The age, in whole years, from which a child is offered an advocate.", in: "whole years", answers: 97)
  let advocateThroughAge = Parameter<Int>(
    "The age, in whole years, through which a child is offered an advocate.", in: "whole years", answers: 97)
  let advocacyBy = Parameter<Statement>("Who provides advocates.", answers: 98)
  let advocateArrangedBy = Parameter<Statement>("Who arranges the advocate.", answers: 99)
  let advocateLimits = Parameter<Statement>("What limits a child’s advocate.", answers: 100)
  let advocateNotice = Parameter<Statement>("Who is told that an advocate will attend.", answers: 101)
  let feedback = Parameter<Statement>("How the child is told what came of the conference.", answers: 102)
  let voice = Parameter<Statement>("Whose duty it is that the child is heard.", answers: 103)
  let leaflets = Parameter<Statement>("Which leaflets parents and child receive.", answers: 104)
  let siblings = Parameter<Statement>("What is considered about brothers and sisters who do not attend.", answers: 105)

  var pairs: [ParameterPair] { [.notAbove(advocateFromAge, advocateThroughAge, "age")] }

  let attendanceConsidered = Question(
    "Is the child of the age from which attendance is considered?", among: AttendanceConsidered.self)
  let advocateOffered = Question("Is the child of an age at which an advocate is offered?", among: AdvocateOffered.self)

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    for (index, child) in facts.children.enumerated() {
      if child.born == nil, child.due != nil { continue }
      inquiry.answer(attendanceConsidered, about: .child(index)) { clauses throws(Unanswered) in
        let age = try clauses.ruling(attendanceFromAge)
        return .decided(
          try facts.age(of: child) >= age ? AttendanceConsidered.considered : .belowTheAge, .count("age", age))
      }
      inquiry.answer(advocateOffered, about: .child(index)) { clauses throws(Unanswered) in
        let from = try clauses.ruling(advocateFromAge)
        let through = try clauses[advocateThroughAge]
        let age = try facts.age(of: child)
        return .decided(
          (from...max(from, through)).contains(age) ? AdvocateOffered.offered : .outsideTheAges, .count("from", from),
          .count("through", through))
      }
    }
  }
}

extension Case {
  /// The child's age in whole years on the day of the conference; a birthday on 29 February counts from 28 February.
  fileprivate func age(of child: Child) throws(Unanswered) -> Int {
    let born = try known(child.$born)
    let date = try known(conference.$date)
    guard born <= date else { throw .notApplicable(because: "the child was not yet born") }
    let years = date.year - born.year
    let birthday = try known(born.adding(months: years * 12), from: child.$born)
    return birthday <= date ? years : years - 1
  }
}

/// Whether a child's attendance is to be considered.
enum AttendanceConsidered: String, Outcome {
  case considered = "The child’s attendance is to be considered, as the child is {age} or older."
  case belowTheAge = "The child is younger than {age}, the age from which attendance is to be considered."
}

/// Whether a child is to be offered an advocate.
enum AdvocateOffered: String, Outcome {
  case offered = "The child is to be offered an advocate, being aged from {from} to {through}."
  case outsideTheAges = "The offer of an advocate is for children aged from {from} to {through}, and this child is not."
}

extension ChildParticipation {
  private static let children = """
    children: [{ label: elder, born: 2010-06-15 }, { label: younger, born: 2012-06-16 }, { label: baby, due: 2023-09-01 }]
    conference: { kind: initial, date: 2023-06-15 }

    """

  static let examples = [
    Example(
      "Ages are counted on the day of the conference", clauses: "{ attendance-from-age: 11 }", case: children,
      finds: ["attendance-considered @ elder": "considered", "attendance-considered @ younger": "below-the-age"]),
    Example(
      "Eleven to fifteen, from birthday to the day before the sixteenth",
      clauses: "{ advocate-from-age: 11, advocate-through-age: 15 }", case: children,
      finds: ["advocate-offered @ elder": "offered", "advocate-offered @ younger": "outside-the-ages"]),
    Example(
      "Read without the two ends", clauses: "{ advocate-from-age: 12, advocate-through-age: 14 }", case: children,
      finds: ["advocate-offered @ elder": "offered"]),
  ]
}
