import Calendars
import Cases
import ProcedureKit
import Profiles
import Records

/// The review conferences.
struct Reviews: Procedure {
  static let summary = "When review conferences are held, and what brings one forward."

  let firstLimit = Parameter<TimeRule>("How long after the initial conference the first review is held.", answers: 244)
  let laterLimit = Parameter<TimeRule>("How long after one review the next is held.", answers: 245)
  let afterBirthLimit = Parameter<TimeRule>(
    "How long after the birth the first review of an unborn child is held, if that is earlier.", answers: 246)
  let afterBirthMeans = Parameter<AfterBirthMeans>("What must happen within the time after the birth.", answers: 246)
  let earlyTriggers = Parameter<Statement>("What brings a review forward.", answers: 247)
  let dateSetBy = Parameter<Statement>("Who sets the date of the next review.", answers: 248)
  let heldOnDateSet = Parameter<Bool>("Whether a review is held when the conference before it set it.", answers: 248)
  let inBetween = Parameter<Statement>("What is done between reviews.", answers: 249)

  let firstInTime = Question.deadline("Was the first review held in time?", "The first review", "was held")
  let laterInTime = Question.deadline("Was this review held in time?", "This review", "was held")
  let firstAfterBirth = Question.deadline(
    "Was the first review of the unborn child in time?", "The first review", "{happened}")
  let heldAsSet = Question.deadline("Was the review held by the day set for it?", "The review", "was held")

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    guard facts.plan.made != false else { return }
    for index in facts.reviews.indices {
      inquiry.answer(heldAsSet, about: .review(index)) { clauses throws(Unanswered) in
        guard try clauses.ruling(heldOnDateSet) else { throw .notApplicable(because: "no date is set") }
        let set = try known(facts.reviews[index].$setFor)
        return try clauses.deadline(Moment(set), done: facts.reviews[index].$held.happening)
      }
    }
    guard facts.conference.kind != .transferIn else { return }
    inquiry.answer(firstInTime) { clauses throws(Unanswered) in
      _ = try clauses.provisions(firstLimit)
      _ = try facts.initialConference
      _ = try known(facts.plan.$made)
      return try clauses.deadline(firstLimit, done: facts.$reviews.first.$held.happening)
    }
    for (index, child) in facts.children.enumerated() {
      guard let date = facts.conference.date, child.isUnborn(on: date) == true else { continue }
      inquiry.answer(firstAfterBirth, about: .child(index)) { clauses throws(Unanswered) in
        try firstReview(of: child, facts, &clauses)
      }
    }
    for index in facts.reviews.indices.dropFirst() {
      inquiry.answer(laterInTime, about: .review(index)) { clauses throws(Unanswered) in
        try clauses.deadline(laterLimit, done: facts.reviews[index].$held.happening)
      }
    }
  }

  /// The first review of a child who was not yet born at the conference, held or set for a day in time.
  private func firstReview(of child: Child, _ facts: Case, _ clauses: inout Consultation) throws(Unanswered) -> Answer {
    let review = facts.$reviews.first
    let isHeld = try clauses.ifStated(afterBirthMeans) != .scheduled
    let done = isHeld ? review.$held.happening : Happening(day: review.$setFor)
    let answer = try clauses.deadline(afterBirthLimit, done: done)
    return Answer(
      answer.value, [.words("happened", isHeld ? "was held" : "was to be held")], counted: answer.counting)
  }
}

/// What must happen within the time after the birth.
enum AfterBirthMeans: String, Choice {
  case held = "the review is held"
  case scheduled = "the review is scheduled for a day within it"
}

extension Reviews {
  private static let baby = """
    children: [{ label: baby, due: 2023-08-29, born: 2023-08-20 }]
    conference: { kind: initial, date: 2023-05-26 }
    plan: { made: yes }
    reviews: [{ held: 2023-09-21, set-for: 2023-08-25 }, { held: 2024-03-15, set-for: 2024-03-15 }]

    """

  static let examples = [
    Example(
      "Three months, then six; a last day on a Saturday is met by the Friday before",
      clauses:
        "{ first-limit: 3 months after the conference, later-limit: 6 months after the review before, held-on-date-set: yes }",
      case: baby,
      finds: [
        "first-in-time": "breached: due 2023-08-25, done 2023-09-21",
        "later-in-time @ review 2": "met: due 2024-03-21, done 2024-03-15",
        "held-as-set @ review 1": "breached: due 2023-08-25, done 2023-09-21",
        "held-as-set @ review 2": "met: due 2024-03-15, done 2024-03-15",
        "first-after-birth @ baby": "silent: after-birth-limit",
      ]),
    Example(
      "An unborn child's first review: within a month of the birth or the usual time, whichever is earlier",
      clauses:
        "after-birth-limit: 1 month after the birth or 3 months after the conference, whichever is sooner\nafter-birth-means: held",
      case: baby, finds: ["first-after-birth @ baby": "breached: due 2023-08-25, done 2023-09-21"]),
    Example(
      "Read as running from the birth, the month after it comes first, and a day set within it suffices",
      clauses:
        "{ after-birth-limit: 1 month after the birth, after-birth-means: scheduled }",
      case: baby, finds: ["first-after-birth @ baby": "met: due 2023-09-20, done 2023-08-25"]),
    Example(
      "Where no review is measured by months", clauses: "held-on-date-set: yes", case: baby,
      finds: ["first-in-time": "silent: first-limit"]),
  ]
}
