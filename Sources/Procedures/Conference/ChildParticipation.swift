import Calendars
import Cases
import ProcedureKit
import Profiles
import Records

/// How children take part, and who speaks for them.
struct ChildParticipation: Procedure {
  static let summary =
    "From what age a child’s attendance is considered and an advocate is offered, and how else children are heard."

  let attendanceFromAge = Parameter<StartingAge>(
    "The age from which a child’s attendance is considered.", answers: 88)
  let youngerChildren = Parameter<Statement>("What holds for younger children.", answers: 89)
  let attendanceDecidedBy = Parameter<Statement>("Who decides whether the child attends.", answers: 90)
  let reasonsToAttend = Parameter<Statement>("What speaks for a child’s attendance.", answers: 91)
  let reasonsNotToAttend = Parameter<Statement>("What speaks against a child’s attendance.", answers: 92)
  let childUnwilling = Parameter<Statement>("What holds where a child does not want to attend.", answers: 93)
  let viewsConflict = Parameter<Statement>("What holds where child and parents differ about attendance.", answers: 94)
  let chairMeetsChild = Parameter<Statement>("Whether the chair meets the child beforehand.", answers: 95)
  let minutesForChild = Parameter<Int>(
    "How many minutes before the start are kept free for the child to meet the chair.", in: "minutes", answers: 95)
  let viewsOtherwise = Parameter<Statement>("How a child’s views may be given without attending.", answers: 96)
  let advocateFromAge = Parameter<Int>(
    "The age, in whole years, from which a child is offered an advocate.", in: "whole years", answers: 97)
  let advocateThroughAge = Parameter<Int>(
    "The age, in whole years, through which a child is offered an advocate.", in: "whole years", answers: 97)
  let ageTakenOn = Parameter<AgeDay>(
    "On which day the age of a child is taken who is offered an advocate.", answers: 97)
  let advocacyBy = Parameter<Statement>("Who provides advocates.", answers: 98)
  let advocateArrangedBy = Parameter<Statement>("Who arranges the advocate.", answers: 99)
  let advocateLimits = Parameter<Statement>("What limits a child’s advocate.", answers: 100)
  let advocateNotice = Parameter<Statement>("Who is told that an advocate will attend.", answers: 101)
  let feedback = Parameter<Statement>("How the child is told what came of the conference.", answers: 102)
  let feedbackLimit = Parameter<TimeRule>("How soon the child is told what came of the conference.", answers: 102)
  let voice = Parameter<Statement>("Whose duty it is that the child is heard.", answers: 103)
  let leaflets = Parameter<Statement>("Which leaflets parents and child receive.", answers: 104)
  let siblings = Parameter<Statement>("What is considered about brothers and sisters who do not attend.", answers: 105)

  var pairs: [ParameterPair] { [.notAbove(advocateFromAge, advocateThroughAge, "age")] }

  let attendanceConsidered = Question(
    "Is the child of the age from which attendance is considered?", among: AttendanceConsidered.self)
  let advocateOffered = Question("Is the child of an age at which an advocate is offered?", among: AdvocateOffered.self)

  let childHadTime = Question.requirement(
    "Was there time before the start for the child to meet the chair?",
    met: "Minutes kept free before the start for the child to meet the chair: {kept}, of {needed} that are asked for.",
    breached:
      "Minutes kept free before the start for the child to meet the chair: {kept}; {needed} are asked for.")

  let childTold = Question.deadline(
    "Was the child told in time what came of the conference?", "The child", "was told what came of the conference")

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    if facts.$childToldOutcome.isTold {
      inquiry.answer(childTold) { clauses throws(Unanswered) in
        try clauses.deadline(feedbackLimit, done: facts.$childToldOutcome.happening)
      }
    }
    let kept = facts.preparation.$minutesForChild
    if kept.isTold || facts.attending.contains(where: { $0.role == .child }) {
      inquiry.answer(childHadTime) { clauses throws(Unanswered) in
        let needed = try clauses.ruling(minutesForChild)
        let minutes = try known(kept)
        return .requirement(minutes >= needed, .count("kept", minutes), .count("needed", needed))
      }
    }
    for (index, child) in facts.children.enumerated() {
      if child.born == nil, child.due != nil { continue }
      inquiry.answer(attendanceConsidered, about: .child(index)) { clauses throws(Unanswered) in
        let from = try clauses.ruling(attendanceFromAge)
        return .decided(
          try facts.isAged(from, child) ? AttendanceConsidered.considered : .belowTheAge, .words("ages", from.inWords),
          .words("younger", clauses.sentence(youngerChildren)))
      }
      inquiry.answer(advocateOffered, about: .child(index)) { clauses throws(Unanswered) in
        let from = try clauses.provision(advocateFromAge)
        clauses.rule(with: from.force)
        let through = try clauses[advocateThroughAge]
        let isEarly = try clauses.ifStated(ageTakenOn) == .booking
        let age = try facts.age(of: child, on: isEarly ? known(facts.conference.$booked).day : nil)
        return .decided(
          age >= from.value && age <= through ? AdvocateOffered.offered : .outsideTheAges,
          .count("from", from.value), .count("through", through),
          .words("normally", from.force == .normally ? "normally " : ""),
          .words("otherwise", clauses.sentence(advocateArrangedBy)))
      }
    }
  }
}

extension Case {
  /// Whether a child is of an age or older on the day of the conference.
  fileprivate func isAged(_ from: StartingAge, _ child: Child) throws(Unanswered) -> Bool {
    let years = try age(of: child)
    switch from {
    case .from(let age): return years >= age
    case .over(let age):
      guard years == age else { return years > age }
      let born = try known(child.$born)
      return try known(born.adding(months: age * 12), from: child.$born) < known(conference.$date)
    }
  }

  /// The child's age in whole years on the day of the conference; a birthday on 29 February counts from 28 February.
  fileprivate func age(of child: Child, on day: Day? = nil) throws(Unanswered) -> Int {
    if day == nil, child.born == nil || conference.date == nil, let age = child.age { return age }
    let born = try known(child.$born)
    let date = if let day { day } else { try known(conference.$date) }
    guard born <= date else { throw .notApplicable(because: "the child was not yet born") }
    let years = date.year - born.year
    let birthday = try known(born.adding(months: years * 12), from: child.$born)
    return birthday <= date ? years : years - 1
  }
}

/// Whether a child's attendance is to be considered.
enum AttendanceConsidered: String, Outcome {
  case considered = "The child’s attendance is to be considered, as is that of children {ages}."
  case belowTheAge = "Attendance is to be considered for children {ages}, and this child is younger.{younger}"
}

/// On which day a child’s age is taken.
enum AgeDay: String, Choice {
  case conference = "on the day of the conference"
  case booking = "on the day on which the conference is booked"
}

/// Whether a child is to be offered an advocate.
enum AdvocateOffered: String, Outcome {
  case offered = "The child is {normally}to be offered an advocate, as are children aged from {from} to {through}."
  case outsideTheAges =
    "An advocate is {normally}offered to children aged from {from} to {through}, and this child is of another age.{otherwise}"
}

extension ChildParticipation {
  private static let children = """
    children: [{ label: elder, born: 2010-06-15 }, { label: younger, born: 2012-06-16 }, { label: baby, due: 2023-09-01 }]
    conference: { kind: initial, date: 2023-06-15 }

    """

  static let examples = [
    Example(
      "The child is told what came of it soon, or not at all",
      clauses: "feedback-limit: { is: as soon as possible after the conference, force: should }",
      case: children + "child-told-outcome: 2023-06-16",
      finds: ["child-told": "judgement: feedback-limit; if so met; if not breached (should)"]),
    Example(
      "A quarter of an hour is kept free for the child who comes, or is not",
      clauses: "minutes-for-child: { is: 15, force: should }",
      case: children + "preparation: { minutes-for-child: 10 }", finds: ["child-had-time": "breached (should)"]),
    Example(
      "A child comes, and nobody tells how long there was",
      clauses: "minutes-for-child: { is: 15, force: should }",
      case: "people: [{ label: girl, attended: yes, role: child }]",
      finds: ["child-had-time": "undetermined: preparation.minutes-for-child"]),
    Example(
      "Ages are counted on the day of the conference", clauses: "{ attendance-from-age: 11 }", case: children,
      finds: ["attendance-considered @ elder": "considered", "attendance-considered @ younger": "below-the-age"]),
    Example(
      "Eleven to fifteen, from birthday to the day before the sixteenth",
      clauses: "{ advocate-from-age: 11, advocate-through-age: 15 }", case: children,
      finds: ["advocate-offered @ elder": "offered", "advocate-offered @ younger": "outside-the-ages"]),
    Example(
      "The age may be that of the day of booking",
      clauses: "{ advocate-from-age: 11, advocate-through-age: 15, age-taken-on: booking }",
      case: """
        children: [{ label: girl, born: 2012-06-10 }]
        conference: { kind: initial, date: 2023-06-15, booked: 2023-06-01 }
        """,
      finds: ["advocate-offered @ girl": "outside-the-ages"]),
    Example(
      "On the day of the conference she is eleven",
      clauses: "{ advocate-from-age: 11, advocate-through-age: 15, age-taken-on: conference }",
      case: """
        children: [{ label: girl, born: 2012-06-10 }]
        conference: { kind: initial, date: 2023-06-15, booked: 2023-06-01 }
        """,
      finds: ["advocate-offered @ girl": "offered"]),
    Example(
      "Read without the two ends", clauses: "{ advocate-from-age: 12, advocate-through-age: 14 }", case: children,
      finds: ["advocate-offered @ elder": "offered"]),
    Example(
      "Past the tenth birthday is not the tenth birthday", clauses: "attendance-from-age: over 10",
      case: """
        children: [{ label: on the day, born: 2013-06-15 }, { label: the day after, born: 2013-06-14 }]
        conference: { kind: initial, date: 2023-06-15 }
        """,
      finds: [
        "attendance-considered @ on the day": "below-the-age", "attendance-considered @ the day after": "considered",
      ]),
    Example(
      "An age may be told without a day of birth",
      clauses: "{ attendance-from-age: over 10, advocate-from-age: 10, advocate-through-age: 15 }",
      case: "children: [{ label: boy, age: 12 }, { label: girl, age: 10 }]",
      finds: [
        "attendance-considered @ boy": "considered", "attendance-considered @ girl": "undetermined: children.born",
        "advocate-offered @ girl": "offered",
      ]),
  ]
}
